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
    /** The hashes of the text as it looks, each run of words that mix scripts hashed by itself, or else all of it. */
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
        if (!text.mixed().isEmpty()) {
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
        MixedWords mixed = text.mixed();
        for (int run = 0; run < mixed.count(); run++) {
            int first = mixed.first(run);
            int behind = mixed.endOfRun(first);
            mixed.hash(run, looks);
            for (int word = first; word < behind; word += 2) {
                lookUpLook(word);
                lookUpPairOfLooks(word);
            }
            if (behind < text.boundCount() && !isMixed(behind)) {
                lookUpPairOfLooks(behind);
            }
        }
        if (text.has(FoldedUnits.BESIDE)) {
            hashLooks();
            walkBeside();
        }
    }

    private boolean isMixed(int word) {
        return text.is(text.bounds()[word], FoldedUnits.MIXED);
    }

    private void lookUpLook(int word) {
        int start = text.bounds()[word];
        int end = text.bounds()[word + 1];
        if (end - start <= index.hash.longest()) {
            lookUp(index.words, index.hash.of(looks, start, end), start);
        }
        if (!index.beginnings.isEmpty()) {
            lookUpBeginnings(start, end);
        }
    }

    /** Looks up a word with the one before it, of which at least one mixes scripts. */
    private void lookUpPairOfLooks(int word) {
        int[] bounds = text.bounds();
        if (word == 0 || bounds[word + 1] - bounds[word - 2] > index.hash.longest()) {
            return;
        }
        int between = index.hash.part(text.hashes(), bounds[word - 1], bounds[word]);
        int before = index.hash.joined(partOf(word - 2), between, bounds[word] - bounds[word - 1]);
        int pair = index.hash.joined(before, partOf(word), bounds[word + 1] - bounds[word]);
        lookUp(index.pairs, index.hash.of(pair), bounds[word - 2]);
    }

    private int partOf(int word) {
        int[] bounds = text.bounds();
        return index.hash.part(isMixed(word) ? looks : text.hashes(), bounds[word], bounds[word + 1]);
    }

    private void lookUp(TermTable table, int hash, int anchor) {
        if (table.mayHave(hash)) {
            prove(table, hash, anchor);
        }
    }

    /** Hashes the whole text as it looks. */
    private void hashLooks() {
        int hash = 0;
        looks[0] = 0;
        for (int i = 0; i < text.size(); i++) {
            hash = hash * TermHash.BASE + text.look(i);
            looks[i + 1] = hash;
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
