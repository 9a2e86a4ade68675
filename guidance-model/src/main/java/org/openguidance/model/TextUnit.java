package org.openguidance.model;

import java.util.Optional;

/** What the first part of a text is measured in. */
public enum TextUnit implements Labelled {
    /** Lines. */
    LINES("lines"),
    /** Words. */
    WORDS("words"),
    /** Unicode code points. */
    CHARACTERS("characters"),
    /** Sentences. */
    SENTENCES("sentences");

    private final String label;

    TextUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<TextUnit> of(String label) {
        return Labelled.find(values(), label);
    }
}
