package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.openguidance.model.ScalarType;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads dates and times of day, and tells which of them have no one meaning in a zone. */
final class Times {

    private static final int LAST_YEAR = 9999;

    private Times() {}

    static FactReading readDate(Supplier<String> what, Written.Text written, ZoneId zone) {
        Optional<TimePoint> point = parse(written.text());
        if (point.isPresent() && !point.get().isDay()) {
            return FactReading.problem(
                    DiagnosticCode.BAD_DATE,
                    what.get() + " must be a date without a time of day, not " + Phrase.quote(written.text()),
                    written.origin(),
                    "write " + point.get().date());
        }
        return point.map(day -> FactReading.of(new FactValue.Day(day.date(), zone)))
                .orElseGet(() -> noSuchDate(what, written, ScalarType.DATE));
    }

    static FactReading readMoment(Supplier<String> what, Written.Text written, ZoneId zone) {
        Optional<TimePoint> point = parse(written.text());
        if (point.isEmpty()) {
            return noSuchDate(what, written, ScalarType.DATE_TIME);
        }
        if (point.get().isDay()) {
            return FactReading.of(new FactValue.Day(point.get().date(), zone));
        }
        return trouble(point.get(), zone)
                .map(trouble -> FactReading.problem(
                        DiagnosticCode.BAD_DATE,
                        what.get() + " has no one meaning: " + trouble,
                        written.origin(),
                        withOffset(point.get(), zone)))
                .orElseGet(() -> FactReading.of(new FactValue.Moment(point.get().start(zone), zone)));
    }

    private static FactReading noSuchDate(Supplier<String> what, Written.Text written, ScalarType type) {
        return SingleValues.notOfForm(DiagnosticCode.BAD_DATE, what, written, type, Optional.empty());
    }

    /** The date or date-time that a text is written for; none outside of the years 1 to 9999. */
    static Optional<TimePoint> parse(String text) {
        try {
            return Optional.of(TimePoint.of(text)).filter(point -> !isOutOfRange(point));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** Whether it lies outside of the years 1 to 9999. */
    static boolean isOutOfRange(TimePoint point) {
        int year = point.date().getYear();
        return year < 1 || year > LAST_YEAR;
    }

    /** That the clocks of the zone skip a time, or show it twice. */
    static Optional<String> trouble(TimePoint point, ZoneId zone) {
        int meanings = point.meanings(zone);
        if (meanings == 1) {
            return Optional.empty();
        }
        return Optional.of("the clocks of " + zone + (meanings == 0 ? " skip " : " show twice ") + point);
    }

    /** How to write such a time so that it has one meaning. */
    static String withOffset(TimePoint point, ZoneId zone) {
        return "add the offset that is meant, as in '" + point.date() + "T"
                + point.time().orElseThrow() + zone.getRules().getOffset(point.start(zone)) + "'";
    }
}
