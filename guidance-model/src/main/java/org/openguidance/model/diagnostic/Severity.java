package org.openguidance.model.diagnostic;

/** How grave a diagnostic is: with an error nothing is loaded, with warnings alone the guidance is usable. */
public enum Severity {
    /** The guidance cannot be used. */
    ERROR,
    /** The guidance can be used, but probably does not say what its author meant. */
    WARNING;

    /** The word that people see: {@code error} or {@code warning}. */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
