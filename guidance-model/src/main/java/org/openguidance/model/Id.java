package org.openguidance.model;

/**
 * The name that a thing has within a pack: lower-case words of letters and digits, joined by {@code -}, beginning with a
 * letter, at most {@value #LONGEST} characters.
 *
 * @param text the name as it is written
 */
public record Id(String text) implements Comparable<Id> {

    /** The most characters an id may have. */
    public static final int LONGEST = 64;

    /** Refuses anything that is not such a name, in a sentence that shows one. */
    public Id {
        if (!isValid(text)) {
            throw new IllegalArgumentException("id '" + text + "' must be lower-case words joined by '-', at most "
                    + LONGEST + " characters, such as 'no-phone-numbers'");
        }
    }

    /** The id with this text. */
    public static Id of(String text) {
        return new Id(text);
    }

    /** Whether a text can be an id. Linear in its length. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int at = 1; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean joint = unit == '-' && text.charAt(at - 1) != '-' && at + 1 < text.length();
            if (!joint && !isLetter(unit) && !(unit >= '0' && unit <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }

    @Override
    public int compareTo(Id other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
