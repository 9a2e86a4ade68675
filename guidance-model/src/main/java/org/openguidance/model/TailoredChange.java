package org.openguidance.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a {@link Tailoring} does to its base. Immutable.
 *
 * @param kind what it does
 * @param thing to a thing of which kind, as packs write it, such as {@code rule}
 * @param id to which thing, in full, such as {@code code/rule}
 * @param because why; what is added may have no reason
 * @param effect what that does to the outcomes of the rules of the base
 * @param details to which rules, and how, in words
 * @param origin where it was written
 */
public record TailoredChange(
        Kind kind,
        String thing,
        String id,
        Optional<Wording> because,
        Effect effect,
        List<String> details,
        Origin origin) {

    /** Copies the list. */
    public TailoredChange {
        details = List.copyOf(details);
    }

    /** What is done to a thing. */
    public enum Kind implements Labelled {
        /** It is new. */
        ADDED("added"),
        /** A parameter has another value. */
        SET("set"),
        /** Some of its keys are different. */
        CHANGED("changed"),
        /** It is gone. */
        RETIRED("retired");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
