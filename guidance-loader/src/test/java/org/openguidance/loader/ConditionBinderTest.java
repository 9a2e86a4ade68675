package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openguidance.model.Condition.all;
import static org.openguidance.model.Condition.any;
import static org.openguidance.model.Condition.each;
import static org.openguidance.model.Condition.field;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.none;
import static org.openguidance.model.Condition.oneOf;
import static org.openguidance.model.Condition.says;
import static org.openguidance.model.Condition.some;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Side;
import org.openguidance.model.Words;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

class ConditionBinderTest {

    private static final Origin NONE = Origin.NONE;

    @Test
    void a_plain_value_equals() {
        assertEquals(field("account", is("official")), SmallPack.condition("{ account: official }"));
    }

    @Test
    void a_blank_text_between_quotation_marks_is_a_value() {
        assertEquals(field("text", is("")), SmallPack.condition("{ text: \"\" }"));
    }

    @ParameterizedTest
    @CsvSource({"no", "on", "1.10", "010", "22:30", "null", "~", "true"})
    void a_value_stays_the_text_that_was_typed(String typed) {
        assertEquals(field("account", is(typed)), SmallPack.condition("{ account: " + typed + " }"));
    }

    @Test
    void a_list_of_values_is_one_of_them_even_if_there_is_only_one() {
        assertEquals(field("account", oneOf("official")), SmallPack.condition("{ account: [official] }"));
    }

    @Test
    void several_lines_all_hold_in_their_order() {
        assertEquals(
                all(field("account", is("official")), field("text", says("vote"))),
                SmallPack.condition("{ account: official, text: { says: [vote] } }"));
    }

    @Test
    void one_line_is_that_condition_and_no_group_of_one() {
        assertInstanceOf(Condition.Field.class, SmallPack.condition("{ account: official }"));
    }

    @Test
    void a_list_about_the_subject_is_any_of_them() {
        assertEquals(
                any(field("account", is("official")), field("text", says("vote"))),
                SmallPack.condition("[{ account: official }, { text: { says: [vote] } }]"));
    }

    @Test
    void a_dot_leads_on_to_a_part() {
        assertEquals(
                SmallPack.condition("{ text: { hashtags: { some: { says: [vote] } } } }"),
                SmallPack.condition("{ text.hashtags.some.says: [vote] }"));
    }

    @Test
    void what_stands_after_a_dot_has_a_place_of_its_own() {
        Condition.Field text =
                assertInstanceOf(Condition.Field.class, SmallPack.condition("{ text.hashtags: { blank: yes } }"));
        Condition.Field part = assertInstanceOf(Condition.Field.class, text.condition());
        assertEquals(
                text.origin().location().column() + "text.".length(),
                part.origin().location().column());
    }

    @Test
    void conditions_about_one_value_join_at_every_depth() {
        Condition expected = field(
                "account",
                all(
                        none(is("official"), oneOf("a", "b")),
                        any(is("x"), all(Condition.isNot("y"), Condition.blank(false)))));
        assertEquals(
                expected,
                SmallPack.condition("{ account: { none: [official, [a, b]], any: [x, { is-not: y, blank: no }] } }"));
    }

    @Test
    void some_of_counts_conditions() {
        Condition expected =
                new Condition.SomeOf(List.of(field("account", is("official")), field("text", says("vote"))), 2, NONE);
        assertEquals(
                expected,
                SmallPack.condition(
                        "{ some-of: { these: [{ account: official }, { text: { says: [vote] } }], at-least: 2 } }"));
    }

    @Test
    void a_dollar_sign_names_a_parameter_and_two_are_a_dollar_sign() {
        assertEquals(
                field("text", new Condition.Is(new Operand.Parameter(Id.of("most"), NONE), NONE)),
                SmallPack.condition("{ text: $most }"));
        assertEquals(
                field("text", new Condition.Is(new Operand.Text("$most", NONE), NONE)),
                SmallPack.condition("{ text: $$most }"));
        assertEquals(
                field("text", new Condition.Is(new Operand.Text("$5 off", NONE), NONE)),
                SmallPack.condition("{ text: $5 off }"));
    }

    @Test
    void one_parameter_may_stand_for_a_list() {
        Operand slogans = new Operand.Parameter(Id.of("slogans"), NONE);
        assertEquals(
                field(
                        "text",
                        new Condition.Says(
                                new Words(List.of(slogans), Optional.empty()),
                                Optional.empty(),
                                Optional.empty(),
                                NONE)),
                SmallPack.condition("{ text: { says: $slogans } }"));
        assertEquals(
                field("account", new Condition.NoneOf(List.of(slogans), NONE)),
                SmallPack.condition("{ account: { none-of: $slogans } }"));
    }

    @Test
    void what_is_compared_with_can_be_now_or_a_fact() {
        assertEquals(
                field("publish-at", new Condition.Compare(Comparison.BEFORE, new Operand.Now(NONE), NONE)),
                SmallPack.condition("{ publish-at: { before: now } }"));
        assertEquals(
                field("publish-at", new Condition.Compare(Comparison.AFTER, new Operand.Fact("author", NONE), NONE)),
                SmallPack.condition("{ publish-at: { after: { fact: author } } }"));
    }

