package org.openguidance.model;

import java.util.Optional;

/**
 * A stretch of time in a {@link Period}.
 *
 * @param from the first instant or day
 * @param until the last day whole, or the first instant after
 * @param forWhom the condition on the subject under which the window counts; always, where it is left out
 * @param origin where it was written
 */
public record Window(Optional<TimePoint> from, Optional<TimePoint> until, Optional<Condition> forWhom, Origin origin) {

    /** Refuses a window without either end. */
    public Window {
        if (from.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("a window of time needs 'from', 'until' or both");
        }
    }
}
