package org.openguidance.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Guidance;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

/** Reports as JSON and as text, whatever stands in the subject. */
class JsonReportTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");
    private static final String PACK = """
            guidance: hostile
            format: 1
            version: "1"
            title: Hostile
            publisher: Test
            language: en
            subjects:
              - {id: post, title: A post, facts: {text: text}}
            codes:
              - id: code
                title: Code
                subject: post
                rules:
                  - id: no-script
                    must-not: Hold "script" or </script>
                    forbid: {text: {pattern: "(?i)script|[^a-z ]+"}}
            """;
    private static final String NASTY = "</script><!-- \u2028 \u001B[31m \uD800 \u0000 \"\\ script\r\nScript ${7*7} %s";

    private static ComplianceReport report(String text) {
        Guidance guidance = GuidanceLoader.loadOrThrow(GuidanceSource.of("hostile.yaml", PACK));
        return ComplianceChecker.compile(guidance)
                .check(Subject.of("post").id("an \u001B id").fact("text", text).build(), AT);
    }

    private static List<String> texts(String json, String field) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
                    texts.add(parser.getText());
                }
            }
        }
        return texts;
    }

    @Test
    void json_is_ascii_and_gives_the_excerpts_back() throws IOException {
        ComplianceReport report = report(NASTY);
        String json = JsonReport.pretty(report);
        assertTrue(json.chars().allMatch(unit -> unit == '\n' || (unit >= ' ' && unit < 127)));
        List<String> excerpts = report.results().get(0).findings().stream()
                .flatMap(finding -> finding.excerpt().stream())
                .toList();
        assertTrue(excerpts.size() > 3);
        assertEquals(excerpts, texts(json, "excerpt"));
    }

    @Test
    void a_report_says_by_which_guidance_and_which_engine_it_was_made_and_as_at_when() throws IOException {
        ComplianceReport report = report("script");
        for (String json : List.of(JsonReport.pretty(report), JsonReport.line(report))) {
            assertEquals(List.of("1"), texts(json, "version"));
            assertEquals(report.digest(), texts(json, "digest").get(0));
            assertEquals(List.of(report.engineVersion()), texts(json, "engine-version"));
            assertEquals(List.of(AT.toString()), texts(json, "at"));
        }
    }

    @Test
    void one_line_is_one_line() {
        String line = JsonReport.line(report(NASTY));
        assertEquals(-1, line.indexOf('\n'));
        assertEquals(line, JsonReport.line(report(NASTY)));
    }

    @Test
    void the_places_read_back_the_excerpts() {
        report(NASTY)
                .results()
                .get(0)
                .findings()
                .forEach(finding -> finding.region()
                        .ifPresent(region ->
                                assertEquals(region.excerpt(), NASTY.substring(region.start(), region.end()))));
    }

    @Test
    void no_control_character_of_a_subject_reaches_the_terminal() {
        String text = TextReport.of(report(NASTY));
        assertTrue(text.chars().allMatch(unit -> unit == '\n' || unit >= ' '), text);
        assertTrue(text.contains("an \\u001B id"), text);
        assertEquals(-1, text.indexOf('\u2028'));
    }

    @Test
    void colours_are_only_there_when_they_are_asked_for() {
        assertTrue(TextReport.of(report("script"), TextStyle.COLOUR).indexOf('\u001B') >= 0);
        assertEquals(-1, TextReport.of(report("script")).indexOf('\u001B'));
    }
}
