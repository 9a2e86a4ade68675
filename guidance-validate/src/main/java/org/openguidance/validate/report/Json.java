package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes JSON into a text as all reports do: in ASCII with everything else escaped, so that neither a lone surrogate nor a
 * line separator of a subject breaks a reader, and with line ends LF on every machine.
 */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final int LAST_ASCII = 126;

    private Json() {}

    /** What is written. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Several lines, indented by two spaces, with a line end at the end. */
    static String pretty(Body body) {
        return write(body, true) + "\n";
    }

    /** One line, without its line end. */
    static String line(Body body) {
        return write(body, false);
    }

    private static String write(Body body, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (pretty) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
            }
            json.setHighestNonEscapedChar(LAST_ASCII);
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
