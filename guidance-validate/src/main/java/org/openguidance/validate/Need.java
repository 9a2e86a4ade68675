package org.openguidance.validate;

import org.openguidance.model.Id;

/** Why something is unknown: what would have to be there for it to be known. */
sealed interface Need {

    /** How reports name it. */
    String name();

    /** Whether a person's answer is all that it waits for. */
    default boolean isPerson() {
        return false;
    }

    /** Whether declaring facts would leave a question for a person. */
    default boolean comesDownToAPerson() {
        return false;
    }

    /** A fact, or a field of an entry, is not declared; or a text is blank. */
    record OfFact(int slot, String name) implements Need {}

    /** A parameter of the guidance is not set. */
    record OfParameter(Id id) implements Need {
        @Override
        public String name() {
            return "$" + id;
        }
    }

    /** A person has not answered about a judged fact; {@code put} if the question can be put now. */
    record OfJudgedFact(int slot, String name, boolean put) implements Need {
        @Override
        public boolean isPerson() {
            return put;
        }

        @Override
        public boolean comesDownToAPerson() {
            return true;
        }
    }

    /** A person has not answered the question of the rule. */
    record OfAnswer() implements Need {
        @Override
        public String name() {
            return "answer";
        }

        @Override
        public boolean isPerson() {
            return true;
        }

        @Override
        public boolean comesDownToAPerson() {
            return true;
        }
    }

    /** Something could not be evaluated. */
    record OfError(String message) implements Need {
        @Override
        public String name() {
            return "error";
        }
    }

    /** Two values cannot be compared, such as days with months. */
    record OfComparable(int slot, String name) implements Need {}
}
