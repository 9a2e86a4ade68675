package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.Diagnostics;

/**
 * What came of loading a subject: the subject, or the errors that kept it from being used. Immutable and thread-safe.
 *
 * @param source the name of the source, as messages give it
 * @param diagnostics all that was found, in the order of the file
 * @param subject the subject, where there is no error
 * @param waivers what its file waives, for {@code ComplianceChecker.withWaivers}
 */
public record LoadedSubject(String source, Diagnostics diagnostics, Optional<Subject> subject, List<Waiver> waivers) {

    /** Refuses a subject beside errors, and neither. */
    public LoadedSubject {
        waivers = List.copyOf(waivers);
        if (subject.isPresent() == diagnostics.hasErrors()) {
            throw new IllegalArgumentException("a source gives either a subject or errors, and '" + source
                    + (subject.isPresent() ? "' gives both" : "' gives neither"));
        }
    }
}
