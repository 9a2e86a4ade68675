package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.validate.PatternTree.Letter;
import org.openguidance.validate.PatternTree.Place;
import org.openguidance.validate.PatternTree.Repeat;

/**
 * Reads a pattern that RE2/J has accepted into a tree. What RE2/J refuses need not be refused here; what is not known here,
 * or known to be treated by RE2/J in a way of its own, is said to be unsupported. Linear in the length of the pattern.
 */
final class PatternParser {

    private static final int DEEPEST_NESTING = 100;
    private static final CharacterSet ANY_BUT_NEWLINE = CharacterSet.of('\n').others();

    private final PatternCursor cursor;
    private final UnicodeGroups groups;
    private PatternFlags flags = PatternFlags.NONE;
    private int depth;

    private PatternParser(String pattern, UnicodeGroups groups) {
        this.cursor = new PatternCursor(pattern);
        this.groups = groups;
    }

    /**
     * The tree of a pattern.
     *
     * @param pattern the pattern
     * @param groups the groups of Unicode that are known
     * @throws UnsupportedPatternException where there is something in it that the set of patterns does not know
     */
    static PatternTree parse(String pattern, UnicodeGroups groups) {
        PatternParser parser = new PatternParser(pattern, groups);
        PatternTree tree = parser.readChoice();
        if (!parser.cursor.atEnd()) {
            throw new UnsupportedPatternException("a bracket too many");
        }
        if (PatternMixedCase.isIn(tree)) {
            throw new UnsupportedPatternException("a letter with its case and without in one choice");
        }
        return tree;
    }

    private PatternTree readChoice() {
        List<PatternTree> choices = new ArrayList<>();
        do {
            choices.add(readSequence());
        } while (cursor.reads("|"));
        return PatternTree.choice(choices);
    }

    private PatternTree readSequence() {
        List<PatternTree> parts = new ArrayList<>();
        while (!cursor.atEnd() && cursor.peek() != '|' && cursor.peek() != ')') {
            readPart(parts);
        }
        return PatternTree.sequence(parts);
    }

    private void readPart(List<PatternTree> parts) {
        int start = cursor.position();
        int codePoint = cursor.read();
        switch (codePoint) {
            case '(' -> readGroup(parts);
            case '^' -> parts.add(new Place(flags.lines() ? PatternPlace.LINE_START : PatternPlace.TEXT_START));
            case '$' -> parts.add(new Place(flags.lines() ? PatternPlace.LINE_END : PatternPlace.TEXT_END));
            case '.' -> parts.add(new Letter(flags.dotAll() ? CharacterSet.ANY : ANY_BUT_NEWLINE));
            case '[' -> parts.add(new Letter(PatternClassParser.read(cursor, flags.anyCase(), groups)));
            case '*' -> repeat(parts, 0, Repeat.WITHOUT_END);
            case '+' -> repeat(parts, 1, Repeat.WITHOUT_END);
            case '?' -> repeat(parts, 0, 1);
            case '{' -> readCount(parts, start);
            case '\\' -> readEscape(parts);
            default -> parts.add(letter(codePoint));
        }
    }

    private PatternTree letter(int codePoint) {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            // RE2/J finds one that a pattern starts with inside a pair too, and no other.
            throw new UnsupportedPatternException("half of a pair of surrogates");
        }
        return new Letter(flags.anyCase() ? PatternCase.letter(codePoint) : CharacterSet.of(codePoint));
    }

    /** Reads a group, or flags that hold to the end of the group around them, behind the bracket that opens it. */
    private void readGroup(List<PatternTree> parts) {
        PatternFlags outer = flags;
        if (cursor.reads("?P<") || cursor.reads("?<")) {
            cursor.readTo(">");
        } else if (cursor.reads("?") && !readFlags()) {
            return;
        }
        if (++depth > DEEPEST_NESTING) {
            throw new UnsupportedPatternException("groups in groups without end");
        }
        parts.add(readChoice());
        depth--;
        if (!cursor.reads(")")) {
            throw new UnsupportedPatternException("a bracket that is not closed");
        }
        flags = outer;
    }

    /** Reads flags to the colon, and says that a group follows; or to the bracket, and says that none does. */
    private boolean readFlags() {
        boolean on = true;
        while (true) {
            int letter = cursor.read();
            switch (letter) {
                case ':' -> {
                    return true;
                }
                case ')' -> {
                    return false;
                }
                case '-' -> on = false;
                default -> flags = flags.with(letter, on);
            }
        }
    }

    /** Reads {@code {3}}, {@code {3,}} or {@code {3,5}}; anything else is a brace as written. */
    private void readCount(List<PatternTree> parts, int start) {
        int least = readNumber();
        int most = least;
        if (least >= 0 && cursor.reads(",")) {
            boolean open = cursor.peek() == '}';
            most = open ? Repeat.WITHOUT_END : readNumber();
            least = open || most >= 0 ? least : -1;
        }
        if (least >= 0 && cursor.reads("}")) {
            repeat(parts, least, most);
        } else {
            cursor.returnTo(start);
            parts.add(letter(cursor.read()));
        }
    }

    /** A number without zeros before it; -1 where none stands. */
    private int readNumber() {
        int start = cursor.position();
        int value = 0;
        while (cursor.peek() >= '0' && cursor.peek() <= '9') {
            value = Math.min(100_000, value * 10 + cursor.read() - '0');
        }
        int digits = cursor.position() - start;
        cursor.returnTo(start);
        boolean isNumber = digits == 1 || digits > 1 && cursor.peek() != '0';
        cursor.returnTo(start + digits);
        return isNumber ? value : -1;
    }

    private void repeat(List<PatternTree> parts, int least, int most) {
        if (parts.isEmpty()) {
            throw new UnsupportedPatternException("a repeat of nothing");
        }
        cursor.reads("?");
        int last = parts.size() - 1;
        parts.set(last, new Repeat(parts.get(last), least, most));
    }

    private void readEscape(List<PatternTree> parts) {
        if (cursor.reads("Q")) {
            cursor.readTo("\\E").codePoints().forEach(codePoint -> parts.add(letter(codePoint)));
        } else if (cursor.reads("A")) {
            parts.add(new Place(PatternPlace.TEXT_START));
        } else if (cursor.reads("z")) {
            parts.add(new Place(PatternPlace.TEXT_END));
        } else if (cursor.reads("b")) {
            parts.add(new Place(PatternPlace.WORD_EDGE));
        } else if (cursor.reads("B")) {
            parts.add(new Place(PatternPlace.NO_WORD_EDGE));
        } else {
            parts.add(PatternEscapes.readClass(cursor, flags.anyCase(), groups)
                    .<PatternTree>map(Letter::new)
                    .orElseGet(() -> letter(PatternEscapes.readCharacter(cursor))));
        }
    }
}
