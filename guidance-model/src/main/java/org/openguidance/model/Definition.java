package org.openguidance.model;

import java.util.List;
import java.util.Optional;

/** Where a fact has its value from, if nobody declares it. */
public sealed interface Definition {

    /**
     * It is yes where a condition on the subject holds, no where it does not.
     *
     * @param condition the condition
     */
    record Is(Condition condition) implements Definition {}

    /**
     * It has the value of the first case that holds.
     *
     * @param cases the cases in order; the last has no condition
     */
    record Cases(List<Case> cases) implements Definition {
        /** Copies the cases; refuses a condition on the last, and none on another. */
        public Cases {
            cases = List.copyOf(cases);
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("'cases' must not be empty");
            }
            for (int at = 0; at < cases.size(); at++) {
                boolean last = at == cases.size() - 1;
                if (cases.get(at).when().isPresent() == last) {
                    throw new IllegalArgumentException(
                            "every case but the last needs 'when', and the last has none: " + "it is what is left");
                }
            }
        }
    }

    /**
     * One case of {@link Cases}.
     *
     * @param when the condition on the subject; none for the last case
     * @param then the value
     * @param origin where it was written
     */
    record Case(Optional<Condition> when, Written then, Origin origin) {}

    /**
     * A person decides it.
     *
     * @param ask the question; yes means yes
     * @param judgedOn what the person must have before them; the subject's, where it is empty
     */
    record Judge(Ask ask, List<Named> judgedOn) implements Definition {
        /** Copies the list. */
        public Judge {
            judgedOn = List.copyOf(judgedOn);
        }
    }
}
