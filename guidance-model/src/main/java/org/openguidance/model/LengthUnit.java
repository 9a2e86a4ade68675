package org.openguidance.model;

import java.util.Optional;

/** What the length of a text is counted in. */
public enum LengthUnit implements Labelled {
    /** Unicode code points of the composed form (NFC). */
    CHARACTERS("characters"),
    /** What a reader takes for one character: an emoji of several code points counts once. */
    GRAPHEMES("graphemes"),
    /** The weighted count of the platform X: links count 23, emoji and most scripts beyond Latin 2. */
    X_WEIGHTED("x-weighted");

    private final String label;

    LengthUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<LengthUnit> of(String label) {
        return Labelled.find(values(), label);
    }
}
