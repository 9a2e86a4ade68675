package org.openguidance.validate;

/**
 * What a test is about, as far as that is the same in every check: the subject, a fact of it, or something inside a value
 * that is another each time.
 *
 * @param slot the slot of the fact; negative where it is no fact
 */
record About(int slot) {

    static final About SUBJECT = new About(-1);
    static final About INSIDE = new About(-2);

    static About fact(int slot) {
        return new About(slot);
    }

    boolean isFact() {
        return slot >= 0;
    }
}
