package org.openguidance.validate;

import java.util.Arrays;
import java.util.List;

/**
 * Finds terms of which very many share an anchor, such as one word with all kinds of signs about it: by the hash of the whole
 * term, for each way in which terms lie around the anchor. So the cost of a place is the number of those ways, and not that of
 * the terms. Immutable; four bytes a term beside those of the pool.
 */
final class TermCrowds {

    private final int offset;
    private final int[] anchors;
    private final int[] shapes;
    private final int[] befores;
    private final int[] lengths;
    private final int[] firsts;
    private final int[] wholes;

    /**
     * Crowds of terms without stars.
     *
     * @param terms the terms in the order of {@link AnchoredTerm#BY_SHAPE}
     * @param first the number of the first; the others follow it
     */
    TermCrowds(List<AnchoredTerm> terms, int first) {
        int[] anchorsOfShapes = new int[terms.size()];
        int[] starts = new int[terms.size() + 1];
        this.wholes = new int[terms.size()];
        int count = 0;
        for (int i = 0; i < terms.size(); i++) {
            wholes[i] = terms.get(i).whole();
            if (i == 0 || !terms.get(i).isShapedAs(terms.get(i - 1))) {
                anchorsOfShapes[count] = terms.get(i).hash();
                starts[count++] = i;
            }
        }
        starts[count] = terms.size();
        this.firsts = Arrays.copyOf(starts, count + 1);
        this.befores = new int[count];
        this.lengths = new int[count];
        for (int i = 0; i < count; i++) {
            befores[i] = terms.get(starts[i]).before();
            lengths[i] = terms.get(starts[i]).length();
        }
        this.anchors = Arrays.stream(anchorsOfShapes, 0, count).distinct().toArray();
        this.shapes = new int[anchors.length + 1];
        for (int i = 0, crowd = 0; i < count; i++) {
            if (i > 0 && anchorsOfShapes[i] != anchorsOfShapes[i - 1]) {
                crowd++;
            }
            shapes[crowd + 1] = i + 1;
        }
        this.offset = first;
    }

    boolean isEmpty() {
        return anchors.length == 0;
    }

    /** Tries the terms of a crowd whose whole stands around an anchor, by the hashes of the beginnings of the text. */
    void prove(int hash, int anchor, TermProof proof, TermHash stretches, int[] hashes, int size) {
        int crowd = Arrays.binarySearch(anchors, hash);
        if (crowd < 0) {
            return;
        }
        for (int shape = shapes[crowd]; shape < shapes[crowd + 1]; shape++) {
            int start = anchor - befores[shape];
            int end = start + lengths[shape];
            if (start >= 0 && end <= size) {
                proveWhole(shape, stretches.of(hashes, start, end), anchor, proof);
            }
        }
    }

    private void proveWhole(int shape, int whole, int anchor, TermProof proof) {
        int low = firsts[shape];
        int high = firsts[shape + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wholes[middle] < whole) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < firsts[shape + 1] && wholes[i] == whole; i++) {
            proof.of(offset + i, anchor);
        }
    }

    /** Tries all terms of a crowd, where no hash tells which. */
    void proveAll(int hash, int anchor, TermProof proof) {
        int crowd = Arrays.binarySearch(anchors, hash);
        if (crowd >= 0) {
            for (int i = firsts[shapes[crowd]]; i < firsts[shapes[crowd + 1]]; i++) {
                proof.of(offset + i, anchor);
            }
        }
    }
}
