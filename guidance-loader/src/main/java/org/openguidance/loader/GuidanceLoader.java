package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Guidance;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
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
        Diagnostics.Collector inBinding = Diagnostics.collector();
        Binding binding = new Binding(inBinding, limits);
        Optional<LinkResult> result = YamlReader.read(text, limits, found)
                .root()
                .flatMap(root -> new GuidanceBinder(binding).guidance(root))
                .map(GuidanceLinker::link);
        List<Diagnostic> inLinking = result.map(LinkResult::diagnostics).orElse(List.of());
        Damage damage = binding.faults().damage();
        damage.consider(inLinking);
        inBinding.all().stream().filter(fault -> !damage.explainsBinding(fault)).forEach(found::add);
        Optional<LinkedGuidance> linked = result.flatMap(LinkResult::linked);
        boolean whole = linked.isPresent() && !found.hasErrors();
        inLinking.stream()
                .filter(fault -> !damage.isAnswered(fault))
                .filter(fault -> whole || !damage.explains(fault))
                .map(binding.places()::exact)
                .forEach(found::add);
        return linked;
    }
}
