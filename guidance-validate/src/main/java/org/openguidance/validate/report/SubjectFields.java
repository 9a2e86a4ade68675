package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;

/**
 * Writes what was checked as JSON. Facts are written as they were declared, each single value as its text: a number or a date
 * that is read back is the same to the last digit.
 *
 * @param json where it goes
 */
record SubjectFields(JsonGenerator json) {

    /** The kind and the name, and where it is wanted all that was declared and answered. */
    void write(Subject subject, boolean whole) throws IOException {
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", subject.kind().text());
        if (subject.id().isPresent()) {
            json.writeStringField("id", subject.id().get());
        }
        if (whole) {
            json.writeFieldName("facts");
            fields(subject.facts());
            answers(subject.answers());
            new DecisionJson(json).given(subject.judgements());
        }
        json.writeEndObject();
    }

    private void fields(Map<String, Written> fields) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Written> field : fields.entrySet()) {
            json.writeFieldName(field.getKey());
            value(field.getValue());
        }
        json.writeEndObject();
    }

    private void value(Written value) throws IOException {
        if (value instanceof Written.Items list) {
            json.writeStartArray();
            for (Written item : list.items()) {
                value(item);
            }
            json.writeEndArray();
        } else if (value instanceof Written.Fields record) {
            fields(record.fields());
        } else {
            json.writeString(((Written.Text) value).text());
        }
    }

    private void answers(Map<String, Boolean> answers) throws IOException {
        if (answers.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("answers");
        for (Map.Entry<String, Boolean> answer : answers.entrySet()) {
            json.writeBooleanField(answer.getKey(), answer.getValue());
        }
        json.writeEndObject();
    }
}
