package org.openguidance.model.link;

import java.time.Instant;
import java.util.Optional;
import org.openguidance.model.Waiver;

/**
 * A waiver whose rule is there and whose condition has its types.
 *
 * @param waiver as it was written
 * @param rule the rule; where the waiver names a retired one, the rule that replaces it
 * @param when its condition; none where it is for one subject
 * @param from the first instant
 * @param end the first instant after
 */
public record LinkedWaiver(Waiver waiver, LinkedRule rule, Optional<Test> when, Instant from, Instant end) {

    /** Whether its time has come and is not over. */
    public boolean isRunning(Instant at) {
        return !at.isBefore(from) && at.isBefore(end);
    }

    /** Whether its time is over. */
    public boolean isOver(Instant at) {
        return !at.isBefore(end);
    }
}
