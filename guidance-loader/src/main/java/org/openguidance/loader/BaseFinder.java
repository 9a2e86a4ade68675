package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.LinkedGuidance;

/** Finds and loads what {@code tailors} names, and tells where it is not what the tailoring was written for. */
final class BaseFinder {

    private static final int LONGEST_CHAIN = 8;

    private final Loading loading;
    private final GuidanceResolver resolver;
    private final List<String> chain;
    private final Binding binding;
    private final Diagnostics.Collector found;
    private Optional<MovedBase> moved = Optional.empty();

    BaseFinder(
            Loading loading,
            GuidanceResolver resolver,
            List<String> chain,
            Binding binding,
            Diagnostics.Collector found) {
        this.loading = loading;
        this.resolver = resolver;
        this.chain = chain;
        this.binding = binding;
        this.found = found;
    }

    /** The base, if it can be found and has no error. */
    Optional<Loaded> base(KnownKeys tailors) {
        Optional<Id> id = tailors.need("guidance", "name the guidance that this one tailors")
                .flatMap(node -> binding.plain().id(node, "guidance"));
        Optional<String> file = tailors.words("file");
        if (id.isEmpty() || file.isPresent() && !isFileName(file.get(), tailors)) {
            return Optional.empty();
        }
        List<String> longer = new ArrayList<>(chain);
        longer.add(id.get().text());
        boolean circle = chain.contains(id.get().text());
        if (circle || longer.size() > LONGEST_CHAIN) {
            found.add(
                    DiagnosticCode.TAILORING_CHAIN,
                    tailors.at("guidance"),
                    (circle
                                    ? "tailorings rest on one another in a circle: "
                                    : "too many tailorings rest on one another: ")
                            + String.join(", then ", longer));
            return Optional.empty();
        }
        Optional<GuidanceSource> source = resolver.find(id.get(), file);
        if (source.isEmpty()) {
            unknown(tailors, id.get(), file);
        }
        Optional<Loaded> base = source.flatMap(from -> loaded(from, longer, tailors, id.get()));
        base.ifPresent(one -> {
            moved(tailors, one);
            moved = earlier(tailors, id.get(), file, longer)
                    .filter(before -> !before.guidance()
                            .version()
                            .equals(one.linked().guidance().version()))
                    .map(before -> new MovedBase(before, one.linked()));
        });
        return base;
    }

    /** What is known of the base as it was, where it is another version now. */
    Optional<MovedBase> movedBase() {
        return moved;
    }

    private Optional<LinkedGuidance> earlier(KnownKeys tailors, Id id, Optional<String> file, List<String> longer) {
        Diagnostics.Collector unheard = Diagnostics.collector();
        return tailors.words("version")
                .flatMap(version -> resolver.findEarlier(id, file, version)
                        .flatMap(source -> loading.load(source, longer, unheard))
                        .map(Loaded::linked)
                        .filter(linked -> !unheard.hasErrors()
                                && linked.guidance().id().equals(id)
                                && linked.guidance().version().equals(version)));
    }

    private Optional<Loaded> loaded(GuidanceSource source, List<String> longer, KnownKeys tailors, Id id) {
        Diagnostics.Collector inBase = Diagnostics.collector();
        Optional<Loaded> base = loading.load(source, longer, inBase);
        if (inBase.hasErrors() || base.isEmpty()) {
            found.addAll(inBase.all());
            found.add(
                    DiagnosticCode.BASE_HAS_ERRORS,
                    tailors.at("guidance"),
                    "the base " + Words.quoted(id.text()) + " cannot be used, for it has errors of its own");
            return Optional.empty();
        }
        return base.map(one -> one.withWarnings(inBase.all()));
    }

    private boolean isFileName(String file, KnownKeys tailors) {
        boolean right = !file.isEmpty() && !file.endsWith("/");
        for (String part : file.split("/", -1)) {
            right &= !part.isEmpty()
                    && part.charAt(0) != '.'
                    && part.chars()
                            .allMatch(c -> c >= 'a' && c <= 'z'
                                    || c >= 'A' && c <= 'Z'
                                    || c >= '0' && c <= '9'
                                    || "-_.".indexOf(c) >= 0);
        }
        if (!right) {
            binding.faults()
                    .add(
                            DiagnosticCode.UNKNOWN_BASE,
                            tailors.at("file"),
                            "'file' must be the name of a file beside this pack or in a folder beside it, not "
                                    + Words.quoted(file),
                            "write it as in 'file: base.yaml' or 'file: packs/base.yaml'");
        }
        return right;
    }

    private void unknown(KnownKeys tailors, Id id, Optional<String> file) {
        List<String> builtIn = BuiltInGuidance.ids();
        String hint = file.isPresent()
                ? "look at the name; a base must lie beside the pack that tailors it"
                : DidYouMean.hint(id.text(), builtIn)
                        .orElse("built in are " + Plain.listed(builtIn)
                                + "; for one of your own add its file, as in 'file: base.yaml'");
        found.add(
                DiagnosticCode.UNKNOWN_BASE,
                tailors.at(file.isPresent() ? "file" : "guidance"),
                file.map(name -> "no guidance was found in " + Words.quoted(name))
                        .orElse("there is no guidance " + Words.quoted(id.text()) + " to tailor"),
                hint);
    }

    /** Whether the base is the one that the tailoring was written for. */
    private void moved(KnownKeys tailors, Loaded base) {
        String id = base.linked().guidance().id().text();
        tailors.words("guidance")
                .filter(name -> !name.equals(id))
                .ifPresent(name -> found.add(
                        DiagnosticCode.UNKNOWN_BASE,
                        tailors.at("guidance"),
                        "the file holds guidance " + Words.quoted(id) + ", not " + Words.quoted(name)));
        String version = base.linked().guidance().version();
        tailors.need("version", "write the version of the base, which is " + Words.quoted(version))
                .flatMap(node -> binding.plain().words(node, "'version' in 'tailors'"))
                .filter(written -> !written.equals(version))
                .ifPresent(written -> found.add(
                        DiagnosticCode.BASE_MOVED,
                        tailors.at("version"),
                        "this tailoring was written for version " + Words.quoted(written) + " of " + Words.quoted(id)
                                + ", which is now at version " + Words.quoted(version),
                        "compare the two versions, look at each change here again, then write the new version"));
        String digest = GuidanceDigest.of(base.linked().guidance());
        tailors.words("digest")
                .filter(written -> !written.equals(digest))
                .ifPresent(written -> found.add(
                        DiagnosticCode.BASE_MOVED,
                        tailors.at("digest"),
                        "the text of " + Words.quoted(id) + " is not the one that this tailoring was written for",
                        "look at what changed in it, then write 'digest: " + digest + "'"));
    }
}
