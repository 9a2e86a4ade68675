package org.openguidance.validate;

/**
 * One of the things that the scan of a text fact looks for: some words, or a pattern. Found or not is one bit of a check.
 *
 * @param slot the slot of the text fact
 * @param pattern whether it is a pattern, else words
 * @param index its place among the words, or among the patterns, of that fact
 */
record ScanBit(int slot, boolean pattern, int index) {

    /** Whether it is anywhere in the text. */
    boolean isFound(Run run) {
        return run.scanned(slot).has(this);
    }
}
