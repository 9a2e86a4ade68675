package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkResult;
import org.openguidance.model.link.LinkedGuidance;

/** One load: of a pack, and where it tailors another, of its base. Not thread-safe. */
final class Loading {

    private final LoadLimits limits;
    private final GuidanceResolver resolver;
    private final List<SourceText> texts = new ArrayList<>();

    Loading(LoadLimits limits, GuidanceResolver resolver) {
        this.limits = limits;
        this.resolver = resolver;
    }

    /** A pack, if it has no error; all that is found is added to the others. */
    Optional<Loaded> load(GuidanceSource source, List<String> chain, Diagnostics.Collector found) {
        Optional<SourceText> text =
                source.read(limits, found).flatMap(bytes -> SourceText.decode(source.name(), bytes, found));
        text.ifPresent(texts::add);
        return text.flatMap(lines -> YamlReader.read(lines, limits, found).root())
                .flatMap(root -> TailoringLoading.isMeant(root)
                        ? new TailoringLoading(this, resolver, limits, chain).load(root, found)
                        : bind(root, found).map(linked -> Loaded.plain(root, linked, found.all())));
    }

    /** What was found, each showing the line of the file that it is about. */
    Diagnostics.Collector withLines(Diagnostics.Collector found) {
        Diagnostics.Collector shown = found;
        for (SourceText text : texts) {
            shown = text.withLines(shown);
        }
        return shown;
    }

    /** The guidance that the keys of a pack mean. */
    Optional<LinkedGuidance> bind(Node.Mapping root, Diagnostics.Collector found) {
        Diagnostics.Collector inBinding = Diagnostics.collector();
        Binding binding = new Binding(inBinding, limits);
        Optional<LinkResult> result = new GuidanceBinder(binding).guidance(root).map(GuidanceLinker::link);
        List<Diagnostic> inLinking = result.map(LinkResult::diagnostics).orElse(List.of());
        Damage damage = binding.faults().damage();
        damage.consider(inLinking);
        for (Diagnostic fault : inBinding.all()) {
            if (!damage.explainsBinding(fault)) {
                found.add(fault);
            }
        }
        Optional<LinkedGuidance> linked = result.flatMap(LinkResult::linked);
        boolean whole = linked.isPresent() && !found.hasErrors();
        for (Diagnostic fault : inLinking) {
            if (!damage.isAnswered(fault) && (whole || !damage.explains(fault))) {
                found.add(binding.places().exact(fault));
            }
        }
        return linked;
    }

    /** The guidance that the keys of a pack mean, if they have no error. */
    Optional<LinkedGuidance> quietly(Node.Mapping root) {
        Diagnostics.Collector unheard = Diagnostics.collector();
        return bind(root, unheard).filter(linked -> !unheard.hasErrors());
    }
}
