package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openguidance.validate.Branch;
import org.openguidance.validate.Change;
import org.openguidance.validate.Finding;
import org.openguidance.validate.RuleExplanation;
import org.openguidance.validate.SmallestChange;

/**
 * Writes the explanation of a rule as JSON.
 *
 * @param json where it goes
 */
record ExplanationJson(JsonGenerator json) {

    /** The explanation, as a field of the result of its rule. */
    void write(RuleExplanation explanation) throws IOException {
        json.writeObjectFieldStart("explanation");
        json.writeStringField("sentence", explanation.sentence());
        optional("why-not-applied", explanation.whyNotApplied());
        json.writeFieldName("tree");
        branch(explanation.tree());
        if (explanation.smallestChange().isPresent()) {
            change(explanation.smallestChange().get());
        }
        optional("no-change", explanation.noChange());
        json.writeEndObject();
    }

    private void branch(Branch branch) throws IOException {
        json.writeStartObject();
        json.writeStringField("says", branch.says());
        json.writeStringField("held", branch.held().label());
        json.writeBooleanField("decides", branch.decides());
        optional("value", branch.value());
        if (!branch.places().isEmpty()) {
            json.writeArrayFieldStart("places");
            for (Finding place : branch.places()) {
                json.writeStartObject();
                json.writeStringField("fact", place.fact());
                if (place.region().isPresent()) {
                    region(place.region().get());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        strings("missing", branch.missing());
        if (!branch.because().isEmpty()) {
            json.writeArrayFieldStart("because");
            for (Branch inside : branch.because()) {
                branch(inside);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void region(Finding.Region region) throws IOException {
        json.writeNumberField("start", region.start());
        json.writeNumberField("end", region.end());
        json.writeNumberField("line", region.line());
        json.writeNumberField("column", region.column());
        json.writeStringField("excerpt", region.excerpt());
    }

    private void change(SmallestChange change) throws IOException {
        json.writeObjectFieldStart("smallest-change");
        json.writeStringField("says", change.says());
        json.writeArrayFieldStart("changes");
        for (Change one : change.changes()) {
            json.writeStartObject();
            change(one);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Change change) throws IOException {
        if (change instanceof Change.Edit edit) {
            edit(edit);
        } else if (change instanceof Change.Declare declare) {
            json.writeStringField("kind", "declare");
            json.writeStringField("fact", declare.fact());
            json.writeStringField("value", declare.value());
            optional("was", declare.was());
        } else if (change instanceof Change.Entries entries) {
            json.writeStringField("kind", "entries");
            json.writeStringField("fact", entries.fact());
            strings("added", entries.added());
            if (!entries.takenOut().isEmpty()) {
                json.writeArrayFieldStart("taken-out-entries");
                for (int place : entries.takenOut()) {
                    json.writeNumber(place);
                }
                json.writeEndArray();
            }
        } else if (change instanceof Change.Answer answer) {
            json.writeStringField("kind", "answer");
            json.writeStringField("about", answer.about());
            json.writeStringField("question", answer.question());
            json.writeBooleanField("answer", answer.yes());
            strings("of", answer.roles());
        }
        json.writeStringField("says", change.says());
    }

    private void edit(Change.Edit edit) throws IOException {
        json.writeStringField("kind", "edit");
        json.writeStringField("fact", edit.fact());
        if (!edit.takenOut().isEmpty()) {
            json.writeArrayFieldStart("taken-out");
            for (Finding.Region region : edit.takenOut()) {
                json.writeStartObject();
                region(region);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        optional("before", edit.before());
        optional("after", edit.after());
        if (edit.example()) {
            json.writeBooleanField("example", true);
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
