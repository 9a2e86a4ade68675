package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.all;
import static org.openguidance.model.Condition.any;
import static org.openguidance.model.Condition.compare;
import static org.openguidance.model.Condition.each;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.isNot;
import static org.openguidance.model.Condition.oneOf;
import static org.openguidance.model.Condition.says;
import static org.openguidance.model.Condition.some;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.Casing;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.ContentKind;
import org.openguidance.model.Id;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Side;
import org.openguidance.model.TextUnit;
import org.openguidance.model.Words;

/** Conditions and the types of what they ask about: what fits, and what is said where it does not. */
class TypingTest {

    private static final String TEXT_TESTS = "of a text can be asked 'says', 'starts-with', 'ends-with', 'in-first',"
            + " 'pattern', 'contains', 'casing', 'reading-grade' or 'length', or one of its parts, such as 'hashtags'";

    private static Condition.Compare bound(Comparison comparison, String right) {
        return new Condition.Compare(comparison, Operand.of(right), Origin.NONE);
    }

    private static Condition count(Comparison comparison, String right) {
        return new Condition.Count(List.of(bound(comparison, right)), Optional.empty(), Origin.NONE);
    }

    private static Condition within(AmountUnit unit, String anchor, Optional<Id> calendar) {
        return new Condition.Within(
                Operand.of("3"),
                unit,
                Side.BEFORE,
                Operand.of(anchor),
                Set.of(RangeEnd.START, RangeEnd.END),
                calendar,
                Origin.NONE);
    }

    private static void fits(Condition condition) {
        assertEquals(List.of(), errors(condition));
    }

    private static void faulty(String error, Condition condition) {
        assertEquals(List.of(error), errors(condition));
    }

    @Test
    void a_wrong_fact_is_reported_once_and_what_is_below_it_is_skipped() {
        faulty(
                "G208 subject 'post' has no fact 'acount' (did you mean 'account'?)",
                on("acount", all(is("x"), says(""), on("y", is("z")))));
    }

    @Test
    void several_wrong_names_are_all_reported() {
        assertEquals(
                2,
                errors(all(on("acount", is("official")), on("nations", is("england"))))
                        .size());
    }

    @Test
    void a_fact_without_a_near_name_is_told_what_there_is() {
        faulty(
                "G208 subject 'post' has no fact 'qqqqqq' (there are text, author, note, link, official, likes, limit, day,"
                        + " at, took, browser, account (and 5 more))",
                on("qqqqqq", is("x")));
    }

    @Test
    void a_word_that_looks_like_a_test_is_told_the_test() {
        faulty(
                "G307 fact 'text' is a text and has no part 'say' (did you mean 'says'?)",
                on("text", on("say", is("x"))));
        faulty(
                "G307 fact 'likes' is a number, which has no 'atleast' (did you mean 'at-least'?)",
                on("likes", on("atleast", is("3"))));
    }

    @Test
    void a_part_that_a_value_does_not_have_is_an_unknown_field() {
        faulty(
                "G303 fact 'text' is a text and has no part 'hashtag' (did you mean 'hashtags'?)",
                on("text", on("hashtag", count(Comparison.AT_MOST, "2"))));
        faulty(
                "G303 an entry of fact 'images' is a record of fields and has no field 'alt' (did you mean 'alt-text'?)",
                on("images", each(on("alt", is("x")))));
        faulty(
                "G303 fact 'emphasis' is a blend of stages and has no part 'tolk' (did you mean 'talk'?)",
                on("emphasis", on("tolk", compare(Comparison.AT_LEAST, "0.5"))));
    }

    @Test
    void a_field_of_a_list_is_asked_of_its_entries() {
        faulty(
                "G307 fact 'images' is a list, so 'alt-text' can only be asked of its entries"
                        + " (of every entry it is asked with 'each: { alt-text: … }', of any with 'some: { alt-text: … }')",
                on("images", on("alt-text", Condition.blank(false))));
        fits(on("images", each(on("alt-text", Condition.blank(false)))));
    }

