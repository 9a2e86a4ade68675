package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Guidance;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Tailoring;
import org.openguidance.model.diagnostic.Printable;

/**
 * Tells in every report what in a tailored guidance may be milder than in its base, so that nobody takes a verdict by it
 * for one by the base.
 *
 * @param guidance the guidance of the report
 */
record Loosenings(Guidance guidance) {

    /** A sentence for each; none where the guidance is not tailored, or only tighter. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (TailoredChange change : changes()) {
            String because = because(change).map(why -> ", because: " + why).orElse("");
            sentences.add("Milder than “" + base() + "”: " + change.thing() + " " + change.id() + " "
                    + change.kind().label() + because + ".");
        }
        return sentences;
    }

    /** The same as a field of a report; nothing where there is none. */
    void write(JsonGenerator json) throws IOException {
        if (changes().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("loosened");
        for (TailoredChange change : changes()) {
            json.writeStartObject();
            json.writeStringField("kind", change.kind().label());
            json.writeStringField("thing", change.thing());
            json.writeStringField("id", change.id());
            json.writeStringField("effect", change.effect().label());
            if (change.because().isPresent()) {
                json.writeStringField("because", change.because().get().in(guidance.language(), guidance.language()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private List<TailoredChange> changes() {
        return guidance.tailoring().map(Tailoring::loosenings).orElse(List.of());
    }

    private String base() {
        return guidance.tailoring()
                .map(tailoring -> tailoring.base() + ", version " + shown(tailoring.version()))
                .orElse("");
    }

    private Optional<String> because(TailoredChange change) {
        return change.because()
                .map(why -> shown(why.in(guidance.language(), guidance.language())))
                .map(why -> why.endsWith(".") ? why.substring(0, why.length() - 1) : why);
    }

    private static String shown(String content) {
        return Printable.escape(content.replace('\n', ' ').strip());
    }
}
