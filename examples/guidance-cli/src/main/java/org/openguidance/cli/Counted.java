package org.openguidance.cli;

/** Puts numbers of things into words. */
final class Counted {

    private Counted() {}

    /** {@code 1 rule}, {@code 12,000 rules}. */
    static String of(long number, String one, String many) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }

    /** {@code 12,000}, in every locale. */
    static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
