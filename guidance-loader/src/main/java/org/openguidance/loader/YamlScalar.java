package org.openguidance.loader;

import java.util.Locale;
import java.util.Set;

/**
 * Writes single texts: as they are where nothing can be misread, else between quotation marks. Where another reader of
 * YAML would take a text that people read for a number, a date or a yes, it is put between quotation marks too.
 */
final class YamlScalar {

    private static final Set<String> OTHERS_READ = Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");
    private static final String SAFE_IN_BLOCK = " -_./()'+*%&!?;=~^|<>$,[]{}";
    private static final String SAFE_IN_BRACKETS = " -_./()+%;=~^<>$";

    private YamlScalar() {}

    static String key(String key) {
        return isPlain(key, SAFE_IN_BRACKETS) ? key : doubly(key);
    }

    static String inBlock(Layout.Text scalar) {
        return written(scalar, SAFE_IN_BLOCK);
    }

    static String inBrackets(Layout.Text scalar) {
        return written(scalar, SAFE_IN_BRACKETS);
    }

    private static String written(Layout.Text scalar, String safe) {
        String text = scalar.text();
        if (isPlain(text, safe) && !(scalar.prose() && isMisreadByOthers(text))) {
            return text;
        }
        boolean backslashes = text.indexOf('\\') >= 0 || text.indexOf('"') >= 0;
        return backslashes && text.codePoints().noneMatch(YamlScalar::needsEscape) ? singly(text) : doubly(text);
    }

    /** Whether a text of several lines can stand on lines of its own, as it is. */
    static boolean canStandOnLines(String text) {
        if (text.indexOf('\n') < 0 || text.startsWith("\n") || text.startsWith(" ") || text.endsWith("\n\n")) {
            return false;
        }
        return text.codePoints().noneMatch(codePoint -> codePoint != '\n' && needsEscape(codePoint))
                && text.lines().noneMatch(line -> line.endsWith(" "));
    }

    private static boolean isPlain(String text, String safe) {
        if (text.isEmpty() || !beginsPlainly(text)) {
            return false;
        }
        boolean known = text.codePoints()
                .allMatch(codePoint ->
                        Character.isLetterOrDigit(codePoint) || codePoint == ':' || safe.indexOf(codePoint) >= 0);
        return known && !text.endsWith(" ") && colonsAreSafe(text);
    }

    private static boolean beginsPlainly(String text) {
        boolean parameter = text.charAt(0) == '$' && text.length() > 1;
        return Character.isLetterOrDigit(text.codePointAt(parameter ? 1 : 0));
    }

    /** A colon is part of the text between digits, as in a time of day, and in {@code https://}. */
    private static boolean colonsAreSafe(String text) {
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            boolean digits = at > 0 && isDigit(text, at - 1) && isDigit(text, at + 1);
            if (!digits && !text.startsWith("://", at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isMisreadByOthers(String text) {
        boolean number = text.chars().anyMatch(unit -> unit >= '0' && unit <= '9')
                && text.chars().allMatch(unit -> "0123456789abcdefxobABCDEFXOBTZ.:_+- ".indexOf(unit) >= 0);
        return number || OTHERS_READ.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String singly(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String doubly(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> append(quoted, codePoint));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int codePoint) {
        switch (codePoint) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (needsEscape(codePoint)) {
                    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
                    boolean wide = codePoint > 0xFFFF;
                    quoted.append(wide ? "\\U" : "\\u")
                            .append("0".repeat((wide ? 8 : 4) - digits.length()))
                            .append(digits);
                } else {
                    quoted.appendCodePoint(codePoint);
                }
            }
        }
    }

    /** Whether a character would be lost, changed or not be seen if it stood in the file as it is. */
    private static boolean needsEscape(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            default -> codePoint == 0xFFFD;
        };
    }
}
