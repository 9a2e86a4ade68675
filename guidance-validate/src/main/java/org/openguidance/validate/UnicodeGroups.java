package org.openguidance.validate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters of {@code \p{…}}. RE2/J has tables of its own, of an older Unicode than the platform's, and does not show
 * them: so it is asked, once for every character of the first two planes and once for each stretch of the others that it
 * treats as one. That takes milliseconds, and only for patterns that use such a group; what has been asked is kept. For one
 * thread.
 */
final class UnicodeGroups {

    /** Where beyond the second plane one stretch ends and the next begins. */
    private static final int[] STRETCHES = {
        0x20000, 0x2A6D7, 0x2A700, 0x2B735, 0x2B740, 0x2B81E, 0x2F800, 0x2FA1E, 0xE0001, 0xE0002, 0xE0020, 0xE0080,
        0xE0100, 0xE01F0, 0xF0000, 0xFFFFE, 0x100000, 0x10FFFE, 0x110000
    };

    /** More groups than any pack needs. */
    private static final int MOST_GROUPS = 20;

    private final Map<String, CharacterSet> known = new HashMap<>();

    /**
     * The group of a name such as {@code L} or {@code Greek}, with letters of the other case where case is left aside.
     *
     * @throws UnsupportedPatternException where too many groups have been asked for
     */
    CharacterSet of(String name, boolean anyCase) {
        String group = (anyCase ? "(?i)" : "") + "\\p{" + name + "}+";
        CharacterSet before = known.get(group);
        if (before != null) {
            return before;
        }
        if (known.size() == MOST_GROUPS) {
            throw new UnsupportedPatternException("very many groups of Unicode");
        }
        CharacterSet found = ask(Pattern.compile(group));
        known.put(group, found);
        return found;
    }

    private static CharacterSet ask(Pattern group) {
        CharacterSetBuilder found = new CharacterSetBuilder();
        // Surrogates by themselves, low ones before high ones so that they do not pair.
        addFound(found, group, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);
        addFound(found, group, Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
        addFound(found, group, 0, Character.MIN_SURROGATE - 1);
        addFound(found, group, Character.MAX_SURROGATE + 1, STRETCHES[0] - 1);
        for (int i = 0; i + 1 < STRETCHES.length; i++) {
            if (group.matcher(Character.toString(STRETCHES[i])).find()) {
                found.add(STRETCHES[i], STRETCHES[i + 1] - 1);
            }
        }
        return found.build();
    }

    private static void addFound(CharacterSetBuilder found, Pattern group, int first, int last) {
        StringBuilder characters = new StringBuilder();
        for (int c = first; c <= last; c++) {
            characters.appendCodePoint(c);
        }
        Matcher matcher = group.matcher(characters);
        int position = 0;
        int codePoint = first;
        while (matcher.find()) {
            int start = codePoint + characters.codePointCount(position, matcher.start());
            int end = start + characters.codePointCount(matcher.start(), matcher.end());
            found.add(start, end - 1);
            position = matcher.end();
            codePoint = end;
        }
    }
}
