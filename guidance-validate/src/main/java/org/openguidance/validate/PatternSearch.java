package org.openguidance.validate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a pattern of RE2 syntax anywhere in a text; case counts. A pattern that matches without taking up a character marks the
 * character at which it does, and only where nothing longer is found.
 *
 * <p>One search is linear in the length of the text, but searching on from each find need not be: {@code a.*b|a} reads to the
 * end for every a. So reading is counted, and when a text has been read over and over no further places are looked for. What
 * has been found stands.
 */
final class PatternSearch implements TextTest {

    /** How often on average each character may be read before the search for further places ends. */
    private static final int READINGS = 16;

    private static final int FREE_READINGS = 100_000;

    private final Pattern pattern;

    private PatternSearch(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles a pattern.
     *
     * @throws com.google.re2j.PatternSyntaxException where it is not of RE2 syntax
     */
    static PatternSearch of(String pattern) {
        return new PatternSearch(Pattern.compile(pattern));
    }

    @Override
    public List<Mark> find(TextView view) {
        CountedText text = new CountedText(view.text());
        Matcher matcher = pattern.matcher(text);
        List<Mark> marks = new ArrayList<>();
        Span empty = null;
        while (text.readings < text.most && matcher.find()) {
            Span place =
                    new Span(view.span().start() + matcher.start(), view.span().start() + matcher.end());
            if (!place.isEmpty()) {
                marks.add(new Mark(place, false));
            } else if (empty == null) {
                empty = place;
            }
        }
        return marks.isEmpty() && empty != null ? List.of(new Mark(widened(empty, view), false)) : marks;
    }

    /** Finds the same, of a pattern that is never found without a character, and looks only where it may start. */
    List<Mark> findAt(TextView view, PatternStarts starts) {
        CountedText text = new CountedText(view.text());
        long[] places = starts.in(text.text);
        Matcher matcher = pattern.matcher(text);
        List<Mark> marks = new ArrayList<>();
        int at = next(places, 0);
        while (at >= 0 && text.readings < text.most && matcher.find(at)) {
            int start = view.span().start();
            marks.add(new Mark(new Span(start + matcher.start(), start + matcher.end()), false));
            at = next(places, matcher.end());
        }
        return marks;
    }

    /** The first bit that is set from a place on; -1 where none is. */
    private static int next(long[] bits, int from) {
        int number = from >>> 6;
        long left = number < bits.length ? bits[number] & -1L << from : 0;
        while (left == 0) {
            if (++number >= bits.length) {
                return -1;
            }
            left = bits[number];
        }
        return number * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    /** Whether {@link #find} finds anything in a text; linear in its length. */
    boolean isFoundIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The character at an empty place, or the one before it at the end of the text. */
    private static Span widened(Span place, TextView view) {
        int at = place.start();
        if (at < view.span().end()) {
            return new Span(at, at + Character.charCount(view.whole().codePointAt(at)));
        }
        return at == view.span().start()
                ? place
                : new Span(at - Character.charCount(view.whole().codePointBefore(at)), at);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** A text that counts how often its characters are read. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private final long most;
        private long readings;

        CountedText(String text) {
            this.text = text;
            this.most = FREE_READINGS + (long) READINGS * text.length();
        }

        @Override
        public char charAt(int index) {
            readings++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
