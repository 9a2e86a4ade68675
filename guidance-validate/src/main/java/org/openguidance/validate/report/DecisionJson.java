package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Baseline;
import org.openguidance.model.Judgement;
import org.openguidance.model.TimePoint;
import org.openguidance.validate.BaselineResult;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.CountedJudgement;
import org.openguidance.validate.KnownPart;
import org.openguidance.validate.UncountedJudgement;
import org.openguidance.validate.WaiverResult;

/**
 * Writes answers, waivers and baselines as JSON.
 *
 * @param json where they go
 */
record DecisionJson(JsonGenerator json) {

    /** The answers on which a result rests; nothing where there is none. */
    void counted(List<CountedJudgement> judgements) throws IOException {
        if (judgements.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("judgements");
        for (CountedJudgement counted : judgements) {
            json.writeStartObject();
            judgement(counted.judgement());
            json.writeBooleanField("rule-has-changed", counted.ruleHasChanged());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The answers that did not count; nothing where there is none. */
    void uncounted(List<UncountedJudgement> judgements) throws IOException {
        if (judgements.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("uncounted-judgements");
        for (UncountedJudgement uncounted : judgements) {
            json.writeStartObject();
            judgement(uncounted.judgement());
            json.writeStringField("reason", uncounted.reason().label());
            json.writeStringField("says", uncounted.says());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The answers that came with a subject; nothing where there is none. */
    void given(List<Judgement> judgements) throws IOException {
        if (judgements.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("judgements");
        for (Judgement judgement : judgements) {
            json.writeStartObject();
            judgement(judgement);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void judgement(Judgement judgement) throws IOException {
        json.writeStringField("rule", judgement.question());
        json.writeBooleanField("answer", judgement.yes());
        json.writeStringField("by", judgement.by());
        optional("role", judgement.role());
        json.writeStringField("at", judgement.at().toString());
        optional("because", judgement.because());
        optional("until", judgement.until().map(TimePoint::toString));
        json.writeStringField("digest", judgement.digest());
        optional("rule-digest", judgement.ruleDigest());
    }

    /** What became of waivers; nothing where there is none. */
    void waivers(List<WaiverResult> waivers) throws IOException {
        if (waivers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("waivers");
        for (WaiverResult waiver : waivers) {
            json.writeStartObject();
            waiver(waiver);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The waiver of a result. */
    void waiver(Optional<WaiverResult> waiver) throws IOException {
        if (waiver.isPresent()) {
            json.writeObjectFieldStart("waiver");
            waiver(waiver.get());
            json.writeEndObject();
        }
    }

    private void waiver(WaiverResult result) throws IOException {
        json.writeStringField("rule", result.rule().toString());
        json.writeStringField("status", result.status().label());
        optional("subject-id", result.waiver().subjectId());
        json.writeStringField("because", result.waiver().because());
        json.writeStringField("approved-by", result.waiver().approvedBy());
        json.writeStringField("from", result.waiver().from().toString());
        json.writeStringField("until", result.waiver().until().toString());
    }

    /** How much of a violation a baseline knows. */
    void known(Optional<KnownPart> known) throws IOException {
        if (known.isPresent()) {
            json.writeObjectFieldStart("known");
            json.writeBooleanField("all", known.get().isAll());
            json.writeNumberField("before", known.get().known());
            json.writeNumberField("new", known.get().fresh());
            json.writeEndObject();
        }
    }

    /** What became of the baseline; nothing where there is none. */
    void baseline(ComplianceReport report) throws IOException {
        Optional<BaselineResult> result = report.baseline();
        if (result.isEmpty()) {
            return;
        }
        Baseline baseline = result.get().baseline();
        json.writeObjectFieldStart("baseline");
        json.writeStringField("status", result.get().status().label());
        json.writeStringField("version", baseline.version());
        json.writeStringField("digest", baseline.digest());
        json.writeStringField("taken", baseline.taken().toString());
        json.writeStringField("by", baseline.by());
        json.writeStringField("because", baseline.because());
        json.writeStringField("until", baseline.until().toString());
        json.writeNumberField("known", report.known().size());
        json.writeEndObject();
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
