package org.openguidance.model.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.Severity;

/** Gathers what is found while a guidance is linked. Used by one thread. */
final class Faults {

    private final Diagnostics.Collector found = Diagnostics.collector();
    private final Hints hints;

    Faults(Hints hints) {
        this.hints = hints;
    }

    void add(DiagnosticCode code, SourceLocation location, String message) {
        found.add(code, location, message);
    }

    void add(DiagnosticCode code, SourceLocation location, String message, String hint) {
        found.add(code, location, message, hint);
    }

    void add(DiagnosticCode code, SourceLocation location, String message, Optional<String> hint) {
        found.add(Diagnostic.of(code, location, message).withHint(hint));
    }

    /** Adds a fault about a name, with the nearest of the right names, or else all of them. */
    void addName(DiagnosticCode code, SourceLocation location, String message, String name, Collection<String> right) {
        add(code, location, message, hints.didYouMeanOrChoice(name, right));
    }

    /** How many there are so far. */
    int count() {
        return found.size();
    }

    Hints hints() {
        return hints;
    }

    /** Everything, sorted by place, each once. */
    List<Diagnostic> all() {
        return found.sorted();
    }

    static boolean hasErrors(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
