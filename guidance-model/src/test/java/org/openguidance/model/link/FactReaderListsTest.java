package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.Written;

/** Sets, blends, lists and records, read by their types, and what is said of values of another shape. */
class FactReaderListsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final FactReader READER = FactReader.of(Given.pack().build());
    private static final FactType BLEND = new FactType.BlendOf(Id.of("cycle"), Origin.NONE);

    private static FactReading read(Object value, FactType type) {
        return READER.read("fact 'x'", Written.of(value), type, LONDON, false);
    }

    private static FactValue value(Object value, FactType type) {
        return read(value, type).value().orElseThrow();
    }

    private static String problem(Object value, FactType type) {
        List<FactReading.Problem> problems = read(value, type).problems();
        assertEquals(1, problems.size(), () -> problems.toString());
        return problems.get(0).message()
                + problems.get(0).hint().map(hint -> " (" + hint + ")").orElse("");
    }

    @Test
    void a_set_is_a_list_of_its_values_in_the_order_of_the_type() {
        FactType nation = new FactType.SetOf(List.of("england", "wales"));
        assertEquals(
                "[england, wales]",
                value(List.of("wales", "england", "wales"), nation).display());
        assertEquals("[]", value(List.of(), nation).display());
        assertEquals(
                "a value of fact 'x' must be one of england or wales, not 'walse' (did you mean 'wales'?)",
                problem(List.of("england", "walse"), nation));
        assertEquals("fact 'x' must be a list of values, not 'wales' (write [wales])", problem("wales", nation));
    }

    @Test
    void every_problem_of_a_value_is_told() {
        FactType nation = new FactType.SetOf(List.of("england", "wales"));
        assertEquals(2, read(List.of("x", "england", "y"), nation).problems().size());
    }

    @Test
    void a_blend_has_weights_by_stage_that_add_up_to_one() {
        FactValue.Blend blend = (FactValue.Blend) value(Map.of("talk", "1"), BLEND);
        assertEquals(Map.of(Id.of("listen"), BigDecimal.ZERO, Id.of("talk"), BigDecimal.ONE), blend.weights());
        assertTrue(read(Map.of("talk", "0.3333333333", "listen", "0.6666666667"), BLEND)
                .value()
                .isPresent());
        assertTrue(read(Map.of("talk", "0.333333333", "listen", "0.6666666660"), BLEND)
                .value()
                .isPresent());
    }

    @Test
    void weights_that_are_negative_or_add_up_to_something_else_are_refused() {
        assertEquals("fact 'x' must have weights that add up to 1, not to 0.9", problem(Map.of("talk", "0.9"), BLEND));
        assertEquals("fact 'x' must have weights that add up to 1, not to 0", problem(Map.of(), BLEND));
        assertEquals(
                "fact 'x' must have weights that add up to 1, not to 1.00000001",
                problem(Map.of("talk", "1.00000001"), BLEND));
        Map<String, String> negative = new LinkedHashMap<>();
        negative.put("talk", "-0.5");
        negative.put("listen", "1.5");
        assertEquals(
                "the weight of 'talk' in fact 'x' must be a number from 0 to 1, not '-0.5'", problem(negative, BLEND));
        assertEquals(
                "the weight of 'talk' in fact 'x' must be a number from 0 to 1, not 'much'",
                problem(Map.of("talk", "much"), BLEND));
    }

    @Test
    void a_stage_that_is_not_in_the_model_has_no_weight() {
        assertEquals(
                "fact 'x' must name a stage of 'cycle' (listen or talk), not 'tolk' (did you mean 'talk'?)",
                problem(Map.of("tolk", "1"), BLEND));
        assertEquals("fact 'x' must be weights by stage, not 'talk' (write { listen: 1 })", problem("talk", BLEND));
    }

    @Test
    void a_field_that_is_left_out_of_a_record_is_simply_not_there() {
        FactType images = new FactType.ListOf(
                Given.record(Given.field("alt-text", FactType.text()), Given.field("size", FactType.number())));
        assertEquals("[{size: 3}]", value(List.of(Map.of("size", 3)), images).display());
        assertEquals("[{}]", value(List.of(Map.of()), images).display());
    }

    @Test
    void problems_inside_records_name_the_field_and_the_entry() {
        FactType images = new FactType.ListOf(
                Given.record(Given.field("alt-text", FactType.text()), Given.field("size", FactType.number())));
        assertEquals(
                "field 'size' of entry 2 of fact 'x' must be a number such as 12 or 0.5, not 'big'",
                problem(List.of(Map.of(), Map.of("size", "big")), images));
        assertEquals(
                "entry 1 of fact 'x' has no field 'sise', only alt-text and size (did you mean 'size'?)",
                problem(List.of(Map.of("sise", 1)), images));
        assertEquals(
                "entry 1 of fact 'x' must be a record with the fields alt-text and size, not 'cat'",
                problem(List.of("cat"), images));
        assertEquals("fact 'x' must be a list, not 'cat'", problem("cat", images));
    }

    @Test
    void only_an_optional_field_may_be_nothing() {
        FactType.FieldType optional = new FactType.FieldType(Id.of("size"), FactType.number(), true, Origin.NONE);
        assertEquals(
                "[{size: nothing}]",
                value(List.of(Map.of("size", "nothing")), new FactType.ListOf(Given.record(optional)))
                        .display());
        assertEquals(
                "field 'size' of entry 1 of fact 'x' cannot be 'nothing', because it is not optional"
                        + " (where it can have no value, declare it with 'optional: yes')",
                problem(
                        List.of(Map.of("size", "nothing")),
                        new FactType.ListOf(Given.record(Given.field("size", FactType.number())))));
    }

    @Test
    void a_list_or_a_record_is_no_single_value() {
        assertEquals("fact 'x' must be one text, not a list", problem(List.of("a"), FactType.text()));
        assertEquals("fact 'x' must be one text, not a record of fields", problem(Map.of("a", "b"), FactType.text()));
        assertEquals("fact 'x' must be one value, not a list", problem(List.of("a"), FactType.oneOf("a", "b")));
        assertEquals("fact 'x' must be 'yes' or 'no', not a list", problem(List.of("yes"), FactType.yesNo()));
    }

    @Test
    void a_value_of_nobody_in_particular_is_called_the_value() {
        assertEquals(
                "the value must be 'yes' or 'no', not 'x'",
                READER.read(Written.of("x"), FactType.yesNo(), LONDON, false)
                        .problems()
                        .get(0)
                        .message());
    }

    @Test
    void hidden_characters_of_a_wrong_value_are_shown_and_long_ones_cut() {
        assertTrue(problem("o\u200Bn", FactType.yesNo()).contains("'o\\u200Bn'"));
        assertTrue(problem("x".repeat(5_000), FactType.yesNo()).length() < 250);
    }

    @Test
    void a_reading_has_a_value_or_problems() {
        assertThrows(IllegalArgumentException.class, () -> new FactReading(Optional.empty(), List.of()));
    }
}
