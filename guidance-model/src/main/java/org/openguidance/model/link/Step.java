package org.openguidance.model.link;

import org.openguidance.model.Id;
import org.openguidance.model.TextPart;

/** A step from a value to one that belongs to it. */
public sealed interface Step {

    /** The name of the step as packs write it. */
    String name();

    /**
     * From the subject to a fact.
     *
     * @param slot the place of the fact in its subject's list
     * @param name its name
     */
    record ToFact(int slot, String name) implements Step {}

    /**
     * From a record to a field.
     *
     * @param name the field
     */
    record ToField(String name) implements Step {}

    /**
     * From a text to its parts of a kind.
     *
     * @param part which parts
     */
    record ToPart(TextPart part) implements Step {
        @Override
        public String name() {
            return part.label();
        }
    }

    /** From a link to its host. */
    record ToHost() implements Step {
        @Override
        public String name() {
            return "host";
        }
    }

    /** From a blend to its one largest stage, nothing on a tie. */
    record ToMostly() implements Step {
        @Override
        public String name() {
            return "mostly";
        }
    }

    /**
     * From a blend to the weight of a stage.
     *
     * @param stage the stage
     */
    record ToWeight(Id stage) implements Step {
        @Override
        public String name() {
            return stage.text();
        }
    }
}
