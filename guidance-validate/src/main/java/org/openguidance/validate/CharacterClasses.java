package org.openguidance.validate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts all characters into classes: those of one class are in the same of some sets, so that nothing need be known of a
 * character but its class. Classes are numbered from 0, the characters that are frequent in texts first. Immutable.
 */
final class CharacterClasses {

    /** In the order in which their classes are numbered, so that what is read together lies together. */
    private static final String FREQUENT = " etaoinshrdlcumwfgypbvk.,TSAIWCBPHFMDRLENGOUVYKJxjqzQXZ0123456789!?'#@";

    private final int[] starts;
    private final char[] classes;
    private final char[] ofAscii = new char[128];
    private final BitSet[] members;

    private CharacterClasses(int[] starts, char[] classes, BitSet[] members) {
        this.starts = starts;
        this.classes = classes;
        this.members = members;
        for (int c = 0; c < ofAscii.length; c++) {
            ofAscii[c] = classes[stretch(starts, c)];
        }
    }

    /** The classes of some sets. */
    static CharacterClasses of(List<CharacterSet> sets) {
        int[] starts = starts(sets);
        BitSet[] signatures = signatures(sets, starts);
        Map<BitSet, Integer> numbers = new HashMap<>();
        FREQUENT.chars().forEach(c -> numbers.putIfAbsent(signatures[stretch(starts, c)], numbers.size()));
        char[] classes = new char[starts.length];
        for (int i = 0; i < starts.length; i++) {
            Integer known = numbers.putIfAbsent(signatures[i], numbers.size());
            classes[i] = (char) (known == null ? numbers.size() - 1 : known);
        }
        BitSet[] members = new BitSet[numbers.size()];
        numbers.forEach((signature, number) -> members[number] = signature);
        return new CharacterClasses(starts, classes, members);
    }

    /** Where a stretch of characters starts that are all in the same sets. */
    private static int[] starts(List<CharacterSet> sets) {
        BitSet bounds = new BitSet();
        bounds.set(0);
        for (CharacterSet set : sets) {
            for (int bound : set.bounds()) {
                bounds.set(bound);
            }
        }
        bounds.clear(Character.MAX_CODE_POINT + 1);
        return bounds.stream().toArray();
    }

    /** Of each stretch, the sets in which it is. */
    private static BitSet[] signatures(List<CharacterSet> sets, int[] starts) {
        BitSet[] signatures = new BitSet[starts.length];
        Arrays.setAll(signatures, stretch -> new BitSet());
        for (int number = 0; number < sets.size(); number++) {
            CharacterSet set = sets.get(number);
            for (int range = 0; range < set.ranges(); range++) {
                int last = stretch(starts, set.last(range));
                for (int stretch = stretch(starts, set.first(range)); stretch <= last; stretch++) {
                    signatures[stretch].set(number);
                }
            }
        }
        return signatures;
    }

    private static int stretch(int[] starts, int codePoint) {
        int at = Arrays.binarySearch(starts, codePoint);
        return at >= 0 ? at : -at - 2;
    }

    /** How many classes of characters there are. */
    int size() {
        return members.length;
    }

    /** Stands for the first half of a pair of surrogates, of which the class can only be told from both. */
    int pairs() {
        return members.length;
    }

    /** Stands for the end of a text. */
    int end() {
        return members.length + 1;
    }

    /** A table of the class of each UTF-16 unit, with {@link #pairs} for the first halves of pairs. */
    char[] ofUnits() {
        char[] ofUnits = new char[Character.MAX_VALUE + 1];
        for (int stretch = 0; stretch < starts.length && starts[stretch] < ofUnits.length; stretch++) {
            int end = stretch + 1 < starts.length ? starts[stretch + 1] : ofUnits.length;
            Arrays.fill(ofUnits, starts[stretch], Math.min(end, ofUnits.length), classes[stretch]);
        }
        Arrays.fill(ofUnits, Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE + 1, (char) pairs());
        return ofUnits;
    }

    /** A table of the class of each character of ASCII. */
    char[] ofAscii() {
        return ofAscii.clone();
    }

    /** The class of a character; beyond ASCII a look-up takes the logarithm of the number of stretches of characters of one class. */
    int of(int codePoint) {
        return codePoint < ofAscii.length ? ofAscii[codePoint] : classes[stretch(starts, codePoint)];
    }

    /** Whether the characters of a class are in a set, given by its number. */
    boolean contains(int characterClass, int set) {
        return characterClass < members.length && members[characterClass].get(set);
    }

    /** The classes with their sets, a class a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < members.length; number++) {
            text.append(number).append(": ").append(members[number]).append('\n');
        }
        return text.toString();
    }
}
