package org.openguidance.cli;

import java.time.Instant;
import java.time.ZoneId;
import org.openguidance.model.TimePoint;
import org.openguidance.model.diagnostic.Printable;

/** Reads the instant of a check as it is typed. */
final class Instants {

    private Instants() {}

    /** An instant with its offset; or a date, with or without a time, in a zone. A date is its first moment. */
    static Instant read(String typed, ZoneId zone) {
        TimePoint point = point(typed);
        if (point.meanings(zone) != 1) {
            String times = point.meanings(zone) == 0 ? "the clocks skip this time" : "this time comes twice";
            throw Refusal.usage("--at '" + typed + "': in " + zone + " " + times + "; give it with its offset, such as "
                    + typed + "+01:00");
        }
        return point.start(zone);
    }

    private static TimePoint point(String typed) {
        try {
            return TimePoint.of(typed);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.usage(
                    "--at is a date that exists, such as 2026-03-16, 2026-03-16T09:00 or 2026-03-16T09:00Z, not '"
                            + Printable.excerpt(typed) + "'");
        }
    }
}
