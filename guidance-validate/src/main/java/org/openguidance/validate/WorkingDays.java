package org.openguidance.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Side;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.link.Test;

/** Counts working days of a calendar, which ends with the year of its last holiday: what lies beyond is unknown. */
final class WorkingDays {

    private final WorkCalendar calendar;
    private final Set<LocalDate> holidays;
    private final Optional<LocalDate> lastKnown;

    private WorkingDays(WorkCalendar calendar) {
        this.calendar = calendar;
        this.holidays = new TreeSet<>(calendar.holidays());
        this.lastKnown = calendar.holidays().stream()
                .max(LocalDate::compareTo)
                .map(last -> LocalDate.of(last.getYear(), 12, 31));
    }

    /**
     * Whether a value lies within so many working days on one side of an anchor. Days are walked one by one between the
     * two, so the cost is linear in the days counted.
     */
    static Truth within(Test.Within test, long count, Stretch value, Stretch anchor) {
        WorkCalendar calendar = test.calendar().orElseThrow();
        LocalDate from = dayBeside(anchor, value);
        LocalDate to = dayBeside(value, anchor);
        return new WorkingDays(calendar).walk(test, count, from, to);
    }

    /** The day on which it lies: that of an instant beside a day in the zone of that day. */
    private static LocalDate dayBeside(Stretch stretch, Stretch other) {
        return stretch.asDay(other.day() ? other.zone() : stretch.zone()).date();
    }

    private Truth walk(Test.Within test, long count, LocalDate anchor, LocalDate value) {
        boolean before = test.side() == Side.BEFORE;
        int step = before ? -1 : 1;
        boolean anchorIn = test.ends().contains(before ? RangeEnd.END : RangeEnd.START);
        boolean farIn = test.ends().contains(before ? RangeEnd.START : RangeEnd.END);
        if (value.equals(anchor)) {
            return Truth.of(anchorIn && (count > 0 || farIn));
        }
        if (before ? value.isAfter(anchor) : value.isBefore(anchor)) {
            return Truth.NO;
        }
        LocalDate day = anchor;
        long counted = 0;
        while (counted < count) {
            day = day.plusDays(step);
            if (isBeyond(day)) {
                return Truth.UNKNOWN;
            }
            counted += isWorkingDay(day) ? 1 : 0;
            if (day.equals(value)) {
                return Truth.of(counted < count || farIn);
            }
        }
        return Truth.NO;
    }

    private boolean isBeyond(LocalDate day) {
        return lastKnown.map(day::isAfter).orElse(false);
    }

    private boolean isWorkingDay(LocalDate day) {
        return !calendar.weekend().contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
