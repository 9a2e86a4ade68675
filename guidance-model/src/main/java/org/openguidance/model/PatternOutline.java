package org.openguidance.model;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a pattern would come to, read from its text without compiling it: RE2 syntax, read leniently, as the engine itself
 * refuses what is wrong.
 *
 * <p>Each open group is a frame on a stack of our own, so that no pattern is too deep to be read.
 */
final class PatternOutline {

    /** Where counting stops. */
    static final long MANY = 1_000_000_000L;

    private final String pattern;
    private final Deque<Frame> outer = new ArrayDeque<>();
    private Frame frame = new Frame();
    private int at;
    private int nesting;
    private boolean asciiClass;
    private boolean otherLetter;

    private PatternOutline(String pattern) {
        this.pattern = pattern;
    }

    static PatternOutline of(String pattern) {
        PatternOutline outline = new PatternOutline(pattern);
        while (outline.at < pattern.length()) {
            outline.readOne();
        }
        while (!outline.outer.isEmpty()) {
            outline.closeGroup();
        }
        return outline;
    }

    /** How many groups stand in each other at the deepest place. */
    int nesting() {
        return nesting;
    }

    /** By how much counted repeats may vary, those in each other added, at the widest place. */
    long width() {
        return frame.width;
    }

    /** The size of the program, at most {@link #MANY}. */
    long steps() {
        return frame.steps;
    }

    boolean hasAsciiClass() {
        return asciiClass;
    }

    boolean hasOtherLetter() {
        return otherLetter;
    }

    /** What has been read of one group: its steps, its last piece and how widely its repeats vary. */
    private static final class Frame {
        private long steps;
        private long lastSteps;
        private long width;
        private long lastWidth;

        void add(long pieceSteps, long pieceWidth) {
            lastSteps = pieceSteps;
            lastWidth = pieceWidth;
            steps = bounded(steps + pieceSteps);
            width = Math.max(width, pieceWidth);
        }

        void repeat(long least, long more) {
            long repeated = bounded(bounded(least * lastSteps) + bounded(more * (lastSteps + 1)));
            steps = bounded(steps - lastSteps + repeated);
            lastSteps = repeated;
            lastWidth = bounded(lastWidth + more);
            width = Math.max(width, lastWidth);
        }

        private static long bounded(long value) {
            return Math.min(value, MANY);
        }
    }

    private void readOne() {
        int codePoint = pattern.codePointAt(at);
        at += Character.charCount(codePoint);
        switch (codePoint) {
            case '(' -> openGroup();
            case ')' -> closeGroup();
            case '|' -> frame.add(1, 0);
            case '*', '+', '?' -> frame.repeat(1, 0);
            case '{' -> readCount();
            case '[' -> readClass();
            case '\\' -> readEscape();
            default -> readLetter(codePoint);
        }
    }

    private void readLetter(int codePoint) {
        note(codePoint);
        frame.add(1, 0);
    }

    private void note(int codePoint) {
        otherLetter |= codePoint > 0x7F && Character.isLetter(codePoint);
    }

    private void openGroup() {
        outer.push(frame);
        frame = new Frame();
        nesting = Math.max(nesting, outer.size());
        if (pattern.startsWith("?", at)) {
            skipGroupHead();
        }
    }

    /** {@code ?:}, {@code ?i:}, {@code ?P<name>} are no part of what is looked for. */
    private void skipGroupHead() {
        while (at < pattern.length() && "?:)>".indexOf(pattern.charAt(at)) < 0 || pattern.startsWith("?", at)) {
            at++;
        }
        if (at < pattern.length() && pattern.charAt(at) != ')') {
            at++;
        }
    }

    private void closeGroup() {
        if (outer.isEmpty()) {
            return;
        }
        Frame group = frame;
        frame = outer.pop();
        frame.add(group.steps + 2, group.width);
    }

    /** {@code {3}}, {@code {3,}} or {@code {3,5}}; anything else is a brace as written. */
    private void readCount() {
        int close = pattern.indexOf('}', at);
        String inside = close < 0 ? "" : pattern.substring(at, close);
        int comma = inside.indexOf(',');
        long least = number(comma < 0 ? inside : inside.substring(0, comma));
        if (least < 0) {
            readLetter('{');
            return;
        }
        String upper = comma < 0 ? "" : inside.substring(comma + 1);
        long most = upper.isEmpty() ? least : number(upper);
        if (most < 0) {
            readLetter('{');
            return;
        }
        at = close + 1;
        boolean open = comma >= 0 && upper.isEmpty();
        frame.repeat(open ? Math.max(1, least) : least, Math.max(0, most - least));
    }

    /** The number written, at most a thousand million; -1 where none is. */
    private static long number(String digits) {
        long value = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = Math.min(MANY, value * 10 + digit - '0');
        }
        return value;
    }

    private void readClass() {
        if (pattern.startsWith("^", at)) {
            at++;
        }
        boolean first = true;
        while (at < pattern.length() && (first || pattern.charAt(at) != ']')) {
            first = false;
            readInClass();
        }
        at = Math.min(pattern.length(), at + 1);
        frame.add(1, 0);
    }

    private void readInClass() {
        int named = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at + 2) : -1;
        if (named > 0) {
            asciiClass = true;
            at = named + 2;
            return;
        }
        int codePoint = pattern.codePointAt(at);
        at += Character.charCount(codePoint);
        if (codePoint == '\\') {
            skipEscape();
        } else {
            note(codePoint);
        }
    }

    private void readEscape() {
        if (!pattern.startsWith("Q", at)) {
            skipEscape();
            frame.add(1, 0);
            return;
        }
        int end = pattern.indexOf("\\E", at);
        int quotedEnd = end < 0 ? pattern.length() : end;
        for (at++; at < quotedEnd; at += Character.charCount(pattern.codePointAt(at))) {
            readLetter(pattern.codePointAt(at));
        }
        at = Math.min(pattern.length(), quotedEnd + 2);
    }

    /** Reads on behind an escape whose backslash has been read. */
    private void skipEscape() {
        if (at == pattern.length()) {
            return;
        }
        int letter = pattern.codePointAt(at);
        at += Character.charCount(letter);
        note(letter);
        switch (letter) {
            case 'b', 'B', 'w', 'W', 'd', 'D', 's', 'S' -> asciiClass = true;
            case 'p', 'P' -> {
                otherLetter = true;
                skipBraces();
            }
            case 'x' -> noteHex();
            default -> {}
        }
    }

    private void skipBraces() {
        int close = pattern.startsWith("{", at) ? pattern.indexOf('}', at) : -1;
        at = close < 0 ? Math.min(pattern.length(), at + 1) : close + 1;
    }

    private void noteHex() {
        int start = at;
        skipBraces();
        if (!pattern.startsWith("{", start)) {
            at = Math.min(pattern.length(), start + 2);
        }
        String digits = pattern.substring(start, at).replace("{", "").replace("}", "");
        try {
            note(Integer.parseInt(digits, 16));
        } catch (NumberFormatException notHex) {
            // The engine refuses such a pattern.
        }
    }
}
