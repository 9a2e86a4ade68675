package org.openguidance.validate;

import java.util.Map;
import java.util.Optional;

/** Reads what a backslash makes of what stands behind it, as RE2 has it. */
final class PatternEscapes {

    static final CharacterSet DIGITS = CharacterSet.range('0', '9');
    static final CharacterSet WORD =
            DIGITS.and(CharacterSet.range('A', 'Z')).and(CharacterSet.of('_')).and(CharacterSet.range('a', 'z'));
    private static final CharacterSet SPACES =
            CharacterSet.range('\t', '\n').and(CharacterSet.range('\f', '\r')).and(CharacterSet.of(' '));

    private static final Map<Integer, Integer> CONTROLS = Map.of(
            (int) 'a',
            7,
            (int) 'f',
            (int) '\f',
            (int) 'n',
            (int) '\n',
            (int) 'r',
            (int) '\r',
            (int) 't',
            (int) '\t',
            (int) 'v',
            11);

    private PatternEscapes() {}

    /** Reads {@code \d}, {@code \W}, {@code \pL} or {@code \p{Greek}} behind the backslash; empty where none stands there. */
    static Optional<CharacterSet> readClass(PatternCursor cursor, boolean anyCase, UnicodeGroups groups) {
        int letter = cursor.peek();
        switch (letter) {
            case 'd', 'D' -> cursor.read();
            case 'w', 'W' -> cursor.read();
            case 's', 'S' -> cursor.read();
            case 'p', 'P' -> {
                cursor.read();
                return Optional.of(readGroup(cursor, letter == 'P', anyCase, groups));
            }
            default -> {
                return Optional.empty();
            }
        }
        CharacterSet plain = switch (letter) {
            case 'd', 'D' -> DIGITS;
            case 'w', 'W' -> WORD;
            default -> SPACES;
        };
        CharacterSet folded = anyCase ? anyCase(plain) : plain;
        return Optional.of(Character.isUpperCase(letter) ? folded.others() : folded);
    }

    /** A set with the letters that are one with its own. */
    static CharacterSet anyCase(CharacterSet set) {
        CharacterSetBuilder folded = new CharacterSetBuilder();
        for (int range = 0; range < set.ranges(); range++) {
            folded.add(PatternCase.range(set.first(range), set.last(range)));
        }
        return folded.build();
    }

    private static CharacterSet readGroup(PatternCursor cursor, boolean others, boolean anyCase, UnicodeGroups groups) {
        String name = cursor.reads("{") ? cursor.readTo("}") : Character.toString(cursor.read());
        boolean negated = name.startsWith("^");
        CharacterSet group = groups.of(negated ? name.substring(1) : name, anyCase);
        return others == negated ? group : group.others();
    }

    /** Reads the escape of one character behind the backslash. */
    static int readCharacter(PatternCursor cursor) {
        int letter = cursor.read();
        Integer control = CONTROLS.get(letter);
        if (control != null) {
            return control;
        }
        if (letter == 'x') {
            return readHex(cursor);
        }
        if (letter >= '0' && letter <= '7') {
            return readOctal(cursor, letter - '0');
        }
        if (letter != '_' && WORD.contains(letter)) {
            throw new UnsupportedPatternException("an unknown escape");
        }
        return letter;
    }

    private static int readOctal(PatternCursor cursor, int first) {
        int value = first;
        for (int i = 1; i < 3 && cursor.peek() >= '0' && cursor.peek() <= '7'; i++) {
            value = value * 8 + cursor.read() - '0';
        }
        return value;
    }

    private static int readHex(PatternCursor cursor) {
        String digits = cursor.reads("{")
                ? cursor.readTo("}")
                : Character.toString(cursor.read()) + Character.toString(cursor.read());
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char letter = digits.charAt(i);
            int digit = letter < 128 ? Character.digit(letter, 16) : -1;
            value = value * 16 + digit;
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                throw new UnsupportedPatternException("a number of a character that is none");
            }
        }
        return value;
    }
}
