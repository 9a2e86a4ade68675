package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Citation;
import org.openguidance.model.Cited;
import org.openguidance.model.Evidence;
import org.openguidance.model.Guidance;
import org.openguidance.model.Source;
import org.openguidance.model.link.EvidenceOf;

/** Writes by which sources something is stated, and how well it is known: the fields {@code cite} and {@code evidence}. */
final class CitedJson {

    private final JsonGenerator json;
    private final Guidance guidance;

    CitedJson(JsonGenerator json, Guidance guidance) {
        this.json = json;
        this.guidance = guidance;
    }

    /** The fields of something that is stated, as part of something else. */
    void write(Cited thing, Cited... within) throws IOException {
        write(thing.cite(), EvidenceOf.of(guidance, thing, within));
    }

    /** The fields. */
    void write(List<Citation> cite, Evidence evidence) throws IOException {
        json.writeArrayFieldStart("cite");
        for (Citation citation : cite) {
            Optional<Source> source = guidance.source(citation.source());
            json.writeStartObject();
            json.writeStringField("source", citation.source().text());
            JsonText.optional(json, "title", source.map(found -> found.title().in(guidance.language())));
            JsonText.optional(json, "where", citation.where());
            JsonText.optional(json, "url", source.flatMap(Source::url));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("evidence", evidence.label());
    }
}
