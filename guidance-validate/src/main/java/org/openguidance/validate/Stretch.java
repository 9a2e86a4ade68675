package org.openguidance.validate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openguidance.model.link.FactValue;

/**
 * A day or an instant as a stretch of time: a day beside an instant is its whole day, so that it is neither before nor
 * after an instant of that day.
 */
record Stretch(Instant start, Instant end, boolean day, LocalDate date, ZoneId zone) {

    static Stretch of(FactValue value) {
        if (value instanceof FactValue.Day day) {
            return ofDay(day.date(), day.zone());
        }
        FactValue.Moment moment = (FactValue.Moment) value;
        return new Stretch(
                moment.instant(),
                moment.instant(),
                false,
                moment.instant().atZone(moment.zone()).toLocalDate(),
                moment.zone());
    }

    static Stretch ofDay(LocalDate date, ZoneId zone) {
        Instant start = date.atStartOfDay(zone).toInstant();
        return new Stretch(start, date.plusDays(1).atStartOfDay(zone).toInstant(), true, date, zone);
    }

    /** This as the whole day on which it lies in a zone. */
    Stretch asDay(ZoneId inZone) {
        return day ? this : ofDay(start.atZone(inZone).toLocalDate(), inZone);
    }

    /** A day as the day of that date in a zone, which windows and what is in force go by; an instant is the same everywhere. */
    Stretch inCalendarOf(ZoneId other) {
        return day ? ofDay(date, other) : this;
    }

    /** Negative where this is earlier as a whole, positive where it is later, 0 where they are the same or one lies in the other. */
    int compareTo(Stretch other) {
        if (day && other.day) {
            return date.compareTo(other.date);
        }
        if (!day && !other.day) {
            return start.compareTo(other.start);
        }
        if (day) {
            return !end.isAfter(other.start) ? -1 : start.isAfter(other.start) ? 1 : 0;
        }
        return -other.compareTo(this);
    }

    /** Whether some of it lies at or after an instant. */
    boolean reaches(Instant from) {
        return day ? end.isAfter(from) : !start.isBefore(from);
    }

    /** Whether some of it lies before an instant. */
    boolean beginsBefore(Instant limit) {
        return start.isBefore(limit);
    }
}
