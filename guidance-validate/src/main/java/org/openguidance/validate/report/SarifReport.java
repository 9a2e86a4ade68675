package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openguidance.model.Guidance;
import org.openguidance.model.Outcome;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.RuleResult;

/**
 * Writes reports as SARIF 2.1.0, the format in which code hosts, editors and build servers read what checkers find.
 *
 * <p>A run holds every rule that is about the subjects, with its statement, remedy and sources, and a result for each that
 * is broken ({@code fail}), waits for a person ({@code review}), waits for a fact or could not be evaluated ({@code open}) or is not in force yet
 * ({@code informational}). Binding rules are errors, {@code should} rules warnings. What is waived is suppressed, with its
 * reason. A rule that could not be evaluated is told in a notification too, and the run is then not successful. SARIF has no word for
 * rules that are kept, exempt or not applicable, and tools would show them as faults; they stand with all others in the
 * property {@code outcomes} of the run's invocation, so that none is passed over.
 *
 * <p>Places are in UTF-16 code units. Where a text is a file of its own (its origin
 * names a file and no line), its places are places in that file. Otherwise a
 * result stands at the line where the fact is written, if that is known, and at the place in the text itself, which the run
 * carries as an artifact.
 *
 * <p>In ASCII, with everything else escaped; the same bytes for equal reports. All methods are thread-safe.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    /** One report, on several lines, ending with a line end. */
    public static String of(ComplianceReport report) {
        return of(List.of(report), List.of());
    }

    /** Several reports in one log, a run each; what could not be checked is a run that was not successful. */
    public static String of(List<ComplianceReport> reports, List<NotChecked> notChecked) {
        return Json.pretty(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            for (ComplianceReport report : reports) {
                new Run(json, SarifPlaces.of(report)).write();
            }
            for (NotChecked subject : notChecked) {
                notChecked(json, subject);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void notChecked(JsonGenerator json, NotChecked subject) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Guidance");
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", false);
        json.writeArrayFieldStart("toolExecutionNotifications");
        json.writeStartObject();
        json.writeStringField("level", "error");
        json.writeObjectFieldStart("message");
        json.writeStringField("text", subject.name() + " could not be checked: " + subject.reason());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("results");
        json.writeEndArray();
        json.writeEndObject();
    }

    /** One run: the check of one subject. */
    private record Run(JsonGenerator json, SarifPlaces places) {

        void write() throws IOException {
            ComplianceReport report = places.report();
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            new SarifRules(json, report).driver();
            json.writeEndObject();
            json.writeArrayFieldStart("invocations");
            invocation(report);
            json.writeEndArray();
            places.artifacts(json);
            json.writeStringField("columnKind", "utf16CodeUnits");
            new SarifResults(json, places).write();
            json.writeEndObject();
        }

        private void invocation(ComplianceReport report) throws IOException {
            List<RuleResult> failed = new Sections(report).failed();
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", failed.isEmpty());
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (RuleResult result : failed) {
                failure(result);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("properties");
            Guidance guidance = report.guidance();
            json.writeStringField("guidance", guidance.id().text());
            json.writeStringField("guidanceVersion", guidance.version());
            json.writeStringField("guidanceDigest", report.digest());
            json.writeStringField("at", report.at().toString());
            json.writeStringField("verdict", report.verdict().label());
            outcomes(report);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void failure(RuleResult result) throws IOException {
            json.writeStartObject();
            json.writeStringField("level", "error");
            json.writeObjectFieldStart("message");
            json.writeStringField("text", result.error().orElse("the rule could not be evaluated"));
            json.writeEndObject();
            json.writeObjectFieldStart("associatedRule");
            json.writeStringField("id", result.rule().toString());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void outcomes(ComplianceReport report) throws IOException {
            json.writeObjectFieldStart("counts");
            for (Map.Entry<Outcome, Integer> count : report.counts().entrySet()) {
                json.writeNumberField(count.getKey().label(), count.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("outcomes");
            for (RuleResult result : report.results()) {
                json.writeStringField(result.rule().toString(), result.outcome().label());
            }
            json.writeEndObject();
        }
    }
}
