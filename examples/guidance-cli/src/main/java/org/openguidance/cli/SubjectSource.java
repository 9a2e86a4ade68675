package org.openguidance.cli;

import org.openguidance.model.Subject;
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
}
