package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.openguidance.model.Baseline;
import org.openguidance.model.Outcome;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;
import org.openguidance.validate.WaiverResult;

/**
 * Writes what is broken or open as SARIF results: one for each finding of a rule, or one where it has none.
 *
 * @param json where to
 * @param places where the findings are
 */
record SarifResults(JsonGenerator json, SarifPlaces places) {

    /** The field {@code results}. */
    void write() throws IOException {
        ComplianceReport report = places.report();
        json.writeArrayFieldStart("results");
        List<RuleResult> results = report.results();
        for (int at = 0; at < results.size(); at++) {
            RuleResult result = results.get(at);
            String kind = kind(result);
            if (!kind.isEmpty()) {
                results(result, at, kind);
            }
        }
        json.writeEndArray();
    }

    /** The kind that SARIF has for an outcome; empty for what is no result. */
    private static String kind(RuleResult result) {
        if (result.coming()) {
            return "informational";
        }
        if (result.outcome() == Outcome.VIOLATED) {
            return "fail";
        }
        if (!result.open()) {
            return "";
        }
        return result.outcome() == Outcome.NEEDS_JUDGEMENT ? "review" : "open";
    }

    private void results(RuleResult result, int index, String kind) throws IOException {
        List<Finding> findings = Outermost.of(result.findings());
        if (findings.isEmpty()) {
            begin(result, index, kind);
            message(sentence(result));
            end(result);
        }
        for (Finding finding : findings) {
            begin(result, index, kind);
            message(sentence(result) + ". " + Finding.readable(finding.fact()) + ": "
                    + finding.excerpt().map(excerpt -> "“" + excerpt + "” ").orElse("") + finding.message());
            places.locations(json, finding);
            end(result);
        }
    }

    private void begin(RuleResult result, int index, String kind) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", result.rule().toString());
        json.writeNumberField("ruleIndex", index);
        json.writeStringField("kind", kind);
        json.writeStringField(
                "level",
                kind.equals("fail") ? SarifRules.level(result.linked().rule().obligation()) : "none");
    }

    private String sentence(RuleResult result) {
        RuleText text = new RuleText(places.report().guidance(), result.linked());
        StringBuilder sentence = new StringBuilder(text.statement());
        if (result.coming()) {
            sentence.append(" (not in force yet; it would then be broken)");
        }
        result.error()
                .ifPresent(error ->
                        sentence.append(" – it could not be evaluated: ").append(error));
        for (Question question : result.outcome() == Outcome.VIOLATED ? List.<Question>of() : result.questions()) {
            sentence.append(" – ").append(question.text());
        }
        return sentence.toString();
    }

    private void message(String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void end(RuleResult result) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (result.isWaived()) {
            suppression(result.waiver().orElseThrow());
        } else if (result.isKnown()) {
            Baseline baseline = places.report().baseline().orElseThrow().baseline();
            suppression("Known since " + baseline.taken() + ", accepted until " + baseline.until() + " by "
                    + baseline.by() + ": " + baseline.because());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void suppression(WaiverResult waived) throws IOException {
        suppression("Waived until " + waived.waiver().until() + " by "
                + waived.waiver().approvedBy() + ": " + waived.waiver().because());
    }

    private void suppression(String justification) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", justification);
        json.writeEndObject();
    }
}
