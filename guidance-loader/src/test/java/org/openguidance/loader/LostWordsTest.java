package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

class LostWordsTest {

    private static List<Diagnostic> faults(String text) {
        Diagnostics.Collector found = Diagnostics.collector();
        YamlReader.read(SourceText.of("x", text), LoadLimits.defaults(), found);
        return found.finish().list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b # c\n",
                "a: b #\n",
                "a: b #!c\n",
                "a: b #-c\n",
                "a: b ## c\n",
                "a: b#c\n",
                "a: 'b' #c\n",
                "a: \"b\" #c\n",
                "a: [b] #c\n",
                "a: {b: c} #d\n",
                "a: |  #b\n  c\n",
                "#a\nb: c\n#d\n",
                "a: b\n#c\nd: e\n",
                "a:\n  - b\n  #c\n  - d\n",
                "a:\n  b: c\n  #d: e\n  f: g\n",
                "a: #b\n  - c\n",
                "a: #b\n  c: d\n",
                "a:\n  - #b\n    c: d\n",
                "a: #b\n  [c]\n",
                "a:\n  #b\n  c: d\n",
                "a:\n  #b\n  c\n",
                "a: [\n  # b c\n  d ]\n",
                "a: [b, # c\n  d]\n",
                "a: [\n  #b is a word that is left out\n  c ]\n",
                "a: |\n  b #c\n  #d\n",
                "a: 'b #c'\n",
                "a: \"b\n  #c\"\n",
                "--- #x\na: b\n... #y\n"
            })
    void comments_that_are_what_they_seem_stay_legal(String text) {
        assertEquals(List.of(), faults(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b #c\n",
                "a: b #\u00E9\n",
                "a: b #1\n",
                "a: b\t#c\n",
                "a: b  #c d\n",
                "a: #c\n",
                "a: #c\nd: e\n",
                "a: #c\n  d\n",
                "a: #c\n  'd'\n",
                "a:\n  - #c\n",
                "a:\n  - #c\n  - d\n",
                "a:\n  - b #c\n",
                "a:\n- b #c\n",
                "a: [b #c, d]\n",
                "a: [#c, d]\n",
                "a: [b, #c, d]\n",
                "a: [b, #c\n  d]\n",
                "a: {b: c #d}\n",
                "a: {b: #d}\n",
                "a: [\n  #c,\n  d ]\n",
                "a: b\n  c #d\n",
                "a: b\n  #c\n",
                "a: b\n  #c\n  d\n",
                "a:\n  - b\n    #c\n",
                "a: 'b'#c\n"
            })
    void words_after_a_sign_that_would_be_lost_are_reported_once(String text) {
        List<Diagnostic> found = faults(text);
        assertEquals(
                List.of(DiagnosticCode.LOST_TO_COMMENT),
                found.stream().map(Diagnostic::code).toList());
    }
}
