package org.openguidance.validate;

/**
 * A text in the form in which words are looked for, each unit with its place in the original: characters folded, runs of
 * white space made one space, invisible characters dropped. A character and its marks are one place, so that no find can
 * part them. Immutable.
 */
final class FoldedText extends FoldedUnits {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    FoldedText(String text, int size, int[] packed, int[] starts, int[] ends) {
        super(packed, size);
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        markMixedWords();
    }

    static FoldedText of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static FoldedText of(String text, Span place) {
        return new FoldedTextBuilder(text, place).build();
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The character of the original with which a unit begins, unfolded. */
    int written(int index) {
        return text.codePointAt(starts[index]);
    }

    /** The first unit that is no space; the size where there is none. */
    int firstVisible() {
        return size > 0 && isSpace(0) ? 1 : 0;
    }

    /** Where in the original the last unit ends that is no space; negative where there is none. */
    int endOfVisible() {
        int last = size > 0 && isSpace(size - 1) ? size - 2 : size - 1;
        return last < 0 ? -1 : ends[last];
    }

    /** The place in the original of some units. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first unit that begins at or after a place in the original. */
    int unitAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    int look(int index) {
        return is(index, MIXED) && !isSameCharacter(index) ? LookAlikes.look(written(index), unit(index)) : unit(index);
    }
}
