package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.Printable;

/**
 * Follows a file from one thing to the next and finds, in between, words that YAML would drop as a comment although they
 * were meant: {@code Label it with #ad}, {@code - #ad}.
 *
 * <p>A comment with a space after its sign, one on a line of its own, and one after a quoted text or a bracket are what
 * they seem. So is one after a key whose list or group follows.
 */
final class LostWords {

    /** What comes after a gap. */
    enum Next {
        TEXT,
        COLLECTION,
        END
    }

    /** The column that stands for "between brackets". */
    static final int BRACKETS = -1;

    /** What the parser needs no space after to see a comment. */
    private static final String GLUE = "[]{},\"'";

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final MendedLines lines;
    private final Diagnostics.Collector faults;
    private final Signs signs = new Signs();
    private Spot cursor;
    private Spot lastSign;
    private Optional<Spot> plainStart = Optional.empty();
    private int plainColumn = NOWHERE;

    /** From the line of the cursor to before this one no line has a comment sign. */
    private int clearBefore;

    /** Whether that line is known to have one. */
    private boolean stopped;

    LostWords(MendedLines lines, Diagnostics.Collector faults, Spot from) {
        this.lines = lines;
        this.faults = faults;
        this.cursor = from;
        this.lastSign = from;
    }

    /** Goes to the start of the next thing; {@code column} is that of its group's keys or dashes. */
    boolean goTo(Spot next, Next what, int column) {
        int around = plainStart.isPresent() ? plainColumn : column;
        Optional<Spot> sign = isClear(next.line()) ? Optional.empty() : find(next, what, around);
        if (sign.isPresent()) {
            lastSign = sign.get();
            faults.add(fault(lastSign, startOf(lastSign, around), around == BRACKETS));
        }
        goPast(next);
        return sign.isPresent();
    }

    /** Whether no line from that of the cursor to another has a comment sign; each line is looked at once. */
    private boolean isClear(int last) {
        int end = Math.min(last, lines.count());
        if (clearBefore < cursor.line()) {
            clearBefore = cursor.line();
            stopped = false;
        }
        while (!stopped && clearBefore <= end) {
            stopped = lines.line(clearBefore).indexOf('#') >= 0;
            clearBefore += stopped ? 0 : 1;
        }
        return clearBefore > end;
    }

    /** Where the last lost words began. */
    Spot lastSign() {
        return lastSign;
    }

    /** Goes past something that is not an unquoted text. */
    void goPast(Spot end) {
        cursor = cursor.isBefore(end) ? end : cursor;
        plainStart = Optional.empty();
    }

    /** Goes past an unquoted text, the value of a key or an entry whose key or dash stands at this column. */
    void goPastPlain(YamlEvent text, int column) {
        goPast(text.end());
        plainStart = Optional.of(text.start());
        plainColumn = column;
    }

    /** Where the text begins that a comment sign is part of. */
    private Spot startOf(Spot sign, int column) {
        boolean goesOn = plainStart.isPresent()
                && (sign.line() == cursor.line() ? isBlankBetween(cursor, sign) : column != BRACKETS);
        return goesOn ? plainStart.get() : sign;
    }

    private boolean isBlankBetween(Spot from, Spot to) {
        return lines.line(from.line()).substring(from.column(), to.column()).isBlank();
    }

    /** Whether a value that seems to be missing was lost to a comment; then that is reported. */
    boolean swallows(Spot missing, int column) {
        String line = lines.line(missing.line());
        int at = missing.column();
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        if (at >= line.length() || line.charAt(at) != '#' || !isWordAt(line, at + 1)) {
            return false;
        }
        Spot sign = new Spot(missing.line(), at);
        faults.add(fault(sign, sign, column == BRACKETS));
        goPast(new Spot(missing.line() + 1, 0));
        return true;
    }

    /** Whether words were lost between two places between brackets; then the first are reported. */
    boolean searchBrackets(Spot from, Spot to) {
        for (int number = from.line(); number <= Math.min(to.line(), lines.count()); number++) {
            String line = lines.line(number);
            int at = firstSign(line, number == from.line() ? from.column() : 0);
            boolean alone = at >= 0 && line.substring(0, at).isBlank();
            if (at >= 0 && isWordAt(line, at + 1) && (!alone || isOneWord(line, at))) {
                lastSign = new Spot(number, at);
                LineShape shape = LineShape.of(line);
                boolean key = number > from.line() && shape.hasKey() && shape.value() <= at;
                int start = key ? shape.value() : startOfEntry(line, at);
                faults.add(fault(lastSign, new Spot(number, start), !key));
                return true;
            }
        }
        return false;
    }