    @Test
    void now_is_a_plain_value_where_nothing_is_compared() {
        assertEquals(field("text", is("now")), SmallPack.condition("{ text: now }"));
    }

    @Test
    void both_ends_of_within_belong_to_it_unless_one_is_dropped() {
        assertEquals(
                field("publish-at", within(EnumSet.allOf(RangeEnd.class))),
                SmallPack.condition("{ publish-at: { within: { days: 30, before: now } } }"));
        assertEquals(
                field("publish-at", within(EnumSet.of(RangeEnd.START))),
                SmallPack.condition("{ publish-at: { within: { days: 30, before: now, ends: [start] } } }"));
    }

    private static Condition within(EnumSet<RangeEnd> ends) {
        return new Condition.Within(
                Operand.of("30"), AmountUnit.DAYS, Side.BEFORE, new Operand.Now(NONE), ends, Optional.empty(), NONE);
    }

    @Test
    void near_and_except_take_words_or_a_list() {
        Condition expected = field(
                "text",
                new Condition.Says(
                        Words.of("vote"),
                        Optional.of(new Condition.Near(Words.list("parties"), Operand.of("5"))),
                        Optional.of(Words.of("vote of thanks")),
                        NONE));
        assertEquals(
                expected,
                SmallPack.condition(
                        "{ text: { says: { words: [vote], near: { list: parties, within: 5 }, except: [vote of thanks] } } }"));
    }

    @Test
    void each_and_some_ask_about_entries() {
        assertEquals(
                field("images", each(field("alt-text", Condition.blank(false)))),
                SmallPack.condition("{ images: { each: { alt-text: { blank: no } } } }"));
        assertEquals(field("text.words", some(is("vote"))), SmallPack.condition("{ text.words: { some: vote } }"));
    }

    @Test
    void bounds_stand_in_the_order_of_the_file() {
        Condition.Field images = assertInstanceOf(
                Condition.Field.class, SmallPack.condition("{ images: { count: { under: 9, at-least: 2 } } }"));
        Condition.Count count = assertInstanceOf(Condition.Count.class, images.condition());
        assertEquals(
                List.of(Comparison.UNDER, Comparison.AT_LEAST),
                count.bounds().stream().map(Condition.Compare::comparison).toList());
    }

    @Test
    void a_list_under_require_is_refused_at_every_depth_about_the_subject() {
        String list = "[{ account: official }, { account: personal }]";
        assertEquals(DiagnosticCode.LIST_IN_REQUIRE, only(requiring(list)).code());
        assertEquals(
                DiagnosticCode.LIST_IN_REQUIRE,
                only(requiring("{ all: [" + list + "] }")).code());
        assertTrue(
                SmallPack.errors(requiring("{ account: [official, personal] }")).isEmpty());
    }

    @Test
    void a_fault_costs_the_lines_beside_it_nothing() {
        List<Diagnostic> errors = SmallPack.errors(
                SmallPack.forbidding("{ text: { blank: true }, account: { known: maybe }, images: { count: 3 } }"));
        assertEquals(
                List.of(DiagnosticCode.NOT_YES_NO, DiagnosticCode.NOT_YES_NO, DiagnosticCode.WRONG_TYPE),
                errors.stream().map(Diagnostic::code).toList());
    }

    @Test
    void a_test_that_is_mistyped_says_nothing_of_what_stands_in_it() {
        Diagnostic error = only(
                SmallPack.forbidding("{ text: { sasy: { words: [vote], near: { words: [labour], within: 5 } } } }"));
        assertEquals(DiagnosticCode.UNKNOWN_MATCHER, error.code());
        assertEquals("did you mean 'says'?", error.hint().orElseThrow());
    }

    @Test
    void dots_nest_no_deeper_than_anything_else() throws InterruptedException {
        String name = "a" + ".a".repeat(60) + ": ";
        String nested = "{ " + name + "{ " + name + "{ " + name + "yes } } }";
        List<Diagnostic> errors = new ArrayList<>();
        Thread small = new Thread(
                null, () -> errors.addAll(SmallPack.errors(SmallPack.forbidding(nested))), "small", 256 * 1024);
        small.start();
        small.join();
        assertTrue(errors.stream().anyMatch(error -> error.code() == DiagnosticCode.TOO_LARGE), errors::toString);
        String allowed = "{ text" + ".a".repeat(19) + ": yes }";
        assertTrue(SmallPack.errors(SmallPack.forbidding(allowed)).stream()
                .noneMatch(error -> error.code() == DiagnosticCode.TOO_LARGE));
    }

    private static String requiring(String condition) {
        return SmallPack.with("forbid: { text: { says: [vote] } }", "require: " + condition);
    }

    private static Diagnostic only(String pack) {
        List<Diagnostic> errors = SmallPack.errors(pack);
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }
}
