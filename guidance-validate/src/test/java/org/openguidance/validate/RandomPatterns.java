package org.openguidance.validate;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes patterns and texts of few different characters, so that they often meet; the same from the same seed. */
final class RandomPatterns {

    private static final String[] LETTERS = {
        "a", "a", "b", "b", "c", "A", "B", "k", "K", "s", "\u017F", "\u212A", "é", "É", "ß", "σ", "ς", "Σ", "😀", "😁",
        "𐐀", "𐐨", "𞤀", "0", "1", "_", "-", " ", "\n", "\t", ",", "\uD83D", "\uDE00"
    };

    private static final String[] CHARACTERS = {
        ".",
        ".",
        "\\d",
        "\\D",
        "\\w",
        "\\W",
        "\\s",
        "\\S",
        "[ab]",
        "[^ab]",
        "[a-c]",
        "[^a\\n]",
        "[\\d_]",
        "[^\\w]",
        "[\\s\\S]",
        "[[:alpha:]]",
        "[[:^alpha:]b]",
        "[[:word:]-]",
        "[[:punct:]]",
        "[]a]",
        "[^]a]",
        "[a-]",
        "[-a]",
        "[😀-😂]",
        "[^😀]",
        "[k-s]",
        "[\\x{80}-\\x{FF}]",
        "[\\x{D800}-\\x{DFFF}]",
        "[é-ú]",
        "\\x{1F600}",
        "\\x61",
        "\\141",
        "\\n",
        "\\-",
        "\\Qa.b\\E",
        "\\Q\\E",
        "[^\\x00-\\x{10FFFF}]",
        "\\x{DE00}",
        "[\\x{D83D}]"
    };

    private static final String[] GROUPS = {
        "\\pL", "\\PL", "\\p{Greek}", "\\p{^Greek}", "\\p{Lu}", "[^\\p{So}]", "\\pN", "\\p{Cs}"
    };

    private static final String[] PLACES = {
        "^", "$", "\\b", "\\b", "\\B", "\\A", "\\z", "(?m)", "(?i)", "(?s)", "(?-i)", "(?U)"
    };

    private static final String[] REPEATS = {
        "*", "+", "?", "*?", "+?", "??", "{2}", "{0}", "{1,3}", "{2,}", "{0,2}?", "{,2}", "{2,01}"
    };

    private static final String[] OPENINGS = {
        "(", "(?:", "(?i:", "(?s:", "(?m:", "(?-i:", "(?im-s:", "(?P<n%d>", "(?<m%d>"
    };

    private final Random random;
    private int names;

    RandomPatterns(long seed) {
        this.random = new Random(seed);
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Some patterns that RE2/J accepts. */
    List<PatternSearch> patterns(int count) {
        List<PatternSearch> patterns = new ArrayList<>();
        while (patterns.size() < count) {
            try {
                patterns.add(PatternSearch.of((random.nextInt(4) == 0 ? "(?i)" : "") + choice(3)));
            } catch (PatternSyntaxException refused) {
                // RE2/J refuses some, such as a place repeated twice: another is made.
            }
        }
        return patterns;
    }

    private String choice(int depth) {
        StringBuilder choice = new StringBuilder(sequence(depth));
        while (random.nextInt(4) == 0) {
            choice.append('|').append(sequence(depth));
        }
        return choice.toString();
    }

    private String sequence(int depth) {
        StringBuilder sequence = new StringBuilder();
        for (int parts = random.nextInt(random.nextBoolean() ? 4 : 8); parts > 0; parts--) {
            sequence.append(part(depth)).append(random.nextInt(3) == 0 ? any(REPEATS) : "");
        }
        return sequence.toString();
    }

    private String part(int depth) {
        int kind = random.nextInt(20);
        if (kind < 9) {
            return any(LETTERS);
        }
        if (kind < 13) {
            return random.nextInt(60) == 0 ? any(GROUPS) : any(CHARACTERS);
        }
        if (kind < 16 || depth == 0) {
            return any(PLACES);
        }
        if (kind == 16) {
            return any("aba", "abb", "kss", "a b")
                    + any(".*", "(?:\\w+\\s+){0,2}", "\\s+(?:\\S+\\s*)*", "[^a]*")
                    + any("abb", "bab", "\\bab", "b\\b");
        }
        return any(OPENINGS).replace("%d", String.valueOf(names++)) + choice(depth - 1) + ")";
    }

    /** A short text of the same characters. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(random.nextInt(4) == 0 ? 30 : 8); length > 0; length--) {
            text.append(random.nextInt(3) == 0 ? any("a", "b") : any(LETTERS));
        }
        return text.toString();
    }
}
