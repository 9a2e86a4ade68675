package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Guidance;
import org.openguidance.model.Stage;

/**
 * Writes engagement models as JSON. The fields of a stage: {@code model, id, title, purpose?, start-here, try, upholds,
 * leads-to, cite, evidence}. The order of stages is the order of reading and ranks nothing.
 */
final class EngagementJson {

    private final JsonGenerator json;
    private final Phrases phrases;
    private final Guidance guidance;
    private final CitedJson cited;

    EngagementJson(JsonGenerator json, Guidance guidance) {
        this.json = json;
        this.guidance = guidance;
        this.phrases = new Phrases(guidance);
        this.cited = new CitedJson(json, guidance);
    }

    /** All models, as the field {@code engagement}. */
    void models() throws IOException {
        json.writeArrayFieldStart("engagement");
        for (EngagementModel model : guidance.engagement()) {
            model(model);
        }
        json.writeEndArray();
    }

    private void model(EngagementModel model) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", model.id().text());
        json.writeStringField("title", phrases.words(model.title()));
        JsonText.optional(json, "purpose", model.purpose().map(phrases::words));
        json.writeStringField("shape", model.shape().label());
        cited.write(model);
        json.writeArrayFieldStart("stages");
        for (Stage stage : model.stages()) {
            stage(model, stage);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A stage of a model. */
    void stage(EngagementModel model, Stage stage) throws IOException {
        json.writeStartObject();
        json.writeStringField("model", model.id().text());
        json.writeStringField("id", stage.id().text());
        json.writeStringField("title", phrases.words(stage.title()));
        JsonText.optional(json, "purpose", stage.purpose().map(phrases::words));
        json.writeBooleanField("start-here", stage.startHere());
        JsonText.strings(
                json, "try", stage.suggestions().stream().map(phrases::words).toList());
        JsonText.strings(json, "upholds", stage.upholds());
        JsonText.strings(json, "leads-to", stage.leadsTo());
        cited.write(stage, model);
        json.writeEndObject();
    }
}
