package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The facts that a person must have before them to answer a question. A blank text is as good as missing. */
final class Facts {

    private final int[] slots;

    Facts(List<Integer> slots) {
        this.slots = slots.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What is still missing of them, as a {@link State}; 0 where nothing is. */
    int missing(Run run) {
        int missing = 0;
        for (int slot : slots) {
            Hand fact = run.fact(slot);
            missing |= fact.isKnown() && fact.isBlankText() ? State.FACT : fact.waiting();
        }
        return missing;
    }

    /** What is still missing of them. */
    List<Need> needs(Run run) {
        List<Need> missing = new ArrayList<>();
        for (int slot : slots) {
            Hand fact = run.fact(slot);
            if (!fact.isKnown()) {
                missing.addAll(fact.needs());
            } else if (fact.isBlankText()) {
                missing.add(new Need.OfFact(slot, fact.path()));
            }
        }
        return missing;
    }

    @Override
    public String toString() {
        return Arrays.toString(slots);
    }
}
