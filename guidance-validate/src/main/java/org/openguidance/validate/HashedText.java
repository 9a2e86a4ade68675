package org.openguidance.validate;

import java.util.Arrays;

/**
 * A text folded into room that is used again for the next one, with the bounds of its words and a hash of every beginning of
 * it, by which any stretch can be hashed in constant time. Folding is linear in the length of the text and takes no new memory
 * once there is room enough. Simple characters go through a table, one to one ({@link FoldTable}); the common ones of the others
 * through {@link HardCharacters}; what remains, through {@link CharacterFolder}.
 *
 * <p>A word here is a run of letters, digits and their marks, parted beside each letter of a script that puts no spaces between
 * words: it depends on nothing but the units. For one thread.
 */
final class HashedText extends FoldedUnits implements CharacterFolder.Sink {

    private static final int MOST_UNITS_OF_A_CHARACTER = 32;
    private static final int WORD_SHIFT = Integer.numberOfTrailingZeros(WORD);

    private final int[] simple;
    private final HardCharacters hard;
    private final Offsets offsets = new Offsets();
    private final Looks looks = new Looks();
    private char[] characters = {};
    private int[] hashes = {};
    private int[] bounds = {};
    private int boundCount;
    /** The traits of all units together. */
    private int seen;

    private boolean mixed;

    HashedText(FoldTable table) {
        super(new int[0], 0);
        this.simple = table.entries();
        this.hard = new HardCharacters(table, this);
    }

    /** Takes another text instead of the one before. */
    void fold(String text) {
        int length = text.length();
        if (characters.length < length) {
            characters = new char[room(length)];
        }
        size = 0;
        makeRoom(length + MOST_UNITS_OF_A_CHARACTER);
        text.getChars(0, length, characters, 0);
        hashes[0] = 0;
        boundCount = 0;
        seen = 0;
        offsets.clear();
        hard.turnTo(text, characters);
        offsets.add(0, 0);
        int at = foldSimple(length);
        if (at < length) {
            foldRest(at, length);
        }
        if ((boundCount & 1) != 0) {
            bounds[boundCount++] = size;
        }
        mixed = (seen & FOREIGN) != 0 && findLooks(text);
    }

    /** Marks the words that mix scripts, finds what their letters look like, and tells whether there are any. */
    private boolean findLooks(String text) {
        looks.clear(size);
        boolean any = false;
        for (int i = 0; i < boundCount; i += 2) {
            int from = bounds[i];
            while (i + 2 < boundCount && bounds[i + 1] == bounds[i + 2]) {
                i += 2;
            }
            if (markIfMixed(from, bounds[i + 1])) {
                any = true;
                looks.find(text, this, from, bounds[i + 1], offsets);
            }
        }
        return any;
    }

    /** Folds the text one to one up to the first character that is hard, or white and stands behind what is white. */
    private int foldSimple(int length) {
        int[] simple = this.simple;
        char[] characters = this.characters;
        int[] packed = this.packed;
        int[] hashes = this.hashes;
        int[] bounds = this.bounds;
        int hash = 0;
        int before = 0;
        int count = 0;
        int all = 0;
        int at = 0;
        for (; at < length; at++) {
            int unit = simple[characters[at]];
            if ((unit & (before & SPACE | FoldTable.HARD)) != 0) {
                break;
            }
            packed[at] = unit;
            hash = hash * TermHash.BASE + (unit & CODE_POINT);
            hashes[at + 1] = hash;
            bounds[count] = at;
            count += (unit ^ before) >>> WORD_SHIFT & 1;
            all |= unit;
            before = unit;
        }
        seen = all;
        boundCount = count;
        size = at;
        return at;
    }

    /** Folds what follows: the same, but that hard characters do not end it. */
    private void foldRest(int from, int length) {
        int at = foldHard(from > 0, from, length);
        while (at < length) {
            int next = foldOn(at, length);
            at = next < length ? foldHard(next > at, next, length) : next;
        }
    }

