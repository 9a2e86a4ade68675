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
import org.openguidance.model.Condition;
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

    static Node compile(Test test, NodeCompiler compiler) {
        return test instanceof Test.During during ? new During(during, compiler) : new Within((Test.Within) test);
    }

    /** A window and its compiled condition. */
    private record Window(LinkedWindow times, Optional<Node> forWhom) {

        boolean has(Stretch stretch) {
            return (times.from().isEmpty() || stretch.reaches(times.from().get()))
                    && (times.end().isEmpty()
                            || stretch.beginsBefore(times.end().get()));
        }
    }

    private static final class During implements Node {

        private final Condition source;
        private final List<Window> windows;

        During(Test.During test, NodeCompiler compiler) {
            this.source = test.source();
            this.windows = test.period().windows().stream()
                    .map(window -> new Window(window, window.forWhom().map(compiler::compile)))
                    .toList();
        }

        @Override
        public int state(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return hand.state();
            }
            int any = State.NO;
            if (!hand.isNothing()) {
                Stretch stretch = stretch(hand, run);
                for (int at = 0; at < windows.size() && any != State.YES; at++) {
                    if (windows.get(at).has(stretch)) {
                        Optional<Node> forWhom = windows.get(at).forWhom();
                        any = State.or(
                                any,
                                forWhom.isEmpty() ? State.YES : forWhom.get().state(run.subject(), run));
                    }
                }
            }
            return any;
        }

        @Override
        public Trace evaluate(Hand hand, Run run) {
            if (!hand.isKnown() || hand.isNothing()) {
                return Trace.leaf(source, hand, hand.isKnown() ? Truth.NO : Truth.UNKNOWN);
            }
            Stretch stretch = stretch(hand, run);
            int any = State.NO;
            List<Trace> inside = new ArrayList<>();
            for (Window window : windows) {
                if (window.has(stretch)) {
                    window.forWhom().ifPresent(test -> inside.add(test.evaluate(run.subject(), run)));
                    any = State.or(
                            any,
                            window.forWhom().isEmpty()
                                    ? State.YES
                                    : inside.get(inside.size() - 1).state());
                }
            }
            return Trace.of(Trace.Kind.JOINED, source, hand, State.truth(any), inside);
        }

        private static Stretch stretch(Hand hand, Run run) {
            return Stretch.of(hand.known()).inCalendarOf(run.program().zone());
        }

        @Override
        public String toString() {
            return "is in one of " + windows.size() + " windows";
        }
    }

    private static final class Within extends LeafNode {

        private final Test.Within test;
        private final RightSide anchor;
        private final RightSide amount;

        Within(Test.Within test) {
            super(test.source());
            this.test = test;
            this.anchor = new RightSide(test.anchor());
            this.amount = new RightSide(test.amount());
        }

        @Override
        public int state(Hand hand, Run run) {
            if (hand.isNothing()) {
                return State.NO;
            }
            Hand from = anchor.value(hand, run);
            Hand much = amount.value(hand, run);
            int waiting = State.waiting(from.waiting(), much.waiting());
            if (!hand.isKnown()) {
                return hand.state() | waiting;
            }
            if (from.isNothing() || much.isNothing()) {
                return State.NO;
            }
            if (waiting != 0) {
                return waiting;
            }
            long count = bounded(((FactValue.Decimal) much.known()).number(), test.unit());
            Truth truth = within(test, count, Stretch.of(hand.known()), Stretch.of(from.known()));
            return truth == Truth.UNKNOWN ? State.FACT : State.of(truth);
        }

        @Override
        List<Need> needs(Hand hand, Run run) {
            Hand from = anchor.value(hand, run);
            Hand much = amount.value(hand, run);
            List<Need> needs = Needs.join(Needs.join(hand.needs(), from.needs()), much.needs());
            return needs.isEmpty() ? List.of(new Need.OfComparable(hand.slot(), hand.path())) : needs;
        }

        @Override
        public String toString() {
            return "is within " + amount + " " + test.unit().label() + " "
                    + test.side().label() + " " + anchor;
        }
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
