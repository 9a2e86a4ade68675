package org.openguidance.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what stands between {@code [} and {@code ]}, as RE2 has it. */
final class PatternClassParser {

    private static final Map<String, CharacterSet> NAMED = named();

    private final PatternCursor cursor;
    private final boolean anyCase;
    private final UnicodeGroups groups;
    private final CharacterSetBuilder found = new CharacterSetBuilder();

    private PatternClassParser(PatternCursor cursor, boolean anyCase, UnicodeGroups groups) {
        this.cursor = cursor;
        this.anyCase = anyCase;
        this.groups = groups;
    }

    private static Map<String, CharacterSet> named() {
        Map<String, CharacterSet> named = new HashMap<>();
        named.put("alnum", ranges("09AZaz"));
        named.put("alpha", ranges("AZaz"));
        named.put("ascii", ranges("\u0000\u007F"));
        named.put("blank", ranges("\t\t  "));
        named.put("cntrl", ranges("\u0000\u001F\u007F\u007F"));
        named.put("digit", ranges("09"));
        named.put("graph", ranges("!~"));
        named.put("lower", ranges("az"));
        named.put("print", ranges(" ~"));
        named.put("punct", ranges("!/:@[`{~"));
        named.put("space", ranges("\t\r  "));
        named.put("upper", ranges("AZ"));
        named.put("word", ranges("09AZ__az"));
        named.put("xdigit", ranges("09AFaf"));
        return Map.copyOf(named);
    }

    /** The ranges of which the first and last characters are given. */
    private static CharacterSet ranges(String firstsAndLasts) {
        CharacterSetBuilder ranges = new CharacterSetBuilder();
        for (int i = 0; i < firstsAndLasts.length(); i += 2) {
            ranges.add(firstsAndLasts.charAt(i), firstsAndLasts.charAt(i + 1));
        }
        return ranges.build();
    }

    /** Reads a class whose bracket has been read, and its end. */
    static CharacterSet read(PatternCursor cursor, boolean anyCase, UnicodeGroups groups) {
        return new PatternClassParser(cursor, anyCase, groups).read();
    }

    private CharacterSet read() {
        boolean others = cursor.reads("^");
        do {
            readOne();
        } while (!cursor.reads("]"));
        CharacterSet set = found.build();
        return others ? set.others() : set;
    }

    private void readOne() {
        int start = cursor.position();
        if (cursor.reads("[:")) {
            if (cursor.has(":]")) {
                readNamed();
                return;
            }
            cursor.returnTo(start);
        }
        if (cursor.reads("\\")) {
            Optional<CharacterSet> escaped = PatternEscapes.readClass(cursor, anyCase, groups);
            if (escaped.isPresent()) {
                found.add(escaped.get());
                return;
            }
            cursor.returnTo(start);
        }
        readRange();
    }

    private void readNamed() {
        String name = cursor.readTo(":]");
        boolean others = name.startsWith("^");
        CharacterSet plain = NAMED.get(others ? name.substring(1) : name);
        if (plain == null) {
            throw new UnsupportedPatternException("an unknown name of a class");
        }
        CharacterSet set = anyCase ? PatternEscapes.anyCase(plain) : plain;
        found.add(others ? set.others() : set);
    }

    private void readRange() {
        int first = readCharacter();
        int last = first;
        int dash = cursor.position();
        if (cursor.reads("-")) {
            if (cursor.peek() == ']') {
                cursor.returnTo(dash);
            } else {
                last = readCharacter();
            }
        }
        found.add(anyCase ? PatternCase.range(first, last) : CharacterSet.range(first, last));
    }

    private int readCharacter() {
        return cursor.reads("\\") ? PatternEscapes.readCharacter(cursor) : cursor.read();
    }
}
