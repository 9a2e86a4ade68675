package org.openguidance.cli;

import java.util.Optional;
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
    ReadSubject read(LinkedGuidance guidance);

    /** The file that it is in, where it has one for itself. */
    default Optional<String> file() {
        return Optional.empty();
    }
}
