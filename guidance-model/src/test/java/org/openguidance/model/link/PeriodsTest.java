package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.on;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Condition;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.InForce;
import org.openguidance.model.Origin;
import org.openguidance.model.Period;
import org.openguidance.model.ScalarType;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;

/** Periods and what is in force: their instants, their conditions, and times that make no sense. */
class PeriodsTest {

    private static final Condition DURING = on("at", new Condition.During(Id.of("p"), Origin.NONE));

    private static Window window(String from, String until, Optional<Condition> forWhom) {
        return new Window(point(from), point(until), forWhom, Origin.NONE);
    }

    private static Optional<TimePoint> point(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(TimePoint.of(text));
    }

    private static Guidance.Builder pack(Guidance.Builder pack, Window... windows) {
        return pack.addPeriod(
                        Period.builder().id("p").title("P").addWindows(windows).build())
                .addSubject(Given.post())
                .addCode(Given.code(Given.requiring(DURING)).build());
    }

    private static List<String> windowErrors(String from, String until) {
        return errors(pack(Given.pack(), window(from, until, Optional.empty())).build());
    }

    private static LinkedPeriod.LinkedWindow linked(String from, String until) {
        LinkedRule rule = Given.onlyRule(
                pack(Given.pack(), window(from, until, Optional.empty())).build());
        var at = (org.openguidance.model.link.Test.At) rule.require().orElseThrow();
        return ((org.openguidance.model.link.Test.During) at.test())
                .period()
                .windows()
                .get(0);
    }

    private static List<LinkedInForce> inForce(String from, String until) {
        return Given.onlyRule(Given.with(Given.rule("rule")
                        .require(on("official", is(true)))
                        .inForce(new InForce(point(from), point(until), Origin.NONE))
                        .build()))
                .inForce();
    }

    @Test
    void windows_are_instants_of_the_zone_of_the_pack() {
        LinkedPeriod.LinkedWindow window = linked("2024-05-25T00:01", "2024-07-04");
        assertEquals(Optional.of(Instant.parse("2024-05-24T23:01:00Z")), window.from());
        assertEquals(Optional.of(Instant.parse("2024-07-04T23:00:00Z")), window.end());
    }

