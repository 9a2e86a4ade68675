package org.openguidance.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openguidance.model.SourceLocation;

/** Faults as people see them. */
class DiagnosticsTest {

    private static Diagnostic at(int line, int column, String message) {
        return Diagnostic.of(DiagnosticCode.UNKNOWN_KEY, new SourceLocation("g.yaml", line, column), message);
    }

    @Test
    void a_fault_is_shown_with_its_line_a_caret_and_what_was_meant() {
        Diagnostic diagnostic = at(14, 7, "unknown key 'sevrity' in rule 'no-phone'")
                .withSourceLine("      sevrity: error")
                .withHint("did you mean 'severity'?");
        assertEquals("""
                g.yaml:14:7: error G104: unknown key 'sevrity' in rule 'no-phone'
                      14 |       sevrity: error
                         |       ^ did you mean 'severity'?""", DiagnosticFormatter.withSource(diagnostic));
    }

    @Test
    void the_caret_stands_below_its_character_whatever_comes_before() {
        String line = "\u200Bab\tc: d";
        Diagnostic diagnostic = at(1, 5, "here").withSourceLine(line);
        String[] shown = DiagnosticFormatter.withSource(diagnostic).split("\n");
        int caret = shown[2].indexOf('^');
        assertEquals('c', shown[1].charAt(caret));
        assertEquals("       1 | \\u200Bab c: d", shown[1]);
    }

    @Test
    void a_long_line_is_shown_around_its_place() {
        String line = "x".repeat(5_000) + "y" + "x".repeat(5_000);
        String[] shown = DiagnosticFormatter.withSource(at(1, 5_001, "here").withSourceLine(line))
                .split("\n");
        assertEquals('y', shown[1].charAt(shown[2].indexOf('^')));
        assertTrue(shown[1].length() < 150);
    }

    @Test
    void a_caret_may_stand_after_the_end_of_the_line() {
        String[] shown = DiagnosticFormatter.withSource(at(1, 9, "here").withSourceLine("ab"))
                .split("\n");
        assertEquals(shown[1].length(), shown[2].indexOf('^'));
    }

    @Test
    void hidden_and_steering_characters_are_spelled_out() {
        assertEquals("a\\u200Bb\\u001B[31m\\u202Ec\\uD800", Printable.escape("a\u200Bb\u001B[31m\u202Ec\uD800"));
        assertEquals("caffè 😀 й", Printable.escape("caffè 😀 й"));
        assertEquals("a\\u00A0b", Printable.escape("a\u00A0b"));
        assertEquals("\\uDB40\\uDC61", Printable.escape(new String(Character.toChars(0xE0061))));
    }

    @Test
    void an_excerpt_is_cut_after_120_characters_and_never_inside_one() {
        assertEquals("😀".repeat(120) + "…", Printable.excerpt("😀".repeat(121)));
        assertEquals("a".repeat(120), Printable.excerpt("a".repeat(120)));
    }

    @Test
    void faults_are_sorted_by_place_and_listed_once() {
        Diagnostics.Collector collector = Diagnostics.collector();
        collector.add(at(2, 1, "second"));
        collector.add(at(10, 1, "third"));
        collector.add(at(1, 9, "first"));
        collector.add(at(2, 1, "second"));
        assertEquals(
                List.of("first", "second", "third"),
                collector.finish().list().stream().map(Diagnostic::message).toList());
    }

    @Test
    void of_many_faults_some_are_listed_and_the_rest_counted_warnings_left_out_first() {
        Diagnostics.Collector collector = Diagnostics.collector();
        collector.add(DiagnosticCode.UNUSED, new SourceLocation("g.yaml", 1, 1), "a warning");
        IntStream.rangeClosed(1, 20_000).forEach(line -> collector.add(at(line, 2, "wrong")));
        Diagnostics diagnostics = collector.finish();
        assertEquals(100, diagnostics.list().size());
        assertEquals(20_001, diagnostics.total());
        assertEquals(20_000, diagnostics.errorCount());
        assertEquals(1, diagnostics.list().get(0).location().line());
        assertEquals("wrong", diagnostics.list().get(0).message());
        assertTrue(diagnostics.format().endsWith("\nand 19,901 more"));
    }

    @Test
    void warnings_alone_are_no_errors() {
        Diagnostics.Collector collector = Diagnostics.collector();
        collector.add(DiagnosticCode.UNUSED, SourceLocation.NONE, "a warning");
        assertFalse(collector.hasErrors());
        assertFalse(collector.finish().hasErrors());
        assertEquals("warning G901: a warning", collector.finish().format());
    }

    @Test
    void the_numbers_of_faults_are_different() {
        List<String> ids =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.length() == 4 && id.startsWith("G")));
    }

    @Test
    void the_nearest_word_is_the_one_that_was_meant() {
        List<String> keys = List.of("severity", "statement", "title", "remedy");
        assertEquals(Optional.of("severity"), DidYouMean.nearest("sevrity", keys));
        assertEquals(Optional.of("title"), DidYouMean.nearest("tilte", keys));
        assertEquals(Optional.of("remedy"), DidYouMean.nearest("Remedy", keys));
        assertEquals(Optional.empty(), DidYouMean.nearest("colour", keys));
        assertEquals(Optional.empty(), DidYouMean.nearest("", keys));
    }

    @Test
    void of_short_words_only_one_letter_may_differ() {
        assertEquals(Optional.of("must"), DidYouMean.nearest("mst", List.of("must", "may")));
        assertEquals(Optional.empty(), DidYouMean.nearest("ox", List.of("id", "if")));
    }
}
