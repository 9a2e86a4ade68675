package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.compare;
import static org.openguidance.model.Condition.each;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.some;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.fact;
import static org.openguidance.model.link.Given.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.ScalarType;

/** What the right sides of tests mean: values, the instant of the check, facts, fields of the records at hand. */
class RightSidesTest {

    private static Right right(String left, String written) {
        return right(left, Operand.of(written));
    }

    private static Right right(String left, Operand operand) {
        Condition test = on(left, new Condition.Compare(Comparison.AT_MOST, operand, Origin.NONE));
        var at = (org.openguidance.model.link.Test.At) Given.typed(test);
        return ((org.openguidance.model.link.Test.Ordered) at.test()).bound().right();
    }

    private static int slot(String fact) {
        return Given.post().facts().stream()
                .map(declared -> declared.id().text())
                .toList()
                .indexOf(fact);
    }

    private static Condition sameAs(String name) {
        return new Condition.SameAs(name, Origin.NONE);
    }

    private static Guidance requiring(Condition condition, FactDeclaration... facts) {
        return Given.pack()
                .addSubject(Given.post(facts))
                .addCode(Given.code(Given.requiring(condition)).build())
                .build();
    }

    @Test
    void a_text_is_a_value_where_it_can_be_read_as_one() {
        assertEquals(new Right.Constant(new FactValue.Decimal(new BigDecimal("3"))), right("likes", "3.0"));
        assertEquals(new Right.Constant(new FactValue.Step("EO", 1)), right("grade", "EO"));
        assertEquals(
                new Right.Constant(new FactValue.Day(LocalDate.of(2026, 3, 16), ZoneId.of("Europe/London"))),
                right("at", "2026-03-16"));
    }

    @Test
    void else_it_is_the_name_of_a_fact_of_that_type() {
        assertEquals(new Right.OfFact(slot("limit")), right("likes", "limit"));
        assertEquals(new Right.OfFact(slot("day")), right("at", "day"));
        assertEquals(new Right.OfFact(slot("at")), right("day", "at"));
    }

    @Test
    void now_is_the_instant_of_the_check_on_dates() {
        assertEquals(new Right.Now(), right("at", "now"));
        assertEquals(new Right.Now(), right("day", new Operand.Now(Origin.NONE)));
        assertEquals(
                List.of("G208 'now' is neither a number nor a fact of subject 'post'"
                        + " (there are text, author, note, link, official, likes, limit, day, at, took, browser, account"
                        + " (and 5 more))"),
                errors(on("likes", compare(Comparison.AT_MOST, "now"))));
    }

    @Test
    void a_value_of_the_scale_comes_before_a_fact_of_the_same_name() {
        FactType scale = new FactType.Scale(List.of("low", "high"));
        Guidance guidance =
                requiring(on("risk", compare(Comparison.AT_LEAST, "high")), fact("risk", scale), fact("high", scale));
        var at = (org.openguidance.model.link.Test.At)
                Given.onlyRule(guidance).require().orElseThrow();
        assertEquals(
                new Right.Constant(new FactValue.Step("high", 1)),
                ((org.openguidance.model.link.Test.Ordered) at.test()).bound().right());
    }

    @Test
    void what_is_written_as_a_fact_is_always_a_fact() {
        FactType scale = new FactType.Scale(List.of("low", "high"));
        Condition test = on(
                "risk", new Condition.Compare(Comparison.AT_LEAST, new Operand.Fact("high", Origin.NONE), Origin.NONE));
        Guidance guidance = requiring(test, fact("risk", scale), fact("high", scale));
        var at = (org.openguidance.model.link.Test.At)
                Given.onlyRule(guidance).require().orElseThrow();
        assertEquals(
                new Right.OfFact(slot("emphasis") + 2),
                ((org.openguidance.model.link.Test.Ordered) at.test()).bound().right());
        assertEquals(
                List.of("G208 subject 'post' has no fact 'limits' (did you mean 'limit'?)"),
                errors(on(
                        "likes",
                        new Condition.Compare(
                                Comparison.AT_LEAST, new Operand.Fact("limits", Origin.NONE), Origin.NONE))));
    }

    @Test
    void a_name_that_is_neither_a_value_nor_a_fact_gets_the_nearest_of_both() {
        assertEquals(
                List.of("G208 'limt' is neither a number nor a fact of subject 'post' (did you mean 'limit'?)"),
                errors(on("likes", compare(Comparison.AT_MOST, "limt"))));
        assertEquals(
                List.of("G302 'heo' is neither a step of the scale AO, EO and HEO nor a fact of subject 'post'"
                        + " (did you mean 'HEO'?)"),
                errors(on("grade", compare(Comparison.AT_MOST, "heo"))));
    }

    @Test
    void what_cannot_be_a_name_is_told_what_a_value_looks_like() {
        assertEquals(
                List.of("G109 fact 'likes' must be a number such as 12 or 0.5, not '1e3'"),
                errors(on("likes", compare(Comparison.AT_MOST, "1e3"))));
        assertEquals(
                List.of(
                        "G110 fact 'at' must be a date, or a date with a time such as 2026-03-16T09:00, not '2025-02-30'"),
                errors(on("at", compare(Comparison.BEFORE, "2025-02-30"))));
    }

