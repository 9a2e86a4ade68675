package org.openguidance.model.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.DidYouMean;

/**
 * Finds the words that were probably meant, until a fair amount of work is spent: a file with thousands of wrong names and
 * thousands of right ones gets hints for the first of them and is still read in time. Used by one thread.
 */
final class Hints {

    private static final long WORK = 4_000_000;

    private long left = WORK;

    /** {@code did you mean 'x'?} for the nearest candidate. */
    Optional<String> didYouMean(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(Hints::question);
    }

    /** The same; without a near candidate, what there is to choose from. */
    String didYouMeanOrChoice(String word, Collection<String> candidates) {
        return didYouMean(word, candidates).orElseGet(() -> choice(candidates));
    }

    /** What there is to choose from. */
    static String choice(Collection<String> candidates) {
        return switch (candidates.size()) {
            case 0 -> "there is none at all";
            case 1 -> "there is only " + Phrase.and(candidates);
            default -> "there are " + Phrase.and(candidates);
        };
    }

    /** The nearest candidate; else the only one that begins or ends with the word, or is it in another code. */
    Optional<String> nearest(String word, Collection<String> candidates) {
        if (left <= 0) {
            return Optional.empty();
        }
        left -= (long) candidates.size() * Math.max(1, word.length());
        return DidYouMean.nearest(word, candidates).or(() -> onlyOneWith(word, candidates));
    }

    private static Optional<String> onlyOneWith(String word, Collection<String> candidates) {
        String first = word + "-";
        String last = "-" + word;
        String ofAnother = "/" + word;
        List<String> with = candidates.stream()
                .filter(candidate ->
                        candidate.startsWith(first) || candidate.endsWith(last) || candidate.endsWith(ofAnother))
                .limit(2)
                .toList();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    static String question(String word) {
        return "did you mean " + Phrase.quote(word) + "?";
    }
}
