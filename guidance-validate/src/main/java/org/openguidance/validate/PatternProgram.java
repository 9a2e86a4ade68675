package org.openguidance.validate;

import java.util.Arrays;
import java.util.List;

/**
 * Steps that look for several patterns at once, as Thompson has them: a step reads a character and goes on, goes on in two
 * ways, asks for a place, or says that a pattern is found. Immutable. Printed, a step a line.
 */
final class PatternProgram {

    /** Reads one of the characters of a set, whose number is the detail, and goes on. */
    static final int READ = 0;

    /** Goes on in two ways, of which the second is the detail. */
    static final int FORK = 1;

    /** Goes on where the place is the detail, as the bit of a {@link PatternPlace}. */
    static final int PLACE = 2;

    /** Says that the pattern is found whose number is the detail. */
    static final int FOUND = 3;

    private static final List<PatternPlace> PLACES = List.of(PatternPlace.values());

    private final int[] kinds;
    private final int[] nexts;
    private final int[] details;
    private final int[] starts;
    private final List<CharacterSet> sets;

    PatternProgram(int[] kinds, int[] nexts, int[] details, int[] starts, List<CharacterSet> sets) {
        this.kinds = kinds;
        this.nexts = nexts;
        this.details = details;
        this.starts = starts;
        this.sets = List.copyOf(sets);
    }

    int size() {
        return kinds.length;
    }

    int kind(int step) {
        return kinds[step];
    }

    int next(int step) {
        return nexts[step];
    }

    int detail(int step) {
        return details[step];
    }

    /** The steps with which the patterns begin. */
    int[] starts() {
        return starts.clone();
    }

    /** The sets of characters that are read, each once. */
    List<CharacterSet> sets() {
        return sets;
    }

    /** Whether any step asks for one of some places, given as bits. */
    boolean asksFor(int places) {
        for (int step = 0; step < kinds.length; step++) {
            if (kinds[step] == PLACE && (details[step] & places) != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int step = 0; step < kinds.length; step++) {
            text.append(Arrays.binarySearch(starts, step) >= 0 ? "> " : "  ")
                    .append(step)
                    .append(": ")
                    .append(written(step))
                    .append('\n');
        }
        return text.toString();
    }

    private String written(int step) {
        return switch (kinds[step]) {
            case READ -> sets.get(details[step]) + " then " + nexts[step];
            case FORK -> nexts[step] + " or " + details[step];
            case PLACE -> PLACES.get(Integer.numberOfTrailingZeros(details[step])) + " then " + nexts[step];
            default -> "found " + details[step];
        };
    }
}
