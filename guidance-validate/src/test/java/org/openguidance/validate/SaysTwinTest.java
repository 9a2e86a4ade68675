package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for words finds what its slow twin finds, on texts and terms thrown together from small alphabets. */
class SaysTwinTest {

    private static final int CASES = 6_000;

    private static final String[] PLAIN = {"a", "b", " ", "a", "b", "-", "*", " *", "* "};

    private static final String[] FOLDING = {
        "a", "A", "ａ", "ⓐ", "s", "ß", "ss", "S", "ẞ", "i", "I", "İ", "ı", "\u0307", "ﬁ", "fi", "…", ".", " ", "*", "é",
        "e"
    };

    private static final String[] GREEK = {"σ", "ς", "Σ", "α", "ά", "Α", "\u0301", " ", "*", "."};

    private static final String[] MARKED = {
        "e", "é", "\u0301", "\u0323", "ẹ", "\u0336", "e\u0301", "o", "\u200B", "\u00AD", "\u200D", "\uFE0F", " ", "\n",
        "*", "\u0000", "न", "\u093E"
    };

    private static final String[] BORDERS = {
        "a", "1", "#", "@", "_", "'", "’", "-", "–", ".", " ", "\u00A0", "\u2800", "投", "票", "²", "™", "😀", "\uD800",
        "\uDC00", "*", "\u200B", "\u3164"
    };

    private static final String[] ALIKE = {
        "a", "а", "o", "о", "e", "е", "s", "ѕ", "A", "О", "b", "ж", " ", "-", "*", "1"
    };

    private static String pick(Random random, String[] alphabet, int most) {
        StringBuilder picked = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            picked.append(alphabet[random.nextInt(alphabet.length)]);
        }
        return picked.toString();
    }

    /** Marks without a letter, and halves of a pair that only an invisible character parts, are no words to look for. */
    private static String sensible(String term) {
        int start = 0;
        while (start < term.length() && !isVisible(term.charAt(start))) {
            start++;
        }
        boolean halves = term.indexOf('\uD800') >= 0 && term.indexOf('\uDC00') >= 0;
        return halves ? "\uD800" : term.substring(start);
    }

    private static boolean isVisible(char unit) {
        return !TextCharacters.isMark(unit) && TextCharacters.isVisible(unit);
    }

    private static List<String> fast(String text, List<String> terms) {
        List<String> found = new ArrayList<>();
        for (Mark mark : TextTests.says(terms).find(TextView.of(text))) {
            found.add(String.format(
                    Locale.ROOT, "%04d-%04d%s", mark.span().start(), mark.span().end(), mark.byLookAlike() ? "*" : ""));
        }
        found.sort(null);
        return found;
    }

    private static void compare(String[] alphabet, long seed) {
        Random random = new Random(seed);
        int finds = 0;
        for (int round = 0; round < CASES; round++) {
            String text = pick(random, alphabet, 10);
            List<String> terms = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                terms.add(sensible(pick(random, alphabet, 4)));
            }
            List<String> expected = SlowSays.find(text, terms);
            assertEquals(expected, fast(text, terms), () -> escaped(terms.toString()) + " in " + escaped(text));
            finds += expected.size();
        }
        assertEquals(true, finds > CASES / 20, "only " + finds + " finds in " + CASES + " texts");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(unit -> escaped.append(
                        unit > ' ' && unit < 0x7F || unit == ' '
                                ? String.valueOf((char) unit)
                                : String.format("\\u%04X", unit)));
        return escaped.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void plain_letters(long seed) {
        compare(PLAIN, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void letters_that_fold_and_expand(long seed) {
        compare(FOLDING, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void sigmas_and_accents(long seed) {
        compare(GREEK, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void marks_and_invisible_characters(long seed) {
        compare(MARKED, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void borders_of_words(long seed) {
        compare(BORDERS, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void letters_that_look_alike(long seed) {
        compare(ALIKE, seed);
    }

    @Test
    void the_twin_itself_tells_a_find_from_none() {
        assertEquals(List.of("0000-0004"), SlowSays.find("vote labour", List.of("vote")));
        assertEquals(List.of(), SlowSays.find("voted", List.of("vote")));
        assertEquals(List.of("0000-0004*"), SlowSays.find("sаsо", List.of("saso")));
    }
}
