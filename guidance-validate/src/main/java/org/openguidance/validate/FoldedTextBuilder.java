package org.openguidance.validate;

import java.util.Arrays;

/** Folds a text unit by unit. Linear in its length, however many marks or invisible characters stand in a row. */
final class FoldedTextBuilder {

    private final String text;
    private final Span place;
    private final Folding folding;
    private int[] units;
    private int[] starts;
    private int[] ends;
    private byte[] traits;
    private int size;
    private int endOfEmoji;

    FoldedTextBuilder(String text, Span place) {
        this.text = text;
        this.place = place;
        this.folding = new Folding(place.end() - place.start());
        int room = place.end() - place.start() + 4;
        this.units = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
        this.traits = new byte[room];
        this.endOfEmoji = place.start();
    }

    FoldedText build() {
        int at = place.start();
        while (at < place.end()) {
            at = foldOne(at);
        }
        return new FoldedText(text, size, units, starts, ends, traits);
    }

    /** Folds the character here with its marks, and tells where the next begins. */
    private int foldOne(int at) {
        int codePoint = text.codePointAt(at);
        int behind = at + Character.charCount(codePoint);
        if (TextCharacters.isWhite(codePoint)) {
            addSpace(at, behind, TextLines.isLineEnd(codePoint));
            return behind;
        }
        int insideEmoji = at < endOfEmoji ? FoldedText.INSIDE_EMOJI : 0;
        if (TextCharacters.isInvisible(codePoint) || TextCharacters.isStretch(codePoint)) {
            if (insideEmoji != 0 && TextCharacters.isTag(codePoint)) {
                add(codePoint, at, behind, insideEmoji);
            }
            return behind;
        }
        if (insideEmoji == 0) {
            endOfEmoji = TextEmoji.endOfEmoji(text, at, place.end());
        }
        int end = endOfMarks(behind);
        int beside = Folding.isBesideWord(codePoint) ? FoldedText.BESIDE : 0;
        if (end == behind) {
            addAll(folding.of(codePoint), at, end, insideEmoji | beside);
        } else {
            addWithMarks(codePoint, at, behind, end, insideEmoji | beside);
        }
        return end;
    }

    /** Where the marks that begin here end, invisible characters between them passed over. */
    private int endOfMarks(int from) {
        int end = from;
        int at = from;
        while (at < place.end()) {
            int codePoint = text.codePointAt(at);
            boolean mark = TextCharacters.isMark(codePoint);
            if (!mark && !TextCharacters.isInvisible(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
            end = mark ? at : end;
        }
        return end;
    }

    /** Folds a character and its marks together, in pieces where the marks are very many. */
    private void addWithMarks(int codePoint, int start, int firstMark, int end, int trait) {
        boolean letter = TextCharacters.isLetterOrDigit(codePoint);
        StringBuilder piece = new StringBuilder().append(Folding.decomposed(codePoint));
        int marks = 0;
        for (int at = firstMark; at < end; ) {
            int mark = text.codePointAt(at);
            at += Character.charCount(mark);
            if (TextCharacters.isInvisible(mark) || letter && TextCharacters.isStyling(mark)) {
                continue;
            }
            piece.appendCodePoint(mark);
            if (++marks % Folding.MOST_MARKS == 0) {
                addAll(Folding.of(piece), start, end, trait);
                piece.setLength(0);
            }
        }
        addAll(Folding.of(piece), start, end, trait);
    }

    private void addAll(int[] folded, int start, int end, int trait) {
        for (int unit : folded) {
            if (unit == ' ') {
                addSpace(start, end, false);
            } else {
                add(unit, start, end, trait | traits(unit));
            }
        }
    }

    private int traits(int unit) {
        if (unit < 0x80) {
            return TextCharacters.isWordCharacter(unit) ? FoldedText.WORD : 0;
        }
        if (TextCharacters.isMark(unit)) {
            int carried = size == 0 ? 0 : traits[size - 1] & (FoldedText.WORD | FoldedText.UNSPACED);
            return FoldedText.MARK | carried;
        }
        if (!TextCharacters.isLetterOrDigit(unit)) {
            return 0;
        }
        boolean syllable = TextCharacters.isLaterJamo(unit) && size > 0 && TextCharacters.isJamo(units[size - 1]);
        int joined = syllable ? FoldedText.MARK : 0;
        return FoldedText.WORD | joined | (TextCharacters.isUnspaced(unit) ? FoldedText.UNSPACED : 0);
    }

    private void addSpace(int start, int end, boolean lineEnd) {
        int trait = lineEnd ? FoldedText.LINE_END : 0;
        if (size > 0 && units[size - 1] == ' ') {
            ends[size - 1] = Math.max(ends[size - 1], end);
            traits[size - 1] |= (byte) trait;
        } else {
            add(' ', start, end, trait);
        }
    }

    private void add(int unit, int start, int end, int trait) {
        if (size == units.length) {
            grow();
        }
        units[size] = unit;
        starts[size] = start;
        ends[size] = end;
        traits[size++] = (byte) trait;
    }

    private void grow() {
        int room = size + (size >> 1) + 16;
        units = Arrays.copyOf(units, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        traits = Arrays.copyOf(traits, room);
    }
}
