package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.link.LinkedGuidance;

/**
 * A pack that is right: its nodes, with those of its base if it has one, and what they mean.
 *
 * @param root the keys of the pack; those of a tailoring with its base as one pack
 * @param linked the guidance
 * @param base the guidance that it tailors
 * @param tailored what it says of its base, where it tailors one by itself
 * @param isTogether whether it is no pack of its own, but what several tailorings make of one base
 * @param warnings what was found that keeps nobody from using it
 */
record Loaded(
        Node.Mapping root,
        LinkedGuidance linked,
        Optional<LinkedGuidance> base,
        Optional<TailoredBase> tailored,
        boolean isTogether,
        List<Diagnostic> warnings) {

    /** A pack that tailors no other. */
    static Loaded plain(Node.Mapping root, LinkedGuidance linked, List<Diagnostic> warnings) {
        return new Loaded(root, linked, Optional.empty(), Optional.empty(), false, warnings);
    }

    Loaded withWarnings(List<Diagnostic> others) {
        return new Loaded(root, linked, base, tailored, isTogether, others);
    }

    /** Its id. */
    String id() {
        return linked.guidance().id().text();
    }
}
