package org.openguidance.validate;

/**
 * Folds one character of a text after another, each with its marks, and hands on the units. Linear in the length of the text,
 * however many marks or invisible characters stand in a row. For one thread.
 */
final class CharacterFolder {

    /** Takes the units of a folded text, in order. */
    interface Sink {

        /** The unit before the next, with its traits; 0 where there is none. */
        int last();

        /** Takes a unit with its traits, and the place of its character in the original. */
        void add(int packed, int start, int end);

        /** Takes white space that goes on behind the space taken last. */
        void extendSpace(int end, int traits);
    }

    private final Sink sink;
    private final Folding folding;
    private String text = "";
    private int limit;
    private int endOfEmoji;
    /** {@link FoldedUnits#SAME_CHARACTER} as soon as a unit of the character was added. */
    private int same;

    /**
     * Folds characters.
     *
     * @param sink what takes the units
     * @param length how many characters they are, about
     */
    CharacterFolder(Sink sink, int length) {
        this.sink = sink;
        this.folding = new Folding(length);
    }

    /** Turns to a place of a text. */
    void turnTo(String text, int from, int to) {
        this.text = text;
        this.limit = to;
        this.endOfEmoji = from;
    }

    /** Where the emoji ends that began last. */
    int endOfEmoji() {
        return endOfEmoji;
    }

    /** Folds the character here with its marks, and tells where the next begins. */
    int fold(int at) {
        same = 0;
        int codePoint = text.codePointAt(at);
        int behind = at + Character.charCount(codePoint);
        if (TextCharacters.isWhite(codePoint)) {
            addSpace(at, behind, TextLines.isLineEnd(codePoint) ? FoldedUnits.LINE_END : 0);
            return behind;
        }
        int insideEmoji = at < endOfEmoji ? FoldedUnits.INSIDE_EMOJI : 0;
        if (TextCharacters.isInvisible(codePoint) || TextCharacters.isStretch(codePoint)) {
            if (insideEmoji != 0 && TextCharacters.isTag(codePoint)) {
                sink.add(codePoint | insideEmoji, at, behind);
            }
            return behind;
        }
        if (insideEmoji == 0) {
            endOfEmoji = TextEmoji.endOfEmoji(text, at, limit);
        }
        int end = endOfMarks(behind);
        int beside = Folding.isBesideWord(codePoint) ? FoldedUnits.BESIDE : 0;
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
        while (at < limit) {
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
                addSpace(start, end, 0);
            } else {
                add(unit | trait | FoldedUnits.traits(unit, sink.last()), start, end);
            }
        }
    }

    private void addSpace(int start, int end, int trait) {
        if ((sink.last() & FoldedUnits.SPACE) != 0) {
            sink.extendSpace(end, trait);
        } else {
            add(' ' | FoldedUnits.SPACE | trait, start, end);
        }
    }

    private void add(int unit, int start, int end) {
        sink.add(unit | same, start, end);
        same = FoldedUnits.SAME_CHARACTER;
    }
}
