package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Diagnostics;

/** One slip of the pen in each line of a sound pack, one after the other: each is found, in its line, and said once. */
class SlipsTest {

    private static final List<String> PACK = """
            guidance: press-office
            title: Social media guidance of the press office
            sources:
              - id: code
                title: Civil Service Code
                publisher: Cabinet Office
              - id: manual
                title: Manual of the press office
                publisher: Press office
            forewords:
              - by: A. Leader
                message: Go where people talk
                role: Permanent Secretary
            subjects:
              - id: post
                title: A draft post
                facts:
                  text: { type: text, ask: "What will it say?" }
                  account: { type: one-of, values: [personal, official] }
                  speaks:
                    type: yes-no
                    meaning: Readers take it as the office speaking
                    is: { account: [official] }
            codes:
              - id: conduct
                title: Conduct of the press office
                rules:
                  - id: no-politics
                    must-not: Use the account for party politics
                    when: { speaks: yes }
                    forbid: { text: { says: [vote, "back * candidate"] } }
                    remedy: Keep to what the office does
            """.lines().toList();

    /** Changes a line, or leaves it out of the trial. */
    private interface Slip {
        Optional<String> in(String line);
    }

    private static void assertFound(String name, Slip slip) {
        int tried = 0;
        for (int at = 0; at < PACK.size(); at++) {
            Optional<String> changed = slip.in(PACK.get(at));
            if (changed.isPresent()) {
                tried++;
                List<String> lines = new ArrayList<>(PACK);
                lines.set(at, changed.get());
                assertOneFault(name, String.join("\n", lines) + "\n", at + 1);
            }
        }
        assertTrue(tried >= 3, name + " was tried only " + tried + " times");
    }

    private static void assertOneFault(String name, String text, int line) {
        Diagnostics.Collector found = Diagnostics.collector();
        SourceText source = SourceText.of("x", text);
        YamlReader.read(source, LoadLimits.defaults(), found);
        Diagnostics faults = source.withLines(found).finish();
        List<Integer> places = faults.list().stream()
                .map(Diagnostic::location)
                .map(place -> place.line())
                .collect(Collectors.toList());
        assertEquals(List.of(line), places, () -> name + ":\n" + source.line(line) + "\n" + faults.format());
    }

    private static boolean isPair(String line) {
        return line.strip().matches("(- )?[a-z-]+: \\S.*");
    }

    private static boolean isPlainPair(String line) {
        return line.strip().matches("(- )?[a-z-]+: [A-Za-z][^\\[{\"]*");
    }

    private static Optional<String> when(boolean fits, String changed) {
        return fits ? Optional.of(changed) : Optional.empty();
    }

    private static Optional<String> without(String line, int at) {
        return at < 0 ? Optional.empty() : Optional.of(line.substring(0, at) + line.substring(at + 1));
    }

    @Test
    void the_space_after_a_colon_is_left_out() {
        assertFound("no space", line -> when(isPair(line), line.replaceFirst(": ", ":")));
    }

    @Test
    void a_colon_is_left_out() {
        assertFound("no colon", line -> when(isPair(line), line.replaceFirst(":", "")));
        assertFound("no colon at the end", line -> when(line.endsWith(":"), line.replace(":", "")));
    }

    @Test
    void an_equals_sign_is_typed_for_a_colon() {
        assertFound("equals", line -> when(isPair(line), line.replaceFirst(":", " =")));
    }

    @Test
    void a_colon_is_typed_in_a_text() {
        assertFound(
                "colon in text",
                line -> when(
                        isPlainPair(line) && line.strip().matches(".*: \\w+ .*"),
                        line.replaceFirst("(: \\w+) ", "$1: ")));
    }

    @Test
    void a_hash_sign_is_typed_in_a_text() {
        assertFound("hash", line -> when(isPlainPair(line), line + " #tag"));
    }

    @Test
    void a_quotation_mark_or_bracket_is_left_out() {
        assertFound("last bracket", line -> without(line, line.lastIndexOf(']')));
        assertFound("last brace", line -> without(line, line.lastIndexOf('}')));
        assertFound("opening quote", line -> when(isPlainPair(line), line.replaceFirst(": ", ": \"")));
        assertFound("opening bracket", line -> when(isPlainPair(line), line.replaceFirst(": ", ": [")));
        assertFound("opening brace", line -> when(isPlainPair(line), line.replaceFirst(": ", ": {")));
        assertFound("closing quote", line -> when(isPlainPair(line), line + "\""));
        assertFound("closing bracket", line -> when(isPlainPair(line), line + "]"));
    }

    @Test
    void a_text_begins_with_a_sign() {
        for (String sign : List.of("@", "*", "&", "!", "%", "> ", "`", "? ", "- ", "] ", ", ")) {
            assertFound(sign, line -> when(isPlainPair(line), line.replaceFirst(": ", ": " + sign)));
        }
    }

    @Test
    void a_text_stands_between_curly_quotation_marks() {
        assertFound("curly", line -> when(isPlainPair(line), line.replaceFirst(": (.*)", ": \u201C$1\u201D")));
    }

    @Test
    void a_value_is_forgotten() {
        assertFound("no value", line -> when(isPair(line), line.replaceFirst(": .*", ":")));
    }

    @Test
    void a_line_is_indented_by_one_space_too_few() {
        assertFound("indentation", line -> when(line.startsWith("    ") && isPair(line), line.substring(1)));
    }

    @Test
    void a_tab_stands_for_the_indentation() {
        assertFound("tab", line -> when(line.startsWith("  ") && isPair(line), "\t" + line.strip()));
    }

    @Test
    void a_space_of_another_kind_stands_before_a_line() {
        assertFound("hard space", line -> when(line.startsWith("  ") && isPair(line), "\u00A0" + line.substring(1)));
    }

    @Test
    void words_stand_between_the_lines() {
        for (int at = 0; at < PACK.size(); at++) {
            List<String> lines = new ArrayList<>(PACK);
            lines.add(at + 1, "Some words here");
            assertOneFault("words", String.join("\n", lines) + "\n", at + 2);
        }
    }

    @Test
    void a_ruler_stands_between_the_lines() {
        for (int at = 0; at + 1 < PACK.size(); at++) {
            List<String> lines = new ArrayList<>(PACK);
            lines.add(at + 1, "---");
            assertOneFault("ruler", String.join("\n", lines) + "\n", at + 2);
        }
    }
}
