package org.openguidance.validate;

import java.util.Arrays;

/**
 * A text folded into room that is used again for the next one, with the bounds of its words and a hash of every beginning of
 * it, by which any stretch can be hashed in constant time. Folding is linear in the length of the text and takes no new memory
 * once there is room enough; characters that fold one to one go through a table, all others through {@link CharacterFolder}.
 *
 * <p>A word here is a run of letters, digits and their marks, parted beside each letter of a script that puts no spaces between
 * words: it depends on nothing but the units. For one thread.
 */
final class HashedText extends FoldedUnits implements CharacterFolder.Sink {

    private static final int MOST_UNITS_OF_A_CHARACTER = 32;

    private final FoldTable table;
    private final int[] simple;
    private final CharacterFolder folder = new CharacterFolder(this, 1 << 10);
    private String text = "";
    private char[] characters = {};
    private int[] hashes = {};
    private int[] bounds = {};
    private int[] looks = {};
    private int boundCount;
    /** The traits of all units together. */
    private int seen;

    private int lastStart;
    private boolean mixed;

    HashedText(FoldTable table) {
        super(new int[0], 0);
        this.table = table;
        this.simple = table.entries();
    }

    /** Takes another text instead of the one before. */
    void fold(String text) {
        this.text = text;
        int length = text.length();
        size = 0;
        boundCount = 0;
        seen = 0;
        lastStart = -1;
        if (characters.length < length) {
            characters = new char[room(length)];
        }
        makeRoom(length + MOST_UNITS_OF_A_CHARACTER);
        text.getChars(0, length, characters, 0);
        folder.turnTo(text, 0, length);
        hashes[0] = 0;
        int at = 0;
        while (at < length) {
            int from = at;
            at = foldSimple(at, length);
            if (at < length) {
                at = foldHard(from, at, length);
            }
        }
        if ((boundCount & 1) != 0) {
            bounds[boundCount++] = size;
        }
        mixed = (seen & FOREIGN) != 0 && markMixedWords();
        if (mixed) {
            findLooks();
        }
    }

    /** Folds characters one to one up to the first that is hard, or that is white and stands behind another. */
    private int foldSimple(int from, int length) {
        int[] simple = this.simple;
        char[] characters = this.characters;
        int[] packed = this.packed;
        int[] hashes = this.hashes;
        int[] bounds = this.bounds;
        int shift = size - from;
        int hash = hashes[size];
        int before = size == 0 ? 0 : packed[size - 1];
        int count = boundCount;
        int seen = this.seen;
        int at = from;
        for (; at < length; at++) {
            int unit = simple[characters[at]];
            if ((unit & (before & SPACE | FoldTable.HARD)) != 0) {
                break;
            }
            packed[at + shift] = unit;
            hash = hash * TermHash.BASE + (unit & CODE_POINT);
            hashes[at + shift + 1] = hash;
            bounds[count] = at + shift;
            count += (unit ^ before) >>> 21 & 1;
            seen |= unit;
            before = unit;
        }
        this.seen = seen;
        boundCount = count;
        size = at + shift;
        return at;
    }

    /** Goes on at a character that is not simple; the one before may belong to it, if it was simple. */
    private int foldHard(int from, int at, int length) {
        int entry = table.of(characters[at]);
        if (entry >= 0) {
            return (entry & last() & SPACE) != 0 ? at + 1 : at;
        }
        int next = at;
        if (at > from && !is(size - 1, SPACE)) {
            takeBack();
            next = at - 1;
        }
        do {
            lastStart = -1;
            next = folder.fold(next);
        } while (next < length && (next < folder.endOfEmoji() || table.of(characters[next]) < 0));
        makeRoom(size + length - next + MOST_UNITS_OF_A_CHARACTER);
        if (next < length) {
            part(last(), simple[characters[next]]);
        }
        return next;
    }

    private void takeBack() {
        size--;
        while (boundCount > 0 && bounds[boundCount - 1] == size) {
            boundCount--;
        }
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
        int traits = start == lastStart ? unit | SAME_CHARACTER : unit;
        lastStart = start;
        hashes[size + 1] = hashes[size] * TermHash.BASE + (unit & CODE_POINT);
        packed[size++] = traits;
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

    /** Takes the letters of words that mix scripts for what they look like, in the hashes. */
    void hashLooks() {
        for (int i = 0; i < size; i++) {
            hashes[i + 1] = hashes[i] * TermHash.BASE + looks[i];
        }
    }

    private void findLooks() {
        if (looks.length < size) {
            looks = new int[packed.length];
        }
        FoldedText whole = FoldedText.of(text);
        for (int i = 0; i < size; i++) {
            looks[i] = whole.look(i);
        }
    }

    @Override
    int look(int index) {
        return looks[index];
    }
}
