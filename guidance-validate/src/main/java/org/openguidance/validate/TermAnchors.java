package org.openguidance.validate;

import java.util.List;

/**
 * Chooses for each term the rarest stretch by which it can be looked up, counted among the terms themselves, so that few terms
 * share one; of equally rare ones two words in a row, and then the longer. Linear in the terms' text.
 */
final class TermAnchors {

    private final int[] counts;

    /** Counts the stretches of all terms. */
    TermAnchors(List<Term> terms) {
        this.counts = new int[Integer.highestOneBit(Math.max(16, terms.size())) * 8];
        for (Term term : terms) {
            TermAnchor.offer(term.units(), anchor -> counts[slot(anchor, term)]++);
        }
    }

    /** Several stretches may share a count: that only makes the choice worse. */
    private int slot(TermAnchor anchor, Term term) {
        return anchor.hash(term.units()) & counts.length - 1;
    }

    /** The best stretch of a term. */
    TermAnchor best(Term term) {
        Choice choice = new Choice(term);
        TermAnchor.offer(term.units(), choice);
        return choice.best;
    }

    /** Keeps the best of those offered. */
    private final class Choice implements TermAnchor.Taker {

        private final Term term;
        private TermAnchor best = new TermAnchor(TermAnchor.Kind.NONE, 0, 0);
        private long bestCost = Long.MAX_VALUE;

        Choice(Term term) {
            this.term = term;
        }

        @Override
        public void take(TermAnchor anchor) {
            long shared = counts[slot(anchor, term)];
            long cost = shared * 4 * Character.MAX_VALUE
                    + (anchor.kind() == TermAnchor.Kind.PAIR ? 0 : Character.MAX_VALUE)
                    - Math.min(anchor.length(), Character.MAX_VALUE - 1);
            if (cost < bestCost) {
                bestCost = cost;
                best = anchor;
            }
        }
    }
}
