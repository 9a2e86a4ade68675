package org.openguidance.loader;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.openguidance.model.PartialDate;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.TimePoint;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads dates, times and time zones. */
final class Times {

    private final Faults faults;
    private final Plain plain;

    Times(Faults faults, Plain plain) {
        this.faults = faults;
        this.plain = plain;
    }

    /** A day, a month or a year. */
    Optional<PartialDate> partialDate(Node node, String what) {
        return plain.words(node, what).flatMap(text -> {
            try {
                return Optional.of(PartialDate.of(text));
            } catch (IllegalArgumentException wrong) {
                return bad(
                        node.location(),
                        what + " must be a day that exists, a month or a year, not " + Words.quoted(text),
                        MeantDate.of(text)
                                .map(day -> "did you mean '" + day + "'?")
                                .orElse("write it as in '2020-09-16', '2020-09' or '2020'"));
            }
        });
    }

    /** A day. */
    Optional<LocalDate> day(Node node, String what) {
        return timePoint(node, what).flatMap(point -> {
            if (!point.isDay()) {
                return bad(
                        node.location(), what + " must be a day without a time of day", "write '" + point.date() + "'");
            }
            return Optional.of(point.date());
        });
    }

    /** A day, or one with a time of day. */
    Optional<TimePoint> timePoint(Node node, String what) {
        return plain.words(node, what).flatMap(text -> {
            Optional<TimePoint> point = parsed(text);
            return point.isPresent() ? point : bad(node.location(), notADate(what, text), dateHint(text));
        });
    }

    private static String notADate(String what, String text) {
        return what + " must be a date that exists, with or without a time of day, not " + Words.quoted(text);
    }

    private static String dateHint(String text) {
        return parsed(text.trim().replace(' ', 'T'))
                .map(point -> "write '" + point + "', with a 'T' before the time of day")
                .or(() -> MeantDate.of(text).map(day -> "did you mean '" + day + "'?"))
                .orElse("write it as in '2026-03-16' or '2026-03-16T09:00'");
    }

    private static Optional<TimePoint> parsed(String text) {
        try {
            return Optional.of(TimePoint.of(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> bad(SourceLocation at, String message, String hint) {
        faults.add(DiagnosticCode.BAD_DATE, at, message, hint);
        return Optional.empty();
    }

    /** A time zone by its IANA name. */
    Optional<ZoneId> zone(Node node, String what) {
        return plain.words(node, what).flatMap(text -> {
            if (ZoneNames.isZone(text)) {
                return Optional.of(ZoneId.of(text));
            }
            faults.add(
                    DiagnosticCode.BAD_ZONE,
                    node.location(),
                    what + " must be a time zone by the name of a place, such as 'Europe/London', not "
                            + Words.quoted(text),
                    ZoneNames.nearest(text).map(name -> "did you mean '" + name + "'?"));
            return Optional.empty();
        });
    }
}
