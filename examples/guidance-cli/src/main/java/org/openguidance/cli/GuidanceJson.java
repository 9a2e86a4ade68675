package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import org.openguidance.model.Evidence;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Foreword;
import org.openguidance.model.Guidance;
import org.openguidance.model.Parameter;
import org.openguidance.model.PartialDate;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;
import org.openguidance.model.Written;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedSubject;

/**
 * Writes a guidance as JSON. The fields stand in the order of this list; those with a question mark are left out where there
 * is nothing to say:
 *
 * <pre>
 * id, version, title, publisher, about?, published?, language, zone?, licence?, cite, evidence,
 * sources:    [{id, title, publisher?, date?, url?, licence?, evidence?}],
 * forewords:  [{by, role?, message, cite, evidence}],
 * principles: [{id, title, because?, cite, evidence}],
 * engagement: [{id, title, purpose?, shape, cite, evidence, stages: [STAGE]}],
 * parameters: [{id, title, value?, ask?}],
 * subjects:   [{id, title, facts: [{name, type, values, optional, origin, meaning?, ask?, assumed?}]}],
 * codes:      [CODE]
 * </pre>
 *
 * <p>A fact's {@code origin} is declared, worked-out or judged; its {@code values} are in words. See {@link EngagementJson}
 * for STAGE and {@link CodeJson} for CODE. A {@code cite} is a list of {@code {source, title?, where?, url?}}.
 */
final class GuidanceJson {

    private final JsonGenerator json;
    private final LinkedGuidance linked;
    private final Guidance guidance;
    private final Phrases phrases;
    private final CitedJson cited;

    GuidanceJson(JsonGenerator json, LinkedGuidance linked) {
        this.json = json;
        this.linked = linked;
        this.guidance = linked.guidance();
        this.phrases = new Phrases(guidance);
        this.cited = new CitedJson(json, guidance);
    }

    /** All of it. */
    void write() throws IOException {
        json.writeStartObject();
        head();
        json.writeArrayFieldStart("sources");
        for (Source source : guidance.sources()) {
            source(source);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("forewords");
        for (Foreword foreword : guidance.forewords()) {
            foreword(foreword);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("principles");
        for (Principle principle : guidance.principles()) {
            principle(principle);
        }
        json.writeEndArray();
        new EngagementJson(json, guidance).models();
        parameters();
        subjects();
        new CodeJson(json, linked).codes();
        json.writeEndObject();
    }

    private void head() throws IOException {
        json.writeStringField("id", guidance.id().text());
        json.writeStringField("version", guidance.version());
        json.writeStringField("title", phrases.words(guidance.title()));
        json.writeStringField("publisher", guidance.publisher());
        JsonText.optional(json, "about", guidance.about().map(phrases::words));
        JsonText.optional(json, "published", guidance.published().map(PartialDate::text));
        json.writeStringField("language", guidance.language());
        JsonText.optional(json, "zone", guidance.zone().map(ZoneId::getId));
        JsonText.optional(json, "licence", guidance.licence());
        cited.write(guidance);
    }

    private void source(Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id().text());
        json.writeStringField("title", phrases.words(source.title()));
        JsonText.optional(json, "publisher", source.publisher());
        JsonText.optional(json, "date", source.date().map(PartialDate::text));
        JsonText.optional(json, "url", source.url());
        JsonText.optional(json, "licence", source.licence());
        JsonText.optional(json, "evidence", source.evidence().map(Evidence::label));
        json.writeEndObject();
    }

    private void foreword(Foreword foreword) throws IOException {
        json.writeStartObject();
        json.writeStringField("by", foreword.by());
        JsonText.optional(json, "role", foreword.role());
        json.writeStringField("message", phrases.words(foreword.message()));
        cited.write(foreword);
        json.writeEndObject();
    }

    /** A principle. */
    void principle(Principle principle) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", principle.id().text());
        json.writeStringField("title", phrases.words(principle.title()));
        JsonText.optional(json, "because", principle.because().map(phrases::words));
        cited.write(principle);
        json.writeEndObject();
    }

    private void parameters() throws IOException {
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : guidance.parameters()) {
            json.writeStartObject();
            json.writeStringField("id", parameter.id().text());
            json.writeStringField("title", phrases.words(parameter.title()));
            JsonText.optional(json, "value", parameter.value().map(Written::toString));
            JsonText.optional(json, "ask", parameter.ask().map(phrases::words));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void subjects() throws IOException {
        json.writeArrayFieldStart("subjects");
        for (LinkedSubject subject : linked.subjects()) {
            json.writeStartObject();
            json.writeStringField("id", subject.kind().id().text());
            json.writeStringField("title", phrases.words(subject.kind().title()));
            json.writeArrayFieldStart("facts");
            for (LinkedFact fact : subject.facts()) {
                fact(fact);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fact(LinkedFact fact) throws IOException {
        FactDeclaration declared = fact.declaration();
        json.writeStartObject();
        json.writeStringField("name", fact.name());
        json.writeStringField("type", declared.type().label());
        json.writeStringField("values", phrases.type(declared.type()));
        json.writeBooleanField("optional", declared.optional());
        json.writeStringField("origin", origin(fact.definition()));
        JsonText.optional(json, "meaning", declared.meaning().map(phrases::words));
        JsonText.optional(json, "ask", declared.ask().map(phrases::words));
        JsonText.optional(json, "assumed", declared.assume().map(Written::toString));
        json.writeEndObject();
    }

    private static String origin(Optional<LinkedFact.LinkedDefinition> definition) {
        if (definition.isEmpty()) {
            return "declared";
        }
        return definition.get() instanceof LinkedFact.Judged ? "judged" : "worked-out";
    }
}
