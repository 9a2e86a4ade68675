package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.all;
import static org.openguidance.model.Condition.any;
import static org.openguidance.model.Condition.each;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.none;
import static org.openguidance.model.Condition.some;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.fact;
import static org.openguidance.model.link.Given.on;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Ask;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.Period;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;
import org.openguidance.model.Written;

/** {@code known} stands only where leaving a fact out cannot help. */
class KnownTest {

    private static final Condition KNOWN = on("author", new Condition.Known(true, Origin.NONE));
    private static final Condition NOT_KNOWN = on("author", new Condition.Known(false, Origin.NONE));
    private static final Condition OFFICIAL = on("official", is(true));

    private static Condition count(Condition where, Comparison... comparisons) {
        return on(
                "images",
                new Condition.Count(
                        Arrays.stream(comparisons)
                                .map(comparison -> new Condition.Compare(comparison, Operand.of("2"), Origin.NONE))
                                .toList(),
                        Optional.of(where),
                        Origin.NONE));
    }

    private static Condition altText(boolean known) {
        return on("alt-text", new Condition.Known(known, Origin.NONE));
    }

    private static List<String> whenErrors(Condition condition) {
        return errors(
                Given.with(Given.rule("rule").when(condition).require(OFFICIAL).build()));
    }

    private static Exemption exemption(String id, Condition when, Exemption... unless) {
        return Exemption.builder().id(id).title(id).when(when).addUnless(unless).build();
    }

    private static List<String> unlessErrors(Exemption... branches) {
        return errors(Given.with(
                Given.rule("rule").addUnless(branches).require(OFFICIAL).build()));
    }

    @Test
    void being_known_may_be_required_and_not_being_known_may_not() {
        assertEquals(List.of(), errors(all(KNOWN, OFFICIAL)));
        assertEquals(
                List.of("G304 'known: no' cannot stand in 'require': leaving the fact out would keep the rule"
                        + " (only 'known: yes' may stand here)"),
                errors(NOT_KNOWN));
    }

    @Test
    void not_being_known_may_decide_that_a_rule_applies() {
        assertEquals(List.of(), whenErrors(any(NOT_KNOWN, OFFICIAL)));
        assertEquals(
                List.of(
                        "G304 'known: yes' cannot stand in 'when': leaving the fact out would keep the rule from applying"
                                + " (only 'known: no' may stand here)"),
                whenErrors(KNOWN));
    }

    @Test
    void the_same_goes_for_what_is_forbidden_or_flagged() {
        assertEquals(
                List.of(),
                errors(Given.with(Given.rule("rule").forbid(NOT_KNOWN).build())));
        assertEquals(
                List.of(
                        "G304 'known: yes' cannot stand in 'forbid': leaving the fact out would keep the rule from being"
                                + " broken (only 'known: no' may stand here)"),
                errors(Given.with(Given.rule("rule").forbid(KNOWN).build())));
        assertEquals(
                List.of(),
                errors(Given.with(
                        Given.rule("rule").flag(NOT_KNOWN).ask(Ask.of("Well?")).build())));
        assertEquals(
                List.of(
                        "G304 'known: yes' cannot stand in 'flag': leaving the fact out would keep the question from being"
                                + " put (only 'known: no' may stand here)"),
                errors(Given.with(
                        Given.rule("rule").flag(KNOWN).ask(Ask.of("Well?")).build())));
    }

    @Test
    void being_known_may_lift_a_rule_and_keep_an_exemption_from_doing_so() {
        assertEquals(List.of(), unlessErrors(exemption("a", KNOWN)));
        assertEquals(
                List.of("G304 'known: no' cannot stand in 'unless': leaving the fact out would lift the rule"
                        + " (only 'known: yes' may stand here)"),
                unlessErrors(exemption("a", NOT_KNOWN)));
        assertEquals(List.of(), unlessErrors(exemption("a", OFFICIAL, exemption("b", NOT_KNOWN))));
        assertEquals(
                1, unlessErrors(exemption("a", OFFICIAL, exemption("b", KNOWN))).size());
        assertEquals(
                List.of(), unlessErrors(exemption("a", OFFICIAL, exemption("b", OFFICIAL, exemption("c", KNOWN)))));
    }

    @Test
    void none_turns_it_round() {
        assertEquals(List.of(), errors(none(NOT_KNOWN)));
        assertEquals(
                List.of(
                        "G304 'known: yes' cannot stand in 'require', under 'none': leaving the fact out would keep the rule"
                                + " (only 'known: no' may stand here)"),
                errors(none(KNOWN)));
        assertEquals(List.of(), errors(none(none(KNOWN))));
    }

    @Test
    void each_and_some_keep_it_as_it_is() {
        assertEquals(List.of(), errors(on("images", each(altText(true)))));
        assertEquals(List.of(), errors(on("images", some(altText(true)))));
        assertEquals(1, errors(on("images", each(altText(false)))).size());
    }

