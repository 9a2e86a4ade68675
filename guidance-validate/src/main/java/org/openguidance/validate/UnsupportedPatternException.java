package org.openguidance.validate;

/** A pattern has something that the set of patterns does not know; it is searched for by itself then. */
final class UnsupportedPatternException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedPatternException(String what) {
        super(what, null, false, false);
    }
}
