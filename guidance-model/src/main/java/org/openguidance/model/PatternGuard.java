package org.openguidance.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Looks at a pattern before it is compiled, so that none can cost more than it is worth: compiling writes a counted repeat
 * out, and {@code ((a{100}){100}){100}} would become a million steps.
 *
 * <p>Whether the pattern is right is for the engine to say; this only says whether it is small enough to be tried. Linear
 * in the length of the pattern; thread-safe.
 */
public final class PatternGuard {

    /** The longest pattern, in characters. */
    public static final int MOST_CHARACTERS = 512;

    /** How many steps a pattern may come to when its counted repeats are written out. */
    public static final int MOST_STEPS = 1_000;

    /** How deep groups may be nested in each other. */
    public static final int DEEPEST_NESTING = 50;

    /** How far apart the two numbers of a counted repeat may be, those of the repeats around it added. */
    public static final int WIDEST_REPEAT = 100;

    private PatternGuard() {}

    /**
     * Why a pattern must not be compiled, in a whole sentence; empty where it may be.
     *
     * @param pattern the pattern as written
     */
    public static Optional<String> refuse(String pattern) {
        int length = pattern.codePointCount(0, pattern.length());
        if (length > MOST_CHARACTERS) {
            return because(
                    "the pattern is %s characters long, and a pattern may have at most %s", length, MOST_CHARACTERS);
        }
        if (OldCyrillic.isIn(pattern)) {
            return Optional.of("the pattern ignores letter case with '(?i)' and takes in letters from U+1C80 to U+1C88,"
                    + " whose cases cannot be told: leave these letters out, or '(?i)'");
        }
        PatternOutline outline = PatternOutline.of(pattern);
        if (outline.nesting() > DEEPEST_NESTING) {
            return because(
                    "the pattern nests groups %s deep, and it may nest them at most %s deep",
                    outline.nesting(), DEEPEST_NESTING);
        }
        if (outline.width() > WIDEST_REPEAT) {
            return because(
                    "the pattern repeats something a number of times that may vary by %s, and it may vary by at most"
                            + " %s: write no upper number, as in '{3,}', or repeat it in two pieces",
                    outline.width(), WIDEST_REPEAT);
        }
        if (outline.steps() > MOST_STEPS) {
            return because(
                    "the pattern comes to %s steps when its counted repeats are written out, and it may come to at"
                            + " most %s",
                    outline.steps(), MOST_STEPS);
        }
        return Optional.empty();
    }

    private static Optional<String> because(String reason, long found, long most) {
        return Optional.of(String.format(Locale.ROOT, reason, number(found), number(most)));
    }

    private static String number(long count) {
        return count >= PatternOutline.MANY ? "more than a thousand million" : String.format(Locale.ROOT, "%,d", count);
    }

    /**
     * Whether a pattern uses {@code \b}, {@code \w}, {@code \d}, {@code \s}, their opposites or {@code [:alpha:]} and the like,
     * which know only the letters a to z, the digits 0 to 9 and plain spaces, and also letters beyond those.
     *
     * @param pattern the pattern as written
     */
    public static boolean usesAsciiClasses(String pattern) {
        PatternOutline outline = PatternOutline.of(pattern);
        return outline.hasAsciiClass() && outline.hasOtherLetter();
    }
}
