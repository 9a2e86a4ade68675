package org.openguidance.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Shapes of text that make bad searches slow, as long as one likes, and rules for which they are bad. */
public enum Hostile {
    /** One letter over and over, against terms that begin with one another. */
    EQUAL_LETTERS("a"),
    /** Equal letters parted by spaces: every word is the beginning of many phrases. */
    EQUAL_WORDS("a "),
    /** A letter with marks on it without end. */
    MARKS("\u0301"),
    /** A pair of words that many terms share. */
    SHARED_PAIR("of the "),
    /** Characters that nobody sees. */
    INVISIBLE("\u200B"),
    /** Words that mix scripts, each to be compared by its look-alikes. */
    MIXED_SCRIPTS("pаyраl "),
    /** Hashtags, handles and links that go on and on. */
    TAGS("#a@b.c/http://"),
    /** Letters for which the states of a pattern differ as much as they can. */
    MANY_STATES("") {
        @Override
        public String text(int length) {
            Random random = new Random(length);
            StringBuilder text = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                text.append(random.nextBoolean() ? 'a' : 'b');
            }
            return text.toString();
        }
    };

    private static final List<String> PATTERNS =
            List.of("(?:a+)+$", "(?:a|aa)+c", "(?:.*a){8}c", "[ab]*a[ab]{10}c", "\\ba.*b.*c\\b", "(?:a?){20}a{20}c");

    private final String piece;

    Hostile(String piece) {
        this.piece = piece;
    }

    /** A text of this shape, of so many characters. */
    public String text(int length) {
        String text = "a" + piece.repeat(length / piece.length() + 1);
        return text.substring(0, length);
    }

    /** Rules that all these shapes are bad for: nested terms, terms that share words, patterns that go back and forth. */
    public static List<Rule> rules() {
        List<String> terms = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            terms.add("a".repeat(i) + "b");
            terms.add("a ".repeat(i) + "b");
            terms.add("of the ".repeat(i % 5 + 1) + "word" + i);
        }
        terms.add("paypal account");
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(0, terms, Optional.empty(), List.of()));
        for (String pattern : PATTERNS) {
            rules.add(new Rule(rules.size(), List.of(), Optional.of(pattern), List.of()));
        }
        return rules;
    }
}
