package org.openguidance.cli;

import java.util.List;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.link.LinkedGuidance;

/** Where a subject comes from. */
interface SubjectSource {

    /** How it was named. */
    String name();

    /**
     * Reads it.
     *
     * @throws Refusal if it cannot be used
     */
    Subject read(LinkedGuidance guidance);

    /** What is waived for it in the same place. */
    default List<Waiver> waivers(LinkedGuidance guidance) {
        return List.of();
    }
}
