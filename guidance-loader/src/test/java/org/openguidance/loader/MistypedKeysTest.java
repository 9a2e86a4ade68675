package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Severity;

/** Mistypes the keys of a whole pack (of a long one, some of them), one at a time: each costs one error, at its place, with the right word. */
class MistypedKeysTest {

    private static final Pattern KEY = Pattern.compile("(?m)(?<![a-z-])([a-z][a-z-]*[a-z])(?=:( |$))");
    private static final Set<String> OF_FACTS = Set.of(
            "type",
            "values",
            "of",
            "optional",
            "ask",
            "assume",
            "zone",
            "meaning",
            "cases",
            "judge",
            "judged-on",
            "cite",
            "evidence",
            "source",
            "facts",
            "dated-by",
            "title",
            "subjects");

    static List<GuidanceSource> packs() throws IOException {
        return RightPacksTest.packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void each_costs_one_error_at_its_place_with_the_right_word(GuidanceSource pack) {
        String text = new String(
                pack.read(LoadLimits.defaults(), org.openguidance.model.diagnostic.Diagnostics.collector())
                        .orElseThrow(),
                java.nio.charset.StandardCharsets.UTF_8);
        List<String> wrong = new ArrayList<>();
        int every = 1 + text.length() / 3_000;
        int seen = 0;
        int tried = 0;
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            if (isKey(text, key) && !declares(text, key) && seen++ % every == 0) {
                tried++;
                check(text, key, wrong);
            }
        }
        assertTrue(tried > 10, "too few keys to tell");
        assertEquals(List.of(), wrong);
    }

    private static void check(String text, Matcher key, List<String> wrong) {
        String word = key.group();
        String mistyped = mistyped(word);
        String mangled = text.substring(0, key.start()) + mistyped + text.substring(key.end());
        List<Diagnostic> errors = SmallPack.load(mangled).diagnostics().list().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
        int line = 1
                + (int) text.substring(0, key.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = key.start() - text.lastIndexOf('\n', key.start());
        boolean right = errors.size() == 1
                && errors.get(0).location().line() == line
                && errors.get(0).location().column() == column
                && errors.get(0).hint().orElse("").contains("'" + word + "'");
        if (!right) {
            wrong.add(line + ":" + column + " " + word + " as " + mistyped + ": " + errors);
        }
    }

    private static String mistyped(String word) {
        int middle = word.length() / 2;
        char other = word.charAt(middle) == 'x' ? 'y' : 'x';
        return word.substring(0, middle) + other + word.substring(middle + 1);
    }

    private static boolean isKey(String text, Matcher key) {
        String before = text.substring(text.lastIndexOf('\n', key.start()) + 1, key.start());
        boolean inText = before.contains("#") || before.contains("\"") || before.contains("'");
        return key.group().length() > 2 && !inText;
    }

    /** Whether this is the name of a fact or field where it is declared: there it could be any name. */
    private static boolean declares(String text, Matcher key) {
        int subjects = text.indexOf("\nsubjects:");
        int codes = text.indexOf("\ncodes:");
        return key.start() > subjects + 1 && key.start() < codes && !OF_FACTS.contains(key.group());
    }
}
