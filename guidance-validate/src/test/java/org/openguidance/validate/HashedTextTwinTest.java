package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/**
 * A text that is folded fast has the units, places, words and looks of one that is folded character by character.
 * {@code -Dguidance.cases=N} sets how many random texts are tried.
 */
class HashedTextTwinTest {

    private static final int CASES = Integer.getInteger("guidance.cases", 100_000);
    private static final int COMPARED = ~FoldedUnits.LINE_END;

    private static final String[] PIECES = {
        "a",
        "b",
        "k",
        "i",
        "1",
        "5",
        "#",
        "*",
        "!",
        " ",
        " ",
        "\n",
        "\u00A0",
        "-",
        "A",
        "ａ",
        "ⓐ",
        "ß",
        "ﬁ",
        "İ",
        "ﷺ",
        "é",
        "e",
        "\u0301",
        "\u0323",
        "\u0336",
        "\u0307",
        "\u0489",
        "\u20E3",
        "\u200B",
        "\u00AD",
        "\u200C",
        "\u200D",
        "\uFE0F",
        "\uFE0E",
        "𝐚",
        "𝓑",
        "𝟏",
        "𝛂",
        "𝚥",
        "🄰",
        "🅰",
        "🅱",
        "🆎",
        "🇬",
        "🇧",
        "😀",
        "👍",
        "🏽",
        "👩",
        "❤",
        "☝",
        "🏴",
        "\uDB40\uDC67",
        "\uDB40\uDC7F",
        "\uD834\uDD65",
        "\uDB40\uDD00",
        "а",
        "о",
        "й",
        "и",
        "ж",
        "ѕ",
        "α",
        "ο",
        "ά",
        "\u0345",
        "投",
        "票",
        "テ",
        "ﾄ",
        "ﾞ",
        "ー",
        "ก",
        "ั",
        "న",
        "\u093E",
        "न",
        "ـ",
        "م",
        "\u064E",
        "각",
        "\u1100",
        "\u1161",
        "\u11A8",
        "²",
        "™",
        "₂",
        "ℹ",
        "©",
        "\uD83D",
        "\uDC00",
        "\uD835",
        "\u3164",
        "\u2800",
        "\u0000",
        "½",
        "…",
        "¨",
        "ϒ",
        "\u0483"
    };

    @Test
    void random_texts_are_folded_alike() {
        Random random = new Random(Long.getLong("guidance.seed", 1));
        HashedText fast = new HashedText(new FoldTable());
        for (int i = 0; i < CASES; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(i % 100 == 0 ? 500 : 14); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            compare(text.toString(), fast);
        }
    }

    @Test
    void every_code_point_is_folded_alike_between_others() {
        HashedText fast = new HashedText(new FoldTable());
        int step = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x30000 ? 1 : 41) {
            String one = Character.toString(codePoint);
            compare("a" + one + "b", fast);
            compare("é" + one + PIECES[step++ % PIECES.length], fast);
            compare("𝐚" + one + "\u0301" + one, fast);
        }
    }

    private static void compare(String text, HashedText fast) {
        FoldedText slow = FoldedText.of(text);
        fast.fold(text);
        assertEquals(units(slow), units(fast), () -> escaped(text));
        assertEquals(words(slow), words(fast), () -> escaped(text));
        boolean mixed = false;
        for (int i = 0; i < slow.size(); i++) {
            int unit = i;
            if (!slow.isSameCharacter(i)) {
                assertEquals(slow.start(i), fast.start(i), () -> "start of unit " + unit + " of " + escaped(text));
            }
            assertEquals(slow.look(i), fast.look(i), () -> "look of unit " + unit + " of " + escaped(text));
            mixed |= slow.is(i, FoldedUnits.MIXED);
        }
        assertEquals(mixed, !fast.mixed().isEmpty(), () -> escaped(text));
    }

    private static String units(FoldedUnits text) {
        StringJoiner units = new StringJoiner(" ");
        for (int i = 0; i < text.size(); i++) {
            units.add(Integer.toHexString(text.packed[i] & COMPARED));
        }
        return units.toString();
    }

    /** The words by their definition: parted where units of words end, and beside letters of scripts without spaces. */
    private static List<Integer> words(FoldedText text) {
        List<Integer> bounds = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < text.size(); i++) {
            int unit = text.packed[i];
            if (((unit ^ before) & FoldedUnits.WORD) != 0) {
                bounds.add(i);
            } else if (HashedText.isParted(before, unit)) {
                bounds.add(i);
                bounds.add(i);
            }
            before = unit;
        }
        if (bounds.size() % 2 != 0) {
            bounds.add(text.size());
        }
        return bounds;
    }

    private static List<Integer> words(HashedText text) {
        assertTrue(text.boundCount() % 2 == 0, "a word without an end");
        List<Integer> bounds = new ArrayList<>();
        for (int i = 0; i < text.boundCount(); i++) {
            bounds.add(text.bounds()[i]);
        }
        return bounds;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(unit -> escaped.append(
                        unit >= ' ' && unit < 0x7F
                                ? String.valueOf((char) unit)
                                : String.format(Locale.ROOT, "\\u%04X", unit)));
        return escaped.toString();
    }
}
