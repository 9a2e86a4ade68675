package org.openguidance.validate.replay;

/** Leaves a result that cannot be checked again, with the cause. */
final class NotReplayableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cause;

    NotReplayableException(String cause) {
        super(cause, null, false, false);
        this.cause = cause;
    }

    String cause() {
        return cause;
    }
}