    @Test
    void parts_of_texts_and_hosts_of_links_are_lists_and_texts() {
        fits(Condition.field("text.hashtags", each(new Condition.Cased(Casing.WORDS_CAPITALISED, Origin.NONE))));
        fits(Condition.field("text.links", each(on("host", new Condition.EndsWith(Words.of("gov.uk"), Origin.NONE)))));
        fits(on("link", on("host", is("www.gov.uk"))));
        fits(Condition.field("text.sentences", each(on("words", count(Comparison.AT_MOST, "25")))));
        faulty(
                "G303 an entry of 'words' of fact 'text' is a text and has no part 'host' (" + TEXT_TESTS + ")",
                Condition.field("text.words", each(on("host", is("x")))));
    }

    @Test
    void a_link_is_a_text() {
        fits(on("link", says("gov")));
        fits(on("link", on("words", count(Comparison.AT_LEAST, "1"))));
    }

    @Test
    void a_blend_has_its_stages_as_weights_and_mostly_as_a_stage() {
        fits(on("emphasis", on("talk", compare(Comparison.AT_LEAST, "0.5"))));
        fits(on("emphasis", on("mostly", is("talk"))));
        fits(on("emphasis", on("mostly", is("nothing"))));
        faulty(
                "G203 'mostly' of fact 'emphasis' must name a stage of 'cycle' (listen or talk), not 'tolk'"
                        + " (did you mean 'talk'?)",
                on("emphasis", on("mostly", is("tolk"))));
    }

    @Test
    void tests_of_texts_stand_only_on_texts() {
        faulty(
                "G301 'says' asks about texts, but fact 'account' is one of a few values"
                        + " (here can stand a value, a list of values, or 'is-not' or 'none-of')",
                on("account", says("x")));
        faulty(
                "G301 'pattern' asks about texts, but fact 'likes' is a number (here can stand a value, a list of values,"
                        + " or 'is-not', 'none-of', 'at-least', 'at-most', 'over', 'under' or 'exactly')",
                on("likes", new Condition.Pattern("x", Origin.NONE)));
        for (Condition test : List.of(
                new Condition.StartsWith(Words.of("x"), Origin.NONE),
                new Condition.EndsWith(Words.of("x"), Origin.NONE),
                new Condition.InFirst(Operand.of("3"), TextUnit.LINES, (Condition.Says) says("x"), Origin.NONE),
                new Condition.Contains(List.of(ContentKind.POSTCODE), Origin.NONE),
                new Condition.Cased(Casing.ALL_LOWER, Origin.NONE),
                new Condition.ReadingGrade(List.of(bound(Comparison.AT_MOST, "8.5")), Origin.NONE),
                new Condition.Length(LengthUnit.GRAPHEMES, List.of(bound(Comparison.AT_MOST, "280")), Origin.NONE))) {
            fits(on("text", test));
            assertEquals(1, errors(on("official", test)).size());
        }
    }

    @Test
    void tests_of_lists_stand_only_on_lists() {
        faulty(
                "G301 'each' asks about lists, but fact 'text' is a text (" + TEXT_TESTS + ")",
                on("text", each(says("x"))));
        faulty(
                "G301 'count' asks about lists, but fact 'nation' is a set of values (here can stand a value, a list of"
                        + " values, or 'is-not', 'none-of', 'has-all' or 'only')",
                on("nation", count(Comparison.AT_LEAST, "2")));
    }

    @Test
    void tests_of_sets_stand_only_on_sets() {
        fits(on("nation", new Condition.HasAll(List.of(Operand.of("wales")), Origin.NONE)));
        fits(on("nation", new Condition.Only(List.of(Operand.of("wales")), Origin.NONE)));
        assertEquals(
                1,
                errors(on("account", new Condition.HasAll(List.of(Operand.of("official")), Origin.NONE)))
                        .size());
        faulty(
                "G302 a value of fact 'nation' must be one of england, wales or scotland, not 'walse'"
                        + " (did you mean 'wales'?)",
                on("nation", new Condition.Only(List.of(Operand.of("walse")), Origin.NONE)));
    }

