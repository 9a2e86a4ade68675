package org.openguidance.validate;

import java.util.Locale;
import java.util.Set;

/** Tells full stops that end a sentence from those of abbreviations, initials and numbered lists, for English. */
final class Abbreviations {

    private static final int LONGEST = 8;

    /** Never at the end of a sentence. */
    private static final Set<String> LEADING =
            Set.of("e.g", "i.e", "eg", "ie", "cf", "viz", "vs", "approx", "incl", "esp");

    /** Before a name, with a capital. */
    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Revd", "Hon", "Rt", "St", "Cllr", "Sgt", "Capt", "Cpl", "Lt",
            "Col", "Gen", "Maj", "Gov", "Sen", "Rep", "Pres", "Messrs", "Mme", "Mlle");

    /** Before a number. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "p", "pp", "vol", "para", "paras", "sec", "ch", "art", "fig", "ed", "c", "ca", "ext", "tel");

    /** Inside a sentence where a small letter or a number follows. */
    private static final Set<String> EITHER = Set.of(
            "etc", "ltd", "inc", "co", "corp", "plc", "dept", "govt", "dist", "est", "jr", "sr", "ave", "rd", "al",
            "jan", "feb", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri");

    /** A capital at their start says that a sentence begins. */
    private static final Set<String> STARTERS = Set.of(
            "The", "A", "An", "It", "We", "He", "She", "They", "This", "That", "These", "There", "In", "On", "At",
            "For", "If", "But", "And", "So", "You", "I", "Our", "Your", "When", "What", "How", "Please");

    private final String text;
    private final Span paragraph;

    Abbreviations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /**
     * Whether the full stop at a place ends its sentence.
     *
     * @param stop where the full stop is
     * @param next where the next visible character is
     */
    boolean isEnd(int stop, int next) {
        int start = startOfWord(stop);
        if (start > paragraph.start() && "/@#=&?".indexOf(text.charAt(start - 1)) >= 0) {
            return true;
        }
        String word = text.substring(start, stop);
        int follower = text.codePointAt(next);
        boolean number = Character.isDigit(follower);
        boolean small = Character.isLowerCase(follower);
        String lower = word.toLowerCase(Locale.ROOT);
        if (LEADING.contains(lower) || TITLES.contains(word) || number && BEFORE_NUMBER.contains(lower)) {
            return false;
        }
        if (EITHER.contains(lower)) {
            return !small && !number;
        }
        if (word.indexOf('.') > 0) {
            return !small && !number && (lower.endsWith(".m") || STARTERS.contains(wordAt(next)));
        }
        return !isInitial(word) && !isNumberOfEntry(word, start);
    }

    /** The start of the word before a full stop; only as far back as the longest abbreviation reaches. */
    private int startOfWord(int stop) {
        int start = stop;
        while (start > paragraph.start() && stop - start <= LONGEST && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfWord(char unit) {
        return unit == '.' || Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }

    private String wordAt(int start) {
        int end = start;
        while (end < paragraph.end() && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** A single capital, as in J. Smith. */
    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** A number at the start of a line, as in a numbered list. */
    private boolean isNumberOfEntry(String word, int start) {
        return !word.isEmpty()
                && word.chars().allMatch(Character::isDigit)
                && (start == paragraph.start() || TextLines.isLineEnd(text.charAt(start - 1)));
    }
}
