package org.openguidance.validate;

import java.util.Arrays;
import java.util.Locale;

/**
 * A word or phrase to look for, folded as the text is. {@code *} alone as a word stands for any one word; a word that ends in
 * {@code *} stands for all that begin so; any other {@code *} is itself. Immutable.
 */
final class Term {

    /** Any one word. */
    static final int ANY_WORD = -1;
    /** The rest of a word, or nothing. */
    static final int REST = -2;

    private final String written;
    private final int[] units;

    private Term(String written, int[] units) {
        this.written = written;
        this.units = units;
    }

    static Term of(String written) {
        FoldedText folded = FoldedText.of(written);
        int from = folded.size() > 0 && folded.isSpace(0) ? 1 : 0;
        int to = folded.size() > from && folded.isSpace(folded.size() - 1) ? folded.size() - 1 : folded.size();
        int[] units = new int[to - from];
        for (int i = from; i < to; i++) {
            boolean wordEnds = i + 1 == to || folded.isSpace(i + 1);
            boolean wordBegins = i == from || folded.isSpace(i - 1);
            boolean star = folded.unit(i) == '*' && folded.written(i) == '*' && wordEnds;
            boolean rest = star && !wordBegins && folded.unit(i - 1) != '*';
            units[i - from] = star && wordBegins ? ANY_WORD : rest ? REST : folded.unit(i);
        }
        return new Term(written, units);
    }

    /** Whether nothing is left of it that could be found. */
    boolean isEmpty() {
        return units.length == 0;
    }

    int length() {
        return units.length;
    }

    int unit(int index) {
        return units[index];
    }

    /** Its units. Do not change them. */
    int[] units() {
        return units;
    }

    /** What a letter of a term looks like as it stands. */
    static int look(int unit) {
        return unit > 0x7F ? LookAlikes.look(unit, unit) : unit;
    }

    /** What a letter of a term looks like as a capital: an author may mean either. */
    static int capitalLook(int unit) {
        return unit > 0x7F ? LookAlikes.look(Character.toUpperCase(unit), unit) : unit;
    }

    boolean hasAnyWord() {
        return Arrays.stream(units).anyMatch(unit -> unit == ANY_WORD);
    }

    /** Its program, for people: {@code vot… + any word}. */
    @Override
    public String toString() {
        StringBuilder program = new StringBuilder();
        for (int unit : units) {
            switch (unit) {
                case ANY_WORD -> program.append("<any word>");
                case REST -> program.append("<rest>");
                default -> program.appendCodePoint(unit);
            }
        }
        return String.format(Locale.ROOT, "%s => %s", written, program);
    }
}
