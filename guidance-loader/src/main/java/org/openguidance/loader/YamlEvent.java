package org.openguidance.loader;

/**
 * One thing that the YAML parser met.
 *
 * @param kind what it met
 * @param text the text of a {@link Kind#TEXT}, else empty
 * @param style how a text is written
 * @param flow whether a collection is written between brackets
 * @param start where it begins
 * @param end where it ends
 */
record YamlEvent(Kind kind, String text, Node.Style style, boolean flow, Spot start, Spot end) {

    enum Kind {
        DOCUMENT,
        MAPPING,
        LISTING,
        TEXT,
        CLOSE,
        END_OF_DOCUMENT,
        END
    }

    /** Whether it is what the parser puts where nothing was written. */
    boolean isEmptyText() {
        return kind == Kind.TEXT && style == Node.Style.PLAIN && text.isEmpty() && start.equals(end);
    }
}
