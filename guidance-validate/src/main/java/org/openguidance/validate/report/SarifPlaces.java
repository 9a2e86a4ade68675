package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Written;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;
import org.openguidance.validate.RuleResult;

/**
 * Where in files the findings of a report are.
 *
 * @param report the report
 * @param texts the facts whose texts hold findings, in order: an artifact each
 */
record SarifPlaces(ComplianceReport report, List<String> texts) {

    SarifPlaces {
        texts = List.copyOf(texts);
    }

    /** The places of a report. */
    static SarifPlaces of(ComplianceReport report) {
        return new SarifPlaces(report, texts(report));
    }

    private static List<String> texts(ComplianceReport report) {
        Set<String> facts = new TreeSet<>();
        for (RuleResult result : report.results()) {
            for (Finding finding : result.findings()) {
                if (finding.region().isPresent()) {
                    facts.add(finding.fact());
                }
            }
        }
        return new ArrayList<>(facts);
    }

    /** The field {@code artifacts}: the texts that hold findings, each with its contents. */
    void artifacts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (String fact : texts) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", uri(fact));
            json.writeEndObject();
            json.writeStringField("mimeType", "text/plain");
            Optional<Written> written = WrittenAt.path(report.subject(), fact);
            if (written.isPresent() && written.get() instanceof Written.Text text) {
                json.writeNumberField("length", text.text().getBytes(StandardCharsets.UTF_8).length);
                json.writeObjectFieldStart("contents");
                json.writeStringField("text", text.text());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The field {@code locations} of a result that has a finding, and {@code relatedLocations} where it is in two files. */
    void locations(JsonGenerator json, Finding finding) throws IOException {
        Optional<SourceLocation> written = inFile(finding);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (written.isPresent()) {
            json.writeObjectFieldStart("physicalLocation");
            artifact(json, Addresses.path(written.get().file()), -1);
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", written.get().line());
            json.writeNumberField("startColumn", Math.max(1, written.get().column()));
            json.writeEndObject();
            json.writeEndObject();
        } else if (finding.region().isPresent()) {
            inText(json, finding);
        }
        logical(json, finding.fact());
        json.writeEndObject();
        json.writeEndArray();
        if (written.isPresent() && finding.region().isPresent()) {
            json.writeArrayFieldStart("relatedLocations");
            json.writeStartObject();
            inText(json, finding);
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void inText(JsonGenerator json, Finding finding) throws IOException {
        Finding.Region region = finding.region().orElseThrow();
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, uri(finding.fact()), texts.indexOf(finding.fact()));
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", region.line());
        json.writeNumberField("startColumn", region.column());
        json.writeNumberField("charOffset", region.start());
        json.writeNumberField("charLength", region.end() - region.start());
        json.writeObjectFieldStart("snippet");
        json.writeStringField("text", region.excerpt());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifact(JsonGenerator json, String uri, int index) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri);
        if (index >= 0) {
            json.writeNumberField("index", index);
        }
        json.writeEndObject();
    }

    /** The field {@code logicalLocations}: the fact by its name. */
    private void logical(JsonGenerator json, String fact) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", Finding.readable(fact));
        json.writeStringField("fullyQualifiedName", report.kind() + "/" + fact);
        json.writeStringField("kind", "member");
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Where a fact is written in the file of its subject; not where the text is a file of its own. */
    private Optional<SourceLocation> inFile(Finding finding) {
        return written(finding.fact()).filter(place -> place.line() > 0);
    }

    private Optional<SourceLocation> written(String fact) {
        return WrittenAt.path(report.subject(), fact)
                .map(value -> value.origin().location())
                .filter(SourceLocation::isKnown);
    }

    private String uri(String fact) {
        return written(fact)
                .filter(place -> place.line() == 0)
                .map(place -> Addresses.path(place.file()))
                .orElseGet(() ->
                        Addresses.path(report.subjectId().orElse(report.kind().text()) + "/" + fact));
    }
}
