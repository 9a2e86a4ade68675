package org.openguidance.validate;

import java.time.Instant;
import org.openguidance.model.Baseline;
import org.openguidance.model.Labelled;
import org.openguidance.model.link.LinkedBaseline;

/**
 * What became of a baseline in one check.
 *
 * @param baseline the baseline
 * @param status whether it counts
 */
public record BaselineResult(Baseline baseline, Status status) {

    /** Whether a baseline counts. */
    public enum Status implements Labelled {
        /** It lifts what it knows from the verdict. */
        COUNTS("counts"),
        /** Its time is over. */
        EXPIRED("expired"),
        /** The check is as at an instant before it was taken. */
        NOT_YET("not-yet");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static BaselineResult of(LinkedBaseline linked, Instant at) {
        Status status = linked.isRunning(at) ? Status.COUNTS : linked.isOver(at) ? Status.EXPIRED : Status.NOT_YET;
        return new BaselineResult(linked.baseline(), status);
    }

    /** Whether it counts. */
    public boolean counts() {
        return status == Status.COUNTS;
    }
}
