package org.openguidance.validate;

/**
 * All terms of an index, in flat arrays: what a term is made of, which list it is of, and where in it its anchor stands. Terms
 * go by their number. Two bytes for each unit and thirteen for each term. Immutable once filled.
 */
final class TermPool {

    /** Behind this, one of the next units, which have no place among the characters. */
    private static final char ESCAPE = '\uDC00';

    private static final char ANY_WORD = '\uDC01';
    private static final char REST = '\uDC02';

    /** Every unit is one character. */
    private static final int PLAIN = 1;
    /** A star stands for a word. */
    private static final int WITH_ANY_WORD = 2;

    private final char[] characters;
    private final int[] offsets;
    private final int[] lists;
    private final int[] anchors;
    private final byte[] traits;
    private int count;
    private int longest;

    /**
     * Room for terms.
     *
     * @param terms how many
     * @param characters how many characters they take, see {@link #room}
     */
    TermPool(int terms, int characters) {
        this.characters = new char[characters];
        this.offsets = new int[terms + 1];
        this.lists = new int[terms];
        this.anchors = new int[terms];
        this.traits = new byte[terms];
    }

    /** How many characters a term takes. */
    static int room(int[] units) {
        int room = 0;
        for (int unit : units) {
            room += isPlain(unit) || unit < 0 ? 1 : 2;
        }
        return room;
    }

    private static boolean isPlain(int unit) {
        return unit >= 0 && unit <= Character.MAX_VALUE && !Character.isSurrogate((char) unit);
    }

    /** Adds a term as the next number. */
    void add(int[] units, TermAnchor anchor, int list) {
        int at = offsets[count];
        int trait = PLAIN;
        for (int unit : units) {
            trait &= isPlain(unit) ? ~0 : ~PLAIN;
            trait |= unit == Term.ANY_WORD ? WITH_ANY_WORD : 0;
            at = write(unit, at);
        }
        traits[count] = (byte) trait;
        lists[count] = list;
        anchors[count] = place(units, anchor.from());
        offsets[++count] = at;
        longest = Math.max(longest, units.length);
    }

    private int write(int unit, int at) {
        if (isPlain(unit)) {
            characters[at] = (char) unit;
            return at + 1;
        }
        if (unit < 0) {
            characters[at] = unit == Term.REST ? REST : ANY_WORD;
            return at + 1;
        }
        boolean pair = unit > Character.MAX_VALUE;
        characters[at] = pair ? Character.highSurrogate(unit) : ESCAPE;
        characters[at + 1] = pair ? Character.lowSurrogate(unit) : (char) unit;
        return at + 2;
    }

    /** The place of an anchor: the units before it, or behind a star, the spaces before it as a negative number less one. */
    private static int place(int[] units, int from) {
        int spaces = 0;
        boolean starred = false;
        for (int i = 0; i < from; i++) {
            spaces += units[i] == ' ' ? 1 : 0;
            starred |= units[i] < 0;
        }
        return starred ? -spaces - 1 : from;
    }

    /** The units of a term, written into room for the longest; tells how many they are. */
    int read(int term, int[] into) {
        int size = 0;
        int at = offsets[term];
        while (at < offsets[term + 1]) {
            char unit = characters[at++];
            switch (unit) {
                case ANY_WORD -> into[size++] = Term.ANY_WORD;
                case REST -> into[size++] = Term.REST;
                case ESCAPE -> into[size++] = characters[at++];
                default ->
                    into[size++] =
                            Character.isHighSurrogate(unit) ? Character.toCodePoint(unit, characters[at++]) : unit;
            }
        }
        return size;
    }

    /** The units of the longest term. */
    int longest() {
        return longest;
    }

    int list(int term) {
        return lists[term];
    }

    /** See {@link #place}. */
    int anchor(int term) {
        return anchors[term];
    }

    boolean isPlainTerm(int term) {
        return (traits[term] & PLAIN) != 0;
    }

    boolean hasAnyWord(int term) {
        return (traits[term] & WITH_ANY_WORD) != 0;
    }

    /** The length of a plain term. */
    int length(int term) {
        return offsets[term + 1] - offsets[term];
    }

    /** Whether a plain term stands at a unit, borders left aside. */
    boolean stands(int term, int[] packed, int at) {
        int from = offsets[term];
        int to = offsets[term + 1];
        for (int i = from; i < to; i++) {
            if ((packed[at + i - from] & FoldedUnits.CODE_POINT) != characters[i]) {
                return false;
            }
        }
        return true;
    }
}
