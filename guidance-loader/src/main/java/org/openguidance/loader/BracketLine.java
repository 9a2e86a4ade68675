package org.openguidance.loader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Looks for what does not fit in one line of brackets: a bracket or a quotation mark without its partner. It reads the
 * line as its author would, and so finds the place where a parser notices something lines later.
 */
final class BracketLine {

    /** What is wrong with the line. */
    enum Problem {
        /** A quotation mark is not closed. */
        OPEN_QUOTE,
        /** A bracket is not closed. */
        OPEN_BRACKET,
        /** A closing bracket was not opened. */
        NOT_OPENED,
        /** A bracket is closed by one of the other kind. */
        WRONG_CLOSER
    }

    /**
     * What was found.
     *
     * @param column where the bracket or quotation mark stands that has no partner
     * @param corrected the line as it was probably meant, where that can be told
     */
    record Found(Problem problem, int column, Optional<String> corrected) {}

    private final String line;
    private final int end;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int insideText;
    private Optional<Found> stray = Optional.empty();

    private BracketLine(String line) {
        this.line = line;
        this.end = Stumble.endOfText(line, 0);
    }

    /** The first thing that does not fit in what begins with a bracket at a column of a line. */
    static Optional<Found> check(String line, int from) {
        return new BracketLine(line).check(from);
    }

    private Optional<Found> check(int from) {
        for (int at = from; at < end; at++) {
            char c = line.charAt(at);
            if ((c == '"' || c == '\'') && isAtStartOfText(at)) {
                int close = closingQuote(at);
                if (close < 0) {
                    return Optional.of(new Found(Problem.OPEN_QUOTE, at, Optional.empty()));
                }
                at = close;
            } else if (c == '[' || c == '{') {
                if (isAtStartOfText(at)) {
                    open.push(at);
                } else {
                    insideText++;
                }
            } else if (c == ']' || c == '}') {
                Optional<Found> unclosed = close(at, c);
                if (unclosed.isPresent()) {
                    return unclosed;
                }
            }
        }
        return atEnd();
    }

    private Optional<Found> close(int at, char closer) {
        if (insideText > 0) {
            insideText--;
            return Optional.empty();
        }
        char opener = closer == ']' ? '[' : '{';
        if (!open.isEmpty() && line.charAt(open.peek()) == opener) {
            open.pop();
            return Optional.empty();
        }
        boolean deeper = open.stream().anyMatch(column -> line.charAt(column) == opener);
        if (deeper) {
            int unclosed = open.pop();
            return Optional.of(new Found(Problem.OPEN_BRACKET, unclosed, Optional.of(closedBefore(unclosed, at))));
        }
        if (stray.isEmpty()) {
            stray = Optional.of(new Found(Problem.NOT_OPENED, at, Optional.empty()));
        }
        return Optional.empty();
    }

    private Optional<Found> atEnd() {
        if (open.isEmpty()) {
            return stray;
        }
        int unclosed = open.peek();
        if (stray.isPresent() && open.size() == 1) {
            int wrong = stray.get().column();
            String corrected = line.substring(0, wrong) + closer(unclosed) + line.substring(wrong + 1);
            return Optional.of(new Found(Problem.WRONG_CLOSER, wrong, Optional.of(corrected)));
        }
        StringBuilder closers = new StringBuilder();
        open.forEach(column -> closers.append(closer(column)));
        String corrected = line.substring(0, end) + closers + line.substring(end);
        return Optional.of(new Found(Problem.OPEN_BRACKET, unclosed, Optional.of(corrected)));
    }

    private char closer(int opener) {
        return line.charAt(opener) == '[' ? ']' : '}';
    }

    /** The line with a bracket closed before another closes: a list before the comma in front of the first key. */
    private String closedBefore(int opener, int other) {
        int at = other;
        if (line.charAt(opener) == '[') {
            int colon = line.indexOf(": ", opener);
            int comma = colon < 0 || colon > other ? -1 : line.lastIndexOf(',', colon);
            at = comma > opener ? comma : other;
        }
        String before = line.substring(0, at).stripTrailing();
        return before + closer(opener) + line.substring(before.length());
    }

    /** Whether a quotation mark or bracket stands where a text begins, not inside one. */
    private boolean isAtStartOfText(int at) {
        int before = at - 1;
        while (before >= 0 && line.charAt(before) <= ' ') {
            before--;
        }
        return before < 0 || ",:[{-".indexOf(line.charAt(before)) >= 0;
    }

    /** The mark that closes a quotation; -1 without one, or where it is rather the opening one of the next. */
    private int closingQuote(int from) {
        char mark = line.charAt(from);
        for (int at = from + 1; at < end; at++) {
            if (mark == '"' && line.charAt(at) == '\\' || mark == '\'' && line.startsWith("''", at)) {
                at++;
            } else if (line.charAt(at) == mark) {
                boolean opensNext = isAtStartOfText(at) && at > from + 1 && isLetterNext(at);
                return opensNext ? -1 : at;
            }
        }
        return -1;
    }

    private boolean isLetterNext(int at) {
        return at + 1 < end && ",]}: ".indexOf(line.charAt(at + 1)) < 0;
    }
}
