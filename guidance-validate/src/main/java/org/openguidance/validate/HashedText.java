package org.openguidance.validate;

import java.util.Arrays;

/**
 * A text folded into room that is used again for the next one, with the bounds of its words and a hash of every beginning of
 * it, by which any stretch can be hashed in constant time. Folding is linear in the length of the text and takes no new memory
 * once there is room enough.
 *
 * <p>It has three gears. Simple characters go through a table, one to one ({@link FoldTable}). What disguises words or is common
 * in honest texts, such as styled letters, invisible characters, strokes and accents, is folded as it comes
 * ({@link HardCharacters}). What remains goes through {@link CharacterFolder}, together with the character before it where it may
 * belong to that.
 *
 * <p>A word here is a run of letters, digits and their marks, parted beside each letter of a script that puts no spaces between
 * words: it depends on nothing but the units. For one thread.
 */
final class HashedText extends FoldedUnits implements CharacterFolder.Sink {

    private static final int MOST_UNITS_OF_A_CHARACTER = 32;
    private static final int WORD_SHIFT = Integer.numberOfTrailingZeros(WORD);

    private final FoldTable table;
    private final int[] simple;
    private final HardCharacters hard;
    private final MixedWords mixed = new MixedWords(this);
    private char[] characters = {};
    private int[] hashes = {};
    private int[] bounds = {};
    private int boundCount;
    /** How many units were folded before the first hard character: each stands where its character does. */
    private int easy;
    /** Where the characters of the other units stand. */
    private int[] starts = {};
    /** How many units there are to which nothing behind them can belong. */
    private int firm;
    /** The traits of all units together. */
    private int seen;

    HashedText(FoldTable table) {
        super(new int[0], 0);
        this.table = table;
        this.simple = table.entries();
        this.hard = new HardCharacters(table, this);
    }

    /** Takes another text instead of the one before. */
    void fold(String text) {
        int length = text.length();
        if (characters.length < length) {
            characters = new char[firstRoom(length)];
        }
        size = 0;
        boundCount = 0;
        makeRoom(length);
        text.getChars(0, length, characters, 0);
        hashes[0] = 0;
        int at = foldEasy(length);
        easy = at;
        if (at < length) {
            foldRest(text, at);
        }
        if ((boundCount & 1) != 0) {
            bounds[boundCount++] = size;
        }
        mixed.clear();
        if ((seen & FOREIGN) != 0) {
            mixed.find(characters, length);
        }
    }

