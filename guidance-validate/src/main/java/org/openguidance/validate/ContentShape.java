package org.openguidance.validate;

/**
 * A text as plain as the search for numbers and codes needs it, one ASCII character for each unit of its folded form: letters a
 * to z, digits of any script, the signs that part them, {@code ?} for other letters, {@code $} for money, {@code ~} for all else.
 * Immutable.
 */
final class ContentShape {

    /** Stands for white space with a line end in it. */
    static final char LINE_END = '\n';

    private final FoldedText folded;
    private final char[] shape;

    private ContentShape(FoldedText folded, char[] shape) {
        this.folded = folded;
        this.shape = shape;
    }

    static ContentShape of(FoldedText folded) {
        char[] shape = new char[folded.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = shape(folded, i);
        }
        return new ContentShape(folded, shape);
    }

    private static char shape(FoldedText folded, int index) {
        int unit = folded.unit(index);
        if (unit == ' ') {
            return folded.is(index, FoldedText.LINE_END) ? LINE_END : ' ';
        }
        if (folded.is(index, FoldedText.BESIDE)) {
            return '~';
        }
        int digit = Character.digit(unit, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (TextCharacters.isAsciiLetter(unit) || unit < 0x80 && "+-.,:/()".indexOf(unit) >= 0) {
            return (char) unit;
        }
        if (folded.is(index, FoldedText.WORD)) {
            return '?';
        }
        return Character.getType(unit) == Character.CURRENCY_SYMBOL ? '$' : '~';
    }

    int length() {
        return shape.length;
    }

    /** The character at an index; {@code ~} before the start and behind the end. */
    char at(int index) {
        return index >= 0 && index < shape.length ? shape[index] : '~';
    }

    boolean isDigit(int index) {
        return at(index) >= '0' && at(index) <= '9';
    }

    boolean isLetter(int index) {
        return at(index) >= 'a' && at(index) <= 'z';
    }

    /** Whether a capital stands there. */
    boolean isCapital(int index) {
        return isLetter(index) && Character.isUpperCase(folded.written(index));
    }

    /** Whether a letter or digit of any script stands there. */
    boolean isWord(int index) {
        return isDigit(index) || isLetter(index) || at(index) == '?';
    }

    /** Whether a number that begins here is one by itself: no word, amount, fraction or longer number goes before. */
    boolean isNumberStart(int index) {
        char before = at(index - 1);
        boolean continued = ".,:/-+".indexOf(before) >= 0 && isDigit(index - 2);
        return !isWord(index - 1) && before != '$' && !continued;
    }

    /** Whether a number that ends here is one by itself. */
    boolean isNumberEnd(int index) {
        boolean continues = ".,:/-".indexOf(at(index)) >= 0 && isDigit(index + 1);
        return !isWord(index) && !continues;
    }

    /** The place in the original of some characters. */
    Span span(int from, int to) {
        return folded.span(from, to);
    }
}
