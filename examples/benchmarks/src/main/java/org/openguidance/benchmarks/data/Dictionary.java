package org.openguidance.benchmarks.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Terms to look for: of ten, four are one rare word, four are two words and two are three. A phrase has at least one word
 * that is not an everyday one.
 */
public final class Dictionary {

    private Dictionary() {}

    /** So many terms, all different, in lower case, one space between words. */
    public static List<String> of(int size, Vocabulary vocabulary) {
        Random random = new Random(42);
        Set<String> terms = new LinkedHashSet<>();
        int nextRare = 0;
        while (terms.size() < size) {
            int kind = random.nextInt(10);
            if (kind < 4 && nextRare < vocabulary.rare().size()) {
                terms.add(vocabulary.rare().get(nextRare++));
            } else {
                terms.add(phrase(kind < 8 ? 2 : 3, vocabulary, random));
            }
        }
        return List.copyOf(terms);
    }

    private static String phrase(int words, Vocabulary vocabulary, Random random) {
        int telling = random.nextInt(words);
        List<String> phrase = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            if (i != telling) {
                phrase.add(vocabulary.word(random));
            } else {
                phrase.add(random.nextBoolean() ? vocabulary.rare(random) : vocabulary.uncommon(random));
            }
        }
        return String.join(" ", phrase);
    }
}
