package org.openguidance.validate;

import java.util.Arrays;

/**
 * Where in the original the characters of a folded text stand, kept only for the places at which one more or one less was
 * folded than there is. For one thread.
 */
final class Offsets {

    private int[] units = new int[16];
    private int[] places = new int[16];
    private int size;
    private int cursor;

    void clear() {
        size = 0;
        cursor = 0;
    }

    /** From a unit on, the characters stand one by one from a place on. */
    void add(int unit, int place) {
        if (size > 0 && place - places[size - 1] == unit - units[size - 1]) {
            return;
        }
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        units[size] = unit;
        places[size++] = place;
    }

    /** Forgets what begins at a unit or behind it. */
    void takeBack(int unit) {
        while (size > 0 && units[size - 1] >= unit) {
            size--;
        }
    }

    /** The place of a unit that begins a character; ask for them in order. */
    int next(int unit) {
        while (cursor + 1 < size && units[cursor + 1] <= unit) {
            cursor++;
        }
        return places[cursor] + unit - units[cursor];
    }
}
