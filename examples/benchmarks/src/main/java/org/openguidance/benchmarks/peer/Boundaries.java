package org.openguidance.benchmarks.peer;

/** Says whether a find in a text is a term by itself, for those that find it inside longer words too. */
final class Boundaries {

    private Boundaries() {}

    /** Whether no letter, digit, {@code #} or {@code @} stands before it, and no letter or digit after it. */
    static boolean hold(String text, int start, int end) {
        return (start == 0 || !continues(text.codePointBefore(start), true))
                && (end == text.length() || !continues(text.codePointAt(end), false));
    }

    private static boolean continues(int character, boolean before) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || (before && (character == '#' || character == '@'));
    }
}
