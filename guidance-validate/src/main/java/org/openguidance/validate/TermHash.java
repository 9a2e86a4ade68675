package org.openguidance.validate;

/**
 * Hashes stretches of units. The hash of a stretch is a polynomial of its units modulo 2<sup>32</sup>, so that it follows from
 * the hashes of two beginnings of the text: constant time whatever its length.
 */
final class TermHash {

    /** The point at which the polynomial is taken. */
    static final int BASE = 0x2C1B3C6D;

    private static final int SPREAD = 0x9E3779B1;

    private final int[] powers;

    /**
     * Hashes stretches.
     *
     * @param longest how many units the longest has
     */
    TermHash(int longest) {
        this.powers = new int[longest + 1];
        powers[0] = 1;
        for (int i = 1; i <= longest; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
    }

    /** How many units the longest stretch has. */
    int longest() {
        return powers.length - 1;
    }

    /** The hash of a stretch no longer than the longest, by the hashes of all beginnings of a text. */
    int of(int[] hashes, int from, int to) {
        return spread(part(hashes, from, to));
    }

    /** The same, still to be joined with others. */
    int part(int[] hashes, int from, int to) {
        return hashes[to] - hashes[from] * powers[to - from];
    }

    /** Two parts as one, of which the second has so many units. */
    int joined(int first, int second, int units) {
        return first * powers[units] + second;
    }

    /** The hash of a stretch that is one part. */
    int of(int part) {
        return spread(part);
    }

    /** The hash of some units. */
    static int ofUnits(int[] units, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + units[i];
        }
        return spread(hash);
    }

    private static int spread(int polynomial) {
        int hash = polynomial * SPREAD;
        return hash ^ hash >>> 15;
    }
}
