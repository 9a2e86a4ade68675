package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.Guidance;
import org.openguidance.model.Tailoring;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.model.link.LinkedGuidance;

/**
 * What came of loading: the guidance, or the errors that kept it from being used; warnings with either. Nothing is loaded
 * from a file that has an error. Immutable and thread-safe.
 *
 * @param source the name of the source, as messages give it
 * @param diagnostics all that was found, in the order of the file
 * @param linked the guidance with its conditions typed, where there is no error
 * @param base the guidance that it tailors, as that is without it, where there is one and no error
 */
public record LoadResult(
        String source, Diagnostics diagnostics, Optional<LinkedGuidance> linked, Optional<LinkedGuidance> base) {

    /** Refuses guidance beside errors, and neither. */
    public LoadResult {
        if (linked.isPresent() == diagnostics.hasErrors()) {
            throw new IllegalArgumentException("a source gives either guidance or errors, and '" + source
                    + (linked.isPresent() ? "' gives both" : "' gives neither"));
        }
    }

    /** What came of loading a pack that tailors no other. */
    public LoadResult(String source, Diagnostics diagnostics, Optional<LinkedGuidance> linked) {
        this(source, diagnostics, linked, Optional.empty());
    }

    /** The guidance as it was written, where there is no error. */
    public Optional<Guidance> guidance() {
        return linked.map(LinkedGuidance::guidance);
    }

    /** How it came from another guidance, where it tailors one. */
    public Optional<Tailoring> tailoring() {
        return guidance().flatMap(Guidance::tailoring);
    }

    /**
     * The guidance as it was written.
     *
     * @throws InvalidGuidanceException if there is an error; it carries everything that was found
     */
    public Guidance orThrow() {
        return guidance().orElseThrow(() -> new InvalidGuidanceException(diagnostics));
    }
}
