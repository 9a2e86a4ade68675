package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.Decisions;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;

/**
 * What came of loading decisions: the answers and waivers, or the errors that kept them from being used; warnings with
 * either. Of a file that has an error nothing is used. Immutable and thread-safe.
 *
 * @param source the name of the source, as messages give it
 * @param diagnostics all that was found, in the order of the file
 * @param decisions the answers and waivers, where there is no error
 */
public record LoadedDecisions(String source, Diagnostics diagnostics, Optional<Decisions> decisions) {

    /** Refuses decisions beside errors, and neither. */
    public LoadedDecisions {
        if (decisions.isPresent() == diagnostics.hasErrors()) {
            throw new IllegalArgumentException("a source gives either decisions or errors, and '" + source
                    + (decisions.isPresent() ? "' gives both" : "' gives neither"));
        }
    }

    /**
     * The answers and waivers.
     *
     * @throws InvalidGuidanceException if there is an error; it carries everything that was found
     */
    public Decisions orThrow() {
        return decisions.orElseThrow(() -> new InvalidGuidanceException(diagnostics));
    }
}
