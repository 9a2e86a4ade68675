package org.openguidance.validate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Side;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedInForce;
import org.openguidance.model.link.LinkedPeriod.LinkedWindow;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Test;

/** Finds the values that a test compares with in one check, and where its stretches of time begin and end. */
record ComparedValues(Run run) {

    private static final long FAR = 100_000;

    /** The values for a test of a value at hand. */
    List<FactValue> of(Test test, Hand hand) {
        List<FactValue> values = new ArrayList<>();
        for (Right right : rights(test)) {
            run.right(right, hand).value().ifPresent(values::add);
        }
        if (test instanceof Test.During during) {
            for (LinkedWindow window : during.period().windows()) {
                ends(window.from(), window.end(), values);
            }
        } else if (test instanceof Test.Within within) {
            far(within, hand).ifPresent(end -> values.add(0, end));
        } else if (test instanceof Test.Some some) {
            values.addAll(of(some.test(), hand));
        } else if (test instanceof Test.Count count) {
            count.where().ifPresent(where -> values.addAll(of(where, hand)));
        }
        return values;
    }

    /** Where what is in force begins and ends. */
    List<FactValue> of(InForce inForce) {
        List<FactValue> values = new ArrayList<>();
        for (LinkedInForce one : inForce.stretches()) {
            ends(one.from(), one.end(), values);
        }
        return values;
    }

    private void ends(Optional<Instant> from, Optional<Instant> end, List<FactValue> values) {
        from.ifPresent(instant -> values.add(moment(instant)));
        end.ifPresent(instant -> values.add(moment(instant)));
    }

    private FactValue moment(Instant instant) {
        return new FactValue.Moment(instant, run.program().zone());
    }

    /** The other end of an amount of time, as near as it can be told without a calendar; what is tried is checked again. */
    private Optional<FactValue> far(Test.Within within, Hand hand) {
        Optional<FactValue> anchor = run.right(within.anchor(), hand).value();
        long amount = run.right(within.amount(), hand)
                .value()
                .filter(FactValue.Decimal.class::isInstance)
                .map(value -> ((FactValue.Decimal) value).number().min(BigDecimal.valueOf(FAR)))
                .map(BigDecimal::longValue)
                .orElse(0L);
        long signed = within.side() == Side.BEFORE ? -amount : amount;
        ChronoUnit unit = switch (within.unit()) {
            case MINUTES -> ChronoUnit.MINUTES;
            case HOURS -> ChronoUnit.HOURS;
            case DAYS, WORKING_DAYS -> ChronoUnit.DAYS;
            case WEEKS -> ChronoUnit.WEEKS;
            case MONTHS -> ChronoUnit.MONTHS;
            case YEARS -> ChronoUnit.YEARS;
        };
        if (anchor.orElse(null) instanceof FactValue.Day day) {
            return unit.isDateBased()
                    ? Optional.of(new FactValue.Day(day.date().plus(signed, unit), day.zone()))
                    : anchor;
        }
        return anchor.filter(FactValue.Moment.class::isInstance)
                .map(value -> (FactValue.Moment) value)
                .map(moment -> moved(moment.instant(), signed, unit, moment.zone()));
    }

    private static FactValue moved(Instant instant, long amount, ChronoUnit unit, ZoneId zone) {
        return new FactValue.Moment(instant.atZone(zone).plus(amount, unit).toInstant(), zone);
    }

    private static List<Right> rights(Test test) {
        if (test instanceof Test.Among among) {
            return among.values();
        }
        if (test instanceof Test.HasAll hasAll) {
            return hasAll.values();
        }
        if (test instanceof Test.Only only) {
            return only.values();
        }
        if (test instanceof Test.Ordered ordered) {
            return List.of(ordered.bound().right());
        }
        if (test instanceof Test.SameAs sameAs) {
            return List.of(sameAs.other());
        }
        if (test instanceof Test.Within within) {
            return List.of(within.anchor());
        }
        return bounds(test).stream().map(Test.Bound::right).toList();
    }

    private static List<Test.Bound> bounds(Test test) {
        if (test instanceof Test.Count count) {
            return count.bounds();
        }
        if (test instanceof Test.Length length) {
            return length.bounds();
        }
        return test instanceof Test.ReadingGrade grade ? grade.bounds() : List.of();
    }
}
