package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Where windows and terms begin and end, a second before, at and a second after, whatever the zone of the machine, and across
 * both changes of the clocks in London. Waivers and answers are tried so in {@link WaiverTest} and {@link JudgementTest}.
 */
class ToTheSecondTest {

    private static final List<String> MACHINES = List.of("UTC", "America/New_York", "Pacific/Kiritimati");
    private static final String PACK = """
            guidance: times
            format: 1
            version: "1"
            title: Times
            publisher: Nobody
            language: en
            zone: Europe/London
            parameters:
              - { id: notice, title: Days of notice, value: 2 }
            periods:
              - { id: general, title: General, windows: [ { from: 2024-05-25T00:01, until: 2024-07-04 } ] }
              - { id: local, title: Local, windows: [ { from: 2024-03-26, until: 2024-05-02 } ] }
              - { id: forward, title: Forward, windows: [ { from: 2026-03-29, until: 2026-03-29 } ] }
              - { id: back, title: Back, windows: [ { from: 2026-10-25, until: 2026-10-25 } ] }
              - { id: hour, title: Hour, windows: [ { from: 2026-10-25T01:30+01:00, until: 2026-10-25T01:30Z } ] }
              - { id: leap, title: Leap, windows: [ { from: 2028-02-29, until: 2028-02-29 } ] }
              - { id: turn, title: Turn, windows: [ { from: 2026-12-31, until: 2027-01-01 } ] }
              - id: nations
                title: Nations
                windows:
                  - { from: 2023-04-13, until: 2023-05-04, for: { nation: england } }
                  - { from: 2023-04-27, until: 2023-05-18, for: { nation: northern-ireland } }
            subjects:
              - id: post
                title: A post
                facts:
                  at: date-time
                  asked: date-time
                  nation: { type: set-of, values: [england, northern-ireland] }
            codes:
              - id: code
                title: Code
                rules:
                  - { id: general, must-not: Post, forbid: { at: { during: general } } }
                  - { id: local, must-not: Post, forbid: { at: { during: local } } }
                  - { id: forward, must-not: Post, forbid: { at: { during: forward } } }
                  - { id: back, must-not: Post, forbid: { at: { during: back } } }
                  - { id: hour, must-not: Post, forbid: { at: { during: hour } } }
                  - { id: leap, must-not: Post, forbid: { at: { during: leap } } }
                  - { id: turn, must-not: Post, forbid: { at: { during: turn } } }
                  - { id: nations, must-not: Post, forbid: { at: { during: nations } } }
                  - id: summer
                    must-not: Post
                    in-force: { from: 2026-03-29, until: 2026-10-25 }
                    ask: Does it post?
                  - { id: asked, must: Have asked in time, require: { asked: { within: { days: $notice, before: at } } } }
            """;

    private ComplianceChecker checker = compile();

    @Test
    void bar_55_a_window_begins_to_the_second_in_every_zone_of_the_machine() {
        everywhere(() -> {
            during("general", "2024-05-24T23:01:00Z", "2024-07-04T23:00:00Z");
            assertEquals(Outcome.SATISFIED, at("general", "2024-05-24T23:00:59.999Z"));
        });
    }

    @Test
    void bar_56_the_last_day_of_a_window_is_whole() {
        everywhere(() -> {
            during("local", "2024-03-26T00:00:00Z", "2024-05-02T23:00:00Z");
            assertEquals(Outcome.VIOLATED, at("local", "2024-05-02T22:59:59.999Z"));
        });
    }

