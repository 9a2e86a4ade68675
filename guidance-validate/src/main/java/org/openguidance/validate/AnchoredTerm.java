package org.openguidance.validate;

import java.util.Comparator;

/**
 * A term with its anchor, as an index is built of them.
 *
 * @param term the term
 * @param list the number of its list
 * @param anchor the stretch by which it is looked up
 * @param hash the hash of the anchor
 */
record AnchoredTerm(Term term, int list, TermAnchor anchor, int hash) {

    /** By the hash of the anchor, then by how the term lies around it, then by the hash of the whole. */
    static final Comparator<AnchoredTerm> BY_SHAPE = Comparator.comparingInt(AnchoredTerm::hash)
            .thenComparingInt(AnchoredTerm::before)
            .thenComparingInt(AnchoredTerm::length)
            .thenComparingInt(AnchoredTerm::whole);

    /** The units before the anchor. */
    int before() {
        return anchor.from();
    }

    int length() {
        return term.length();
    }

    /** The hash of all its units; of terms without stars. */
    int whole() {
        return TermHash.ofUnits(term.units(), 0, term.length());
    }

    boolean hasStar() {
        for (int unit : term.units()) {
            if (unit < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether two terms lie in the same way around the same anchor. */
    boolean isShapedAs(AnchoredTerm other) {
        return hash == other.hash && before() == other.before() && length() == other.length();
    }
}
