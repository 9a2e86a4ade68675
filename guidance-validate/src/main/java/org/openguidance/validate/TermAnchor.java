package org.openguidance.validate;

/**
 * The stretch of a term by which it is looked up: a word of it, two words in a row with what stands between them, the beginning
 * of a word before a star, or, where it has no word at all, its first signs.
 *
 * @param kind which of these
 * @param from the first unit of the stretch
 * @param to the unit behind its last
 */
record TermAnchor(Kind kind, int from, int to) {

    /** What a term is looked up by. */
    enum Kind {
        /** A whole word. */
        WORD,
        /** Two whole words and what stands between them. */
        PAIR,
        /** The beginning of a word. */
        BEGINNING,
        /** One or two signs that begin the term. */
        SIGNS,
        /** Nothing: only stars, which are rare enough to be looked for one by one. */
        NONE
    }

    /** Beginnings longer than this are looked up by so many of their units. */
    static final int LONGEST_BEGINNING = 63;

    /** Takes the stretches by which a term could be looked up. */
    interface Taker {
        void take(TermAnchor anchor);
    }

    /** Offers all stretches by which a term could be looked up; linear in its length. */
    static void offer(int[] units, Taker taker) {
        if (TextCharacters.isMark(units[0])) {
            taker.take(new TermAnchor(Kind.SIGNS, 0, 1));
            return;
        }
        int words = 0;
        int before = 0;
        int start = -1;
        int previous = -1;
        for (int i = 0; i <= units.length; i++) {
            int special = i < units.length && units[i] < 0 ? units[i] : 0;
            int unit = i == units.length || special != 0 ? 0 : units[i] | FoldedUnits.traits(units[i], before);
            boolean goesOn = (unit & FoldedUnits.WORD) != 0;
            if (start >= 0 && (!goesOn || HashedText.isParted(before, unit))) {
                words++;
                offerWord(start, i, special == Term.REST, previous, taker);
                previous = special == Term.REST ? -1 : start;
                start = -1;
            }
            if (special != 0) {
                previous = -1;
            }
            start = goesOn && start < 0 ? i : start;
            before = unit;
        }
        if (words == 0) {
            taker.take(signs(units));
        }
    }

    private static void offerWord(int start, int end, boolean rest, int previous, Taker taker) {
        if (rest) {
            taker.take(new TermAnchor(Kind.BEGINNING, start, Math.min(end, start + LONGEST_BEGINNING)));
            return;
        }
        taker.take(new TermAnchor(Kind.WORD, start, end));
        if (previous >= 0) {
            taker.take(new TermAnchor(Kind.PAIR, previous, end));
        }
    }

    private static TermAnchor signs(int[] units) {
        if (units[0] < 0) {
            return new TermAnchor(Kind.NONE, 0, 0);
        }
        return new TermAnchor(Kind.SIGNS, 0, units.length > 1 && units[1] >= 0 ? 2 : 1);
    }

    int length() {
        return to - from;
    }

    int hash(int[] units) {
        return TermHash.ofUnits(units, from, to);
    }
}
