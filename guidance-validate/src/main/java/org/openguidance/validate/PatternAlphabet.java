package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * What several programs must know of a character: its class by the sets that any of them reads, and whether it is of a word or
 * ends a line.
 *
 * @param classes the classes
 * @param wordSet the number of the set of the characters of words
 * @param newlineSet the number of the set of the newline alone
 */
record PatternAlphabet(CharacterClasses classes, int wordSet, int newlineSet) {

    /** The alphabet of programs that read some sets, given by their numbers. */
    static PatternAlphabet of(List<CharacterSet> sets) {
        List<CharacterSet> all = new ArrayList<>(sets);
        all.add(PatternEscapes.WORD);
        all.add(CharacterSet.of('\n'));
        return new PatternAlphabet(CharacterClasses.of(all), sets.size(), sets.size() + 1);
    }

    boolean isWord(int characterClass) {
        return classes.contains(characterClass, wordSet);
    }

    boolean isNewline(int characterClass) {
        return classes.contains(characterClass, newlineSet);
    }
}