    /** Folds the text one to one up to the first character that is hard, or white and stands behind what is white. */
    private int foldEasy(int length) {
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

    /** Folds what follows, in all gears. */
    private void foldRest(String text, int from) {
        int length = text.length();
        if (starts.length < packed.length) {
            starts = new int[packed.length];
        }
        if (from > 0) {
            starts[from - 1] = from - 1;
        }
        firm = 0;
        hard.turnTo(text, characters);
        int at = from;
        while (at < length) {
            at = foldDisguised(at, length);
            if (at < length && simple[characters[at]] < 0) {
                at = foldSlowly(at, length);
            }
            at = foldOn(at, length);
        }
    }

    /** Folds on as {@link #foldEasy} does, in the midst of a text. Nothing is called in here, which keeps it fast. */
    private int foldOn(int from, int length) {
        int[] simple = this.simple;
        char[] characters = this.characters;
        int[] packed = this.packed;
        int[] hashes = this.hashes;
        int[] bounds = this.bounds;
        int[] starts = this.starts;
        int ahead = from - size;
        int hash = hashes[size];
        int before = last();
        int count = boundCount;
        int all = seen;
        int at = from;
        for (; at < length; at++) {
            int unit = simple[characters[at]];
            if ((unit & (before & SPACE | FoldTable.HARD) | before & UNSPACED) != 0) {
                break;
            }
            packed[at - ahead] = unit;
            starts[at - ahead] = at;
            hash = hash * TermHash.BASE + (unit & CODE_POINT);
            hashes[at - ahead + 1] = hash;
            bounds[count] = at - ahead;
            count += (unit ^ before) >>> WORD_SHIFT & 1;
            all |= unit;
            before = unit;
        }
        seen = all;
        boundCount = count;
        size = at - ahead;
        return at;
    }

    /** Folds characters as they come, up to two simple ones in a row or one that has to be folded slowly. */
    private int foldDisguised(int from, int length) {
        int units = size;
        int hash = hashes[units];
        int before = last();
        int count = boundCount;
        int all = seen;
        int at = from;
        boolean simpleBefore = false;
        while (at < length) {
            int unit = simple[characters[at]];
            int next = at + 1;
            if (unit < 0) {
                int kind = FoldTable.kind(unit);
                next += kind == FoldTable.HALF ? 1 : 0;
                unit = kind == FoldTable.INVISIBLE
                        ? HardCharacters.SKIPPED
                        : hard.unit(unit, at, before, base(units, before));
                simpleBefore = false;
            } else if ((unit & before & SPACE) != 0) {
                unit = HardCharacters.SKIPPED;
            } else if (simpleBefore && (before & UNSPACED) == 0) {
                break;
            } else {
                simpleBefore = true;
            }
            if (unit == HardCharacters.SLOW) {
                break;
            }
            if (unit != HardCharacters.SKIPPED) {
                if (isParted(before, unit)) {
                    makeRoomForBounds(count, length - at);
                    bounds[count++] = units;
                    bounds[count++] = units;
                }
                starts[units] = (unit & SAME_CHARACTER) != 0 ? starts[units - 1] : at;
                packed[units] = unit;
                hash = hash * TermHash.BASE + (unit & CODE_POINT);
                bounds[count] = units++;
                hashes[units] = hash;
                count += (unit ^ before) >>> WORD_SHIFT & 1;
                all |= unit;
                before = unit;
            }
            at = next;
        }
        seen = all;
        boundCount = count;
        size = units;
        return at;
    }

    /** Where the character stands that was folded last, if what follows may belong to it; else negative. */
    private int base(int units, int last) {
        return units == firm || (last & SPACE) != 0 ? -1 : starts[units - 1];
    }

    /** Folds the hard character here and tells where the next begins: here, where nobody knew what it is. */
    private int foldSlowly(int at, int length) {
        if (table.learns(characters[at])) {
            return at;
        }
        int next = at + 1;
        if (FoldTable.kind(simple[characters[at]]) == FoldTable.SEVERAL) {
            for (int unit : table.units(characters[at])) {
                add(unit, at, next);
            }
        } else {
            next = hard.slowly(at, base(size, last()));
            firm = size;
        }
        makeRoom(length - next);
        return next;
    }

    /** Takes back the character added last. */
    void takeBack() {
        do {
            size--;
        } while (is(size, SAME_CHARACTER));
        while (boundCount > 0 && bounds[boundCount - 1] >= size) {
            boundCount--;
        }
    }

    @Override
    public int last() {
        return size == 0 ? 0 : packed[size - 1];
    }

    @Override
    public void add(int unit, int start, int end) {
        makeRoom(1);
        int before = last();
        if (((unit ^ before) & WORD) != 0) {
            bounds[boundCount++] = size;
        }
        if (isParted(before, unit)) {
            bounds[boundCount++] = size;
            bounds[boundCount++] = size;
        }
        starts[size] = start;
        hashes[size + 1] = hashes[size] * TermHash.BASE + (unit & CODE_POINT);
        packed[size++] = unit;
        seen |= unit;
    }

    @Override
    public void extendSpace(int end, int traits) {
        packed[size - 1] |= traits;
    }

    /** Whether two units of words, one behind the other, belong to two words. */
    static boolean isParted(int before, int unit) {
        return (before & unit & WORD) != 0 && ((before | unit) & UNSPACED) != 0 && (unit & MARK) == 0;
    }

    /** Makes room for some more characters, each with a unit and at most one bound, and for one that has more of them. */
    private void makeRoom(int more) {
        int units = size + more + MOST_UNITS_OF_A_CHARACTER;
        if (packed.length < units && size == 0) {
            int room = firstRoom(units);
            packed = new int[room];
            hashes = new int[room + 1];
        } else if (packed.length < units) {
            int room = room(units);
            packed = Arrays.copyOf(packed, room);
            hashes = Arrays.copyOf(hashes, room + 1);
            starts = Arrays.copyOf(starts, room);
        }
        makeRoomForBounds(boundCount, more);
    }

    private void makeRoomForBounds(int count, int more) {
        int wanted = count + more + MOST_UNITS_OF_A_CHARACTER;
        if (bounds.length < wanted) {
            bounds = count == 0 ? new int[firstRoom(wanted)] : Arrays.copyOf(bounds, room(wanted));
        }
    }

    /** Room for a text: more than it takes, for those that follow it, but for long ones, of which none is kept. */
    private static int firstRoom(int wanted) {
        return wanted > Found.KEPT ? wanted : room(wanted);
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

    /** Where in the original the character of a unit begins. */
    int start(int unit) {
        return unit < easy ? unit : starts[unit];
    }

    /** The words that mix scripts. */
    MixedWords mixed() {
        return mixed;
    }

    @Override
    int look(int index) {
        return is(index, MIXED) ? mixed.look(index) : unit(index);
    }
}
