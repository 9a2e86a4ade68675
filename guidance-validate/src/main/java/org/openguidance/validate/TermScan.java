package org.openguidance.validate;

/** Scans texts with an index, one after another, in the same room. For one thread. */
final class TermScan {

    private final TermIndex index;
    private final HashedText text;
    private final TermProof proof;
    /** The hashes of the text as they are now. */
    private int[] hashes = {};
    /** Whether these are those of the text as it looks, which are known only about words that mix scripts. */
    private boolean byLook;
    /** The hashes of the text as it looks, where its words mix scripts. */
    private int[] looks = {};

    TermScan(TermIndex index) {
        this.index = index;
        this.text = new HashedText(index.table);
        this.proof = new TermProof(index, text);
    }

    /** Adds to the lists found those of which a term stands in a text. */
    void over(String written, long[] lists) {
        text.fold(written);
        proof.begin(lists);
        walk();
        if (text.isMixed()) {
            walkLooks();
            proof.open(index.foreign);
        }
        proof.open(index.withoutAnchor);
        proof.settle(written);
    }

    private void walk() {
        hashes = text.hashes();
        byLook = false;
        walkWords();
        if (text.has(FoldedUnits.BESIDE)) {
            walkBeside();
        }
        if (!index.signs.isEmpty()) {
            walkSigns();
        }
    }

    /** Looks up each word, and each with the one before it. */
    private void walkWords() {
        int[] bounds = text.bounds();
        int[] hashes = this.hashes;
        TermHash hash = index.hash;
        TermTable words = index.words;
        TermTable pairs = index.pairs;
        boolean withBeginnings = !index.beginnings.isEmpty();
        int longest = hash.longest();
        int count = text.boundCount();
        int before = 0;
        for (int i = 0; i < count; i += 2) {
            int start = bounds[i];
            int end = bounds[i + 1];
            if (end - start <= longest) {
                int word = hash.of(hashes, start, end);
                if (words.mayHave(word)) {
                    prove(words, word, start);
                }
            }
            if (i > 0 && end - before <= longest) {
                int pair = hash.of(hashes, before, end);
                if (pairs.mayHave(pair)) {
                    prove(pairs, pair, before);
                }
            }
            if (withBeginnings) {
                lookUpBeginnings(start, end);
            }
            before = start;
        }
    }

    /** Looks up the words that mix scripts, and what stands beside them, as they look. */
    private void walkLooks() {
        if (looks.length <= text.size()) {
            looks = new int[text.size() + (text.size() >> 1) + 1];
        }
        hashes = looks;
        byLook = true;
        int[] bounds = text.bounds();
        int longest = index.hash.longest();
        int hashed = -1;
        for (int i = 0; i < text.boundCount(); i += 2) {
            boolean mixed = text.is(bounds[i], FoldedUnits.MIXED);
            boolean mixedBefore = i > 0 && text.is(bounds[i - 2], FoldedUnits.MIXED);
            if (!mixed && !mixedBefore) {
                continue;
            }
            int start = bounds[i];
            int end = bounds[i + 1];
            int before = i > 0 ? bounds[i - 2] : start;
            hashed = hashLooks(Math.max(before, hashed), end, hashed);
            if (mixed && end - start <= longest) {
                lookUp(index.words, start, end);
            }
            if (i > 0 && end - before <= longest) {
                lookUp(index.pairs, before, end);
            }
            if (mixed && !index.beginnings.isEmpty()) {
                lookUpBeginnings(start, end);
            }
        }
        if (text.has(FoldedUnits.BESIDE)) {
            hashLooks(0, text.size(), -1);
            walkBeside();
        }
    }

    /** Hashes units as they look, on from those that are hashed, if they end there. */
    private int hashLooks(int from, int to, int hashed) {
        int hash = from == hashed ? looks[from] : 0;
        looks[from] = hash;
        for (int i = from; i < to; i++) {
            hash = hash * TermHash.BASE + text.look(i);
            looks[i + 1] = hash;
        }
        return to;
    }

