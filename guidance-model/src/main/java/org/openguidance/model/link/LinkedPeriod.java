package org.openguidance.model.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Period;

/**
 * A period whose windows are instants and whose conditions are typed for one kind of subject.
 *
 * @param period the period as it was written
 * @param windows its windows
 */
public record LinkedPeriod(Period period, List<LinkedWindow> windows) {

    /** Copies the windows. */
    public LinkedPeriod {
        windows = List.copyOf(windows);
    }

    /**
     * A window.
     *
     * @param from the first instant; none where it has no beginning
     * @param end the first instant after; none where it has no end
     * @param forWhom the condition on the subject under which it counts
     */
    public record LinkedWindow(Optional<Instant> from, Optional<Instant> end, Optional<Test> forWhom) {}
}
