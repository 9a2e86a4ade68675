package org.openguidance.validate;

/**
 * What of the character before a place, and of the class of the one behind it, says which {@link PatternPlace} it is. Only
 * what some pattern asks for is told apart. Immutable.
 */
final class DfaContext {

    static final int TEXT_START = 0;
    static final int OTHER = 1;
    static final int WORD = 2;
    static final int NEWLINE = 3;
    static final int CONTEXTS = 4;

    private final PatternAlphabet alphabet;
    private final boolean edges;
    private final boolean lines;

    DfaContext(PatternProgram program, PatternAlphabet alphabet) {
        this.alphabet = alphabet;
        this.edges = program.asksFor(PatternPlace.WORD_EDGE.bit() | PatternPlace.NO_WORD_EDGE.bit());
        this.lines = program.asksFor(PatternPlace.LINE_START.bit());
    }

    /** What is to be known of the character before, if it was of this class. */
    int after(int characterClass) {
        if (edges && alphabet.isWord(characterClass)) {
            return WORD;
        }
        return lines && alphabet.isNewline(characterClass) ? NEWLINE : OTHER;
    }

    /** The bits of what a place is, by what is known of the character before it and the class of the one behind it. */
    int places(int before, int characterClass) {
        int places = 0;
        if (before == TEXT_START) {
            places |= PatternPlace.TEXT_START.bit();
        }
        if (before == TEXT_START || before == NEWLINE) {
            places |= PatternPlace.LINE_START.bit();
        }
        boolean atEnd = characterClass == alphabet.classes().end();
        if (atEnd) {
            places |= PatternPlace.TEXT_END.bit();
        }
        if (atEnd || alphabet.isNewline(characterClass)) {
            places |= PatternPlace.LINE_END.bit();
        }
        boolean edge = (before == WORD) != alphabet.isWord(characterClass);
        return places | (edge ? PatternPlace.WORD_EDGE : PatternPlace.NO_WORD_EDGE).bit();
    }
}
