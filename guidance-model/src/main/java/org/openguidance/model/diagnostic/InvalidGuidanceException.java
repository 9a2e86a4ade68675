package org.openguidance.model.diagnostic;

/** Thrown where guidance was asked for and there is none, because it has errors: it carries all of them. */
public final class InvalidGuidanceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostics diagnostics;

    /** With everything that was found, warnings included. */
    public InvalidGuidanceException(Diagnostics diagnostics) {
        super(diagnostics.format());
        this.diagnostics = diagnostics;
    }

    /** Everything that was found. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
