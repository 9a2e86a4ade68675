package org.openguidance.loader;

/**
 * What a line looks like on its own: how far it is indented, whether it begins an entry of a list, whether it has a key.
 *
 * @param indent the column of its first character that is no space
 * @param start the column after its dashes
 * @param colon the column of the colon that ends its key; -1 without a key
 * @param line the line
 */
record LineShape(int indent, int start, int colon, String line) {

    static LineShape of(String line) {
        int indent = skip(line, 0, " ");
        int start = indent;
        while (isDash(line, start)) {
            start = skip(line, start + 1, " \t");
        }
        return new LineShape(indent, start, colonOf(line, start), line);
    }

    private static boolean isDash(String line, int at) {
        return line.startsWith("-", at) && isBlankOrEnd(line, at + 1);
    }

    private static int colonOf(String line, int start) {
        if (start == line.length()) {
            return -1;
        }
        char first = line.charAt(start);
        if (first == '"' || first == '\'') {
            int close = line.indexOf(first, start + 1);
            int colon = close < 0 ? -1 : skip(line, close + 1, " ");
            return colon > 0 && line.startsWith(":", colon) && isBlankOrEnd(line, colon + 1) ? colon : -1;
        }
        if ("[{#".indexOf(first) >= 0) {
            return -1;
        }
        for (int at = start; at < line.length(); at++) {
            if (line.charAt(at) == ':' && isBlankOrEnd(line, at + 1)) {
                return at > start ? at : -1;
            }
            if (line.startsWith(" #", at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBlankOrEnd(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }

    private static int skip(String line, int from, String over) {
        int at = from;
        while (at < line.length() && over.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    boolean hasKey() {
        return colon >= 0;
    }

    boolean hasDash() {
        return start > indent;
    }

    /** The key, or nothing. */
    String key() {
        return hasKey() ? line.substring(start, colon) : "";
    }

    /** Whether the key is one word, as the keys of packs are. */
    boolean hasWordAsKey() {
        return hasKey() && isWord(key());
    }

    /** The column at which the value begins, or the end of the line. */
    int value() {
        return hasKey() ? skip(line, colon + 1, " \t") : start;
    }

    /** What stands after indentation and dashes. */
    String content() {
        return line.substring(start);
    }

    /** Whether a text is one word of letters, digits, hyphens, dots and underscores. */
    static boolean isWord(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
    }

    /**
     * The column of a bracket that stands where a value begins, after a word that lacks its colon or the space after it:
     * {@code when { a: b }}, {@code when:[a]}, {@code when = {a: b}}; -1 where there is none.
     */
    int gluedBracket() {
        int word = start;
        while (word < line.length() && isWordPart(line.charAt(word))) {
            word++;
        }
        int bracket = skip(line, word, " :=");
        boolean glued =
                word > start && bracket > word && bracket < line.length() && "[{".indexOf(line.charAt(bracket)) >= 0;
        return glued && line.substring(word, bracket).indexOf(": ") != 0 ? bracket : -1;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0;
    }

    /** Whether what follows begins with a dash that is glued to a word, a quotation mark or a bracket. */
    boolean hasUnspacedDash() {
        return startsUnspaced(line, start);
    }

    private static boolean startsUnspaced(String line, int at) {
        return line.startsWith("-", at)
                && at + 1 < line.length()
                && (Character.isLetter(line.charAt(at + 1)) || "\"'[{#".indexOf(line.charAt(at + 1)) >= 0);
    }

    /**
     * The column of a colon that lacks the space after it, as in {@code title:Guidance}; -1 where there is none, or it is
     * one of a web address.
     */
    int unspacedColon() {
        int at = start;
        if (at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\'')) {
            int close = line.indexOf(line.charAt(at), at + 1);
            return close > 0 && line.startsWith(":", close + 1) && !isBlankOrEnd(line, close + 2) ? close + 1 : -1;
        }
        while (at < line.length() && isWordPart(line.charAt(at))) {
            at++;
        }
        boolean unspaced = at > start && line.startsWith(":", at) && !isBlankOrEnd(line, at + 1);
        return unspaced && line.charAt(at + 1) != '/' && line.charAt(at + 1) != ':' ? at : -1;
    }
}
