package org.openguidance.model.link;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.openguidance.model.Guidance;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.TimePoint;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** The time zone of a guidance, and what needs one where there is none. */
final class Zones {

    private final Guidance guidance;
    private final Faults faults;

    Zones(Guidance guidance, Faults faults) {
        this.guidance = guidance;
        this.faults = faults;
    }

    /** The zone of the pack; UTC where it names none. */
    ZoneId pack() {
        return guidance.zone().orElse(ZoneOffset.UTC);
    }

    /** Whether the pack names one. */
    boolean isChosen() {
        return guidance.zone().isPresent();
    }

    /** Whether a point in time has an offset of its own, or needs no zone because it is a whole day. */
    static boolean standsAlone(TimePoint point) {
        return point.isDay() || point.offset().isPresent();
    }

    /** Reports that something has a time of day which no zone gives a meaning to. */
    void missing(SourceLocation location, String what) {
        faults.add(
                DiagnosticCode.NO_ZONE,
                location,
                what + ", but the pack names no time zone",
                "add a line such as 'zone: Europe/London' to the pack");
    }
}
