package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * What programs must know of a character: its class by the sets that any of them reads, and whether it is of a word or ends a
 * line. Immutable.
 */
final class PatternAlphabet {

    private final CharacterClasses classes;
    private final int wordSet;
    private final int newlineSet;

    private PatternAlphabet(CharacterClasses classes, int wordSet, int newlineSet) {
        this.classes = classes;
        this.wordSet = wordSet;
        this.newlineSet = newlineSet;
    }

    /** The alphabet of programs that read some sets, given by their numbers. */
    static PatternAlphabet of(List<CharacterSet> sets) {
        List<CharacterSet> all = new ArrayList<>(sets);
        all.add(PatternEscapes.WORD);
        all.add(CharacterSet.of('\n'));
        return new PatternAlphabet(CharacterClasses.of(all), sets.size(), sets.size() + 1);
    }

    CharacterClasses classes() {
        return classes;
    }

    boolean isWord(int characterClass) {
        return classes.contains(characterClass, wordSet);
    }

    boolean isNewline(int characterClass) {
        return classes.contains(characterClass, newlineSet);
    }
}
