package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.Guidance;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkResult;
import org.openguidance.model.link.LinkedGuidance;

/**
 * Loads guidance: reads a pack, binds it, and makes sure that its parts fit together. Every fault of the file is found in
 * one run, each with its place, its line and a way to mend it; of a file that has an error nothing is loaded.
 *
 * <p>Stateless and thread-safe. The same bytes give the same result on every machine, in every locale and time zone. Time
 * and memory are linear in the size of the file, which {@link LoadLimits} bounds.
 */
public final class GuidanceLoader {

    private GuidanceLoader() {}

    /** Loads within the usual limits. */
    public static LoadResult load(GuidanceSource source) {
        return load(source, LoadLimits.defaults());
    }

    /** Loads within these limits. */
    public static LoadResult load(GuidanceSource source, LoadLimits limits) {
        Diagnostics.Collector found = Diagnostics.collector();
        Optional<SourceText> text =
                source.read(limits, found).flatMap(bytes -> SourceText.decode(source.name(), bytes, found));
        Optional<LinkedGuidance> linked = text.flatMap(lines -> linked(lines, limits, found));
        if (linked.isEmpty() && !found.hasErrors()) {
            found.add(DiagnosticCode.NO_GUIDANCE, SourceLocation.ofFile(source.name()), "the file holds no guidance");
        }
        Diagnostics diagnostics =
                text.map(lines -> lines.withLines(found)).orElse(found).finish();
        return new LoadResult(source.name(), diagnostics, diagnostics.hasErrors() ? Optional.empty() : linked);
    }

    /**
     * Loads guidance that has to be right.
     *
     * @throws InvalidGuidanceException if it has an error; it carries everything that was found
     */
    public static Guidance loadOrThrow(GuidanceSource source) {
        return load(source).orThrow();
    }

    private static Optional<LinkedGuidance> linked(SourceText text, LoadLimits limits, Diagnostics.Collector found) {
        Binding binding = new Binding(found, limits);
        Optional<Guidance> guidance = bound(text, limits, found, binding);
        return guidance.flatMap(bound -> {
            LinkResult result = GuidanceLinker.link(bound);
            boolean whole = result.linked().isPresent() && !found.hasErrors();
            result.diagnostics().stream()
                    .filter(fault -> whole || !binding.faults().damage().explains(fault))
                    .map(binding.places()::exact)
                    .forEach(found::add);
            return result.linked();
        });
    }

    /** The guidance as far as it could be bound, whatever was found wrong. */
    static Optional<Guidance> bound(SourceText text, LoadLimits limits, Diagnostics.Collector found, Binding binding) {
        return YamlReader.read(text, limits, found).root().flatMap(root -> new GuidanceBinder(binding).guidance(root));
    }
}
