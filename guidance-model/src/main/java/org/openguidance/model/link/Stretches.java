package org.openguidance.model.link;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.openguidance.model.InForce;
import org.openguidance.model.Origin;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Makes instants of the ends of windows and of what is in force, and reports those that make no sense. */
final class Stretches {

    private final Faults faults;
    private final Zones zones;

    Stretches(Faults faults, Zones zones) {
        this.faults = faults;
        this.zones = zones;
    }

    /** When something is in force. */
    LinkedInForce of(InForce inForce, String what) {
        return of(inForce.from(), inForce.until(), inForce.origin(), "'in-force' of " + what);
    }

    private boolean isSound(Optional<TimePoint> point, Origin origin, String what) {
        return point.map(given -> isSound(given, origin.location(), what)).orElse(true);
    }

    /** A window of a period. */
    LinkedInForce of(Window window, String what) {
        return of(window.from(), window.until(), window.origin(), "a window of " + what);
    }

    /** What lies between two points in time. */
    LinkedInForce of(Optional<TimePoint> from, Optional<TimePoint> until, Origin origin, String what) {
        boolean fromIsSound = isSound(from, origin, what);
        boolean untilIsSound = isSound(until, origin, what);
        if (!fromIsSound || !untilIsSound) {
            return new LinkedInForce(Optional.empty(), Optional.empty());
        }
        ZoneId zone = zones.pack();
        Optional<Instant> start = from.map(point -> point.start(zone));
        Optional<Instant> end = until.map(point -> point.end(zone));
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            boolean same = !until.orElseThrow().isDay() && end.get().equals(start.get());
            faults.add(
                    DiagnosticCode.BAD_WINDOW,
                    origin.location(),
                    what + " " + (same ? "ends as soon as it starts" : "ends before it starts") + ": from "
                            + from.orElseThrow() + " until " + until.orElseThrow());
        }
        return new LinkedInForce(start, end);
    }

    /** Whether a point in time has one meaning; if not, that is reported. */
    boolean isSound(TimePoint point, SourceLocation location, String what) {
        if (Times.isOutOfRange(point)) {
            faults.add(
                    DiagnosticCode.BAD_DATE,
                    location,
                    what + " names " + point + ", but dates go from the year 1 to the year 9999");
            return false;
        }
        if (!Zones.standsAlone(point) && !zones.isChosen()) {
            zones.missing(location, what + " names a time of day, " + point);
            return false;
        }
        Optional<String> trouble = Times.trouble(point, zones.pack());
        trouble.ifPresent(why -> faults.add(
                DiagnosticCode.BAD_DATE,
                location,
                what + " names a time that has no one meaning: " + why,
                Times.withOffset(point, zones.pack())));
        return trouble.isEmpty();
    }
}
