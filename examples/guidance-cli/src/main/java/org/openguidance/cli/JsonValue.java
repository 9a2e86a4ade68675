package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.Origin;
import org.openguidance.model.Written;

/** Reads one value of a fact from JSON: a list, a record, a text, a number, true or false; never null. */
final class JsonValue {

    private static final int DEPTH = 32;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private final JsonParser parser;
    private final Origin origin;

    private JsonValue(JsonParser parser, Origin origin) {
        this.parser = parser;
        this.origin = origin;
    }

    /**
     * Reads the value.
     *
     * @throws JsonProcessingException if the text is not one value in JSON, or has null in it
     */
    static Written read(String text, Origin origin) throws JsonProcessingException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonValue reading = new JsonValue(parser, origin);
            parser.nextToken();
            Written value = reading.value();
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something stands after the value");
            }
            return value;
        } catch (JsonProcessingException wrong) {
            throw wrong;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Written value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return items();
        }
        if (token == JsonToken.START_OBJECT) {
            return fields();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new Written.Text(token == JsonToken.VALUE_TRUE ? "yes" : "no", origin);
        }
        if (token == JsonToken.VALUE_STRING || (token != null && token.isNumeric())) {
            return new Written.Text(parser.getText(), origin);
        }
        throw new JsonParseException(parser, "a value is missing");
    }

    private Written items() throws IOException {
        List<Written> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Written.Items(items, origin);
    }

    private Written fields() throws IOException {
        Map<String, Written> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value());
        }
        return new Written.Fields(fields, origin);
    }
}