    @Test
    void a_count_from_above_turns_it_round_and_one_of_both_ways_refuses_it() {
        assertEquals(List.of(), errors(count(altText(true), Comparison.AT_LEAST)));
        assertEquals(List.of(), errors(count(altText(true), Comparison.OVER)));
        assertEquals(1, errors(count(altText(false), Comparison.AT_LEAST)).size());
        assertEquals(List.of(), errors(count(altText(false), Comparison.AT_MOST)));
        assertEquals(List.of(), errors(count(altText(false), Comparison.UNDER)));
        assertEquals(1, errors(count(altText(true), Comparison.AT_MOST)).size());
        for (boolean known : new boolean[] {true, false}) {
            assertEquals(1, errors(count(altText(known), Comparison.EXACTLY)).size());
            assertEquals(
                    1,
                    errors(count(altText(known), Comparison.AT_LEAST, Comparison.AT_MOST))
                            .size());
        }
    }

    @Test
    void it_never_stands_in_what_facts_are_worked_out_by() {
        FactDeclaration is = FactDeclaration.builder()
                .id("is")
                .type(FactType.yesNo())
                .definition(new Definition.Is(KNOWN))
                .build();
        FactDeclaration cases = FactDeclaration.builder()
                .id("cases")
                .type(FactType.yesNo())
                .definition(new Definition.Cases(List.of(
                        new Definition.Case(Optional.of(NOT_KNOWN), Written.of(true), Origin.NONE),
                        new Definition.Case(Optional.empty(), Written.of(false), Origin.NONE))))
                .build();
        assertEquals(
                List.of(
                        "G304 'known: no' cannot stand in 'cases': the fact may be used on either side, so that leaving the"
                                + " fact out could help",
                        "G304 'known: yes' cannot stand in 'is': the fact may be used on either side, so that leaving the"
                                + " fact out could help"),
                errors(Given.withFacts(is, cases)));
    }

    @Test
    void it_never_stands_in_the_windows_of_periods() {
        Window window =
                new Window(Optional.of(TimePoint.of("2026-01-01")), Optional.empty(), Optional.of(KNOWN), Origin.NONE);
        Guidance guidance = Given.pack()
                .addPeriod(Period.builder().id("p").title("P").addWindow(window).build())
                .addSubject(Given.post())
                .addCode(Given.code(Given.requiring(on("day", new Condition.During(Id.of("p"), Origin.NONE))))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "G304 'known: yes' cannot stand in 'for': it decides when a period counts, so that leaving the fact"
                                + " out could help"),
                errors(guidance));
    }

    @Test
    void it_never_stands_in_a_may_rule_nor_in_what_its_code_hands_down_to_it() {
        var may = Given.mayRule("allowed").when(NOT_KNOWN).build();
        assertEquals(
                List.of(
                        "G304 'known: no' cannot stand in a may rule: leaving the fact out could be what permits something"),
                errors(Given.with(may)));
        Guidance handedDown = Given.pack()
                .addSubject(Given.post())
                .addCode(Given.code(
                                Given.requiring(OFFICIAL),
                                Given.mayRule("allowed").build())
                        .when(NOT_KNOWN)
                        .addUnless(exemption("a", KNOWN))
                        .build())
                .build();
        assertEquals(2, errors(handedDown).size());
        assertEquals(
                "G304 'known: no' cannot stand in 'when' of a code with may rules: the code hands it down to them, and leaving"
                        + " the fact out could be what permits something (put it on the rules that need it, or the may rules"
                        + " into a code of their own)",
                errors(handedDown).get(0));
    }

    @Test
    void it_is_never_asked_of_a_fact_that_is_always_found() {
        FactDeclaration assumed = FactDeclaration.builder()
                .id("assumed")
                .type(FactType.yesNo())
                .assume(Written.of(true))
                .build();
        FactDeclaration judged = FactDeclaration.builder()
                .id("judged")
                .type(FactType.yesNo())
                .definition(new Definition.Judge(Ask.of("Well?"), List.of()))
                .build();
        Guidance guidance = Given.pack()
                .addSubject(Given.post(assumed, judged))
                .addCode(Given.code(Given.requiring(all(
                                on("assumed", new Condition.Known(true, Origin.NONE)),
                                on("judged", new Condition.Known(true, Origin.NONE)))))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "G304 'known: yes' cannot be asked of fact 'assumed', which is assumed where it is not declared",
                        "G304 'known: yes' cannot be asked of fact 'judged', which is never declared: it is worked out or"
                                + " judged"),
                errors(guidance));
        assertEquals(List.of(), errors(Given.withFacts(fact("plain", FactType.yesNo()))));
    }
}
