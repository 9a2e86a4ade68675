package org.openguidance.validate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Side;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedPeriod.LinkedWindow;
import org.openguidance.model.link.Test;

/** Tests of dates: {@code during} and {@code within}. */
final class TimeNodes {

    private static final BigDecimal BEYOND_ALL_CLOCKS = BigDecimal.valueOf(10_000_000_000L);
    private static final BigDecimal BEYOND_ALL_CALENDARS = BigDecimal.valueOf(100_000_000);

    private TimeNodes() {}

    static Node compile(Test test) {
        return test instanceof Test.During during ? during(during) : within((Test.Within) test);
    }

    /** A window and its compiled condition. */
    private record WindowNode(LinkedWindow window, Optional<Node> forWhom) {}

    private static Node during(Test.During test) {
        List<WindowNode> windows = test.period().windows().stream()
                .map(window -> new WindowNode(window, window.forWhom().map(NodeCompiler::compile)))
                .toList();
        return (hand, run) -> {
            if (!hand.isKnown() || hand.isNothing()) {
                return Trace.leaf(test.source(), hand, hand.isKnown() ? Truth.NO : Truth.UNKNOWN);
            }
            Stretch stretch =
                    Stretch.of(hand.known()).inCalendarOf(run.program().zone());
            Truth any = Truth.NO;
            List<Trace> inside = new ArrayList<>();
            for (WindowNode window : windows) {
                if (isIn(stretch, window.window())) {
                    any = any.or(forWhom(window, run, inside));
                }
            }
            return Trace.of(Trace.Kind.JOINED, test.source(), hand, any, inside);
        };
    }

    private static Truth forWhom(WindowNode window, Run run, List<Trace> inside) {
        if (window.forWhom().isEmpty()) {
            return Truth.YES;
        }
        Trace trace = window.forWhom().get().evaluate(run.subject(), run);
        inside.add(trace);
        return trace.truth();
    }

    private static boolean isIn(Stretch stretch, LinkedWindow window) {
        return window.from().map(stretch::reaches).orElse(true)
                && window.end().map(stretch::beginsBefore).orElse(true);
    }

    private static Node within(Test.Within test) {
        return (hand, run) -> {
            if (!hand.isKnown()) {
                return ValueNodes.open(test.source(), hand, List.of(test.anchor(), test.amount()), run);
            }
            if (hand.isNothing()) {
                return Trace.leaf(test.source(), hand, Truth.NO);
            }
            Hand anchor = run.right(test.anchor(), hand);
            Hand amount = run.right(test.amount(), hand);
            List<Need> needs = Needs.join(anchor.needs(), amount.needs());
            if (anchor.isNothing() || amount.isNothing()) {
                return Trace.leaf(test.source(), hand, Truth.NO);
            }
            if (!needs.isEmpty()) {
                return Trace.leaf(test.source(), hand, Truth.UNKNOWN, needs);
            }
            long count = bounded(((FactValue.Decimal) amount.known()).number(), test.unit());
            Truth truth = within(test, count, Stretch.of(hand.known()), Stretch.of(anchor.known()));
            return Trace.leaf(test.source(), hand, truth, List.of(new Need.OfComparable(hand.slot(), hand.path())));
        };
    }

    /** The amount, or one that is already beyond all dates there are. */
    private static long bounded(BigDecimal amount, AmountUnit unit) {
        boolean clock = unit == AmountUnit.MINUTES || unit == AmountUnit.HOURS;
        return amount.min(clock ? BEYOND_ALL_CLOCKS : BEYOND_ALL_CALENDARS).longValue();
    }

    private static Truth within(Test.Within test, long count, Stretch value, Stretch anchor) {
        if (test.unit() == AmountUnit.WORKING_DAYS) {
            return WorkingDays.within(test, count, value, anchor);
        }
        boolean clock = test.unit() == AmountUnit.MINUTES || test.unit() == AmountUnit.HOURS;
        boolean instants = !value.day() && !anchor.day();
        if (clock || instants) {
            return Truth.of(withinInstants(test, count, value, anchor));
        }
        Stretch day = anchor.day() ? value.asDay(anchor.zone()) : value;
        LocalDate anchorDate =
                anchor.day() ? anchor.date() : anchor.asDay(value.zone()).date();
        return Truth.of(withinDays(test, count, day.date(), anchorDate));
    }

    private static boolean withinDays(Test.Within test, long count, LocalDate value, LocalDate anchor) {
        boolean before = test.side() == Side.BEFORE;
        LocalDate far = move(anchor, test.unit(), before ? -count : count);
        LocalDate start = before ? far : anchor;
        LocalDate end = before ? anchor : far;
        boolean afterStart = test.ends().contains(RangeEnd.START) ? !value.isBefore(start) : value.isAfter(start);
        boolean beforeEnd = test.ends().contains(RangeEnd.END) ? !value.isAfter(end) : value.isBefore(end);
        return afterStart && beforeEnd;
    }

    private static LocalDate move(LocalDate date, AmountUnit unit, long count) {
        return switch (unit) {
            case DAYS, WORKING_DAYS, MINUTES, HOURS -> date.plusDays(count);
            case WEEKS -> date.plusWeeks(count);
            case MONTHS -> date.plusMonths(count);
            case YEARS -> date.plusYears(count);
        };
    }

    private static boolean withinInstants(Test.Within test, long count, Stretch value, Stretch anchor) {
        boolean before = test.side() == Side.BEFORE;
        Stretch start = before ? moved(anchor, test.unit(), -count) : anchor;
        Stretch end = before ? anchor : moved(anchor, test.unit(), count);
        int fromStart = value.compareTo(start);
        int fromEnd = value.compareTo(end);
        boolean afterStart = test.ends().contains(RangeEnd.START) ? fromStart >= 0 : fromStart > 0;
        boolean beforeEnd = test.ends().contains(RangeEnd.END) ? fromEnd <= 0 : fromEnd < 0;
        return afterStart && beforeEnd;
    }

    /** The stretch moved in time; by a unit of the clock a day moves as the instants at its two ends. */
    private static Stretch moved(Stretch stretch, AmountUnit unit, long count) {
        Instant edge = count < 0 ? stretch.start() : stretch.end();
        Instant target = switch (unit) {
            case MINUTES -> edge.plus(Duration.ofMinutes(count));
            case HOURS -> edge.plus(Duration.ofHours(count));
            case DAYS, WORKING_DAYS -> edge.plus(Duration.ofDays(count));
            case WEEKS -> edge.plus(Duration.ofDays(Math.multiplyExact(7L, count)));
            case MONTHS -> zoned(edge, stretch).plusMonths(count).toInstant();
            case YEARS -> zoned(edge, stretch).plusYears(count).toInstant();
        };
        return Stretch.of(new FactValue.Moment(target, stretch.zone()));
    }

    private static ZonedDateTime zoned(Instant instant, Stretch stretch) {
        return instant.atZone(stretch.zone());
    }

    /** A whole number, for amounts. */
    static Optional<Integer> wholeNumber(Hand hand) {
        return hand.value()
                .filter(FactValue.Decimal.class::isInstance)
                .map(value -> ((FactValue.Decimal) value).number())
                .map(number -> number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue());
    }
}