    @Test
    void an_end_with_a_time_is_the_first_instant_after_and_a_day_is_whole() {
        assertEquals(
                Optional.of(Instant.parse("2024-07-04T21:00:00Z")),
                linked("", "2024-07-04T22:00").end());
        assertEquals(Optional.empty(), linked("", "2024-07-04T22:00").from());
        assertEquals(
                List.of(new LinkedInForce(
                        Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-07-01T23:00:00Z")))),
                inForce("2026-01-01", "2026-07-01"));
        assertEquals(
                List.of(new LinkedInForce(Optional.of(Instant.parse("2026-01-01T00:00:00Z")), Optional.empty())),
                inForce("2026-01-01", ""));
    }

    @Test
    void a_window_of_one_day_is_no_fault_and_one_that_ends_before_it_starts_is() {
        assertEquals(List.of(), windowErrors("2024-07-04", "2024-07-04"));
        assertEquals(
                List.of("G123 a window of period 'p' ends before it starts: from 2024-07-05 until 2024-07-04"),
                windowErrors("2024-07-05", "2024-07-04"));
        assertEquals(
                List.of(
                        "G123 a window of period 'p' ends as soon as it starts: from 2024-07-05T09:00 until 2024-07-05T09:00"),
                windowErrors("2024-07-05T09:00", "2024-07-05T09:00"));
    }

    /** Bar 57. */
    @Test
    void bar_57_times_that_the_clocks_skip_or_show_twice_are_refused() {
        assertEquals(
                List.of(
                        "G110 a window of period 'p' names a time that has no one meaning: the clocks of Europe/London skip"
                                + " 2024-03-31T01:30 (add the offset that is meant, as in '2024-03-31T01:30+01:00')"),
                windowErrors("2024-03-31T01:30", "2024-07-04"));
        assertEquals(1, windowErrors("2024-01-01", "2026-10-25T01:30").size());
        assertEquals(List.of(), windowErrors("2024-03-31T01:30Z", "2024-07-04"));
    }

    @Test
    void a_period_that_nobody_asks_for_is_checked_too() {
        Guidance guidance = Given.pack()
                .addPeriod(Period.builder()
                        .id("idle")
                        .title("Idle")
                        .addWindow(Given.window("2024-07-05", "2024-07-04"))
                        .build())
                .addSubject(Given.post())
                .addCode(Given.code(Given.requiring(on("official", is(true)))).build())
                .build();
        assertEquals(1, errors(guidance).size());
    }

    @Test
    void a_time_of_day_needs_a_zone_and_a_day_or_an_offset_does_not() {
        Condition during = on("day", new Condition.During(Id.of("p"), Origin.NONE));
        SubjectKind kind = SubjectKind.builder()
                .id("post")
                .title("Post")
                .addFact(Given.fact("day", ScalarType.DATE))
                .build();
        Guidance guidance = Given.packWithoutZone()
                .addPeriod(Period.builder()
                        .id("p")
                        .title("P")
                        .addWindows(
                                window("2024-05-25T00:01", "", Optional.empty()),
                                window("2024-05-25T00:01Z", "2024-05-26", Optional.empty()))
                        .build())
                .addSubject(kind)
                .addCode(Given.code(Given.requiring(during)).build())
                .build();
        assertEquals(
                List.of(
                        "G127 a window of period 'p' names a time of day, 2024-05-25T00:01, but the pack names no time zone"
                                + " (add a line such as 'zone: Europe/London' to the pack)"),
                errors(guidance));
    }

    @Test
    void the_condition_of_a_window_is_typed_for_every_kind_of_subject_that_uses_it() {
        Window window = window("2024-05-25", "", Optional.of(on("nation", is("england"))));
        assertEquals(List.of(), errors(pack(Given.pack(), window).build()));
        SubjectKind other = SubjectKind.builder()
                .id("event")
                .title("Event")
                .addFact(Given.fact("at", ScalarType.DATE_TIME))
                .build();
        Guidance both = pack(Given.pack(), window)
                .addSubject(other)
                .addCode(org.openguidance.model.Code.builder()
                        .id("events")
                        .title("Events")
                        .subject("event")
                        .addRule(Given.requiring(DURING))
                        .build())
                .build();
        assertEquals(List.of("G208 subject 'event' has no fact 'nation' (there is only at)"), errors(both));
    }

    @Test
    void a_period_that_asks_for_itself_is_a_circle() {
        Window window = window("2024-05-25", "", Optional.of(DURING));
        assertEquals(
                List.of("G305 period 'p' depends on itself: one of its windows asks whether it is that period"),
                errors(pack(Given.pack(), window).build()));
    }

    @Test
    void periods_may_lean_on_others_but_not_without_end() {
        assertEquals(List.of(), errors(chain(20)));
        assertEquals(List.of("G305 periods depend on one another more than 20 deep"), errors(chain(21)));
    }

    /** The period p leans on p1, that on p2, and so on. */
    private static Guidance chain(int length) {
        Guidance.Builder pack = Given.pack();
        for (int at = 1; at < length; at++) {
            Condition next = on("at", new Condition.During(Id.of("p" + (at + 1)), Origin.NONE));
            pack.addPeriod(Period.builder()
                    .id("p" + at)
                    .title("P")
                    .addWindow(window("2024-05-25", "", at + 1 == length ? Optional.empty() : Optional.of(next)))
                    .build());
        }
        Condition first = on("at", new Condition.During(Id.of("p1"), Origin.NONE));
        return pack(pack, window("2024-05-25", "", Optional.of(first))).build();
    }

    @Test
    void what_is_in_force_has_to_make_sense_too() {
        assertEquals(
                List.of("G123 'in-force' of rule 'rule' ends before it starts: from 2026-02-01 until 2026-01-01"),
                errors(Given.with(Given.rule("rule")
                        .require(on("official", is(true)))
                        .inForce(new InForce(point("2026-02-01"), point("2026-01-01"), Origin.NONE))
                        .build())));
    }
}
