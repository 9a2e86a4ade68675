package org.openguidance.validate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * States of a {@link PatternDfa}, each of the steps at which it waits, and where each class of characters leads from it. They
 * are added as texts ask for them until there is no more room.
 *
 * <p>Thread-safe, and nobody waits to read: a cell of the table is empty, or has its last value. Who finds an empty one fills
 * it under a lock. A row is there before a cell leads to it, and what a negative cell stands for before the cell is written.
 */
final class DfaStates {

    /** In place of a cell: there is no room for one more state. */
    static final int FULL = Integer.MIN_VALUE;

    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(int[].class);

    /** There is room for as many states at least, so that every text comes to its end. */
    private static final int LEAST_STATES = 8;

    /** Rows are of whole lines of 64 bytes, as memory is read, so that those most read take up the fewest. */
    private static final int CELLS_OF_LINE = 16;

    private static final int[] NONE = {};

    private final CharacterClasses classes;
    private final DfaContext context;
    private final DfaStep walk;
    private final int[] starts;
    private final int width;
    private final DfaLimits limits;

    private final Map<DfaKey, Integer> rows = new HashMap<>();
    private final List<DfaKey> states = new ArrayList<>();
    private final Map<DfaKey, Integer> findNumbers = new HashMap<>();
    private final Map<Integer, Beginnings> beginningsAt = new HashMap<>();
    private long numbers;

    private volatile int[] cells;
    private volatile DfaKey[] finds = new DfaKey[16];

    /**
     * What the beginnings of all patterns come to with one character: where they wait then, and what they have found. In most
     * states what was begun before comes to nothing with most characters, and the cell is that of the beginnings alone.
     */
    private static final class Beginnings {

        private final int[] waiting;
        private final int[] found;
        private int cell;

        Beginnings(int[] waiting, int[] found) {
            this.waiting = waiting;
            this.found = found;
        }
    }

    DfaStates(PatternProgram program, CharacterClasses classes, DfaContext context, DfaLimits limits, boolean late) {
        this.classes = classes;
        this.context = context;
        this.walk = new DfaStep(program, classes, late);
        this.starts = program.starts();
        this.width = classes.end() + CELLS_OF_LINE & -CELLS_OF_LINE;
        this.limits = limits;
        this.cells = new int[LEAST_STATES * width];
        row(new DfaKey(NONE, DfaContext.TEXT_START));
    }

    /**
     * Where a class leads from a state is the number in the cell of that class behind its row: 0 is not known yet; more, the
     * row of the next state; less, by its opposite, a find. A table of a moment; a cell once filled stays as it is.
     */
    int[] cells() {
        return cells;
    }

    /** The row of the state before the first character. The first row is none, so that no state has 0. */
    int start() {
        return width;
    }

    /** How many states there are. */
    synchronized int size() {
        return states.size();
    }

    /** The state of a row. */
    synchronized DfaKey state(int row) {
        return states.get(row / width - 1);
    }

    /** What a cell has, which may be a find: the number of the find, or the row. */
    static int read(int[] cells, int cell) {
        return (int) CELL.getAcquire(cells, cell);
    }

    /** Notes the patterns of a find, and gives the row of the next state. To be asked only for what {@link #read} gave. */
    int find(int cell, long[] found) {
        DfaKey find = finds[-cell];
        for (int pattern : find.numbers()) {
            found[pattern >>> 6] |= 1L << pattern;
        }
        return find.more();
    }

    /** The row behind a find, of which the patterns are left aside. To be asked only for what {@link #read} gave. */
    int behindFind(int cell) {
        return finds[-cell].more();
    }

    /** Fills the cell of a row and a class, and gives what it has; {@link #FULL} where there is no room. */
    synchronized int fill(int row, int characterClass) {
        int known = cells[row + characterClass];
        if (known != 0) {
            return known;
        }
        DfaKey state = states.get(row / width - 1);
        Beginnings beginnings = beginnings(state.more(), characterClass);
        walk.begin(characterClass, context.places(state.more(), characterClass));
        walk.from(state.numbers());
        boolean alone = walk.isIdle();
        int value = alone ? beginnings.cell : 0;
        if (value == 0) {
            walk.join(beginnings.waiting, beginnings.found);
            value = cell(characterClass);
            beginnings.cell = alone && value != FULL ? value : beginnings.cell;
        }
        if (value != FULL) {
            CELL.setRelease(cells, row + characterClass, value);
        }
        return value;
    }

    /** The cell of where the walk has come to with a class, and of what it has found. */
    private int cell(int characterClass) {
        int next = characterClass == classes.end()
                ? start()
                : row(new DfaKey(walk.waiting(), context.after(characterClass)));
        int[] found = walk.found();
        return next == FULL || found.length == 0 ? next : find(new DfaKey(found, next));
    }

    private Beginnings beginnings(int before, int characterClass) {
        Beginnings known = beginningsAt.get(before * width + characterClass);
        if (known == null) {
            walk.begin(characterClass, context.places(before, characterClass));
            walk.from(starts);
            known = new Beginnings(walk.waiting(), walk.found());
            numbers += known.waiting.length + known.found.length;
            beginningsAt.put(before * width + characterClass, known);
        }
        return known;
    }

    /** The row of a state, which is added if it is new; {@link #FULL} where there is no room. */
    synchronized int row(DfaKey state) {
        Integer known = rows.get(state);
        if (known != null) {
            return known;
        }
        if (isFull()) {
            return FULL;
        }
        int row = (states.size() + 1) * width;
        if (row + width > cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        states.add(state);
        rows.put(state, row);
        numbers += width + state.numbers().length;
        return row;
    }

    private boolean isFull() {
        return states.size() >= LEAST_STATES && (states.size() >= limits.states() || numbers >= limits.numbers());
    }

    /** The cell of a find, which is added if it is new; {@link #FULL} where there is no room. */
    private int find(DfaKey find) {
        Integer known = findNumbers.get(find);
        if (known != null) {
            return -known;
        }
        if (isFull()) {
            return FULL;
        }
        int number = findNumbers.size() + 1;
        if (number == finds.length) {
            finds = Arrays.copyOf(finds, 2 * number);
        }
        finds[number] = find;
        findNumbers.put(find, number);
        numbers += find.numbers().length;
        return -number;
    }
}
