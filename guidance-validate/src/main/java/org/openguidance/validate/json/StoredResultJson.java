package org.openguidance.validate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import org.openguidance.validate.InvalidSubjectException;

/**
 * Reads a stored result from the line of JSON that {@link org.openguidance.validate.report.JsonReport} writes. Keys that play
 * no part in checking again are passed over, so that results of other versions can be read. Stateless and thread-safe; linear
 * in the length of the text.
 */
public final class StoredResultJson {

    /** The most characters that a stored result may have. */
    public static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    private static final int DEPTH = 1_000;
    private static final JsonFactory FACTORY = JsonReading.factory(DEPTH, MOST_CHARACTERS);

    private StoredResultJson() {}

    /**
     * Reads one result.
     *
     * @throws UnreadableResultException if it is not JSON, or not a result
     */
    public static StoredResult read(String line) {
        if (line.isBlank()) {
            throw new UnreadableResultException("the line is empty");
        }
        if (line.length() > MOST_CHARACTERS) {
            throw new UnreadableResultException("the line has more than 33,554,432 characters");
        }
        try {
            return JsonReading.read(FACTORY, "", line, StoredResultJson::result);
        } catch (InvalidSubjectException invalid) {
            throw new UnreadableResultException(said(invalid.faults().get(0)));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new UnreadableResultException(String.valueOf(wrong.getMessage()));
        }
    }

    /** The place in the line by its column alone. */
    private static String said(InvalidSubjectException.Fault fault) {
        int column = fault.location().column();
        return (column > 0 ? "column " + column + ": " : "") + fault.message();
    }

    private static StoredResult result(JsonReading json) throws IOException {
        JsonParser parser = json.parser();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableResultException(
                    "this is no result: a result is an object, as 'check --lines' writes it");
        }
        StoredParts parts = new StoredParts(json);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            parts.read(key);
        }
        json.end("result");
        return parts.whole();
    }
}
