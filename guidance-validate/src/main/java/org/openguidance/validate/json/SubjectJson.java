package org.openguidance.validate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.openguidance.model.Subject;
import org.openguidance.validate.InvalidSubjectException;

/**
 * Reads a subject from JSON: {@code {"subject": "post", "id": "…", "facts": {…}, "answers": {…}}}.
 *
 * <p>A yes-no is {@code "yes"}, {@code "no"}, true or false; {@code "nothing"} is nothing; null is an error; a fact left out
 * is undeclared. Unknown and double keys, text after the end, and documents over 2,000,000 characters or 32 levels are
 * errors. Stateless and thread-safe; linear in the length of the text.
 */
public final class SubjectJson {

    private static final int DEPTH = 32;
    private static final int LENGTH = 2_000_000;
    private static final JsonFactory FACTORY = JsonReading.factory(DEPTH, LENGTH);

    private SubjectJson() {}

    /**
     * Reads one subject.
     *
     * @param name how messages name the text, such as {@code posts.jsonl:3}
     * @param json the text
     * @throws InvalidSubjectException if it is not JSON, or not a subject
     */
    public static Subject read(String name, String json) {
        if (json.length() > LENGTH) {
            throw JsonReading.fault(
                    name, 0, 0, "a subject may have at most 2,000,000 characters, this one has " + json.length());
        }
        return JsonReading.read(FACTORY, name, json, SubjectJson::subject);
    }

    private static Subject subject(JsonReading json) throws IOException {
        JsonParser parser = json.parser();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw json.here("a subject is an object: { \"subject\": \"post\", \"facts\": { … } }");
        }
        Subject.Builder subject = Subject.builder();
        boolean hasKind = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "subject" -> {
                    subject.kind(json.kind("subject"));
                    hasKind = true;
                }
                case "id" -> subject.id(json.text("id"));
                case "facts" -> subject.putAllFacts(json.object("facts"));
                case "answers" -> json.answers(subject);
                default -> throw json.here("a subject has no key '" + key + "'; it has subject, id, facts and answers");
            }
        }
        if (!hasKind) {
            throw json.here("the key 'subject' is missing: it says what kind of thing this is, such as \"post\"");
        }
        json.end("subject");
        return subject.build();
    }
}
