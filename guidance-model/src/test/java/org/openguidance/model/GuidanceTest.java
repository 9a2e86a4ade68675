package org.openguidance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Guidance built in code: what its parts refuse on their own, and how one walks it. */
class GuidanceTest {

    private static final Stage LISTEN = Stage.builder()
            .id("listen")
            .title("Listen")
            .startHere(true)
            .addLeadsTo(Named.of("talk"))
            .build();
    private static final Stage TALK = Stage.builder()
            .id("talk")
            .title("Talk")
            .addLeadsTo(Named.of("listen"))
            .build();

    private static String refusal(Executable executable) {
        return assertThrows(IllegalArgumentException.class, executable).getMessage();
    }

    private static CodeRule.Builder rule() {
        return CodeRule.builder().id("short").obligation(Obligation.SHOULD).statement("Keep it short");
    }

    private static EngagementModel cycle() {
        return EngagementModel.builder()
                .id("cycle")
                .title("Cycle")
                .shape(EngagementShape.CYCLE)
                .addStages(LISTEN, TALK)
                .build();
    }

    @Test
    void a_cycle_can_be_walked_round_from_any_stage() {
        assertEquals(List.of(TALK), cycle().next(LISTEN));
        assertEquals(List.of(LISTEN), cycle().next(TALK));
        assertEquals(List.of(LISTEN), cycle().waysIn());
    }

    @Test
    void without_a_marked_way_in_every_stage_is_one() {
        EngagementModel model = EngagementModel.builder()
                .id("cycle")
                .title("Cycle")
                .shape(EngagementShape.CYCLE)
                .addStages(TALK)
                .build();
        assertEquals(List.of(TALK), model.waysIn());
    }

    @Test
    void in_an_open_model_every_other_stage_is_as_near() {
        Stage receive = Stage.builder().id("receive").title("Receive").build();
        Stage transmit = Stage.builder().id("transmit").title("Transmit").build();
        EngagementModel open = EngagementModel.builder()
                .id("triangle")
                .title("Triangle")
                .shape(EngagementShape.OPEN)
                .addStages(receive, transmit)
                .build();
        assertEquals(List.of(transmit), open.next(receive));
        assertEquals(
                "engagement model 'triangle' is open, so no stage leads to another",
                refusal(() -> EngagementModel.builder()
                        .id("triangle")
                        .title("Triangle")
                        .shape(EngagementShape.OPEN)
                        .addStages(TALK)
                        .build()));
    }

    @Test
    void an_engagement_model_has_a_stage() {
        assertEquals(
                "engagement model 'cycle' needs at least one stage",
                refusal(() -> EngagementModel.builder()
                        .id("cycle")
                        .title("Cycle")
                        .shape(EngagementShape.CYCLE)
                        .build()));
    }

    @Test
    void a_rule_tests_something() {
        assertEquals(
                "rule 'short' tests nothing: give it 'forbid', 'require', or 'ask' if only a person can tell",
                refusal(() -> rule().build()));
        assertEquals(
                "rule 'short' has a 'flag', so it needs 'ask': the question for the person who looks at what is flagged",
                refusal(() -> rule().flag(Condition.field("text", Condition.says("a")))
                        .build()));
    }

    @Test
    void a_may_rule_only_permits() {
        CodeRule.Builder rule = CodeRule.builder()
                .id("short")
                .obligation(Obligation.MAY)
                .statement("Keep it short")
                .ask(Ask.of("Is it?"));
        assertEquals(
                "rule 'short' is a may rule, so it can have no 'forbid', 'require', 'flag' or 'ask'",
                refusal(rule::build));
    }

    @Test
    void only_a_may_rule_permits() {
        assertEquals(
                "rule 'short' is no may rule, so it cannot have 'permits'",
                refusal(() -> rule().ask(Ask.of("Is it?"))
                        .addPermits(RuleReference.of("other"))
                        .build()));
    }

