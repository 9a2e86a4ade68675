package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Origin;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * What came of reading a written value by the type of its fact: the value, or what keeps it from being one.
 *
 * @param value the value, where there is no problem
 * @param problems what is wrong, each in a whole sentence
 */
public record FactReading(Optional<FactValue> value, List<Problem> problems) {

    /** Copies the list; refuses a value with problems, and neither. */
    public FactReading {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a reading has either a value or problems");
        }
    }

    /**
     * What is wrong with a written value.
     *
     * @param code the kind of fault that it is in a pack
     * @param message a sentence without its full stop that names the fact and the value
     * @param origin where it was written
     * @param hint how to put it right, where that can be told
     */
    public record Problem(DiagnosticCode code, String message, Origin origin, Optional<String> hint) {}

    static FactReading of(FactValue value) {
        return new FactReading(Optional.of(value), List.of());
    }

    static FactReading problem(DiagnosticCode code, String message, Origin origin) {
        return problem(code, message, origin, Optional.empty());
    }

    static FactReading problem(DiagnosticCode code, String message, Origin origin, String hint) {
        return problem(code, message, origin, Optional.of(hint));
    }

    static FactReading problem(DiagnosticCode code, String message, Origin origin, Optional<String> hint) {
        return new FactReading(Optional.empty(), List.of(new Problem(code, message, origin, hint)));
    }
}
