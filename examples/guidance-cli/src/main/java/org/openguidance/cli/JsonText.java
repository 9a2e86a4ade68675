package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import org.openguidance.model.Labelled;

/** Writes JSON as the reports of the library are written: in ASCII, everything else escaped, line ends LF. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final int LAST_ASCII = 126;

    private JsonText() {}

    /** What is written. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** On several lines, indented by two spaces, ending with a line end. */
    static String pretty(Body body) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return write(json -> {
                    json.setPrettyPrinter(printer);
                    body.write(json);
                })
                + "\n";
    }

    /** On one line, without a line end. */
    static String line(Body body) {
        return write(body);
    }

    private static String write(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setHighestNonEscapedChar(LAST_ASCII);
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A field that is left out where there is nothing to say. */
    static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    /** A field with a list of texts. */
    static void strings(JsonGenerator json, String name, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object value : values) {
            json.writeString(value instanceof Labelled choice ? choice.label() : value.toString());
        }
        json.writeEndArray();
    }
}
