package org.openguidance.model;

import java.util.Optional;

/** The types of facts that need no further description. */
public enum ScalarType implements Labelled {
    /** Any text, with words, sentences, links and other parts. */
    TEXT("text"),
    /** A web address, with its host. */
    LINK("link"),
    /** Yes or no. */
    YES_NO("yes-no"),
    /** A decimal number. */
    NUMBER("number"),
    /** A day. */
    DATE("date"),
    /** A day with a time, or a whole day. */
    DATE_TIME("date-time"),
    /** A whole number of minutes, hours, days, weeks, months or years. */
    DURATION("duration"),
    /** Numbers joined by dots, such as 102.3.1. */
    VERSION("version");

    private final String label;

    ScalarType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<ScalarType> of(String label) {
        return Labelled.find(values(), label);
    }
}
