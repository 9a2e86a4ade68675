package org.openguidance.model;

import java.util.Optional;

/** How the words of a text are capitalised. */
public enum Casing implements Labelled {
    /** Each word begins with a capital. */
    WORDS_CAPITALISED("words-capitalised"),
    /** Every letter is a capital. */
    ALL_CAPITALS("all-capitals"),
    /** No letter is a capital. */
    ALL_LOWER("all-lower");

    private final String label;

    Casing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<Casing> of(String label) {
        return Labelled.find(values(), label);
    }
}
