package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.RuleId;
import org.openguidance.validate.json.GuidanceVersion;
import org.openguidance.validate.replay.NotReplayed;
import org.openguidance.validate.replay.ReplayReport;
import org.openguidance.validate.replay.RuleShifts;
import org.openguidance.validate.replay.Shift;

/** Writes what came of a replay as JSON, as {@code docs/replay.schema.json} describes it. */
final class ReplayJson {

    private ReplayJson() {}

    static String of(ReplayReport report) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            guidance(json, report.guidance());
            json.writeStringField("engine-version", report.engineVersion());
            JsonText.optional(json, "at", report.at().map(Object::toString));
            json.writeNumberField("results", report.results());
            json.writeNumberField("unchanged", report.unchanged());
            json.writeNumberField("same-verdict", report.onlyRules());
            json.writeNumberField("changed", report.changed());
            json.writeNumberField("not-replayed", report.left());
            shifts(json, "verdicts", report.verdicts());
            rules(json, report.rules());
            json.writeNumberField("other-rules", report.otherRules());
            causes(json, report.notReplayed());
            json.writeObjectFieldStart("contradicted");
            json.writeNumberField("count", report.contradicted());
            JsonText.strings(json, "examples", report.contradictions());
            json.writeEndObject();
            madeWith(json, report.madeWith());
            json.writeEndObject();
        });
    }

    private static void guidance(JsonGenerator json, GuidanceVersion guidance) throws IOException {
        json.writeObjectFieldStart("guidance");
        json.writeStringField("id", guidance.id());
        json.writeStringField("version", guidance.version());
        json.writeStringField("digest", guidance.digest());
        json.writeEndObject();
    }

    private static void shifts(JsonGenerator json, String name, List<Shift> shifts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Shift shift : shifts) {
            json.writeStartObject();
            json.writeStringField("from", shift.from());
            json.writeStringField("to", shift.to());
            json.writeNumberField("count", shift.count());
            JsonText.strings(json, "examples", shift.examples());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rules(JsonGenerator json, List<RuleShifts> rules) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleShifts rule : rules) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule().toString());
            optional(json, "former-id", rule.formerId());
            optional(json, "replaced-by", rule.replacedBy());
            JsonText.strings(json, "why", rule.why());
            DiffJson.changes(json, "changes", rule.changes());
            shifts(json, "outcomes", rule.shifts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void causes(JsonGenerator json, List<NotReplayed> causes) throws IOException {
        json.writeArrayFieldStart("causes");
        for (NotReplayed cause : causes) {
            json.writeStartObject();
            json.writeStringField("cause", cause.cause());
            json.writeNumberField("count", cause.count());
            JsonText.strings(json, "examples", cause.examples());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void madeWith(JsonGenerator json, List<ReplayReport.MadeWith> guidances) throws IOException {
        json.writeArrayFieldStart("made-with");
        for (ReplayReport.MadeWith made : guidances) {
            json.writeStartObject();
            guidance(json, made.guidance());
            JsonText.optional(json, "engine-version", made.engineVersion());
            json.writeNumberField("count", made.count());
            json.writeBooleanField("compared", made.compared());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, Optional<RuleId> rule) throws IOException {
        JsonText.optional(json, name, rule.map(RuleId::toString));
    }
}
