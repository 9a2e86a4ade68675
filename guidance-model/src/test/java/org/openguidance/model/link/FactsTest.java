package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Ask;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Named;
import org.openguidance.model.Origin;
import org.openguidance.model.Period;
import org.openguidance.model.ScalarType;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;
import org.openguidance.model.Written;

/** The facts of a subject: what is assumed, worked out and judged, and what they rest on. */
class FactsTest {

    private static FactDeclaration workedOut(String id, Condition condition) {
        return FactDeclaration.builder()
                .id(id)
                .type(FactType.yesNo())
                .definition(new Definition.Is(condition))
                .build();
    }

    private static FactDeclaration judged(String id, FactType type, String... judgedOn) {
        List<Named> names = List.of(judgedOn).stream().map(Named::of).toList();
        return FactDeclaration.builder()
                .id(id)
                .type(type)
                .definition(new Definition.Judge(Ask.of("Well?"), names))
                .build();
    }

    private static FactDeclaration.Builder fact(String id, FactType type) {
        return FactDeclaration.builder().id(id).type(type);
    }

    private static Condition yes(String fact) {
        return on(fact, is(true));
    }

    private static LinkedFact linked(String name, FactDeclaration... facts) {
        return Given.link(Given.withFacts(facts)).subjects().get(0).fact(name).orElseThrow();
    }

    private static List<Integer> judgedOn(LinkedFact fact) {
        return ((LinkedFact.Judged) fact.definition().orElseThrow()).judgedOn();
    }

    @Test
    void an_assumed_value_is_read_by_the_type() {
        FactType type = FactType.oneOf("post", "reply");
        assertEquals(
                Optional.of(new FactValue.Choice("post")),
                linked("action", fact("action", type).assume(Written.of("post")).build())
                        .assumed());
        assertEquals(
                List.of("G302 the assumed value of fact 'action' must be one of post or reply, not 'posts'"
                        + " (did you mean 'post'?)"),
                errors(Given.withFacts(
                        fact("action", type).assume(Written.of("posts")).build())));
    }

    @Test
    void what_is_worked_out_by_a_condition_is_yes_or_no() {
        assertEquals(
                List.of("G310 fact 'level' is a number, but 'is' gives yes or no"
                        + " (use 'type: yes-no', or 'cases' to give it values)"),
                errors(Given.withFacts(fact("level", FactType.number())
                        .definition(new Definition.Is(yes("official")))
                        .build())));
        assertEquals(
                List.of("G310 fact 'level' is a text, but the answer to 'judge' is yes or no (use 'type: yes-no')"),
                errors(Given.withFacts(judged("level", FactType.text()))));
    }

    @Test
    void the_values_of_cases_are_read_by_the_type() {
        FactDeclaration cases = fact("risk", FactType.oneOf("low", "high"))
                .definition(new Definition.Cases(List.of(
                        new Definition.Case(Optional.of(yes("official")), Written.of("hihg"), Origin.NONE),
                        new Definition.Case(Optional.empty(), Written.of("low"), Origin.NONE))))
                .build();
        assertEquals(
                List.of("G302 'then' of fact 'risk' must be one of low or high, not 'hihg' (did you mean 'high'?)"),
                errors(Given.withFacts(cases)));
    }

    @Test
    void facts_that_rest_on_one_another_are_a_circle_told_once() {
        assertEquals(
                List.of("G305 fact 'a' is worked out from itself: 'a' from 'b', that from 'c', that from 'a'"),
                errors(Given.withFacts(workedOut("a", yes("b")), workedOut("b", yes("c")), workedOut("c", yes("a")))));
        assertEquals(
                List.of("G305 fact 'a' is worked out from itself"),
                errors(Given.withFacts(workedOut("a", Condition.any(yes("official"), yes("a"))))));
    }

    @Test
    void circles_go_through_right_sides_and_periods_too() {
        assertEquals(
                List.of("G305 fact 'a' is worked out from itself: 'a' from 'b', that from 'a'"),
                errors(Given.withFacts(
                        workedOut("a", on("official", new Condition.SameAs("b", Origin.NONE))),
                        workedOut("b", yes("a")))));
        Window window = new Window(
                Optional.of(TimePoint.of("2026-01-01")), Optional.empty(), Optional.of(yes("a")), Origin.NONE);
        Guidance guidance = Given.pack()
                .addPeriod(Period.builder().id("p").title("P").addWindow(window).build())
                .addSubject(Given.post(workedOut("a", on("day", new Condition.During(Id.of("p"), Origin.NONE)))))
                .addCode(Given.code(Given.requiring(yes("a"))).build())
                .build();
        assertEquals(List.of("G305 fact 'a' is worked out from itself"), errors(guidance));
    }

    @Test
    void what_leads_into_a_circle_is_no_part_of_it() {
        assertEquals(
                List.of("G305 fact 'b' is worked out from itself: 'b' from 'c', that from 'b'"),
                errors(Given.withFacts(workedOut("a", yes("b")), workedOut("b", yes("c")), workedOut("c", yes("b")))));
    }

    @Test
    void two_circles_are_two_faults() {
        assertEquals(
                2,
                errors(Given.withFacts(workedOut("a", yes("a")), workedOut("b", yes("b"))))
                        .size());
    }

