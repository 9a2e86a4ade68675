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
 * Reads the values of a subject from JSON, wherever they stand.
 *
 * @param name how messages name the text
 * @param parser where they come from
 */
record JsonReading(String name, JsonParser parser) {

    /** What is read from a text. */
    interface Body<T> {
        T read(JsonReading json) throws IOException;
    }

    /** A factory of parsers that refuse keys that stand twice, and what is deeper or longer than this. */
    static JsonFactory factory(int depth, int length) {
        return new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxDocumentLength(length)
                        .maxStringLength(length)
                        .build())
                .build();
    }

    /**
     * Reads a whole text.
     *
     * @throws InvalidSubjectException if it is not JSON, or not what is expected
     */
    static <T> T read(JsonFactory factory, String name, String text, Body<T> body) {
        try (JsonParser parser = factory.createParser(text)) {
            return body.read(new JsonReading(name, parser));
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

    static InvalidSubjectException fault(String name, int line, int column, String message) {
        SourceLocation location =
                line > 0 && column > 0 ? new SourceLocation(name, line, column) : SourceLocation.ofFile(name);
        return new InvalidSubjectException(List.of(new InvalidSubjectException.Fault(location, message, "")));
    }

    /** Refuses anything after what was read. */
    void end(String thing) throws IOException {
        if (parser.nextToken() != null) {
            throw here("something stands after the end of the " + thing);
        }
    }

    Id kind(String key) throws IOException {
        String text = text(key);
        if (!Id.isValid(text)) {
            throw here("'" + text + "' cannot be a kind of subject, such as 'post'");
        }
        return Id.of(text);
    }

    String text(String key) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw here("'" + key + "' has to be a text");
        }
        return parser.getText();
    }

    void answers(Subject.Builder subject) throws IOException {
        for (Map.Entry<String, Written> answer : object("answers").entrySet()) {
            String text = answer.getValue().toString();
            if (!text.equals("yes") && !text.equals("no")) {
                throw here("the answer to '" + answer.getKey() + "' has to be yes or no");
            }
            subject.answer(answer.getKey(), text.equals("yes"));
        }
    }

    Map<String, Written> object(String key) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw here("'" + key + "' has to be an object");
        }
        Map<String, Written> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            fields.put(field, value(field));
        }
        return fields;
    }

    Written value(String key) throws IOException {
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

    InvalidSubjectException here(String message) {
        SourceLocation place = place();
        return fault(name, place.line(), place.column(), message);
    }
}