    @Test
    void bar_57_days_on_which_the_clocks_change_are_whole_and_so_are_leap_days_and_the_turn_of_the_year() {
        everywhere(() -> {
            during("forward", "2026-03-29T00:00:00Z", "2026-03-29T23:00:00Z");
            during("back", "2026-10-24T23:00:00Z", "2026-10-26T00:00:00Z");
            during("hour", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z");
            during("leap", "2028-02-29T00:00:00Z", "2028-03-01T00:00:00Z");
            during("turn", "2026-12-31T00:00:00Z", "2027-01-02T00:00:00Z");
        });
    }

    @Test
    void bar_57_times_that_the_clocks_skip_or_show_twice_and_leap_seconds_are_refused() {
        refused("2024-05-25T00:01", "2024-03-31T01:30", DiagnosticCode.BAD_DATE);
        refused("until: 2024-07-04", "until: 2026-10-25T01:30", DiagnosticCode.BAD_DATE);
        refused("2024-05-25T00:01", "2024-05-25T23:59:60", DiagnosticCode.BAD_DATE);
        refused("until: 2024-07-04", "until: 2025-02-29", DiagnosticCode.BAD_DATE);
    }

    @Test
    void bar_59_what_is_no_zone_of_the_world_is_refused() {
        for (String zone : List.of("BST", "GMT+1", "+01:00", "Europe/Londno", "UTC+01:00")) {
            refused("zone: Europe/London", "zone: " + zone, DiagnosticCode.BAD_ZONE);
        }
    }

    @Test
    void bar_60_of_two_nations_each_has_its_own_window_and_with_none_given_it_is_not_known() {
        everywhere(() -> {
            Subject.Builder april = Subject.of("post").fact("at", "2023-04-20T12:00:00Z");
            assertEquals(
                    Outcome.VIOLATED,
                    outcome("nations", april.fact("nation", List.of("england")).build(), Instant.EPOCH));
            assertEquals(
                    Outcome.SATISFIED,
                    outcome(
                            "nations",
                            Subject.of("post")
                                    .fact("at", "2023-04-20T12:00:00Z")
                                    .fact("nation", List.of("northern-ireland"))
                                    .build(),
                            Instant.EPOCH));
            assertEquals(Outcome.UNKNOWN, at("nations", "2023-04-20T12:00:00Z"));
        });
    }

    @Test
    void a_rule_is_in_force_to_the_second() {
        everywhere(() -> {
            Subject post = Subject.of("post").answer("code/summer", true).build();
            for (int second = -1; second <= 1; second++) {
                Outcome before = second < 0 ? Outcome.NOT_APPLICABLE : Outcome.VIOLATED;
                Outcome after = second < 0 ? Outcome.VIOLATED : Outcome.NOT_APPLICABLE;
                assertEquals(before, outcome("summer", post, plus("2026-03-29T00:00:00Z", second)));
                assertEquals(after, outcome("summer", post, plus("2026-10-26T00:00:00Z", second)));
            }
        });
    }

    @Test
    void days_of_a_parameter_between_two_times_are_so_many_times_24_hours_across_a_change_of_the_clocks() {
        everywhere(() -> {
            asked("2026-03-29T12:00:00Z", "2026-03-27T12:00:00Z");
            asked("2026-10-25T12:00:00Z", "2026-10-23T12:00:00Z");
        });
    }

    private static ComplianceChecker compile() {
        return ComplianceChecker.compile(GuidanceLoader.loadOrThrow(GuidanceSource.of("times.yaml", PACK)));
    }

    /** Everything is compiled and checked on machines of several zones. */
    private void everywhere(Runnable tried) {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : MACHINES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                checker = compile();
                tried.run();
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void during(String rule, String start, String end) {
        for (int second = -1; second <= 1; second++) {
            assertEquals(
                    second < 0 ? Outcome.SATISFIED : Outcome.VIOLATED,
                    at(rule, plus(start, second).toString()),
                    rule + " " + second + " s from its start");
            assertEquals(
                    second < 0 ? Outcome.VIOLATED : Outcome.SATISFIED,
                    at(rule, plus(end, second).toString()),
                    rule + " " + second + " s from its end");
        }
    }

    private void asked(String at, String earliest) {
        for (int second = -1; second <= 1; second++) {
            Subject post = Subject.of("post")
                    .fact("at", at)
                    .fact("asked", plus(earliest, second).toString())
                    .build();
            assertEquals(
                    second < 0 ? Outcome.VIOLATED : Outcome.SATISFIED,
                    outcome("asked", post, Instant.EPOCH),
                    earliest + " " + second);
        }
    }

    private static Instant plus(String instant, int seconds) {
        return Instant.parse(instant).plusSeconds(seconds);
    }

    private Outcome at(String rule, String instant) {
        return outcome(rule, Subject.of("post").fact("at", instant).build(), Instant.EPOCH);
    }

    private Outcome outcome(String rule, Subject subject, Instant now) {
        return checker.check(subject, now).result("code/" + rule).orElseThrow().outcome();
    }

    private static void refused(String right, String wrong, DiagnosticCode code) {
        List<DiagnosticCode> codes =
                GuidanceLoader.load(GuidanceSource.of("times.yaml", PACK.replace(right, wrong)))
                        .diagnostics()
                        .list()
                        .stream()
                        .filter(one -> one.severity().label().equals("error"))
                        .map(Diagnostic::code)
                        .toList();
        assertEquals(List.of(code), codes, wrong);
    }
}
