package org.openguidance.model.diagnostic;

/**
 * Makes any text safe to show in a message or on a terminal: characters that cannot be seen or that steer a terminal are
 * written as {@code \}{@code u200B}, and a long text is cut.
 *
 * <p>Linear in the length that is shown.
 */
public final class Printable {

    /** The longest excerpt shown in a message, in code points. */
    public static final int EXCERPT_LIMIT = 120;

    private Printable() {}

    /** The text with everything unprintable escaped, cut after {@value #EXCERPT_LIMIT} code points. */
    public static String excerpt(String text) {
        return print(text, EXCERPT_LIMIT);
    }

    /** The text as it is, cut after {@value #EXCERPT_LIMIT} code points: for what escapes it in its own way. */
    public static String cut(String text) {
        if (text.length() <= EXCERPT_LIMIT || text.codePointCount(0, text.length()) <= EXCERPT_LIMIT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT_LIMIT)) + "…";
    }

    /** The text with everything unprintable escaped, whole. */
    public static String escape(String text) {
        return print(text, Integer.MAX_VALUE);
    }

    /** The text as it stands in a line of Markdown: every character that would be markup there escaped, controls as blanks. */
    public static String markdown(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ("\\`*_[]<>#|&".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c < ' ' ? ' ' : c);
        }
        return escaped.toString();
    }

    private static String print(String text, int limit) {
        return text.length() <= limit && isPlain(text) ? text : printed(text, limit);
    }

    /** Whether it is made of nothing but visible ASCII characters and spaces, as most texts of packs are. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || unit > '~') {
                return false;
            }
        }
        return true;
    }

    private static String printed(String text, int limit) {
        StringBuilder printed = new StringBuilder(Math.min(text.length(), 256));
        int shown = 0;
        for (int at = 0; at < text.length(); shown++) {
            if (shown == limit) {
                return printed.append('…').toString();
            }
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            append(printed, codePoint);
        }
        return printed.toString();
    }

    private static void append(StringBuilder printed, int codePoint) {
        if (isVisible(codePoint)) {
            printed.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            printed.append("\\u").append(hex(unit));
        }
    }

    private static String hex(char unit) {
        String digits = Integer.toHexString(unit).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> codePoint != 0x115F && codePoint != 0x1160 && codePoint != 0x3164 && codePoint != 0xFFA0;
        };
    }
}