    @Test
    void order_stands_only_where_there_is_one() {
        for (String ordered : List.of("likes", "grade", "browser", "took", "day", "at")) {
            String right = switch (ordered) {
                case "likes" -> "3";
                case "grade" -> "EO";
                case "browser" -> "102.1";
                case "took" -> "3 days";
                default -> "2026-03-16";
            };
            fits(on(ordered, compare(Comparison.EXACTLY, right)));
        }
        faulty(
                "G301 'at-least' asks about numbers, scales, versions, durations and dates, but fact 'official' is yes or"
                        + " no (here can stand a value, a list of values, or 'is-not' or 'none-of')",
                on("official", compare(Comparison.AT_LEAST, "3")));
        faulty(
                "G301 'before' asks about dates, but fact 'likes' is a number (here can stand a value, a list of values, or"
                        + " 'is-not', 'none-of', 'at-least', 'at-most', 'over', 'under' or 'exactly')",
                on("likes", compare(Comparison.BEFORE, "3")));
    }

    @Test
    void a_plain_value_stands_only_where_there_is_a_single_value_or_a_set() {
        faulty(
                "G301 fact 'images' is a list, so it cannot be compared with a plain value"
                        + " (a list is asked about with 'each', 'some', 'count' or 'blank')",
                on("images", is("cat")));
        faulty(
                "G301 an entry of fact 'images' is a record of fields, so it cannot be compared with a plain value"
                        + " (name one of its fields: alt-text, size or credits)",
                on("images", some(oneOf("cat", "dog"))));
        faulty(
                "G301 fact 'emphasis' is a blend of stages, so it cannot be compared with a plain value"
                        + " (name one of its stages, or 'mostly')",
                on("emphasis", isNot("talk")));
        faulty("G301 a plain value stands here, but no fact is named that it could be the value of", is("cat"));
    }

    @Test
    void nothing_may_be_asked_of_what_is_optional_only() {
        fits(on("note", is("nothing")));
        faulty(
                "G302 fact 'likes' cannot be 'nothing', because it is not optional"
                        + " (where it can have no value, declare it with 'optional: yes')",
                on("likes", is("nothing")));
    }

    @Test
    void a_test_without_a_fact_is_told_to_name_one() {
        faulty(
                "G301 'says' asks about texts, but here no fact is named yet, so it would ask about subject 'post' as a"
                        + " whole (name the fact first, as in 'text: { says: … }')",
                says("x"));
        assertEquals(1, errors(new Condition.Known(true, Origin.NONE)).size());
    }

    @Test
    void blank_stands_on_texts_lists_sets_and_what_is_optional() {
        for (String fact : List.of("text", "link", "images", "nation", "note")) {
            fits(on(fact, Condition.blank(false)));
        }
        assertEquals(1, errors(on("likes", Condition.blank(false))).size());
    }

    @Test
    void values_of_a_condition_are_read_by_the_type_of_the_fact() {
        faulty(
                "G302 fact 'account' must be one of personal or official, not 'offical' (did you mean 'official'?)",
                on("account", any(is("personal"), is("offical"))));
        faulty("G108 fact 'official' must be 'yes' or 'no', not 'true' (write yes)", on("official", is("true")));
        faulty("G109 fact 'likes' must be a number such as 12 or 0.5, not 'many'", on("likes", is("many")));
        faulty(
                "G110 fact 'day' must be a date that exists, such as 2026-03-16, not '2025-02-30'",
                on("day", isNot("2025-02-30")));
    }

    @Test
    void an_empty_term_is_refused_and_one_that_cannot_be_seen_too() {
        for (String empty : List.of("", " ", "\u200B", "\u00A0\u00AD", "\u2060")) {
            assertEquals("G120", errors(on("text", says("vote", empty))).get(0).substring(0, 4));
        }
        fits(on("text", says("*", "#", "…", "\u0915\u093E")));
    }

