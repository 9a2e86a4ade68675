package org.openguidance.loader;

/** The parser could not go on: what it stumbled over and where. Never leaves the package. */
final class YamlFault extends Exception {

    private static final long serialVersionUID = 1L;

    enum Kind {
        /** A colon stands where no key can end. */
        COLON,
        /** A line that must be a key has no colon. */
        NO_COLON,
        /** A quoted text is not closed before the end. */
        OPEN_QUOTE,
        /** A backslash is followed by something unknown. */
        ESCAPE,
        /** A character stands where nothing can begin with it. */
        CHARACTER,
        /** Something stands between brackets where a comma or the closing bracket is needed. */
        BRACKETS,
        /** Something stands in a list or group of keys that cannot be part of it. */
        BLOCK,
        /** An entry of a list stands where no list can begin. */
        DASH,
        /** Something follows after the end. */
        AFTER_END,
        /** A key begins with a space that is not the usual one. */
        ODD_SPACE,
        /** A list or group is nested too deeply. */
        DEPTH,
        /** Anything else. */
        OTHER
    }

    private final Kind kind;
    private final transient Spot at;
    private final transient Spot context;

    YamlFault(Kind kind, Spot at, Spot context) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.at = at;
        this.context = context;
    }

    Kind kind() {
        return kind;
    }

    /** Where the parser stumbled. */
    Spot at() {
        return at;
    }

    /** Where that began in which it stumbled: the quotation mark, the bracket, the key; else {@link #at()}. */
    Spot context() {
        return context;
    }
}
