package org.openguidance.cli;

/** Ends a run because of what it was given, in sentences for the person who gave it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean ofUsage;

    private Refusal(String message, boolean ofUsage) {
        super(message, null, false, false);
        this.ofUsage = ofUsage;
    }

    /** The command was typed in a way that means nothing. */
    static Refusal usage(String message) {
        return new Refusal(message, true);
    }

    /** A file cannot be used. */
    static Refusal of(String message) {
        return new Refusal(message, false);
    }

    /** Whether the help of the command would have said so. */
    boolean isOfUsage() {
        return ofUsage;
    }

    /** What was wrong. */
    String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