    @Test
    void word_lists_periods_and_calendars_have_to_be_there() {
        faulty(
                "G206 there is no word list 'slogan' (did you mean 'slogans'?)",
                on("text", new Condition.Says(Words.list("slogan"), Optional.empty(), Optional.empty(), Origin.NONE)));
        faulty(
                "G205 there is no period 'elections' (did you mean 'election'?)",
                on("at", new Condition.During(Id.of("elections"), Origin.NONE)));
        faulty(
                "G211 there is no calendar 'england' (there is none at all)",
                on("at", within(AmountUnit.WORKING_DAYS, "now", Optional.of(Id.of("england")))));
    }

    @Test
    void during_and_within_stand_only_on_dates() {
        fits(on("day", new Condition.During(Id.of("election"), Origin.NONE)));
        fits(on("at", within(AmountUnit.DAYS, "day", Optional.empty())));
        assertEquals(
                1,
                errors(on("likes", new Condition.During(Id.of("election"), Origin.NONE)))
                        .size());
        assertEquals(
                1,
                errors(on("text", within(AmountUnit.DAYS, "day", Optional.empty())))
                        .size());
    }

    @Test
    void bounds_of_counts_and_lengths_are_whole_numbers() {
        faulty(
                "G109 'count' must be compared with a whole number that is not negative, not '1.5'",
                on("images", count(Comparison.AT_MOST, "1.5")));
        faulty(
                "G109 'count' must be compared with a whole number that is not negative, not '-1'",
                on("images", count(Comparison.AT_LEAST, "-1")));
        faulty(
                "G109 'length' must be compared with a whole number that is not negative, not '0.5'",
                on(
                        "text",
                        new Condition.Length(
                                LengthUnit.CHARACTERS, List.of(bound(Comparison.AT_MOST, "0.5")), Origin.NONE)));
        faulty(
                "G301 'before' compares dates, but 'count' is a number (write 'under' or 'over')",
                on("images", count(Comparison.BEFORE, "3")));
    }

    @Test
    void a_count_may_be_compared_with_a_fact_that_is_a_number() {
        fits(on("images", count(Comparison.AT_MOST, "limit")));
        faulty(
                "G311 'count' and fact 'day' are of different types (a number, and a date), so they cannot be compared",
                on("images", count(Comparison.AT_MOST, "day")));
    }

    @Test
    void amounts_are_whole_and_within_reason() {
        Condition near = new Condition.Says(
                Words.of("a"),
                Optional.of(new Condition.Near(Words.of("b"), Operand.of("1.5"))),
                Optional.empty(),
                Origin.NONE);
        faulty(
                "G125 'within' in 'near' must be a whole number that is not negative, or a parameter, not '1.5'",
                on("text", near));
        faulty(
                "G125 'words' in 'in-first' must be at most 1000000, not '1000001'",
                on(
                        "text",
                        new Condition.InFirst(
                                Operand.of("1000001"), TextUnit.WORDS, (Condition.Says) says("x"), Origin.NONE)));
    }

    @Test
    void a_costly_pattern_is_refused_and_an_english_one_warned_of() {
        assertEquals(
                "G122",
                errors(on("text", new Condition.Pattern("((a{100}){100}){100}", Origin.NONE)))
                        .get(0)
                        .substring(0, 4));
        List<String> warnings = Given.warnings(
                Given.with(Given.requiring(on("text", new Condition.Pattern("\\bÄrger\\w", Origin.NONE)))),
                org.openguidance.model.diagnostic.DiagnosticCode.ASCII_PATTERN);
        assertEquals(1, warnings.size());
    }

    @Test
    void faults_stand_at_the_place_of_what_is_wrong() {
        Condition condition = new Condition.Field(
                "account", new Condition.Is(new Operand.Text("offical", Given.at(7)), Given.at(6)), Given.at(5));
        assertEquals(
                "7: G302 fact 'account' must be one of personal or official, not 'offical' (did you mean 'official'?)",
                errors(condition).get(0));
        Condition unknown = new Condition.Field("acount", is("x"), Given.at(5));
        assertEquals("5: G208", errors(unknown).get(0).substring(0, 7));
    }
}
