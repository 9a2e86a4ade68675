package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Guidance;
import org.openguidance.model.diagnostic.Diagnostic;

/** Puts something else in the place of values, keys and lines of a right pack: each result is guidance or faults with places. */
class MangledPacksTest {

    private static final int TIMES = 1_500;
    private static final List<String> OTHERS = List.of(
            "[]",
            "{}",
            "\"\"",
            "yes",
            "no",
            "a",
            "[a]",
            "[a, [b]]",
            "{ a: b }",
            "[{ a: b }]",
            "{ a: { b: c } }",
            "1.5",
            "-1",
            "2026-02-30",
            "$most-hashtags",
            "$Bad",
            "{ fact: text }",
            "{ list: party-slogans }",
            "{ words: [a] }",
            "now",
            "{ days: 3, before: now }",
            "{ at-most: 3 }",
            "{ en: A, cy: B }",
            "{ question: A, of: [b] }",
            "~",
            "*a",
            "\"a");

    @Test
    void the_loader_never_fails_and_always_answers() throws IOException {
        String right = Packs.text(Path.of("src", "test", "resources", "right-packs", "example-department.yaml"));
        Dice dice = new Dice(2026);
        int refused = 0;
        for (int time = 0; time < TIMES; time++) {
            String mangled = right;
            for (int slip = dice.below(3); slip >= 0; slip--) {
                mangled = mangle(mangled, dice);
            }
            refused += check(mangled) ? 0 : 1;
        }
        assertTrue(refused > TIMES / 2, "only " + refused + " were refused");
    }

    private static boolean check(String mangled) {
        LoadResult result = SmallPack.load(mangled);
        for (Diagnostic fault : result.diagnostics()) {
            assertTrue(fault.location().line() > 0, () -> fault + " in\n" + mangled);
            assertTrue(fault.sourceLine().isPresent(), () -> fault + " in\n" + mangled);
        }
        result.guidance().ifPresent(loaded -> assertReadsBack(loaded));
        return result.guidance().isPresent();
    }

    private static void assertReadsBack(Guidance loaded) {
        assertEquals(loaded, SmallPack.load(GuidanceWriter.write(loaded)).orThrow());
    }

    private static String mangle(String text, Dice dice) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = dice.below(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(": ");
        switch (dice.below(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, " ".repeat(dice.below(4)) + line);
            case 3 -> lines.set(at, line.strip());
            default -> {
                if (colon > 0) {
                    lines.set(at, inPlaceOfSomething(line, dice));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Something else after one of the colons of a line, for the rest of it or up to the next comma or bracket. */
    private static String inPlaceOfSomething(String line, Dice dice) {
        List<Integer> colons = new ArrayList<>();
        for (int at = line.indexOf(": "); at >= 0; at = line.indexOf(": ", at + 1)) {
            colons.add(at);
        }
        int colon = dice.of(colons);
        int end = colon + 2;
        while (end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String rest = dice.oneIn(2) ? line.substring(end) : line.contains("{") ? " }" : "";
        return line.substring(0, colon + 2) + dice.of(OTHERS) + rest;
    }
}
