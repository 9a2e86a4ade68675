package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.blank;
import static org.openguidance.model.Condition.each;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.says;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.example;
import static org.openguidance.model.link.Given.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Ask;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleReference;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Written;

/** Examples that do not fit their rules. */
class ExamplesTest {

    private static final Condition OFFICIAL = on("official", is(true));

    private static final FactDeclaration WORKED_OUT = FactDeclaration.builder()
            .id("senior")
            .type(FactType.yesNo())
            .definition(new Definition.Is(on("grade", is("HEO"))))
            .build();

    private static FactDeclaration judged(String id) {
        return FactDeclaration.builder()
                .id(id)
                .type(FactType.yesNo())
                .definition(new Definition.Judge(Ask.of("Well?"), List.of()))
                .build();
    }

    private static List<String> faults(CodeRule.Builder rule, RuleExample.Builder... examples) {
        for (RuleExample.Builder example : examples) {
            rule.addExample(example.build());
        }
        return errors(with(rule.build()));
    }

    private static Guidance with(CodeRule... rules) {
        return Given.pack()
                .addSubject(Given.post(WORKED_OUT, judged("new"), judged("rude")))
                .addCode(Given.code(rules).build())
                .build();
    }

    private static CodeRule.Builder official() {
        return Given.rule("rule").require(OFFICIAL);
    }

    private static RuleExample.Builder declaring(String fact, Object value) {
        return example(Outcome.SATISFIED).putFact(Id.of(fact), Written.of(value));
    }

    @Test
    void facts_have_to_be_there_and_values_to_fit() {
        assertEquals(
                List.of("G208 an example names fact 'offical', but subject 'post' has no such fact"
                        + " (did you mean 'official'?)"),
                faults(official(), declaring("offical", true)));
        assertEquals(
                List.of("G108 fact 'official' must be 'yes' or 'no', not 'on' (write yes)"),
                faults(official(), declaring("official", "on")));
        assertEquals(List.of(), faults(official(), declaring("official", true), declaring("note", "nothing")));
    }

    @Test
    void a_fact_can_be_taken_away_whatever_its_type() {
        assertEquals(List.of(), faults(official(), declaring("official", "undeclared")));
        assertEquals(
                List.of("G208 an example names fact 'offical', but subject 'post' has no such fact"
                        + " (did you mean 'official'?)"),
                faults(official(), declaring("offical", "undeclared")));
    }

    @Test
    void what_is_worked_out_or_judged_cannot_be_declared() {
        assertEquals(
                List.of("G401 an example declares fact 'senior', which is worked out and nobody declares"
                        + " (declare the facts that it is worked out from)"),
                faults(official(), declaring("senior", true)));
        assertEquals(
                List.of("G401 an example declares fact 'new', which a person decides and nobody declares"
                        + " (write 'answers: { new: yes }')"),
                faults(official(), declaring("new", true)));
    }

