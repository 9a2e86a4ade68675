package org.openguidance.model;

import java.util.Optional;

/**
 * A source and the place in it.
 *
 * @param source the id of the source
 * @param where the place in it, such as a heading or a page
 * @param origin where it was written
 */
public record Citation(Id source, Optional<String> where, Origin origin) {

    /** Cites a place in a source. */
    public static Citation of(String source, String where) {
        return new Citation(Id.of(source), Optional.of(where), Origin.NONE);
    }

    /** Cites a source as a whole. */
    public static Citation of(String source) {
        return new Citation(Id.of(source), Optional.empty(), Origin.NONE);
    }
}
