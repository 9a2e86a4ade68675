package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;

/**
 * A base and what one tailoring says of it, as it was written, so that it can be put together with what others say.
 *
 * @param base the base
 * @param written the keys of the tailoring
 * @param added the things that it adds; they are in what was written
 * @param steps what it does one by one
 */
record TailoredBase(Loaded base, Node.Mapping written, List<TailoringStep> added, List<TailoringStep> steps) {

    /** All that it does. */
    List<TailoringStep> all() {
        List<TailoringStep> all = new ArrayList<>(added);
        all.addAll(steps);
        return all;
    }

    /** Only the values that it gives to what the base left open. */
    TailoredBase onlyFilled() {
        Node.Mapping nothing = new Node.Mapping(List.of(), written.location(), true);
        return new TailoredBase(
                base,
                nothing,
                List.of(),
                steps.stream().filter(TailoringStep::fills).toList());
    }
}
