package org.openguidance.model.diagnostic;

import java.util.Optional;
import org.openguidance.model.SourceLocation;

/**
 * One fault in a piece of guidance: what kind, where, in a whole sentence, and how to mend it.
 *
 * <p>Immutable and thread-safe. Diagnostics sort by place, then by code, then by message, so that a list of them is the
 * same on every machine.
 *
 * @param code the kind of fault; its number never changes its meaning
 * @param location where it stands, {@link SourceLocation#NONE} for guidance built in code
 * @param message what was found and what was expected, a sentence without its full stop
 * @param hint what to do, such as {@code did you mean 'severity'?}
 * @param sourceLine the line of the file, whole, where there is one
 */
public record Diagnostic(
        DiagnosticCode code,
        SourceLocation location,
        String message,
        Optional<String> hint,
        Optional<String> sourceLine)
        implements Comparable<Diagnostic> {

    /** Refuses a blank message. */
    public Diagnostic {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic needs a message");
        }
    }

    /** A diagnostic without a hint. */
    public static Diagnostic of(DiagnosticCode code, SourceLocation location, String message) {
        return new Diagnostic(code, location, message, Optional.empty(), Optional.empty());
    }

    /** The same with a hint that tells how to mend it. */
    public Diagnostic withHint(String newHint) {
        return new Diagnostic(code, location, message, Optional.of(newHint), sourceLine);
    }

    /** The same with the hint, if there is one. */
    public Diagnostic withHint(Optional<String> newHint) {
        return new Diagnostic(code, location, message, newHint, sourceLine);
    }

    /** The same with the line of the file that it is about. */
    public Diagnostic withSourceLine(String line) {
        return new Diagnostic(code, location, message, hint, Optional.of(line));
    }

    /** How grave it is, as its code says. */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = location.compareTo(other.location);
        if (byPlace != 0) {
            return byPlace;
        }
        int byCode = code.id().compareTo(other.code.id());
        return byCode != 0 ? byCode : message.compareTo(other.message);
    }

    /** One line: {@code guidance.yaml:14:7: error G104: unknown key 'sevrity' in rule 'no-phone'}. */
    @Override
    public String toString() {
        return DiagnosticFormatter.oneLine(this);
    }
}