    /** Folds on in the midst of a text. */
    private int foldOn(int from, int length) {
        int[] simple = this.simple;
        char[] characters = this.characters;
        int[] packed = this.packed;
        int[] hashes = this.hashes;
        int[] bounds = this.bounds;
        int units = size;
        int hash = hashes[units];
        int before = last();
        int count = boundCount;
        int all = seen;
        int at = from;
        while (at < length) {
            int unit = simple[characters[at]];
            if ((unit & (before & SPACE | FoldTable.HARD)) != 0) {
                break;
            }
            packed[units] = unit;
            hash = hash * TermHash.BASE + (unit & CODE_POINT);
            bounds[count] = units++;
            hashes[units] = hash;
            count += (unit ^ before) >>> WORD_SHIFT & 1;
            all |= unit;
            before = unit;
            at++;
        }
        seen = all;
        boundCount = count;
        size = units;
        return at;
    }

    /** Folds characters that are not simple, up to one that is. */
    private int foldHard(boolean simpleBefore, int from, int length) {
        int at = hard.fold(simpleBefore, from);
        while (at < length) {
            int unit = simple[characters[at]];
            if (unit < 0) {
                at = hard.fold(false, at);
            } else if (at + 1 < length && simple[characters[at + 1]] < 0 && (unit & last() & SPACE) == 0) {
                add(unit, at, at + 1);
                at = hard.fold(true, at + 1);
            } else {
                break;
            }
        }
        makeRoom(size + length - at + MOST_UNITS_OF_A_CHARACTER);
        offsets.add(size, at);
        if (at < length && (last() & UNSPACED) != 0) {
            part(last(), simple[characters[at]]);
        }
        return at;
    }

    /** Takes back the unit added last. */
    void takeBack() {
        size--;
        while (boundCount > 0 && bounds[boundCount - 1] == size) {
            boundCount--;
        }
        offsets.takeBack(size);
    }

    @Override
    public int last() {
        return size == 0 ? 0 : packed[size - 1];
    }

    @Override
    public void add(int unit, int start, int end) {
        makeRoom(size + MOST_UNITS_OF_A_CHARACTER);
        int before = last();
        if (((unit ^ before) & WORD) != 0) {
            bounds[boundCount++] = size;
        }
        part(before, unit);
        if ((unit & SAME_CHARACTER) == 0) {
            offsets.add(size, start);
        }
        hashes[size + 1] = hashes[size] * TermHash.BASE + (unit & CODE_POINT);
        packed[size++] = unit;
        seen |= unit;
    }

    private void part(int before, int unit) {
        if (isParted(before, unit)) {
            bounds[boundCount++] = size;
            bounds[boundCount++] = size;
        }
    }

    @Override
    public void extendSpace(int end, int traits) {
        packed[size - 1] |= traits;
    }

    /** Whether two units of words, one behind the other, belong to two words. */
    static boolean isParted(int before, int unit) {
        return (before & unit & WORD) != 0 && ((before | unit) & UNSPACED) != 0 && (unit & MARK) == 0;
    }

    private void makeRoom(int units) {
        if (packed.length < units) {
            int room = room(units);
            packed = Arrays.copyOf(packed, room);
            hashes = Arrays.copyOf(hashes, room + 1);
            bounds = Arrays.copyOf(bounds, 2 * room + 2);
        }
    }

    private static int room(int wanted) {
        return wanted + (wanted >> 1) + 64;
    }

    /** For each unit, the hash of all units before it. */
    int[] hashes() {
        return hashes;
    }

    /** The starts and ends of the words, in turn. */
    int[] bounds() {
        return bounds;
    }

    /** How many starts and ends there are. */
    int boundCount() {
        return boundCount;
    }

    /** Whether any unit has a trait. */
    boolean has(int trait) {
        return (seen & trait) != 0;
    }

    /** Whether a word in it mixes scripts. */
    boolean isMixed() {
        return mixed;
    }

    @Override
    int look(int index) {
        return is(index, MIXED) ? looks.of(index) : unit(index);
    }
}
