package org.openguidance.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.Condition;
import org.openguidance.model.Guidance;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Side;
import org.openguidance.model.TimePoint;
import org.openguidance.model.WorkCalendar;
import org.openguidance.reference.Belief.Need;
import org.openguidance.reference.Values.Typed;
import org.openguidance.reference.Values.When;

/** Stretches of time: windows, what is in force, and so many days before or after. */
final class Dates {

    private final Guidance guidance;

    Dates(Guidance guidance) {
        this.guidance = guidance;
    }

    private ZoneId zone() {
        return guidance.zone().orElseThrow();
    }

    /** Whether something begins only after this. What the pack dates goes by the calendar of the pack. */
    boolean startsLater(When when, Optional<TimePoint> from) {
        return from.isPresent() && ofPack(when).compare(When.of(from.get(), zone())) < 0;
    }

    /** Whether this begins only after the end of something: a whole day, or a moment that is not part of it. */
    boolean isOver(When when, Optional<TimePoint> until) {
        if (until.isEmpty()) {
            return false;
        }
        When end = When.of(until.get(), zone());
        return end.day().isPresent()
                ? ofPack(when).compare(end) > 0
                : !ofPack(when).start().isBefore(end.start());
    }

    private When ofPack(When when) {
        return when.day().map(day -> When.of(TimePoint.of(day), zone())).orElse(when);
    }

    /** So much time on one side of an anchor. */
    Belief within(Condition.Within within, Typed at, When anchor, int number) {
        if (within.unit() == AmountUnit.WORKING_DAYS) {
            return workingDays(within, at, anchor, number);
        }
        boolean before = within.side() == Side.BEFORE;
        When start = before ? shift(anchor, within.unit(), -number) : anchor;
        When end = before ? anchor : shift(anchor, within.unit(), number);
        return Belief.of(between((When) at.value(), start, end, within.ends()));
    }

    private static boolean between(When when, When start, When end, Set<RangeEnd> ends) {
        boolean afterStart = ends.contains(RangeEnd.START) ? when.compare(start) >= 0 : when.compare(start) > 0;
        boolean beforeEnd = ends.contains(RangeEnd.END) ? when.compare(end) <= 0 : when.compare(end) < 0;
        return afterStart && beforeEnd;
    }

    private static When shift(When when, AmountUnit unit, int number) {
        Instant edge = number < 0 ? when.start() : when.end();
        return switch (unit) {
            case MINUTES -> When.at(edge.plus(Duration.ofMinutes(number)), when.zone());
            case HOURS -> When.at(edge.plus(Duration.ofHours(number)), when.zone());
            case DAYS -> byDays(when, number);
            case WEEKS -> byDays(when, number * 7);
            case MONTHS -> byCalendar(when, Period.ofMonths(number));
            case YEARS, WORKING_DAYS -> byCalendar(when, Period.ofYears(number));
        };
    }

    /** A moment moves by 24 hours a day, a day by the calendar. */
    private static When byDays(When when, int number) {
        return when.day().isPresent()
                ? byCalendar(when, Period.ofDays(number))
                : When.at(when.start().plus(Duration.ofDays(number)), when.zone());
    }

    private static When byCalendar(When when, Period period) {
        return when.day()
                .map(day -> When.of(TimePoint.of(day.plus(period)), when.zone()))
                .orElseGet(() ->
                        When.at(when.start().atZone(when.zone()).plus(period).toInstant(), when.zone()));
    }

    /** Walks from the day of the anchor towards the day at hand; days past the end of the calendar are unknown. */
    private Belief workingDays(Condition.Within within, Typed at, When anchor, int number) {
        WorkCalendar calendar = guidance.calendars().stream()
                .filter(one -> one.id().equals(within.calendar().orElseThrow()))
                .findFirst()
                .orElseThrow();
        LocalDate last = calendar.holidays().stream().max(LocalDate::compareTo).orElseThrow();
        LocalDate day = ((When) at.value()).dayBeside(anchor);
        LocalDate walk = anchor.dayBeside((When) at.value());
        boolean before = within.side() == Side.BEFORE;
        int step = before ? -1 : 1;
        boolean hasAnchor = within.ends().contains(before ? RangeEnd.END : RangeEnd.START);
        boolean hasFarEnd = within.ends().contains(before ? RangeEnd.START : RangeEnd.END);
        if (day.compareTo(walk) * step < 0 || (day.equals(walk) && !hasAnchor)) {
            return Belief.NO;
        }
        int found = 0;
        while (!walk.equals(day)) {
            if (found == number) {
                return Belief.NO;
            }
            walk = walk.plusDays(step);
            if (walk.getYear() > last.getYear()) {
                return Belief.waitingFor(Need.Kind.FACT, at.path());
            }
            boolean free = calendar.weekend().contains(walk.getDayOfWeek())
                    || calendar.holidays().contains(walk);
            found += free ? 0 : 1;
        }
        return Belief.of(found < number || hasFarEnd);
    }
}