    @Test
    void a_long_chain_of_facts_needs_no_deep_stack() throws InterruptedException {
        List<FactDeclaration> chain = new ArrayList<>();
        for (int at = 0; at < 5_000; at++) {
            chain.add(workedOut("f" + at, yes(at == 4_999 ? "official" : "f" + (at + 1))));
        }
        Guidance guidance = Given.withFacts(chain.toArray(FactDeclaration[]::new));
        List<List<String>> results = new ArrayList<>();
        Thread small = new Thread(null, () -> results.add(errors(guidance)), "small", 256 * 1024);
        small.start();
        small.join();
        assertEquals(List.of(List.of()), results);
    }

    @Test
    void a_judged_fact_is_judged_on_its_own_facts_or_else_on_those_of_the_subject() {
        assertEquals(List.of(1), judgedOn(linked("new", judged("new", FactType.yesNo(), "author"))));
        assertEquals(List.of(), judgedOn(linked("new", judged("new", FactType.yesNo()))));
        SubjectKind kind = Given.postBuilder(judged("new", FactType.yesNo()))
                .addJudgedOn(Named.of("text"))
                .build();
        Guidance guidance = Given.pack()
                .addSubject(kind)
                .addCode(Given.code(Given.requiring(yes("new"))).build())
                .build();
        assertEquals(
                List.of(0),
                judgedOn(Given.link(guidance).subjects().get(0).fact("new").orElseThrow()));
    }

    @Test
    void what_is_judged_on_has_to_be_there_and_to_be_declared_by_somebody() {
        assertEquals(
                List.of("G208 subject 'post' has no fact 'autor' to judge on (did you mean 'author'?)"),
                errors(Given.withFacts(judged("new", FactType.yesNo(), "autor"))));
        assertEquals(
                List.of("G126 'judged-on' names fact 'a', which nobody declares, so the question would never be put"
                        + " (name the facts that it is worked out from)"),
                errors(Given.withFacts(workedOut("a", yes("official")), judged("new", FactType.yesNo(), "a"))));
    }

    @Test
    void a_subject_is_dated_by_a_date() {
        assertEquals(
                Optional.of(8),
                dated("at")
                        .map(Given::link)
                        .flatMap(linked -> linked.subjects().get(0).datedBy()));
        assertEquals(
                List.of("G301 'dated-by' must name a date, but fact 'text' is a text"),
                errors(dated("text").orElseThrow()));
        assertEquals(
                List.of("G208 subject 'post' has no fact 'att' to be dated by (did you mean 'at'?)"),
                errors(dated("att").orElseThrow()));
    }

    private static Optional<Guidance> dated(String fact) {
        SubjectKind kind = Given.postBuilder().datedBy(Named.of(fact)).build();
        return Optional.of(Given.pack()
                .addSubject(kind)
                .addCode(Given.code(Given.requiring(yes("official"))).build())
                .build());
    }

    @Test
    void stages_and_blends_are_of_models_that_are_there() {
        FactType stage = new FactType.StageOf(Id.of("cycel"), Origin.NONE);
        Guidance guidance = Given.pack()
                .addSubject(Given.post(
                        Given.fact("step", stage),
                        Given.fact("mix", new FactType.ListOf(new FactType.BlendOf(Id.of("x"), Origin.NONE)))))
                .addCode(Given.code(Given.requiring(
                                Condition.all(on("step", is("anything")), on("step", Condition.isNot("else")))))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "G212 there is no engagement model 'cycel' (did you mean 'cycle'?)",
                        "G212 there is no engagement model 'x' (there is only cycle)"),
                errors(guidance));
    }

    @Test
    void a_record_stands_only_in_a_list() {
        FactType record = Given.record(Given.field("a", FactType.text()));
        assertEquals(
                List.of("G101 fact 'r' is a record of fields, which only the entries of a list can be"
                        + " (make it a list, or each field a fact of its own)"),
                errors(Given.withFacts(Given.fact("r", record))));
        assertEquals(
                List.of("G101 field 'inner' is a record of fields, which only the entries of a list can be"
                        + " (make it a list, or each field a fact of its own)"),
                errors(Given.withFacts(
                        Given.fact("r", new FactType.ListOf(Given.record(Given.field("inner", record)))))));
    }

    @Test
    void a_fact_with_a_time_of_day_needs_a_zone_wherever_the_time_is() {
        FactType entries = new FactType.ListOf(Given.record(Given.field("at", Given.scalar(ScalarType.DATE_TIME))));
        SubjectKind kind = SubjectKind.builder()
                .id("post")
                .title("Post")
                .addFact(Given.fact("approvals", entries))
                .addFact(Given.fact("day", ScalarType.DATE))
                .build();
        List<String> errors = errors(Given.packWithoutZone().addSubject(kind).build());
        assertEquals(
                List.of("G127 fact 'approvals' has a time of day, but the pack names no time zone"
                        + " (add a line such as 'zone: Europe/London' to the pack)"),
                errors);
    }

    @Test
    void slots_follow_the_order_of_the_facts() {
        LinkedSubject subject = Given.link(Given.withFacts()).subjects().get(0);
        for (int slot = 0; slot < subject.facts().size(); slot++) {
            assertEquals(slot, subject.facts().get(slot).slot());
        }
        assertTrue(subject.fact("no-such").isEmpty());
    }
}
