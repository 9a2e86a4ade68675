package org.openguidance.validate;

import java.util.List;

/**
 * Thrown where a subject does not fit the guidance: its kind or a fact is not declared there, or a value has another type.
 * It carries every such fault, so that nothing is ever checked against half of what was given.
 */
public final class InvalidSubjectException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One fault.
     *
     * @param location where it was written; not known for subjects built in code
     * @param message what is wrong, a sentence
     * @param hint how to mend it, empty where nothing is near
     */
    public record Fault(org.openguidance.model.SourceLocation location, String message, String hint) {
        @Override
        public String toString() {
            String place = location.isKnown() ? location + ": " : "";
            return place + message + (hint.isEmpty() ? "" : " (" + hint + ")");
        }
    }

    /** With everything that is wrong. */
    public InvalidSubjectException(List<Fault> faults) {
        super(String.join("\n", faults.stream().map(Fault::toString).toList()));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong. */
    public List<Fault> faults() {
        return faults;
    }
}
