package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Printable;

/**
 * Looks at what is written after backslashes between double quotation marks: {@code "\bfree\b"} has two backspaces in
 * it, and {@code "\d"} nothing that YAML knows.
 */
final class Escapes {

    private static final String KNOWN = "0abt\tnvfre \"/\\N_LP";
    private static final String FORBIDDEN = "0abvfeN";
    private static final String MEANT = "\0\u0007\b\u000B\f\u001B\u0085";
    private static final String WITH_NUMBER = "xuU";

    private Escapes() {}

    /** An escape: where its backslash is, how it is spelled, and what is wrong with it. */
    record Wrong(Spot at, String spelled, Optional<Character> meaning) {}

    /** The first escape between two places that is not known, or stands for a character that no text may have. */
    static Optional<Wrong> first(MendedLines lines, Spot from, Spot to) {
        for (int number = from.line(); number <= to.line(); number++) {
            String line = Mask.restore(lines.line(number));
            int end = number == to.line() ? Math.min(to.column(), line.length()) : line.length();
            int at = number == from.line() ? from.column() + 1 : 0;
            while (at < end) {
                if (line.charAt(at) != '\\' || lines.line(number).charAt(at) != '\\') {
                    at++;
                    continue;
                }
                int length = lengthOf(line, at);
                Optional<Wrong> wrong = check(line, at, length, new Spot(number, at));
                if (wrong.isPresent()) {
                    return wrong;
                }
                at += length;
            }
        }
        return Optional.empty();
    }

    /** Hides the backslash of every wrong escape between two places, so that it is only a backslash. */
    static void hideWrong(MendedLines lines, Spot from, Spot to) {
        change(
                lines,
                from,
                to,
                (line, at) -> check(line, at, lengthOf(line, at), from).isPresent(),
                Mask.hide('\\'));
    }

    /** Takes out the backslashes before slashes and tabs, which YAML allows there and the parser does not. */
    static void eraseNeedless(MendedLines lines, Spot from, Spot to) {
        change(lines, from, to, (line, at) -> "/\t".indexOf(line.charAt(at + 1)) >= 0, Mask.ERASED);
    }

    private static void change(MendedLines lines, Spot from, Spot to, Escape which, char standIn) {
        for (int number = from.line(); number <= to.line(); number++) {
            String line = lines.line(number);
            StringBuilder hidden = new StringBuilder(line);
            int at = number == from.line() ? from.column() + 1 : 0;
            int end = number == to.line() ? Math.min(to.column(), line.length()) : line.length();
            while (at < end) {
                int length = line.charAt(at) == '\\' ? lengthOf(line, at) : 1;
                if (length > 1 && which.isAt(line, at)) {
                    hidden.setCharAt(at, standIn);
                }
                at += length;
            }
            lines.replace(number, hidden.toString());
        }
    }

    /** Picks escapes. */
    private interface Escape {
        boolean isAt(String line, int at);
    }

    private static int lengthOf(String line, int at) {
        char kind = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        int digits = switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        int length = 2;
        while (length < 2 + digits && at + length < line.length() && isHex(line.charAt(at + length))) {
            length++;
        }
        return Math.min(length, line.length() - at);
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static Optional<Wrong> check(String line, int at, int length, Spot spot) {
        if (at + 1 == line.length()) {
            return Optional.empty();
        }
        String spelled = line.substring(at, at + length);
        char kind = spelled.charAt(1);
        int forbidden = FORBIDDEN.indexOf(kind);
        if (forbidden >= 0) {
            return Optional.of(new Wrong(spot, spelled, Optional.of(MEANT.charAt(forbidden))));
        }
        if (WITH_NUMBER.indexOf(kind) >= 0) {
            return number(line, at, spelled, spot);
        }
        return KNOWN.indexOf(kind) >= 0 ? Optional.empty() : Optional.of(new Wrong(spot, spelled, Optional.empty()));
    }

    private static Optional<Wrong> number(String line, int at, String spelled, Spot spot) {
        int digits = spelled.charAt(1) == 'x' ? 2 : spelled.charAt(1) == 'u' ? 4 : 8;
        long code = spelled.length() == digits + 2 ? Long.parseLong(spelled.substring(2), 16) : Long.MAX_VALUE;
        if (code > Character.MAX_CODE_POINT) {
            return Optional.of(new Wrong(spot, spelled, Optional.empty()));
        }
        String text = Character.toString((int) code);
        if (isPaired(line, at, (int) code) || Controls.firstIn(text).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wrong(spot, spelled, Optional.of(text.charAt(0))));
    }

    /** Whether this is one half of a character that is written as two escapes, as JSON does. */
    private static boolean isPaired(String line, int at, int code) {
        if (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE) {
            return false;
        }
        boolean high = Character.isHighSurrogate((char) code);
        int other = high ? at + 6 : at - 6;
        if (other < 0 || other + 6 > line.length() || !line.startsWith("\\u", other)) {
            return false;
        }
        String digits = line.substring(other + 2, other + 6);
        if (!digits.chars().allMatch(c -> isHex((char) c))) {
            return false;
        }
        char half = (char) Integer.parseInt(digits, 16);
        return high ? Character.isLowSurrogate(half) : Character.isHighSurrogate(half);
    }

    /** The fault, with the line as it was probably meant. */
    static Diagnostic fault(MendedLines lines, Wrong wrong, Spot start, Spot end) {
        String spelled = "'" + Printable.excerpt(wrong.spelled()) + "'";
        String message = wrong.meaning().isPresent()
                ? "between double quotation marks " + spelled + " is read as "
                        + Controls.name(wrong.meaning().get()) + ", which no text may have"
                : "between double quotation marks " + spelled + " means nothing";
        DiagnosticCode code = wrong.meaning().isPresent() ? DiagnosticCode.CONTROL_CHARACTER : DiagnosticCode.SYNTAX;
        return Diagnostic.of(code, lines.place(wrong.at()), message).withHint(hint(lines, start, end));
    }

    private static String hint(MendedLines lines, Spot start, Spot end) {
        String line = Mask.restore(lines.line(start.line()));
        if (start.line() != end.line() || end.column() < start.column() + 2) {
            return "use single quotation marks, where a backslash is only a backslash";
        }
        String inside = line.substring(start.column() + 1, end.column() - 1).replace("\\\"", "\"");
        return "for a backslash that is only a backslash, "
                + Quoting.hint(line, start.column(), end.column(), Quoting.singly(inside));
    }
}
