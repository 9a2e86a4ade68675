package org.openguidance.validate;

import org.openguidance.model.Id;

/** Why something is unknown: what would have to be there for it to be known. */
sealed interface Need {

    /** How reports name it. */
    String name();

    /** What kind of thing it is, as a {@link State}. */
    default int state() {
        return State.FACT;
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
        public int state() {
            return put ? State.PERSON : State.LATER;
        }
    }

    /** A person has not answered the question of the rule. */
    record OfAnswer() implements Need {
        @Override
        public String name() {
            return "answer";
        }

        @Override
        public int state() {
            return State.PERSON;
        }
    }

    /** Something could not be evaluated. */
    record OfError(String message) implements Need {
        @Override
        public String name() {
            return "error";
        }

        @Override
        public int state() {
            return State.ERROR;
        }
    }

    /** Two values cannot be compared, such as days with months. */
    record OfComparable(int slot, String name) implements Need {}
}
