package org.openguidance.validate;

import java.util.Arrays;

/**
 * Walks a {@link PatternProgram} by one character: from the steps at which it waits to those at which it waits then, and the
 * patterns that are found on the way. Linear in the size of the program. Reused from character to character by one thread at
 * a time.
 */
final class DfaStep {

    private final PatternProgram program;
    private final CharacterClasses classes;
    private final boolean late;
    private final int[] visited;
    private final int[] reached;
    private final int[] stack;
    private int round;
    private int[] waiting = new int[16];
    private int waitingSize;
    private int[] found = new int[16];
    private int foundSize;
    private int characterClass;
    private int places;

    /** Steps that say of a pattern that it is found at once, or late: with the next character. */
    DfaStep(PatternProgram program, CharacterClasses classes, boolean late) {
        this.program = program;
        this.late = late;
        this.classes = classes;
        this.visited = new int[program.size()];
        this.reached = new int[program.size()];
        this.stack = new int[2 * program.size()];
    }

    /** Begins with a character of some class, before which the place is one of some. */
    void begin(int ofClass, int atPlaces) {
        round++;
        waitingSize = 0;
        foundSize = 0;
        characterClass = ofClass;
        places = atPlaces;
    }

    /** Walks on from some steps. */
    void from(int[] steps) {
        for (int step : steps) {
            from(step);
        }
    }

    /** Whether nothing is waited for behind the character, and nothing has been found. */
    boolean isIdle() {
        return waitingSize == 0 && foundSize == 0;
    }

    private void from(int first) {
        int depth = push(visited, first, 0);
        while (depth > 0) {
            int step = stack[--depth];
            switch (program.kind(step)) {
                case PatternProgram.READ -> read(step, depth);
                case PatternProgram.FORK -> {
                    depth = push(visited, program.detail(step), depth);
                    depth = push(visited, program.next(step), depth);
                }
                case PatternProgram.PLACE -> {
                    if ((places & program.detail(step)) != 0) {
                        depth = push(visited, program.next(step), depth);
                    }
                }
                default -> addFound(program.detail(step));
            }
        }
    }

    private int push(int[] marks, int step, int depth) {
        if (marks[step] == round) {
            return depth;
        }
        marks[step] = round;
        stack[depth] = step;
        return depth + 1;
    }

    /** Goes through forks behind a character to where a character or a place is waited for. */
    private void read(int reading, int bottom) {
        if (!classes.contains(characterClass, program.detail(reading))) {
            return;
        }
        int depth = push(reached, program.next(reading), bottom);
        while (depth > bottom) {
            int step = stack[--depth];
            switch (program.kind(step)) {
                case PatternProgram.FORK -> {
                    depth = push(reached, program.detail(step), depth);
                    depth = push(reached, program.next(step), depth);
                }
                case PatternProgram.FOUND -> {
                    if (late) {
                        addWaiting(step);
                    } else {
                        addFound(program.detail(step));
                    }
                }
                default -> addWaiting(step);
            }
        }
    }

    private void addWaiting(int step) {
        if (waitingSize == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * waitingSize);
        }
        waiting[waitingSize++] = step;
    }

    private void addFound(int pattern) {
        if (foundSize == found.length) {
            found = Arrays.copyOf(found, 2 * foundSize);
        }
        found[foundSize++] = pattern;
    }

    /** Joins what was found out of an earlier walk by the same character. */
    void join(int[] steps, int[] patterns) {
        for (int step : steps) {
            if (reached[step] != round) {
                reached[step] = round;
                addWaiting(step);
            }
        }
        for (int pattern : patterns) {
            addFound(pattern);
        }
    }

    /** The steps at which is waited now, in order. */
    int[] waiting() {
        int[] steps = Arrays.copyOf(waiting, waitingSize);
        Arrays.sort(steps);
        return steps;
    }

    /** The patterns found, in order, each once. */
    int[] found() {
        Arrays.sort(found, 0, foundSize);
        int size = 0;
        for (int i = 0; i < foundSize; i++) {
            if (size == 0 || found[size - 1] != found[i]) {
                found[size++] = found[i];
            }
        }
        return Arrays.copyOf(found, size);
    }
}
