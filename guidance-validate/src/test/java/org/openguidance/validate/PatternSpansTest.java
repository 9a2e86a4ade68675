package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternSpansTest {

    private static void finds(String pattern, String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        assertEquals(marked, Excerpts.found(new PatternSpans(PatternSearch.of(pattern)), text));
        assertEquals(marked, Excerpts.found(PatternSearch.of(pattern), text));
    }

    private static List<Integer> starts(String pattern, String text) {
        return PatternSets.numbers(PatternStarts.of(pattern).orElseThrow().in(text));
    }

    @Test
    void places_are_those_that_the_search_finds() {
        finds("\\bfree\\b", "⟦free⟧ freedom ⟦free⟧");
        finds("a+b?|c", "⟦aab⟧⟦c⟧ b ⟦aaa⟧");
        finds("a+?", "⟦a⟧⟦a⟧");
        finds("ab|abc", "⟦ab⟧c");
        finds("(?m)^x$", "⟦x⟧\nxx\n⟦x⟧");
        finds("^x|x$", "⟦x⟧xx⟦x⟧");
        finds("[😀-😂]+", "x⟦😀😂⟧😃⟦😀⟧");
        finds("x*", "a⟦xx⟧b");
        finds("$", "ab⟦c⟧");
    }

    @Test
    void places_in_a_part_are_places_in_the_whole_text() {
        assertEquals(
                List.of(new Mark(new Span(4, 5), false)),
                new PatternSpans(PatternSearch.of("^t"))
                        .find(TextView.of("one two").view(new Span(4, 7))));
    }

    @Test
    void starts_are_all_places_at_which_a_match_may_start_also_inside_another() {
        assertEquals(List.of(0, 1, 2), starts("a+", "aaab"));
        assertEquals(List.of(0), starts("\\ba+\\b", "aaa aab"));
        assertEquals(List.of(0, 2, 5), starts("a.*b", "acaxba b"));
        assertEquals(List.of(0, 2), starts("[😀]", "😀😀\uD83D"));
        assertEquals(List.of(1), starts("(?i)Straße$", "xstra\u1E9Ee"));
        assertEquals(List.of(), starts("x\\z", "xy"));
    }

    @Test
    void pattern_that_may_be_found_without_a_character_has_no_starts_of_its_own() {
        assertFalse(PatternStarts.of("x*").isPresent());
        assertFalse(PatternStarts.of("\\b|a").isPresent());
    }

    @Test
    void program_is_printed_from_the_end_of_the_pattern_to_its_start() {
        String program = """
                  0: found 0
                  1: \\A then 0
                  2: [a] then 1
                > 3: [b] then 2
                """;
        // Read backwards, the end of a text comes first.
        assertEquals(
                program.replace("\\A", "\\z"),
                PatternStarts.of("^abc*").orElseThrow().toString());
    }

    @Test
    void reading_on_from_each_find_ends_before_it_takes_the_square_of_the_text() {
        TextTest test = new PatternSpans(PatternSearch.of("a.*b|a"));
        TextView view = TextView.of("a".repeat(100_000));
        List<Mark> marks = assertTimeout(Duration.ofSeconds(30), () -> test.find(view));
        assertFalse(marks.isEmpty());
    }
}