    private void lookUp(TermTable table, int from, int to) {
        int hash = index.hash.of(hashes, from, to);
        if (table.mayHave(hash)) {
            prove(table, hash, from);
        }
    }

    private void lookUpBeginnings(int start, int end) {
        long lengths = index.lengths.lengths(index.hash, hashes, start, end);
        while (lengths != 0) {
            int length = Long.numberOfTrailingZeros(lengths);
            int beginning = index.hash.of(hashes, start, start + length);
            if (index.beginnings.mayHave(beginning)) {
                prove(index.beginnings, beginning, start);
            }
            lengths &= lengths - 1;
        }
    }

    private void prove(TermTable table, int hash, int anchor) {
        int end = table.end(hash);
        for (int term = table.first(hash); term < end; term++) {
            if (table.has(term, hash)) {
                proof.of(term, anchor);
            }
        }
        if (!index.crowds.isEmpty()) {
            proveCrowd(hash, anchor);
        }
    }

    private void proveCrowd(int hash, int anchor) {
        if (byLook) {
            index.crowds.proveAll(hash, anchor, proof);
        } else {
            index.crowds.prove(hash, anchor, proof, index.hash, hashes, text.size());
        }
    }

    /** Looks up what words that have a number or sign beside them can be parted into. */
    private void walkBeside() {
        int[] bounds = text.bounds();
        for (int i = 0; i < text.boundCount(); i += 2) {
            int start = bounds[i];
            int end = bounds[i + 1];
            boolean parted = hasBeside(start, end);
            boolean partedBefore = i > 0 && hasBeside(bounds[i - 2], bounds[i - 1]);
            for (int from = start; parted && from < end; from = nextPart(from, end)) {
                lookUpParts(from, start, end);
            }
            for (int from = i > 0 ? bounds[i - 2] : end;
                    (parted || partedBefore) && i > 0 && from < bounds[i - 1];
                    from = nextPart(from, bounds[i - 1])) {
                lookUpPairs(from, start, end);
            }
        }
    }

    private boolean hasBeside(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, FoldedUnits.BESIDE)) {
                return true;
            }
        }
        return false;
    }

    /** The next unit behind one at which a word may be parted. */
    private int nextPart(int from, int end) {
        int at = from + 1;
        while (at < end && !text.is(at, FoldedUnits.BESIDE) && !text.is(at - 1, FoldedUnits.BESIDE)) {
            at++;
        }
        return at;
    }

    private void lookUpParts(int from, int start, int end) {
        int limit = (int) Math.min(end, (long) from + index.hash.longest());
        for (int to = nextPart(from, end); to <= limit; to = nextPart(to, end)) {
            int part = index.hash.of(hashes, from, to);
            if (index.words.mayHave(part)) {
                prove(index.words, part, from);
            }
            if (to == end) {
                break;
            }
        }
        if (from > start && !index.beginnings.isEmpty()) {
            lookUpBeginnings(from, end);
        }
    }

    private void lookUpPairs(int from, int start, int end) {
        int limit = (int) Math.min(end, (long) from + index.hash.longest());
        for (int to = nextPart(start, end); to <= limit; to = nextPart(to, end)) {
            int pair = index.hash.of(hashes, from, to);
            if (index.pairs.mayHave(pair)) {
                prove(index.pairs, pair, from);
            }
            if (to == end) {
                break;
            }
        }
    }

    /** Looks up each unit, and each with the one behind it. */
    private void walkSigns() {
        TermTable signs = index.signs;
        for (int i = 0; i < text.size(); i++) {
            int one = index.hash.of(hashes, i, i + 1);
            if (signs.mayHave(one)) {
                prove(signs, one, i);
            }
            if (i + 2 <= text.size()) {
                int two = index.hash.of(hashes, i, i + 2);
                if (signs.mayHave(two)) {
                    prove(signs, two, i);
                }
            }
        }
    }
}