    @Test
    void facts_that_examples_share_are_checked_once() {
        Guidance guidance = Given.pack()
                .addSubject(Given.post())
                .addCode(Given.code(
                                official()
                                        .putWith(Id.of("likes"), Written.of("many"))
                                        .build(),
                                Given.rule("other").require(OFFICIAL).build())
                        .putWith(Id.of("txt"), Written.of("x"))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "G109 fact 'likes' must be a number such as 12 or 0.5, not 'many'",
                        "G208 an example names fact 'txt', but subject 'post' has no such fact (did you mean 'text'?)"),
                errors(guidance));
    }

    @Test
    void an_answer_answers_the_rule_or_its_one_judged_fact() {
        RuleExample.Builder yes = example(Outcome.VIOLATED).answer(true);
        assertEquals(
                List.of("G401 an example does not fit: rule 'code/rule' asks no question that 'answer' could answer"),
                faults(official(), yes));
        assertEquals(
                List.of(),
                faults(
                        Given.rule("rule").ask(Ask.of("Well?")),
                        example(Outcome.VIOLATED).answer(true)));
        assertEquals(
                List.of(),
                faults(
                        Given.rule("rule").forbid(on("new", is(true))),
                        example(Outcome.VIOLATED).answer(true)));
        assertEquals(
                List.of(
                        "G401 an example does not fit: rule 'code/rule' reads several judged facts, so 'answer' could be"
                                + " meant for each (write 'answers: { new: yes }')"),
                faults(
                        Given.rule("rule").forbid(Condition.any(on("new", is(true)), on("rude", is(true)))),
                        example(Outcome.VIOLATED).answer(true)));
    }

    @Test
    void answers_name_questions_that_can_be_put() {
        CodeRule.Builder rule = Given.rule("rule").when(on("new", is(true))).ask(Ask.of("Well?"));
        assertEquals(
                List.of("G401 an example does not fit: rule 'code/rule' has no question 'nwe', only ask and new"
                        + " (did you mean 'new'?)"),
                faults(
                        rule,
                        example(Outcome.VIOLATED).putAnswer(Id.of("ask"), true).putAnswer(Id.of("new"), true),
                        example(Outcome.VIOLATED).putAnswer(Id.of("nwe"), true)));
        assertEquals(
                List.of("G401 an example does not fit: rule 'code/rule' has no question 'ask'"),
                faults(official(), example(Outcome.VIOLATED).putAnswer(Id.of("ask"), true)));
    }

    @Test
    void answers_may_decide_about_a_permission() {
        CodeRule may = Given.mayRule("allowed")
                .when(on("new", is(true)))
                .addPermits(RuleReference.of("rule"))
                .build();
        CodeRule rule = official()
                .addExample(
                        example(Outcome.EXEMPT).putAnswer(Id.of("new"), true).build())
                .addExample(example(Outcome.NEEDS_JUDGEMENT).build())
                .build();
        assertEquals(List.of(), errors(with(rule, may)));
    }

    @Test
    void only_what_can_be_marked_is_found() {
        String fault = "G401 an example does not fit: rule 'code/rule' marks no excerpt: only 'forbid', 'flag' and the"
                + " 'each' of 'require' do (take 'finds' out)";
        assertEquals(
                List.of(fault), faults(official(), example(Outcome.VIOLATED).finds("x")));
        assertEquals(
                List.of(fault),
                faults(
                        Given.rule("rule").ask(Ask.of("Well?")),
                        example(Outcome.VIOLATED).finds("x")));
        assertEquals(
                List.of(),
                faults(
                        Given.rule("rule").forbid(on("text", says("x"))),
                        example(Outcome.VIOLATED).finds("x")));
        assertEquals(
                List.of(),
                faults(
                        Given.rule("rule").flag(on("text", says("x"))).ask(Ask.of("Well?")),
                        example(Outcome.NEEDS_JUDGEMENT).finds("x")));
        assertEquals(
                List.of(),
                faults(
                        Given.rule("rule").require(Condition.field("text.words", each(blank(false)))),
                        example(Outcome.VIOLATED).finds("x")));
    }

    @Test
    void an_exemption_is_one_of_the_rule_and_its_outcome_is_exempt() {
        Exemption emergency = Exemption.builder()
                .id("emergency")
                .title("Emergency")
                .when(OFFICIAL)
                .build();
        assertEquals(
                List.of(
                        "G213 rule 'code/rule' has no exemption 'emergancy', only emergency (did you mean 'emergency'?)",
                        "G401 an example does not fit: rule 'code/rule' names an exemption that holds, so the outcome is"
                                + " 'exempt', not 'satisfied'"),
                faults(
                        official().addUnless(emergency),
                        example(Outcome.EXEMPT).exemption("emergancy"),
                        example(Outcome.SATISFIED).exemption("emergency"),
                        example(Outcome.EXEMPT).exemption("emergency")));
    }

    @Test
    void a_may_rule_is_named_in_full_or_inside_of_its_code_by_its_short_id() {
        CodeRule may =
                Given.mayRule("allowed").addPermits(RuleReference.of("rule")).build();
        CodeRule rule = official()
                .addExample(example(Outcome.EXEMPT).exemption("code/allowed").build())
                .addExample(example(Outcome.EXEMPT).exemption("allowed").build())
                .build();
        assertEquals(List.of(), errors(with(rule, may)));
    }

    @Test
    void a_may_rule_of_another_code_is_named_in_full() {
        Code other = Code.builder()
                .id("other")
                .title("Other")
                .subject("post")
                .addRule(Given.mayRule("allowed")
                        .addPermits(RuleReference.of("code/rule"))
                        .build())
                .build();
        CodeRule rule = official()
                .addExample(example(Outcome.EXEMPT).exemption("allowed").build())
                .build();
        Guidance guidance = Given.pack()
                .addSubject(Given.post())
                .addCode(Given.code(rule).build())
                .addCode(other)
                .build();
        assertEquals(
                List.of("G213 rule 'code/rule' has no exemption 'allowed', only other/allowed"
                        + " (did you mean 'other/allowed'?)"),
                errors(guidance));
    }

    @Test
    void an_outcome_has_to_be_possible() {
        assertEquals(
                List.of(
                        "G401 an example does not fit: rule 'code/rule' asks no person anything, so it never needs judgement",
                        "G401 an example does not fit: rule 'code/rule' has no exemption, so nothing is exempt from it"),
                faults(official(), example(Outcome.EXEMPT), example(Outcome.NEEDS_JUDGEMENT)));
        assertEquals(
                List.of("G401 an example does not fit: rule 'code/may' is a may rule, which nothing can break"
                        + " ('satisfied' means permitted)"),
                faults(
                        Given.mayRule("may").when(OFFICIAL),
                        example(Outcome.VIOLATED),
                        example(Outcome.SATISFIED),
                        example(Outcome.NOT_APPLICABLE),
                        example(Outcome.UNKNOWN)));
    }

    @Test
    void the_day_of_an_example_has_to_make_sense() {
        assertEquals(
                List.of(
                        "G110 'as-at' of an example names a time that has no one meaning: the clocks of Europe/London skip"
                                + " 2024-03-31T01:30 (add the offset that is meant, as in '2024-03-31T01:30+01:00')"),
                faults(official(), example(Outcome.SATISFIED).asAt(TimePoint.of("2024-03-31T01:30"))));
    }

    @Test
    void faults_of_an_example_stand_where_it_stands() {
        assertEquals(
                "7: G401",
                faults(official(), example(Outcome.EXEMPT).location(Given.line(7)))
                        .get(0)
                        .substring(0, 7));
    }
}
