package org.openguidance.model;

/**
 * The right side of a test, as it was written. What a text means depends on what it is compared with: a value where the
 * type has such a value, else the name of a fact, where the test allows one.
 */
public sealed interface Operand {

    /** Where it was written. */
    Origin origin();

    /**
     * A value, or the name of a fact.
     *
     * @param text what was typed, with {@code $$} read as a dollar sign
     * @param origin where
     */
    record Text(String text, Origin origin) implements Operand {
        @Override
        public String toString() {
            return text.startsWith("$") ? "$" + text : text;
        }
    }

    /**
     * The value of a parameter of the guidance, written {@code $name}.
     *
     * @param id the parameter
     * @param origin where
     */
    record Parameter(Id id, Origin origin) implements Operand {
        @Override
        public String toString() {
            return "$" + id;
        }
    }

    /**
     * The value of a fact, written {@code {fact: name}} where a plain name could be meant as a value.
     *
     * @param name the fact, or a field of the record at hand
     * @param origin where
     */
    record Fact(String name, Origin origin) implements Operand {
        @Override
        public String toString() {
            return "the fact " + name;
        }
    }

    /**
     * The instant of the check, written {@code now}.
     *
     * @param origin where
     */
    record Now(Origin origin) implements Operand {
        @Override
        public String toString() {
            return "now";
        }
    }

    /** Reads a text as packs write it: {@code $name} a parameter, {@code $$} a dollar sign, anything else as typed. */
    static Operand of(String written, Origin origin) {
        if (written.startsWith("$$")) {
            return new Text(written.substring(1), origin);
        }
        if (written.startsWith("$") && Id.isValid(written.substring(1))) {
            return new Parameter(Id.of(written.substring(1)), origin);
        }
        return new Text(written, origin);
    }

    /** The instant of the check for the text {@code now}, the same operand for all others. */
    static Operand nowOr(Operand operand) {
        return operand instanceof Text written && written.text().equals("now") ? new Now(written.origin()) : operand;
    }

    /** Reads a text as packs write it, for conditions built in code. */
    static Operand of(String written) {
        return of(written, Origin.NONE);
    }
}
