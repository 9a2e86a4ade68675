package org.openguidance.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Origin;
import org.openguidance.model.Outcome;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.RuleResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bar 82: SARIF fits its schema, and its regions read back what they mark. */
class SarifReportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private static List<String> texts() {
        return HostileReports.TEXTS;
    }

    private static void assertFitsSchema(String sarif) throws IOException {
        try (InputStream stream = SarifReportTest.class.getResourceAsStream("/formats/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertEquals(List.of(), schema.validate(sarif, InputFormat.JSON));
        }
    }

    private static JsonNode run(String sarif) {
        return JSON.readTree(sarif).path("runs").path(0);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void fits_the_schema(String text) throws IOException {
        assertFitsSchema(SarifReport.of(HostileReports.on(text)));
    }

    @Test
    void a_field_too_many_or_a_level_that_is_none_does_not_fit_the_schema() {
        String sarif = SarifReport.of(HostileReports.on("script"));
        assertThrows(
                AssertionError.class,
                () -> assertFitsSchema(sarif.replace("\"level\": \"error\"", "\"level\": \"grave\"")));
        assertThrows(AssertionError.class, () -> assertFitsSchema(sarif.replace("\"columnKind\"", "\"columnSort\"")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void regions_read_back_what_they_mark(String text) {
        JsonNode run = run(SarifReport.of(HostileReports.on(text)));
        assertEquals("utf16CodeUnits", run.path("columnKind").asString());
        List<String> artifacts = new ArrayList<>();
        run.path("artifacts")
                .forEach(artifact ->
                        artifacts.add(artifact.path("contents").path("text").asString()));
        int regions = 0;
        for (JsonNode result : run.path("results")) {
            for (JsonNode location : result.path("locations")) {
                JsonNode place = location.path("physicalLocation");
                if (place.isMissingNode()) {
                    continue;
                }
                JsonNode region = place.path("region");
                String whole = artifacts.get(
                        place.path("artifactLocation").path("index").asInt());
                int start = region.path("charOffset").asInt();
                String marked =
                        whole.substring(start, start + region.path("charLength").asInt());
                assertEquals(region.path("snippet").path("text").asString(), marked);
                assertEquals(
                        start,
                        offset(
                                whole,
                                region.path("startLine").asInt(),
                                region.path("startColumn").asInt()));
                regions++;
            }
        }
        assertTrue(regions > 0);
    }

    /** The offset of a line and column, both from 1, where lines end with LF, CRLF or CR. */
    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int lines = 1; lines < line; lines++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at + column - 1;
    }

    @Test
    void every_outcome_is_there_and_only_what_is_broken_or_open_is_a_result() {
        ComplianceReport report = HostileReports.on("script");
        JsonNode run = run(SarifReport.of(report));
        JsonNode invocation = run.path("invocations").path(0);
        for (RuleResult result : report.results()) {
            assertEquals(
                    result.outcome().label(),
                    invocation
                            .path("properties")
                            .path("outcomes")
                            .path(result.rule().toString())
                            .asString());
        }
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        for (JsonNode result : run.path("results")) {
            kinds.computeIfAbsent(result.path("kind").asString(), kind -> new TreeSet<>())
                    .add(result.path("ruleId").asString());
            String level = result.path("level").asString();
            assertEquals(result.path("kind").asString().equals("fail"), !level.equals("none"));
            assertEquals(
                    result.path("ruleId").asString(),
                    run.path("tool")
                            .path("driver")
                            .path("rules")
                            .path(result.path("ruleIndex").asInt())
                            .path("id")
                            .asString());
        }
        assertEquals(
                Map.of(
                        "fail", Set.of("code/advised", "code/images", "code/no-script", "code/waived"),
                        "open", Set.of("code/faulty", "code/reach"),
                        "review", Set.of("code/person"),
                        "informational", Set.of("code/coming")),
                kinds);
        assertFalse(invocation.path("executionSuccessful").asBoolean());
        assertEquals(
                "code/faulty",
                invocation
                        .path("toolExecutionNotifications")
                        .path(0)
                        .path("associatedRule")
                        .path("id")
                        .asString());
    }

    @Test
    void what_is_waived_is_suppressed_and_nothing_else_is() {
        for (JsonNode result : run(SarifReport.of(HostileReports.on("script"))).path("results")) {
            boolean waived = result.path("ruleId").asString().equals("code/waived");
            assertEquals(waived ? 1 : 0, result.path("suppressions").size());
            if (waived) {
                assertTrue(result.path("suppressions")
                        .path(0)
                        .path("justification")
                        .asString()
                        .startsWith("Waived until 2026-04-01 by A. <i>Leader</i>: It is"));
            }
        }
    }

    @Test
    void a_text_that_is_a_file_is_named_by_its_address() throws IOException {
        Origin origin = Origin.at(SourceLocation.ofFile("drafts/my draft \u00e9.txt"));
        ComplianceReport report = ComplianceChecker.compile(BuiltInGuidance.load("uk-gov-social-media"))
                .check(
                        Subject.of("post")
                                .fact("account", "official")
                                .fact("text", new Written.Text("A plea:\r\nvote Labour!", origin))
                                .build(),
                        HostileReports.AT);
        String sarif = SarifReport.of(report);
        assertFitsSchema(sarif);
        JsonNode place = broken(sarif).path("locations").path(0).path("physicalLocation");
        assertEquals(
                "drafts/my%20draft%20%C3%A9.txt",
                place.path("artifactLocation").path("uri").asString());
        assertEquals(2, place.path("region").path("startLine").asInt());
        assertEquals(1, place.path("region").path("startColumn").asInt());
    }

    private static JsonNode broken(String sarif) {
        JsonNode broken = JSON.missingNode();
        for (JsonNode result : run(sarif).path("results")) {
            boolean fails = result.path("kind").asString().equals("fail");
            broken = fails && broken.isMissingNode() ? result : broken;
        }
        return broken;
    }

    @Test
    void what_could_not_be_checked_is_a_run_that_failed() throws IOException {
        String sarif = SarifReport.of(List.of(), List.of(new NotChecked("a <file>", "it is \u0000 no post")));
        assertFitsSchema(sarif);
        assertFalse(run(sarif)
                .path("invocations")
                .path(0)
                .path("executionSuccessful")
                .asBoolean(true));
    }

    @Test
    void a_fact_in_a_subject_file_is_found_at_its_line_and_in_its_text() throws IOException {
        Path file = Files.writeString(
                folder.resolve("draft one.yaml"),
                "subject: post\nfacts:\n  account: official\n  text: |\n    Vote Labour!\n");
        ComplianceReport report = ComplianceChecker.compile(BuiltInGuidance.load("uk-gov-social-media"))
                .check(SubjectLoader.load(GuidanceSource.of(file)).subject().orElseThrow(), HostileReports.AT);
        String sarif = SarifReport.of(List.of(report, report), List.of());
        assertFitsSchema(sarif);
        assertEquals(2, JSON.readTree(sarif).path("runs").size());
        JsonNode broken = broken(sarif);
        JsonNode file1 = broken.path("locations").path(0).path("physicalLocation");
        assertTrue(file1.path("artifactLocation").path("uri").asString().endsWith("/draft%20one.yaml"));
        assertEquals(4, file1.path("region").path("startLine").asInt());
        JsonNode inText = broken.path("relatedLocations").path(0).path("physicalLocation");
        assertEquals(
                "Vote Labour",
                inText.path("region").path("snippet").path("text").asString());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void is_ascii_and_the_same_each_time(String text) {
        String sarif = SarifReport.of(HostileReports.on(text));
        assertTrue(sarif.chars().allMatch(unit -> unit == '\n' || (unit >= ' ' && unit < 127)));
        assertEquals(sarif, SarifReport.of(HostileReports.on(text)));
    }

    @Test
    void the_hostile_report_holds_every_outcome() {
        HostileReports.on("script")
                .counts()
                .forEach((outcome, count) ->
                        assertTrue(count > 0 || outcome == Outcome.SATISFIED, () -> "none is " + outcome));
    }
}
