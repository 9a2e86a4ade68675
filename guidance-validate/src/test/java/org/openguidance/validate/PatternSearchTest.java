package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.re2j.PatternSyntaxException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternSearchTest {

    private static void finds(String pattern, String... marked) {
        for (String expected : marked) {
            String text = expected.replace("⟦", "").replace("⟧", "");
            assertEquals(expected, Excerpts.found(TextTests.pattern(pattern), text));
        }
    }

    @Test
    void pattern_is_found_anywhere_and_case_counts() {
        finds("fre+", "⟦free⟧dom Free ⟦fre⟧", "x");
        finds("(?i)free", "⟦FREE⟧dom");
        finds("\\bfree\\b", "⟦free⟧ freedom");
        finds("[😀-😂]", "x ⟦😀⟧⟦😂⟧ 😃");
        finds(".", "⟦😀⟧⟦\uD800⟧⟦x⟧");
        finds("é", "⟦é⟧ e\u0301");
    }

    @Test
    void match_without_a_character_marks_the_character_there_where_nothing_longer_is_found() {
        finds("x*", "a⟦xx⟧b", "⟦a⟧b");
        finds("$", "ab⟦c⟧");
        finds("(?m)^$", "a\n⟦\n⟧b");
        assertEquals(
                List.of(new Mark(new Span(1, 2), false)),
                TextTests.pattern("$").find(TextView.of("ab").view(new Span(0, 2))));
    }

    @Test
    void places_in_a_part_are_places_in_the_whole_text() {
        TextView part = TextView.of("one two").view(new Span(4, 7));
        assertEquals(
                List.of(new Mark(new Span(4, 5), false)),
                TextTests.pattern("^t").find(part));
    }

    @Test
    void pattern_that_is_wrong_is_refused_when_it_is_compiled() {
        assertThrows(PatternSyntaxException.class, () -> TextTests.pattern("("));
        assertThrows(PatternSyntaxException.class, () -> TextTests.pattern("(a)\\1"));
    }

    @Test
    void reading_on_from_each_find_ends_before_it_takes_the_square_of_the_text() {
        TextTest test = TextTests.pattern("a.*b|a");
        TextView view = TextView.of("a".repeat(100_000));
        List<Mark> marks = assertTimeout(Duration.ofSeconds(30), () -> test.find(view));
        assertFalse(marks.isEmpty());
        assertEquals(100_000, TextTests.pattern("a").find(view).size());
    }
}
