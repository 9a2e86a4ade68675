package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Tailoring;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.link.LinkedGuidance;

/** Writes as JSON what a tailoring makes of its base. */
final class TailoringJson {

    private TailoringJson() {}

    static String of(LinkedGuidance before, LinkedGuidance after, Tailoring tailoring) {
        String language = after.guidance().language();
        return JsonText.pretty(json -> {
            json.writeStartObject();
            DiffJson.guidance(json, "tailoring", after.guidance());
            DiffJson.guidance(json, "base", before.guidance());
            if (!tailoring.together().isEmpty()) {
                json.writeArrayFieldStart("together");
                for (Tailoring.Member member : tailoring.together()) {
                    json.writeStartObject();
                    json.writeStringField("guidance", member.guidance().text());
                    json.writeStringField("version", member.version());
                    json.writeStringField("digest", member.digest());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeArrayFieldStart("changes");
            for (TailoredChange change : tailoring.changes()) {
                change(json, change, language);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("looser-than-the-base");
            for (TailoredChange change : tailoring.loosenings()) {
                change(json, change, language);
            }
            json.writeEndArray();
            DiffJson.changes(
                    json,
                    "rules",
                    GuidanceDiff.between(before, after).changes().stream()
                            .filter(change -> change.thing() == Change.Thing.RULE)
                            .toList());
            json.writeEndObject();
        });
    }

    private static void change(JsonGenerator json, TailoredChange change, String language) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().label());
        json.writeStringField("thing", change.thing());
        json.writeStringField("id", change.id());
        Optional<String> because = change.because().map(words -> words.in(language));
        JsonText.optional(json, "because", because);
        json.writeStringField("effect", change.effect().label());
        JsonText.strings(json, "details", change.details());
        json.writeStringField("file", change.origin().location().file());
        json.writeNumberField("line", change.origin().location().line());
        json.writeEndObject();
    }
}
