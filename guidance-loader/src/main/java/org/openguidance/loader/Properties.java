package org.openguidance.loader;

/** Tells real anchors, tags and heads of block texts in a line from words that merely begin like them. */
final class Properties {

    private Properties() {}

    /** Whether {@code &name} stands here, before something that it could name. */
    static boolean isAnchor(String line, int at) {
        int end = at + 1;
        while (end < line.length() && isNamePart(line.charAt(end))) {
            end++;
        }
        return end > at + 1 && isBeforeCollectionOrEnd(line, end);
    }

    /** Whether {@code !name} or {@code !!name} stands here, before something that it could be a tag of. */
    static boolean isTag(String line, int at) {
        if (endsLine(line, at)) {
            return true;
        }
        int start = line.startsWith("!!", at) ? at + 2 : at + 1;
        int end = start;
        while (end < line.length() && isNamePart(line.charAt(end))) {
            end++;
        }
        boolean second = at > 0 && line.charAt(at - 1) == '!';
        return !second && end > start && isBeforeCollectionOrEnd(line, end) || second && isTag(line, at - 1);
    }

    /** Whether it is the last word of the line, so that what it could be a tag of stands on the next ones. */
    private static boolean endsLine(String line, int at) {
        int end = at + 1;
        while (end < line.length() && !isBlank(line.charAt(end)) && ",[]{}\"'.?".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end > at + 1 && isCommentOrEnd(line, skipBlanks(line, end));
    }

    /** Whether {@code |} or {@code >} ends the line here, as the head of a block text does. */
    static boolean isBlockHeader(String line, int at) {
        int end = at + 1;
        while (end < line.length() && end < at + 3 && "+-123456789".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end == line.length()
                || isBlank(line.charAt(end)) && isCommentOrEnd(line, skipBlanks(line, end))
                || line.charAt(end) == '0' && isCommentOrEnd(line, skipBlanks(line, end + 1));
    }

    private static boolean isBeforeCollectionOrEnd(String line, int end) {
        if (end == line.length()) {
            return true;
        }
        int next = skipBlanks(line, end);
        return next > end && (isCommentOrEnd(line, next) || "[{\"'|>".indexOf(line.charAt(next)) >= 0);
    }

    private static boolean isCommentOrEnd(String line, int at) {
        return at >= line.length() || line.charAt(at) == '#';
    }

    private static int skipBlanks(String line, int at) {
        int next = at;
        while (next < line.length() && isBlank(line.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
