package org.openguidance.validate;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words and patterns of which at least one has to be there before a rule can be broken. Used while compiling. */
final class Triggers {

    private final Set<ScanBit> bits = new LinkedHashSet<>();

    void add(ScanBit bit) {
        bits.add(bit);
    }

    Set<ScanBit> bits() {
        return bits;
    }
}
