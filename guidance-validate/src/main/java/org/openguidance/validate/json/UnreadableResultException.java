package org.openguidance.validate.json;

/** Thrown where a text is no stored result that can be read; the message is a sentence for people that says why. */
public final class UnreadableResultException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public UnreadableResultException(String reason) {
        super(reason);
    }

    /** Why it cannot be read. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