    @Test
    void yes_means_broken_on_what_must_not_be_and_kept_on_what_must_be() {
        assertTrue(CodeRule.builder()
                .id("a")
                .obligation(Obligation.MUST_NOT)
                .statement("Lie")
                .ask(Ask.of("Is it a lie?"))
                .build()
                .yesMeansBroken());
        assertEquals(false, rule().ask(Ask.of("Is it short?")).build().yesMeansBroken());
    }

    @Test
    void a_fact_that_nobody_declares_is_not_asked_for_or_assumed() {
        assertEquals(
                "fact 'new' is never declared, so it can have no 'ask', 'assume' or 'optional'",
                refusal(() -> FactDeclaration.builder()
                        .id("new")
                        .type(FactType.yesNo())
                        .definition(new Definition.Is(Condition.field("text", Condition.says("new"))))
                        .assume(Written.of("no"))
                        .build()));
    }

    @Test
    void the_last_case_is_what_is_left() {
        Definition.Case open = new Definition.Case(Optional.empty(), Written.of("a"), Origin.NONE);
        assertEquals(1, new Definition.Cases(List.of(open)).cases().size());
        assertThrows(IllegalArgumentException.class, () -> new Definition.Cases(List.of(open, open)));
        assertThrows(IllegalArgumentException.class, () -> new Definition.Cases(List.of()));
    }

    @Test
    void types_list_each_value_once() {
        assertEquals("a value of 'one-of' stands twice in [a, a]", refusal(() -> FactType.oneOf("a", "a")));
        assertEquals("a fact of type 'scale' needs at least one value", refusal(() -> new FactType.Scale(List.of())));
        assertEquals("a value of 'set-of' must not be blank", refusal(() -> new FactType.SetOf(List.of(" "))));
    }

    @Test
    void an_example_has_one_way_to_answer_and_never_ends_in_an_error() {
        assertEquals(
                "no example can end in 'error'",
                refusal(() -> RuleExample.builder().outcome(Outcome.ERROR).build()));
        assertEquals(
                "an example has 'answer' or 'answers', not both",
                refusal(() -> RuleExample.builder()
                        .outcome(Outcome.VIOLATED)
                        .answer(true)
                        .putAnswer(Id.of("ask"), true)
                        .build()));
    }

    @Test
    void a_source_has_a_web_address() {
        assertEquals(
                "address 'javascript:alert(1)' must begin with https:// or http:// and hold no spaces",
                refusal(() -> Source.builder()
                        .id("a")
                        .title("A")
                        .url("javascript:alert(1)")
                        .build()));
    }

    @Test
    void parameters_can_have_other_values_and_nothing_else_changes() {
        Guidance guidance = Guidance.builder()
                .id("g")
                .version("1")
                .title("G")
                .publisher("P")
                .language("en")
                .addParameters(Parameter.builder()
                        .id("most")
                        .title("Most")
                        .value(Written.of("2"))
                        .build())
                .build();
        Guidance other = guidance.withParameterValues(Map.of(Id.of("most"), Written.of("3")));
        assertEquals(Optional.of(Written.of("3")), other.parameters().get(0).value());
        assertEquals(guidance, other.withParameterValues(Map.of(Id.of("most"), Written.of("2"))));
        assertEquals(guidance, guidance.withParameterValues(Map.of(Id.of("less"), Written.of("2"))));
    }

    @Test
    void guidance_has_a_version_a_publisher_and_a_language() {
        assertEquals(
                "guidance 'g' needs a version and a publisher",
                refusal(() -> Guidance.builder()
                        .id("g")
                        .version(" ")
                        .title("G")
                        .publisher("P")
                        .language("en")
                        .build()));
        assertEquals(
                "'english please' is no language tag, such as 'en-GB' or 'cy'",
                refusal(() -> Guidance.builder()
                        .id("g")
                        .version("1")
                        .title("G")
                        .publisher("P")
                        .language("english please")
                        .build()));
    }
}
