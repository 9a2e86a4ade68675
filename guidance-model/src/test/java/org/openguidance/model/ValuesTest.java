package org.openguidance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of the model: what they accept, and the sentence that says what they refuse. */
class ValuesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static String refusal(Executable executable) {
        return assertThrows(IllegalArgumentException.class, executable).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "no-phone", "g7", "a-1-b", "post2"})
    void an_id_is_lower_case_words_joined_by_hyphens(String text) {
        assertEquals(text, Id.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "no phone", "-a", "a-", "a--b", "1a", "a_b", "é", "a.b", "nо"})
    void nothing_else_is_an_id(String text) {
        assertEquals(
                "id '" + text + "' must be lower-case words joined by '-', at most 64 characters, such as "
                        + "'no-phone-numbers'",
                refusal(() -> Id.of(text)));
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertTrue(Id.isValid("a".repeat(64)));
        assertFalse(Id.isValid("a".repeat(65)));
    }

    @Test
    void a_rule_is_named_with_its_code() {
        assertEquals("code/rule", RuleId.of("code/rule").toString());
        assertEquals("rule 'rule' must be named with its code, as in 'code/rule'", refusal(() -> RuleId.of("rule")));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("a/b/c"));
    }

    @Test
    void a_rule_reference_without_a_code_means_the_code_at_hand() {
        assertEquals(RuleId.of("own/rule"), RuleReference.of("rule").seenFrom(Id.of("own")));
        assertEquals(RuleId.of("other/rule"), RuleReference.of("other/rule").seenFrom(Id.of("own")));
    }

    @Test
    void a_text_is_found_by_language_as_bcp_47_looks_it_up() {
        Wording wording = Wording.of(Map.of("en", "Hello", "cy", "Helo"));
        assertEquals("Helo", wording.in("cy-GB", "en"));
        assertEquals("Hello", wording.in("fr", "en-GB"));
        assertEquals("Helo", wording.in("fr", "de"), "the first by tag, where nothing fits");
        assertEquals("Plain", Wording.of("Plain").in("cy"));
    }

    @Test
    void a_text_for_readers_is_not_blank_and_its_languages_exist() {
        assertEquals("a text for readers must not be blank", refusal(() -> Wording.of(" ")));
        assertEquals(
                "'e n' is no language tag, such as 'en-GB' or 'cy'", refusal(() -> Wording.of(Map.of("e n", "Hello"))));
        assertEquals("the text in language 'cy' must not be blank", refusal(() -> Wording.of(Map.of("cy", ""))));
        assertThrows(IllegalArgumentException.class, () -> new Wording(Optional.of("a"), Map.of("en", "a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-09", "2020-09-16", "2024-02-29"})
    void a_partial_date_may_lack_its_day_and_month(String text) {
        assertEquals(text, PartialDate.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20", "2020-13", "2025-02-29", "2020-9-1", "20200916", "abcd", "+123", "2020-09-16T00:00"})
    void a_partial_date_exists(String text) {
        assertTrue(refusal(() -> PartialDate.of(text)).startsWith("date '" + text + "' must be a day that exists"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-16",
                "2026-03-16T09:00",
                "2026-03-16T09:00:30",
                "2026-03-16T09:00Z",
                "2026-03-16T09:00+01:00"
            })
    void a_point_in_time_is_a_day_or_a_day_with_a_time(String text) {
        assertEquals(text, TimePoint.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2026-03-16T24:01",
                "2026-03-16T23:59:60",
                "2026-03-16 09:00",
                "16/03/2026",
                "now",
                ""
            })
    void a_point_in_time_exists(String text) {
        assertTrue(refusal(() -> TimePoint.of(text)).startsWith("'" + text + "' must be a date that exists"));
    }

    @Test
    void a_day_ends_where_the_next_begins_in_its_zone() {
        TimePoint day = TimePoint.of("2026-03-29");
        assertEquals(Instant.parse("2026-03-29T00:00:00Z"), day.start(LONDON));
        assertEquals(Instant.parse("2026-03-29T23:00:00Z"), day.end(LONDON), "the clocks go forward on that day");
    }

    @Test
    void a_time_that_the_clocks_skip_or_repeat_has_no_or_two_meanings() {
        assertEquals(0, TimePoint.of("2024-03-31T01:30").meanings(LONDON));
        assertEquals(2, TimePoint.of("2026-10-25T01:30").meanings(LONDON));
        assertEquals(1, TimePoint.of("2026-10-25T01:30Z").meanings(LONDON));
        assertEquals(1, TimePoint.of("2026-10-25").meanings(LONDON));
        assertEquals(
                Instant.parse("2026-10-25T00:30:00Z"),
                TimePoint.of("2026-10-25T01:30").start(LONDON));
        assertEquals(
                Instant.parse("2024-03-31T01:30:00Z"),
                TimePoint.of("2024-03-31T01:30").start(LONDON));
    }

    @Test
    void values_of_java_are_written_as_packs_write_them() {
        assertEquals("yes", Written.of(true).toString());
        assertEquals("12.5", Written.of(12.5).toString());
        assertEquals("1000000", Written.of(new java.math.BigDecimal("1E6")).toString());
        assertEquals("2026-03-16", Written.of(LocalDate.of(2026, 3, 16)).toString());
        assertEquals(
                "2026-03-16T09:00:00Z",
                Written.of(Instant.parse("2026-03-16T09:00:00Z")).toString());
        assertEquals("[a, b]", Written.of(List.of("a", "b")).toString());
        assertEquals("{a=no}", Written.of(Map.of("a", false)).toString());
        assertEquals("must-not", Written.of(Obligation.MUST_NOT).toString());
        assertEquals(
                "a fact cannot be a Object: give a text, a number, yes or no (a boolean), a date or time, a list or a map",
                refusal(() -> Written.of(new Object())));
    }

    @Test
    void an_operand_is_a_parameter_after_a_dollar_and_a_dollar_after_two() {
        assertEquals(new Operand.Parameter(Id.of("most"), Origin.NONE), Operand.of("$most"));
        assertEquals(new Operand.Text("$most", Origin.NONE), Operand.of("$$most"));
        assertEquals(new Operand.Text("$5", Origin.NONE), Operand.of("$5"));
        assertEquals("$$most", Operand.of("$$most").toString());
    }

    @Test
    void where_something_was_written_is_no_part_of_what_it_says() {
        Origin here = Origin.at(new SourceLocation("a.yaml", 1, 1));
        assertEquals(new Condition.Known(true, here), new Condition.Known(true, Origin.NONE));
        assertNotEquals(new Condition.Known(false, here), new Condition.Known(true, here));
        Principle placed = Principle.builder()
                .id("a")
                .title("A")
                .location(new SourceLocation("a.yaml", 1, 1))
                .build();
        assertEquals(Principle.builder().id("a").title("A").build(), placed);
    }

    @Test
    void what_is_given_to_a_value_can_change_without_changing_it() {
        List<Condition> conditions = new ArrayList<>(List.of(Condition.is("a")));
        Condition.All all = new Condition.All(conditions, Origin.NONE);
        conditions.clear();
        assertEquals(1, all.conditions().size());
        Map<String, Written> fields = new LinkedHashMap<>(Map.of("a", Written.of("b")));
        Written.Fields written = new Written.Fields(fields, Origin.NONE);
        fields.clear();
        assertEquals(1, written.fields().size());
        assertThrows(UnsupportedOperationException.class, () -> written.fields().clear());
        assertThrows(UnsupportedOperationException.class, () -> all.conditions().clear());
    }

    @Test
    void conditions_that_say_nothing_are_refused() {
        assertEquals("'all' must not be empty", refusal(Condition::all));
        assertEquals("'any' must not be empty", refusal(Condition::any));
        assertEquals("'none-of' must not be empty", refusal(Condition::noneOf));
        assertEquals(
                "'at-least' must be from 1 to the number of conditions, 1, not 2",
                refusal(() -> new Condition.SomeOf(List.of(Condition.is("a")), 2, Origin.NONE)));
        assertEquals(
                "words to look for are either written in place or named as a word list", refusal(() -> Words.of()));
    }

    @Test
    void a_location_counts_from_one() {
        assertEquals("a.yaml:3:7", new SourceLocation("a.yaml", 3, 7).toString());
        assertEquals("a.yaml", SourceLocation.ofFile("a.yaml").toString());
        assertFalse(SourceLocation.NONE.isKnown());
        assertThrows(IllegalArgumentException.class, () -> new SourceLocation("a.yaml", 0, 7));
        assertThrows(IllegalArgumentException.class, () -> new SourceLocation("a.yaml", -1, 0));
    }
}
