package org.openguidance.validate;

import org.openguidance.model.Judgement;
import org.openguidance.model.Labelled;

/**
 * An answer that was given and did not count.
 *
 * @param judgement the answer
 * @param reason why it did not count
 * @param says the same in words, a sentence without its full stop
 */
public record UncountedJudgement(Judgement judgement, Reason reason, String says) {

    /** Why an answer does not count. */
    public enum Reason implements Labelled {
        /** What was judged has changed since. */
        CHANGED("changed"),
        /** Its time is over. */
        EXPIRED("expired"),
        /** Who gave it has none of the roles that the question asks for. */
        WRONG_ROLE("wrong-role"),
        /** Two answers of the same instant contradict each other. */
        CONTRADICTED("contradicted"),
        /** Another answer counts, a newer or a plain one. */
        SUPERSEDED("superseded"),
        /** The question is not put. */
        NOT_PUT("not-put"),
        /** There is no such question about this kind of subject. */
        NO_QUESTION("no-question");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
