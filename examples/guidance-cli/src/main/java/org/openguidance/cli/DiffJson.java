package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.openguidance.model.Effect;
import org.openguidance.model.Guidance;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.change.RuleEdit;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.LinkedGuidance;

/** Writes a comparison as JSON. */
final class DiffJson {

    private DiffJson() {}

    static String of(LinkedGuidance older, LinkedGuidance newer, GuidanceDiff diff) {
        return JsonText.pretty(json -> {
            json.writeStartObject();
            guidance(json, "old", older.guidance());
            guidance(json, "new", newer.guidance());
            json.writeObjectFieldStart("counts");
            for (Effect effect : Effect.values()) {
                json.writeNumberField(
                        effect.label(),
                        diff.changes().stream()
                                .filter(change -> change.effect() == effect)
                                .count());
            }
            json.writeEndObject();
            changes(json, "changes", diff.changes());
            json.writeEndObject();
        });
    }

    static void guidance(JsonGenerator json, String name, Guidance guidance) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("guidance", guidance.id().text());
        json.writeStringField("version", guidance.version());
        json.writeStringField("digest", GuidanceDigest.of(guidance));
        json.writeEndObject();
    }

    static void changes(JsonGenerator json, String name, List<Change> changes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("kind", change.kind().label());
            json.writeStringField("thing", change.thing().label());
            json.writeStringField("id", change.id());
            JsonText.optional(json, "former-id", change.formerId());
            json.writeStringField("effect", change.effect().label());
            json.writeArrayFieldStart("edits");
            for (RuleEdit edit : change.edits()) {
                json.writeStartObject();
                json.writeStringField("part", edit.part());
                json.writeStringField("effect", edit.effect().label());
                json.writeStringField("sentence", edit.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonText.strings(json, "different", change.reworded());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