    @Test
    void facts_of_different_types_cannot_be_compared() {
        assertEquals(
                List.of("G311 fact 'likes' and fact 'took' are of different types (a number, and a duration), so they"
                        + " cannot be compared"),
                errors(on("likes", compare(Comparison.AT_MOST, "took"))));
        Guidance scales = requiring(
                on("grade", compare(Comparison.AT_MOST, "rank")),
                fact("rank", new FactType.Scale(List.of("AO", "EO"))));
        assertEquals(
                List.of("G311 fact 'grade' and fact 'rank' have different values, so they cannot be compared"),
                errors(scales));
    }

    @Test
    void a_name_means_first_a_field_of_the_entry_at_hand_then_of_those_around_it_then_a_fact() {
        Condition test = on(
                "images",
                each(on(
                        "credits",
                        each(on("name", Condition.any(sameAs("name"), sameAs("alt-text"), sameAs("author")))))));
        var image = (org.openguidance.model.link.Test.Each)
                ((org.openguidance.model.link.Test.At) Given.typed(test)).test();
        var credit =
                (org.openguidance.model.link.Test.Each) ((org.openguidance.model.link.Test.At) image.test()).test();
        var any = (org.openguidance.model.link.Test.Any) ((org.openguidance.model.link.Test.At) credit.test()).test();
        assertEquals(
                List.of(
                        new Right.OfField("name", 0),
                        new Right.OfField("alt-text", 1),
                        new Right.OfFact(slot("author"))),
                any.tests().stream()
                        .map(same -> ((org.openguidance.model.link.Test.SameAs) same).other())
                        .toList());
    }

    @Test
    void entries_that_are_no_records_are_no_step_outwards() {
        Condition test = on("images", some(on("alt-text", on("words", some(sameAs("alt-text"))))));
        var image = (org.openguidance.model.link.Test.Some)
                ((org.openguidance.model.link.Test.At) Given.typed(test)).test();
        var words = (org.openguidance.model.link.Test.At) ((org.openguidance.model.link.Test.At) image.test()).test();
        var word = (org.openguidance.model.link.Test.Some) words.test();
        assertEquals(new Right.OfField("alt-text", 0), ((org.openguidance.model.link.Test.SameAs) word.test()).other());
    }

    @Test
    void same_as_names_a_fact_that_can_have_the_same_value() {
        assertEquals(List.of(), errors(on("text", sameAs("author"))));
        assertEquals(List.of(), errors(on("link", sameAs("text"))));
        assertEquals(List.of(), errors(on("day", sameAs("at"))));
        assertEquals(
                List.of(
                        "G311 fact 'text' and fact 'likes' are of different types (a text, and a number), so they cannot be"
                                + " compared"),
                errors(on("text", sameAs("likes"))));
        assertEquals(
                List.of("G208 subject 'post' has no fact 'autor' (did you mean 'author'?)"),
                errors(on("text", sameAs("autor"))));
    }

    @Test
    void choices_can_be_the_same_if_they_share_a_value() {
        Condition test = on("account", sameAs("other"));
        assertEquals(List.of(), errors(requiring(test, fact("other", FactType.oneOf("official", "x")))));
        assertEquals(
                List.of("G311 fact 'account' and fact 'other' have different values, so they cannot be compared"),
                errors(requiring(test, fact("other", FactType.oneOf("x", "y")))));
    }

    @Test
    void in_equality_a_text_is_always_a_value() {
        assertEquals(
                List.of("G302 fact 'account' must be one of personal or official, not 'author'"),
                errors(on("account", is("author"))));
        var at = (org.openguidance.model.link.Test.At) Given.typed(on("text", is("author")));
        assertEquals(
                List.of(new Right.Constant(new FactValue.Text("author"))),
                ((org.openguidance.model.link.Test.Among) at.test()).values());
    }

    @Test
    void in_equality_a_fact_may_be_named_as_such() {
        Condition test = on("text", new Condition.Is(new Operand.Fact("author", Origin.NONE), Origin.NONE));
        var at = (org.openguidance.model.link.Test.At) Given.typed(test);
        assertEquals(
                List.of(new Right.OfFact(slot("author"))),
                ((org.openguidance.model.link.Test.Among) at.test()).values());
    }

    @Test
    void times_of_day_need_a_zone_of_the_fact_or_of_the_pack() {
        FactDeclaration zoned = FactDeclaration.builder()
                .id("sent")
                .type(Given.scalar(ScalarType.DATE_TIME))
                .zone(ZoneId.of("Asia/Tokyo"))
                .build();
        Condition test = Condition.all(
                on("sent", compare(Comparison.BEFORE, "2026-03-16T09:00")),
                on("day", compare(Comparison.BEFORE, "2026-03-16T09:00")),
                on("day", compare(Comparison.AFTER, "now")),
                on("day", compare(Comparison.AFTER, "2026-03-16T09:00Z")));
        Guidance guidance = Given.packWithoutZone()
                .addSubject(Given.post(zoned))
                .addCode(Given.code(Given.requiring(test)).build())
                .build();
        String hint = ", but the pack names no time zone (add a line such as 'zone: Europe/London' to the pack)";
        assertEquals(
                List.of(
                        "G127 '2026-03-16T09:00' has a time of day" + hint,
                        "G127 'now' has a time of day" + hint,
                        "G127 fact 'at' has a time of day" + hint),
                errors(guidance));
    }
}
