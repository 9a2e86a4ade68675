package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.Baseline;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;

/**
 * What came of loading a baseline: the baseline, or the errors that kept it from being used; warnings with either. Immutable
 * and thread-safe.
 *
 * @param source the name of the source, as messages give it
 * @param diagnostics all that was found, in the order of the file
 * @param baseline the baseline, where there is no error
 */
public record LoadedBaseline(String source, Diagnostics diagnostics, Optional<Baseline> baseline) {

    /** Refuses a baseline beside errors, and neither. */
    public LoadedBaseline {
        if (baseline.isPresent() == diagnostics.hasErrors()) {
            throw new IllegalArgumentException("a source gives either a baseline or errors, and '" + source
                    + (baseline.isPresent() ? "' gives both" : "' gives neither"));
        }
    }

    /**
     * The baseline.
     *
     * @throws InvalidGuidanceException if there is an error; it carries everything that was found
     */
    public Baseline orThrow() {
        return baseline.orElseThrow(() -> new InvalidGuidanceException(diagnostics));
    }
}
