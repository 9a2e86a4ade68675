package org.openguidance.validate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Printable;
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
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxDocumentLength(LENGTH)
                    .maxStringLength(LENGTH)
                    .build())
            .build();

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
            throw fault(name, 0, 0, "a subject may have at most 2,000,000 characters, this one has " + json.length());
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new Reading(name, parser).subject();
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            throw fault(
                    name,
                    at == null ? 0 : Math.max(0, at.getLineNr()),
                    at == null ? 0 : Math.max(0, at.getColumnNr()),
                    "this is not right JSON: " + plain(broken.getOriginalMessage()));
        } catch (IOException unread) {
            throw fault(name, 0, 0, "this cannot be read");
        }
    }

    private static String plain(String message) {
        int end = message.indexOf('\n');
        String first = end < 0 ? message : message.substring(0, end);
        return Printable.excerpt(first.replace("com.fasterxml.jackson.core.", ""));
    }

    private static InvalidSubjectException fault(String name, int line, int column, String message) {
        SourceLocation location =
                line > 0 && column > 0 ? new SourceLocation(name, line, column) : SourceLocation.ofFile(name);
        return new InvalidSubjectException(List.of(new InvalidSubjectException.Fault(location, message, "")));
    }

    /** One reading of one text. */
    private record Reading(String name, JsonParser parser) {

        Subject subject() throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw here("a subject is an object: { \"subject\": \"post\", \"facts\": { … } }");
            }
            Subject.Builder subject = Subject.builder();
            boolean hasKind = false;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                switch (key) {
                    case "subject" -> {
                        subject.kind(kind());
                        hasKind = true;
                    }
                    case "id" -> subject.id(text("id"));
                    case "facts" -> subject.putAllFacts(object("facts"));
                    case "answers" -> answers(subject);
                    default -> throw here("a subject has no key '" + key + "'; it has subject, id, facts and answers");
                }
            }
            if (!hasKind) {
                throw here("the key 'subject' is missing: it says what kind of thing this is, such as \"post\"");
            }
            if (parser.nextToken() != null) {
                throw here("something stands after the end of the subject");
            }
            return subject.build();
        }

        private Id kind() throws IOException {
            String text = text("subject");
            if (!Id.isValid(text)) {
                throw here("'" + text + "' cannot be a kind of subject, such as 'post'");
            }
            return Id.of(text);
        }

        private String text(String key) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw here("'" + key + "' has to be a text");
            }
            return parser.getText();
        }

        private void answers(Subject.Builder subject) throws IOException {
            for (Map.Entry<String, Written> answer : object("answers").entrySet()) {
                String text = answer.getValue().toString();
                if (!text.equals("yes") && !text.equals("no")) {
                    throw here("the answer to '" + answer.getKey() + "' has to be yes or no");
                }
                subject.answer(answer.getKey(), text.equals("yes"));
            }
        }

        private Map<String, Written> object(String key) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw here("'" + key + "' has to be an object");
            }
            Map<String, Written> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(name));
            }
            return fields;
        }

        private Written value(String key) throws IOException {
            Origin origin = Origin.at(place());
            return switch (parser.currentToken()) {
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Written.Text(parser.getText(), origin);
                case VALUE_TRUE -> new Written.Text("yes", origin);
                case VALUE_FALSE -> new Written.Text("no", origin);
                case START_ARRAY -> list(key, origin);
                case START_OBJECT -> new Written.Fields(object(key), origin);
                case VALUE_NULL ->
                    throw here("'" + key + "' is null: leave a fact out if it is not known, "
                            + "or write \"nothing\" if it has no value");
                default -> throw here("'" + key + "' has no value");
            };
        }

        private Written list(String key, Origin origin) throws IOException {
            List<Written> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(key));
            }
            return new Written.Items(items, origin);
        }

        private SourceLocation place() {
            JsonLocation at = parser.currentTokenLocation();
            return new SourceLocation(name, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        }

        private InvalidSubjectException here(String message) {
            SourceLocation place = place();
            return fault(name, place.line(), place.column(), message);
        }
    }
}
