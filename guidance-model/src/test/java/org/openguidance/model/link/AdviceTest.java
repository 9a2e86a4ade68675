package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openguidance.model.Condition.all;
import static org.openguidance.model.Condition.blank;
import static org.openguidance.model.Condition.compare;
import static org.openguidance.model.Condition.each;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.isNot;
import static org.openguidance.model.Condition.none;
import static org.openguidance.model.Condition.oneOf;
import static org.openguidance.model.Condition.says;
import static org.openguidance.model.Condition.some;
import static org.openguidance.model.link.Given.fact;
import static org.openguidance.model.link.Given.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Named;
import org.openguidance.model.Origin;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Who writes a word of elsewhere, or a right one in a wrong place, is told the right one for that place. */
class AdviceTest {

    private static String only(Condition condition, FactDeclaration... more) {
        List<String> errors = Given.errors(guidance(condition, more));
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }

    private static Guidance guidance(Condition condition, FactDeclaration... more) {
        return Given.pack()
                .addSubject(Given.post(more))
                .addCode(Given.code(Given.requiring(condition)).build())
                .build();
    }

    private static List<String> warnings(DiagnosticCode code, Condition condition, FactDeclaration... more) {
        return Given.warnings(guidance(condition, more), code);
    }

    @Test
    void not_is_said_with_none_or_with_the_test_that_fits() {
        assertEquals(
                "G307 'not' is no word of conditions (write 'none: [{ official: yes }]')",
                only(on("not", on("official", is(true)))));
        assertTrue(only(on("not", is("official"))).endsWith("(write 'none: [{ official: yes }]')"));
        assertTrue(only(on("not", all(on("likes", is("1")), on("day", blank(false)))))
                .endsWith("(write 'none: [{ … }]')"));
        assertTrue(only(on("account", on("not", is("official")))).endsWith("(write 'is-not: official')"));
        assertTrue(only(on("account", on("not", oneOf("official")))).endsWith("(write 'none-of: [official]')"));
        assertTrue(only(on("text", on("not", says("free")))).endsWith("(write 'none: [{ … }]')"));
    }

    @Test
    void a_fact_may_be_called_not_and_a_near_name_is_told_of_a_plain_value() {
        FactDeclaration not = fact("not", FactType.text());
        assertEquals(List.of(), Given.errors(guidance(on("not", says("free")), not)));
        assertTrue(only(on("not", is("x"))).endsWith("(did you mean 'note'?)"));
    }

    @Test
    void what_belongs_inside_of_says_is_sent_there() {
        assertTrue(only(on("text", on("near", oneOf("x")))).startsWith("G307 'near' belongs inside of 'says'"));
        assertTrue(only(on("except", oneOf("x"))).startsWith("G307 'except' belongs inside of 'says'"));
        assertFalse(only(on("account", on("near", oneOf("x")))).contains("inside"));
    }

    @Test
    void a_part_of_a_text_or_a_field_of_a_list_is_given_its_owner() {
        assertTrue(only(on("hashtags", blank(true))).endsWith("(name the text first, as in 'text.hashtags')"));
        assertTrue(only(on("alt-text", blank(true)))
                .endsWith("(did you mean 'images: { some: { alt-text: … } }'? ('each' for every entry))"));
        assertTrue(only(on("hashtag", blank(true))).startsWith("G208 subject 'post' has no fact 'hashtag' (there are"));
    }

    @Test
    void a_test_by_another_name_is_told_only_where_the_right_one_fits() {
        assertTrue(only(on("likes", on("more-than", is("1")))).endsWith("(did you mean 'over'?)"));
        assertTrue(only(on("text", on("includes", oneOf("x")))).endsWith("(did you mean 'says'?)"));
        assertFalse(only(on("nation", on("includes", oneOf("wales")))).contains("says"));
        assertFalse(only(on("account", on("more-than", is("personal")))).contains("over"));
    }

    @Test
    void what_dates_cannot_be_compared_with_gets_the_way_to_say_it() {
        assertTrue(after("today").endsWith("(write 'now', the instant of the check)"));
        assertTrue(after("Today").endsWith("(write 'now', the instant of the check)"));
        assertTrue(after("4 weeks").endsWith("as in 'within: { weeks: 4, before: now }')"));
        assertTrue(after("1 month").endsWith("as in 'within: { months: 1, before: now }')"));
        assertTrue(after("at - 3 days").endsWith("as in 'within: { days: 3, before: at }')"));
        assertTrue(after("3 days after now").endsWith("as in 'within: { days: 3, after: now }')"));
        assertTrue(after("22:00").contains("write the day too"));
        assertTrue(after("monday").contains("days of the week"));
        assertTrue(after("2026-03-16 09:00").contains("write 2026-03-16T09:00"));
        for (String other : List.of("soon", "4 words", "never - 3 days", "1:2:3:4:5:6:7", "at minus days 3", "")) {
            String told = after(other);
            assertFalse(told.contains("within") || told.contains("write"), told);
        }
    }

    private static String after(String right) {
        return only(on("day", compare(Comparison.AFTER, right)));
    }

    @Test
    void a_number_is_never_told_about_now() {
        assertFalse(only(on("likes", compare(Comparison.OVER, "today"))).contains("'now'"));
    }

    @Test
    void the_name_of_a_fact_for_a_value_is_led_to_same_as() {
        FactDeclaration other = fact("other", FactType.oneOf("personal", "official"));
        assertTrue(only(on("account", isNot("other")), other)
                .endsWith("write 'same-as: other', or for the opposite 'none: [{ same-as: other }]')"));
        assertFalse(only(on("account", is("account"))).contains("same-as"));
        assertFalse(only(on("account", is("likes"))).contains("same-as"));
        assertFalse(only(on("account", is("nobody"))).contains("same-as"));
        assertFalse(only(on("nation", is("nation"))).contains("same-as"));
    }

