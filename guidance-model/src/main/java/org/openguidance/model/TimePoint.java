package org.openguidance.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date, or a date with a time of day, as packs and subjects write it: {@code 2026-03-16}, {@code 2026-03-16T09:00},
 * {@code 2026-03-16T09:00:30Z}, {@code 2026-03-16T09:00+01:00}.
 *
 * <p>Without an offset it becomes an instant only together with a time zone.
 *
 * @param date the day
 * @param time the time of day, where one is given
 * @param offset the offset from UTC, where one is given
 */
public record TimePoint(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    private static final int LENGTH_OF_DAY = 10;

    /** Refuses an offset without a time of day. */
    public TimePoint {
        if (offset.isPresent() && time.isEmpty()) {
            throw new IllegalArgumentException("an offset needs a time of day, as in '2026-03-16T09:00Z'");
        }
    }

    /** Reads a date or a date-time; refuses days and times that do not exist. */
    public static TimePoint of(String text) {
        try {
            return parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "'" + text + "' must be a date that exists, such as '2026-03-16', or one with a time of day, "
                            + "such as '2026-03-16T09:00'",
                    wrong);
        }
    }

    /** A whole day. */
    public static TimePoint of(LocalDate date) {
        return new TimePoint(date, Optional.empty(), Optional.empty());
    }

    private static TimePoint parse(String text) {
        if (text.length() <= LENGTH_OF_DAY) {
            return of(LocalDate.parse(text));
        }
        if (text.charAt(LENGTH_OF_DAY) != 'T') {
            throw new DateTimeException("a year has four digits");
        }
        boolean hasOffset = text.endsWith("Z") || text.indexOf('+', 11) > 0 || text.indexOf('-', 11) > 0;
        if (hasOffset) {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return new TimePoint(
                    moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset()));
        }
        LocalDateTime moment = LocalDateTime.parse(text);
        return new TimePoint(moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.empty());
    }

    /** Whether it is a whole day. */
    public boolean isDay() {
        return time.isEmpty();
    }

    /**
     * Its first instant: the start of the day for a whole day. A time that the clocks skip is moved on by what they skip;
     * of a time that comes twice the first is taken.
     */
    public Instant start(ZoneId zone) {
        if (time.isEmpty()) {
            return date.atStartOfDay(zone).toInstant();
        }
        return offset.map(own -> date.atTime(time.get()).toInstant(own))
                .orElseGet(() -> date.atTime(time.get()).atZone(zone).toInstant());
    }

    /** The first instant after it: the start of the next day for a whole day, itself for a time of day. */
    public Instant end(ZoneId zone) {
        return isDay() ? date.plusDays(1).atStartOfDay(zone).toInstant() : start(zone);
    }

    /** How many instants of a zone it can mean: one as a rule, none where the clocks skip it, two where it comes twice. */
    public int meanings(ZoneId zone) {
        if (time.isEmpty() || offset.isPresent()) {
            return 1;
        }
        return zone.getRules().getValidOffsets(date.atTime(time.get())).size();
    }

    /** As it is written. */
    @Override
    public String toString() {
        return date
                + time.map(clock -> "T" + clock).orElse("")
                + offset.map(ZoneOffset::toString).orElse("");
    }
}
