package org.openguidance.model;

import java.util.Optional;

/** The parts that a text can be taken apart into. */
public enum TextPart implements Labelled {
    /** Web addresses. */
    LINKS("links"),
    /** Words; hashtags, handles and links count among them. */
    WORDS("words"),
    /** Sentences; a line break ends none. */
    SENTENCES("sentences"),
    /** Lines. */
    LINES("lines"),
    /** Paragraphs, parted by blank lines. */
    PARAGRAPHS("paragraphs"),
    /** Hashtags, with their sign. */
    HASHTAGS("hashtags"),
    /** Handles of people, with their sign. */
    HANDLES("handles"),
    /** Emoji, each as a reader sees it. */
    EMOJI("emoji");

    private final String label;

    TextPart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<TextPart> of(String label) {
        return Labelled.find(values(), label);
    }
}