    @Test
    void a_text_compared_with_the_word_that_is_another_texts_name_is_asked_about() {
        assertEquals(
                1,
                warnings(DiagnosticCode.WHOLE_TEXT, on("author", isNot("note"))).size());
        assertEquals(List.of(), warnings(DiagnosticCode.WHOLE_TEXT, on("author", isNot("likes"))));
        assertEquals(List.of(), warnings(DiagnosticCode.WHOLE_TEXT, on("author", is("author"))));
    }

    @Test
    void a_value_compared_with_itself_is_asked_about() {
        assertEquals(1, itself(on("likes", compare(Comparison.OVER, "likes"))));
        assertEquals(1, itself(on("likes", none(compare(Comparison.OVER, "likes")))));
        assertEquals(1, itself(on("images", some(on("size", compare(Comparison.OVER, "size"))))));
        assertEquals(1, itself(on("author", sameAs("author"))));
        assertEquals(0, itself(on("likes", compare(Comparison.OVER, "limit"))));
        assertEquals(0, itself(on("images", some(on("size", compare(Comparison.OVER, "likes"))))));
        assertEquals(0, itself(on("images", each(on("credits", some(on("name", sameAs("alt-text"))))))));
        assertEquals(0, itself(on("author", on("words", each(sameAs("author"))))));
    }

    private static Condition sameAs(String name) {
        return new Condition.SameAs(name, Origin.NONE);
    }

    private static int itself(Condition condition) {
        return warnings(DiagnosticCode.COMPARED_WITH_ITSELF, condition).size();
    }

    @Test
    void a_written_text_that_shall_be_a_word_or_two_is_asked_about() {
        assertEquals(
                List.of("G909 this asks whether fact 'text' is 'free' and nothing else"
                        + " (to look for it in the text, write 'says: [free]')"),
                warnings(DiagnosticCode.WHOLE_TEXT, on("text", is("free"))));
        assertEquals(1, wholeText(all(on("author", says("press")), on("author", is("Ann")))));
        assertEquals(1, wholeText(all(on("author", on("words", some(is("a")))), on("author", oneOf("Ann", "Bob")))));
    }

    @Test
    void names_whole_sentences_and_what_is_not_one_of_the_texts_are_not() {
        assertEquals(0, wholeText(on("author", is("Ann"))));
        assertEquals(0, wholeText(on("text", is("Thank you."))));
        assertEquals(0, wholeText(on("text", is("thank you for your message"))));
        assertEquals(0, wholeText(on("text", is(""))));
        assertEquals(0, wholeText(on("text", isNot("free"))));
        assertEquals(0, wholeText(none(on("text", is("free")))));
        assertEquals(0, wholeText(on("text", on("words", some(is("free"))))));
        assertEquals(0, wholeText(on("images", some(on("alt-text", is("none"))))));
        assertEquals(0, wholeText(on("account", is("official"))));
    }

    private static int wholeText(Condition condition) {
        return warnings(DiagnosticCode.WHOLE_TEXT, condition).size();
    }

    @Test
    void a_text_that_questions_are_judged_on_is_a_written_one() {
        Guidance guidance = Given.pack()
                .addSubject(Given.postBuilder().addJudgedOn(Named.of("author")).build())
                .addCode(Given.code(Given.requiring(on("author", is("Ann")))).build())
                .build();
        assertEquals(1, Given.warnings(guidance, DiagnosticCode.WHOLE_TEXT).size());
    }

    @Test
    void what_is_said_of_values_in_words_or_signs_gets_its_line() {
        assertTrue(only(on("account", is("personal or official"))).endsWith("(write [personal, official])"));
        assertTrue(only(on("account", is("personal/official"))).endsWith("(write [personal, official])"));
        assertTrue(only(on("account", is("not personal"))).endsWith("(write { is-not: personal })"));
        assertTrue(only(on("account", is("!official"))).endsWith("(write { is-not: official })"));
        assertTrue(only(on("grade", is("> EO"))).endsWith("(write { over: EO })"));
        assertTrue(only(on("likes", is(">=5"))).endsWith("(write { at-least: 5 })"));
        assertTrue(only(on("likes", is("= 5"))).endsWith("(write 5)"));
        for (String other : List.of("> official", "not", "personal or nobody", "or", "")) {
            assertFalse(only(on("account", is(other))).contains("(write"), other);
        }
    }

    @Test
    void equality_needs_no_word_and_the_opposite_of_a_test_needs_none() {
        assertTrue(only(on("account", on("is", is("official"))))
                .endsWith("(write 'official' alone, without a word before it)"));
        assertTrue(only(on("text", on("says-not", oneOf("x")))).endsWith("(write 'none: [{ says: … }]')"));
        assertFalse(only(on("account", on("says-not", oneOf("x")))).contains("write"));
    }

    @Test
    void what_is_asked_of_a_list_is_sent_to_its_entries_or_their_number() {
        assertTrue(only(on("images", on("alt-text", blank(true)))).contains("'each: { alt-text: … }'"));
        assertTrue(only(on("text", on("links", on("host", is("a.example"))))).contains("'some: { host: … }'"));
        assertFalse(only(on("images", on("alt-texts", blank(true)))).contains("each: {"));
        assertTrue(only(on("images", compare(Comparison.AT_MOST, "3"))).contains("'count: { at-most: 3 }'"));
        assertTrue(only(on("text", on("words", oneOf("free")))).contains("write 'says'"));
    }
}
