package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Guidance;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;

/**
 * Loads guidance: reads a pack, binds it, and makes sure that its parts fit together. Every fault of the file is found in
 * one run, each with its place, its line and a way to mend it; of a file that has an error nothing is loaded.
 *
 * <p>Stateless and thread-safe. The same bytes give the same result on every machine, in every locale and time zone. Time
 * and memory are linear in the size of the file, which {@link LoadLimits} bounds; of a tailoring in the size of the whole
 * for each of its changes.
 */
public final class GuidanceLoader {

    private GuidanceLoader() {}

    /** Loads within the usual limits. */
    public static LoadResult load(GuidanceSource source) {
        return load(source, LoadLimits.defaults());
    }

    /** Loads within these limits. */
    public static LoadResult load(GuidanceSource source, LoadLimits limits) {
        return load(source, limits, GuidanceResolver.builtIn());
    }

    /** Loads within the usual limits; where the pack tailors another, that one is found by the resolver. */
    public static LoadResult load(GuidanceSource source, GuidanceResolver resolver) {
        return load(source, LoadLimits.defaults(), resolver);
    }

    /** Loads within these limits, which hold for each file; a base is found by the resolver. */
    public static LoadResult load(GuidanceSource source, LoadLimits limits, GuidanceResolver resolver) {
        Diagnostics.Collector found = Diagnostics.collector();
        Loading loading = new Loading(limits, resolver);
        Optional<Loaded> loaded = loading.load(source, List.of(), found);
        if (loaded.isEmpty() && !found.hasErrors()) {
            found.add(DiagnosticCode.NO_GUIDANCE, SourceLocation.ofFile(source.name()), "the file holds no guidance");
        }
        Diagnostics diagnostics = loading.withLines(found).finish();
        Optional<Loaded> right = diagnostics.hasErrors() ? Optional.empty() : loaded;
        return new LoadResult(source.name(), diagnostics, right.map(Loaded::linked), right.flatMap(Loaded::base));
    }

    /**
     * Loads guidance that has to be right.
     *
     * @throws InvalidGuidanceException if it has an error; it carries everything that was found
     */
    public static Guidance loadOrThrow(GuidanceSource source) {
        return load(source).orThrow();
    }
}