    /** The first comment sign of a line outside quotation marks; -1 without one. */
    private static int firstSign(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean begins = at == 0 || isBlank(line.charAt(at - 1)) || GLUE.indexOf(line.charAt(at - 1)) >= 0;
            if (c == '#' && begins) {
                return at;
            }
            int close = (c == '"' || c == '\'') && begins ? line.indexOf(c, at + 1) : at;
            at = close < 0 ? line.length() : close;
        }
        return -1;
    }

    private static int startOfEntry(String line, int sign) {
        int at = sign;
        while (at > 0 && ",[{".indexOf(line.charAt(at - 1)) < 0) {
            at--;
        }
        while (isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private Optional<Spot> find(Spot to, Next what, int column) {
        for (int number = cursor.line(); number <= Math.min(to.line(), lines.count()); number++) {
            String line = lines.line(number);
            int from = number == cursor.line() ? cursor.column() : 0;
            int end = number == to.line() ? Math.min(to.column(), line.length()) : line.length();
            if (signs.next(number, line, from) < end) {
                int at = beginning(number, line, from, end, what, column);
                if (at >= 0) {
                    return Optional.of(new Spot(number, at));
                }
            }
        }
        return Optional.empty();
    }

    /** Where in a stretch of a line a comment begins that seems to be meant as words; -1 where none does. */
    private int beginning(int number, String line, int from, int end, Next what, int column) {
        char before = number == cursor.line() ? beforeCursor(line) : '\n';
        for (int at = from; at < end; at++) {
            char c = line.charAt(at);
            boolean glued = at > 0 && GLUE.indexOf(line.charAt(at - 1)) >= 0;
            if (c == '#' && (at == 0 || isBlank(line.charAt(at - 1)) || glued)) {
                boolean lost = glued && isWordAt(line, at + 1) || isMeant(line, at, before, what, column);
                return lost ? at : -1;
            }
            before = isBlank(c) ? before : c;
        }
        return -1;
    }

    /** The comment signs of a line, each looked for once when asked from left to right. */
    private static final class Signs {

        private int line;
        private int from;
        private int sign;

        /** The column of the first sign at or after a column; past all columns where there is none. */
        int next(int number, String text, int column) {
            if (number != line || column < from || column > sign) {
                int found = text.indexOf('#', column);
                sign = found < 0 ? NOWHERE : found;
            }
            line = number;
            from = column;
            return sign;
        }
    }

    private char beforeCursor(String line) {
        int at = Math.min(cursor.column(), line.length()) - 1;
        while (at >= 0 && isBlank(line.charAt(at))) {
            at--;
        }
        if (at < 0) {
            return '\n';
        }
        return plainStart.isPresent() ? 'x' : line.charAt(at) == 'x' ? ' ' : line.charAt(at);
    }

    private boolean isMeant(String line, int at, char before, Next what, int column) {
        if (!isWordAt(line, at + 1)) {
            return false;
        }
        return switch (before) {
            case 'x', ',', '[', '{' -> true;
            case ':', '-' -> what != Next.COLLECTION;
            case '\n' -> column == BRACKETS ? isOneWord(line, at) : plainStart.isPresent() && at > column;
            default -> false;
        };
    }

    /** Whether a comment on a line of its own between brackets looks like an entry. */
    private static boolean isOneWord(String line, int at) {
        String rest = line.substring(at).strip();
        return rest.indexOf(' ') < 0 || rest.endsWith(",");
    }

    private static boolean isWordAt(String line, int at) {
        return at < line.length() && Character.isLetterOrDigit(line.codePointAt(at));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private Diagnostic fault(Spot sign, Spot start, boolean brackets) {
        String line = Mask.restore(lines.line(sign.line()));
        int end = line.length();
        if (brackets) {
            end = endOfEntry(line, sign.column());
        }
        while (isBlank(line.charAt(end - 1))) {
            end--;
        }
        String word = line.substring(sign.column(), endOfWord(line, sign.column()));
        String hint = start.line() == sign.line()
                ? Quoting.hint(line, start.column(), end, Quoting.quote(line.substring(start.column(), end)))
                : Quoting.general();
        boolean glued = sign.column() > 0 && "\"']}".indexOf(line.charAt(sign.column() - 1)) >= 0;
        if (glued) {
            hint = "for a comment, put a space before its '#'; for a text, " + Quoting.general();
        }
        return Diagnostic.of(
                        DiagnosticCode.LOST_TO_COMMENT,
                        lines.place(sign),
                        "the words from '" + Printable.excerpt(word)
                                + "' on would be lost, for '#' after a space begins a comment")
                .withHint(hint);
    }

    private static int endOfWord(String line, int at) {
        int end = at;
        while (end < line.length() && !isBlank(line.charAt(end)) && ",]}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int endOfEntry(String line, int at) {
        int end = at;
        while (end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
