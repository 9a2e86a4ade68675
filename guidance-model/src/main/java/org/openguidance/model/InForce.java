package org.openguidance.model;

import java.util.Optional;

/**
 * From when until when something is in force.
 *
 * @param from the first instant or day; always, where it is left out
 * @param until the last day whole, or the first instant after; for ever, where it is left out
 * @param origin where it was written
 */
public record InForce(Optional<TimePoint> from, Optional<TimePoint> until, Origin origin) {

    /** Refuses one that says nothing. */
    public InForce {
        if (from.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("'in-force' needs 'from', 'until' or both");
        }
    }
}
