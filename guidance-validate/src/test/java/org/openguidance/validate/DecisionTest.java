package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Outcome;

/** What follows from the parts of a rule, FORMAT's section on meaning. */
class DecisionTest {

    private static final Need FACT = new Need.OfFact(0, "account");
    private static final Need PERSON = new Need.OfAnswer();
    private static final Need JUDGED_LATER = new Need.OfJudgedFact(1, "announces", false);
    private static final Need ERROR = new Need.OfError("the check failed");

    private static Part yes(String label) {
        return Part.of(label, Truth.YES);
    }

    private static Part no(String label) {
        return Part.of(label, Truth.NO);
    }

    private static Part open(String label, Need... needs) {
        return Part.unknown(label, List.of(needs));
    }

    /** A rule that applies, is not exempt, and whose three tests are given. */
    private static Decision applying(Part forbid, Part require, Part flag, Part answer) {
        return Decision.of(new Parts(yes("in-force"), yes("when"), no("unless"), forbid, require, flag, answer));
    }

    private static Decision when(Part inForce, Part when, Part unless, Part forbid) {
        return Decision.of(new Parts(inForce, when, unless, forbid, yes("require"), no("flag"), no("answer")));
    }

    @Test
    void a_rule_whose_tests_all_pass_is_satisfied() {
        Decision decision = applying(no("forbid"), yes("require"), no("flag"), no("answer"));
        assertEquals(Outcome.SATISFIED, decision.outcome());
        assertEquals(List.of(Outcome.SATISFIED), decision.couldBe());
        assertEquals(List.of(), decision.needs());
    }

    @Test
    void what_is_forbidden_or_not_required_or_judged_broken_violates() {
        assertEquals(
                Outcome.VIOLATED,
                applying(yes("forbid"), yes("require"), no("flag"), no("answer"))
                        .outcome());
        assertEquals(
                Outcome.VIOLATED,
                applying(no("forbid"), no("require"), no("flag"), no("answer")).outcome());
        assertEquals(
                Outcome.VIOLATED,
                applying(no("forbid"), yes("require"), yes("flag"), yes("answer"))
                        .outcome());
    }

    @Test
    void out_of_force_comes_before_all_else_and_an_exemption_before_a_breach() {
        assertEquals(
                Outcome.NOT_APPLICABLE,
                when(no("in-force"), yes("when"), yes("unless"), yes("forbid")).outcome());
        assertEquals(
                Outcome.NOT_APPLICABLE,
                when(yes("in-force"), no("when"), yes("unless"), yes("forbid")).outcome());
        assertEquals(
                Outcome.EXEMPT,
                when(yes("in-force"), yes("when"), yes("unless"), yes("forbid")).outcome());
    }

    @Test
    void an_unknown_condition_over_a_kept_rule_does_no_harm() {
        Decision decision = when(yes("in-force"), open("when", FACT), no("unless"), no("forbid"));
        assertEquals(Outcome.UNKNOWN, decision.outcome());
        assertEquals(List.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE), decision.couldBe());
        assertFalse(decision.isOpen());
    }

    @Test
    void an_unknown_condition_over_a_broken_rule_is_open() {
        Decision decision = when(yes("in-force"), open("when", FACT), no("unless"), yes("forbid"));
        assertEquals(List.of(Outcome.VIOLATED, Outcome.NOT_APPLICABLE), decision.couldBe());
        assertTrue(decision.isOpen());
        assertEquals(List.of(FACT), decision.needs());
    }

    @Test
    void a_missing_answer_alone_needs_judgement() {
        Decision decision = applying(no("forbid"), yes("require"), yes("flag"), open("answer", PERSON));
        assertEquals(Outcome.NEEDS_JUDGEMENT, decision.outcome());
        assertEquals(List.of(Outcome.SATISFIED, Outcome.VIOLATED), decision.couldBe());
    }

    @Test
    void a_missing_fact_beside_a_missing_answer_is_unknown() {
        Decision decision = applying(no("forbid"), yes("require"), open("flag", FACT), open("answer", PERSON));
        assertEquals(Outcome.UNKNOWN, decision.outcome());
        assertEquals(List.of(FACT, PERSON), decision.needs());
    }

    @Test
    void a_part_that_cannot_change_the_outcome_does_not_decide_why_it_is_open() {
        Decision broken = applying(yes("forbid"), open("require", FACT), open("flag", FACT), open("answer", PERSON));
        assertEquals(Outcome.VIOLATED, broken.outcome());
        Decision unflagged = Decision.of(new Parts(
                yes("in-force"),
                yes("when"),
                open("unless", PERSON),
                yes("forbid"),
                open("require", FACT),
                no("flag"),
                no("answer")));
        assertEquals(Outcome.NEEDS_JUDGEMENT, unflagged.outcome());
        assertEquals(List.of(PERSON), unflagged.needs());
    }

    @Test
    void a_failure_that_could_matter_is_an_error_and_one_that_could_not_is_none() {
        assertEquals(
                Outcome.ERROR,
                applying(open("forbid", ERROR), yes("require"), no("flag"), no("answer"))
                        .outcome());
        assertEquals(
                Outcome.VIOLATED,
                applying(open("forbid", ERROR), no("require"), no("flag"), no("answer"))
                        .outcome());
        assertEquals(
                Outcome.NOT_APPLICABLE,
                when(yes("in-force"), no("when"), no("unless"), open("forbid", ERROR))
                        .outcome());
    }

    @Test
    void an_exemption_that_may_come_down_to_a_person_is_open_even_where_nothing_can_be_broken() {
        Decision decision = when(yes("in-force"), yes("when"), open("unless", FACT, JUDGED_LATER), no("forbid"));
        assertEquals(List.of(Outcome.SATISFIED, Outcome.EXEMPT), decision.couldBe());
        assertTrue(decision.isOpen());
    }

    @Test
    void every_combination_of_parts_has_an_outcome_that_it_could_be() {
        Truth[] truths = Truth.values();
        for (int world = 0; world < Math.pow(3, 7); world++) {
            Decision decision = Decision.of(parts(world, truths));
            boolean decided = decision.couldBe().size() == 1;
            assertEquals(decided, decision.couldBe().contains(decision.outcome()));
            assertEquals(decided, decision.needs().isEmpty());
        }
    }

    private static Parts parts(int world, Truth[] truths) {
        Part[] parts = new Part[7];
        int rest = world;
        for (int at = 0; at < parts.length; at++) {
            Truth truth = truths[rest % 3];
            parts[at] = truth == Truth.UNKNOWN ? open("part", FACT) : Part.of("part", truth);
            rest /= 3;
        }
        return new Parts(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
    }
}
