package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openguidance.model.Outcome;

/**
 * What follows from the parts of a rule. Each part that is unknown is tried as yes and as no: if one outcome is left, that
 * is it; if several are, only the parts that can change the outcome decide why it is open.
 *
 * @param outcome what was decided
 * @param couldBe the outcomes that are possible
 * @param deciding the unknown parts that can change the outcome
 * @param isOpen whether it matters for the verdict: it could still be violated, or come down to a person
 */
record Decision(Outcome outcome, List<Outcome> couldBe, List<Part> deciding, boolean isOpen) {

    /** Decides a rule. */
    static Decision of(Parts parts) {
        List<Part> order = parts.inOrder();
        int[] states = order.stream().mapToInt(Part::state).toArray();
        int code = OutcomeCode.of(states[0], states[1], states[2], states[3], states[4], states[5], states[6]);
        List<Part> deciding = new ArrayList<>();
        for (int at = 0; at < states.length; at++) {
            if (OutcomeCode.isDecidedBy(code, at)) {
                deciding.add(order.get(at));
            }
        }
        return new Decision(OutcomeCode.outcome(code), OutcomeCode.possible(code), deciding, OutcomeCode.isOpen(code));
    }

    /** What is missing, in the order in which it is needed. */
    List<Need> needs() {
        Set<Need> all = new LinkedHashSet<>();
        deciding.forEach(part -> all.addAll(part.needs()));
        return List.copyOf(all);
    }
}
