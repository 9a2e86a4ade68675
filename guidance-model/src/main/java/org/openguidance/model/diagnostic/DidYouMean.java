package org.openguidance.model.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was probably meant: the nearest of the words that would have been right, by edit distance (one
 * letter inserted, dropped, replaced, or two neighbours swapped count one each).
 *
 * <p>Cost: the product of the lengths for each candidate of about the same length; words over {@value #LONGEST} characters
 * are not compared.
 */
public final class DidYouMean {

    private static final int LONGEST = 64;

    private DidYouMean() {}

    /** The nearest candidate at a distance of at most two (one for short words), the first in alphabet among equals. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = normalised(word);
        return candidates.stream()
                .filter(candidate -> candidate.length() <= LONGEST)
                .filter(candidate -> Math.abs(typed.length() - candidate.length()) <= allowed(typed, candidate))
                .map(candidate -> new Ranked(candidate, distance(typed, normalised(candidate))))
                .filter(ranked -> ranked.distance() <= allowed(typed, ranked.word()))
                .min(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::word))
                .map(Ranked::word);
    }

    /** {@code did you mean 'x'?} for the nearest candidate. */
    public static Optional<String> hint(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(near -> "did you mean '" + near + "'?");
    }

    private record Ranked(String word, int distance) {}

    private static int allowed(String typed, String candidate) {
        return Math.min(typed.length(), candidate.length()) <= 3 ? 1 : 2;
    }

    private static String normalised(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** The optimal string alignment distance (Damerau, restricted). */
    private static int distance(String a, String b) {
        int[] twoAbove = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
            int[] spare = twoAbove;
            twoAbove = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }
}
