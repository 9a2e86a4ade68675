package org.openguidance.validate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.validate.InvalidSubjectException;

/**
 * Reads a subject from JSON: {@code {"subject": "post", "id": "…", "facts": {…}, "answers": {…}}}. In place of plain answers
 * there may be a list of answers that are bound to what was judged, and {@code waivers} beside it; these are handed on as they
 * are written, for {@code DecisionsLoader} of the loader to read.
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
     * A subject, and the lists of decisions in it as they are written.
     *
     * @param subject the subject with its plain answers
     * @param answers the list of answers that are bound to what was judged
     * @param waivers the list of waivers
     */
    public record WithDecisions(Subject subject, Optional<Written> answers, Optional<Written> waivers) {}

    /**
     * Reads one subject; lists of decisions in it are refused, for nobody would go by them.
     *
     * @param name how messages name the text, such as {@code posts.jsonl:3}
     * @param json the text
     * @throws InvalidSubjectException if it is not JSON, or not a subject
     */
    public static Subject read(String name, String json) {
        return read(name, json, false).subject();
    }

    /**
     * Reads one subject with the lists of decisions in it.
     *
     * @param name how messages name the text, such as {@code posts.jsonl:3}
     * @param json the text
     * @throws InvalidSubjectException if it is not JSON, or not a subject
     */
    public static WithDecisions readWithDecisions(String name, String json) {
        return read(name, json, true);
    }

    private static WithDecisions read(String name, String json, boolean lists) {
        if (json.length() > LENGTH) {
            throw JsonReading.fault(
                    name, 0, 0, "a subject may have at most 2,000,000 characters, this one has " + json.length());
        }
        return JsonReading.read(FACTORY, name, json, reading -> subject(reading, lists));
    }

    private static WithDecisions subject(JsonReading json, boolean lists) throws IOException {
        JsonParser parser = json.parser();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw json.here("a subject is an object: { \"subject\": \"post\", \"facts\": { … } }");
        }
        Subject.Builder subject = Subject.builder();
        boolean hasKind = false;
        Optional<Written> answers = Optional.empty();
        Optional<Written> waivers = Optional.empty();
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
                case "answers" -> answers = answers(json, subject, lists);
                default -> {
                    if (!lists || !key.equals("waivers")) {
                        throw json.here("a subject has no key '" + key + "'; it has subject, id, facts"
                                + (lists ? ", answers and waivers" : " and answers"));
                    }
                    waivers = Optional.of(json.value(key));
                }
            }
        }
        if (!hasKind) {
            throw json.here("the key 'subject' is missing: it says what kind of thing this is, such as \"post\"");
        }
        json.end("subject");
        return new WithDecisions(subject.build(), answers, waivers);
    }

    /** Plain answers, which go to the subject, or a list of others, which is given back. */
    private static Optional<Written> answers(JsonReading json, Subject.Builder subject, boolean lists)
            throws IOException {
        if (lists && json.parser().currentToken() == JsonToken.START_ARRAY) {
            return Optional.of(json.value("answers"));
        }
        json.answers(subject);
        return Optional.empty();
    }
}
