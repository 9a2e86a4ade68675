package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.Severity;

/**
 * Where binders put what they find wrong. It also keeps the {@link Damage}: what could not be bound, and so will be missed
 * by whatever names it. Not thread-safe; one for each load.
 */
final class Faults {

    private final Diagnostics.Collector found;
    private final Damage damage = new Damage();
    private int errors;

    Faults(Diagnostics.Collector found) {
        this.found = found;
    }

    void add(DiagnosticCode code, SourceLocation at, String message) {
        add(code, at, message, Optional.empty());
    }

    void add(DiagnosticCode code, SourceLocation at, String message, String hint) {
        add(code, at, message, Optional.of(hint));
    }

    void add(DiagnosticCode code, SourceLocation at, String message, Optional<String> hint) {
        found.add(Diagnostic.of(code, at, message).withHint(hint));
        errors += code.severity() == Severity.ERROR ? 1 : 0;
    }

    /** Says that one kind of thing stands where another is needed: {@code 'rules' must be a list, not a text}. */
    void wrongType(Node node, String what, String needed, String hint) {
        Optional<String> told = Optional.of(hint).filter(text -> !text.isEmpty());
        add(DiagnosticCode.WRONG_TYPE, node.location(), not(node, what, needed), told);
    }

    /** The same without a hint. */
    void wrongType(Node node, String what, String needed) {
        add(DiagnosticCode.WRONG_TYPE, node.location(), not(node, what, needed));
    }

    private static String not(Node node, String what, String needed) {
        return what + " must be " + needed + ", not " + node.kindName();
    }

    /** How many errors have been found so far. */
    int errors() {
        return errors;
    }

    Damage damage() {
        return damage;
    }
}
