package org.openguidance.validate;

import java.util.Arrays;

/** Folds a text unit by unit, and remembers the place of each in the original. Linear in the length of the text. */
final class FoldedTextBuilder implements CharacterFolder.Sink {

    private final String text;
    private final Span place;
    private int[] packed;
    private int[] starts;
    private int[] ends;
    private int size;

    FoldedTextBuilder(String text, Span place) {
        this.text = text;
        this.place = place;
        int room = place.end() - place.start() + 4;
        this.packed = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
    }

    FoldedText build() {
        CharacterFolder folder = new CharacterFolder(this, place.end() - place.start());
        folder.turnTo(text, place.start(), place.end());
        int at = place.start();
        while (at < place.end()) {
            at = folder.fold(at);
        }
        return new FoldedText(text, size, packed, starts, ends);
    }

    @Override
    public int last() {
        return size == 0 ? 0 : packed[size - 1];
    }

    @Override
    public void add(int unit, int start, int end) {
        if (size == packed.length) {
            grow();
        }
        packed[size] = unit;
        starts[size] = start;
        ends[size++] = end;
    }

    @Override
    public void extendSpace(int end, int traits) {
        ends[size - 1] = Math.max(ends[size - 1], end);
        packed[size - 1] |= traits;
    }

    private void grow() {
        int room = size + (size >> 1) + 16;
        packed = Arrays.copyOf(packed, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
    }
}
