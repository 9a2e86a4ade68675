package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the places that have one of some words near. What overlaps a place is part of it and not near it. Distance is counted
 * in whole words between.
 *
 * @param said what finds the places
 * @param nearby what finds the words that must be near
 * @param within how many words there may be between
 */
record NearSearch(TextTest said, TextTest nearby, int within) implements TextTest {

    @Override
    public List<Mark> find(TextView view) {
        List<Mark> marks = said.find(view);
        if (marks.isEmpty()) {
            return marks;
        }
        List<Mark> others = nearby.find(view);
        Distance distance = new Distance(others, view.words());
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int apart = distance.toNearest(mark.span());
            if (apart <= within && apart != Distance.NOWHERE) {
                kept.add(mark);
            }
        }
        return kept;
    }

    /** Counts words between places; a look-up takes the logarithm of their number. */
    private static final class Distance {

        /** What none of the words is away. */
        static final int NOWHERE = Integer.MAX_VALUE;

        private final int[] starts;
        private final int[] ends;
        private final int[] wordStarts;
        private final int[] wordEnds;

        Distance(List<Mark> others, List<Span> words) {
            this.starts = others.stream().mapToInt(mark -> mark.span().start()).toArray();
            this.ends =
                    others.stream().mapToInt(mark -> mark.span().end()).sorted().toArray();
            this.wordStarts = words.stream().mapToInt(Span::start).toArray();
            this.wordEnds = words.stream().mapToInt(Span::end).toArray();
        }

        int toNearest(Span place) {
            int after = firstAtLeast(starts, place.end());
            int before = firstAtLeast(ends, place.start() + 1) - 1;
            int right = after < starts.length ? wordsBetween(place.end(), starts[after]) : NOWHERE;
            int left = before >= 0 ? wordsBetween(ends[before], place.start()) : NOWHERE;
            return Math.min(left, right);
        }

        private int wordsBetween(int from, int to) {
            int endedBy = firstAtLeast(wordEnds, to + 1);
            int begunBefore = firstAtLeast(wordStarts, from);
            return Math.max(0, endedBy - begunBefore);
        }

        /** The index of the first value that is at least so much. */
        private static int firstAtLeast(int[] ascending, int least) {
            int low = 0;
            int high = ascending.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ascending[middle] < least) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
