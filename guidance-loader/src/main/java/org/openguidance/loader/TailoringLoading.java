package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Tailoring;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.LinkedGuidance;

/** Loads a pack that tailors another: the base first, then what the pack adds and changes, one by one. */
final class TailoringLoading {

    private static final int LONGEST_CHAIN = 8;
    private static final List<String> OWN =
            List.of("guidance", "format", "version", "title", "publisher", "published", "licence", "about");
    private static final List<String> OF_BASE = List.of("language", "zone");
    private static final List<String> TAILORS = List.of("guidance", "version", "digest", "file");

    private final Loading loading;
    private final GuidanceResolver resolver;
    private final LoadLimits limits;
    private final List<String> chain;

    TailoringLoading(Loading loading, GuidanceResolver resolver, LoadLimits limits, List<String> chain) {
        this.loading = loading;
        this.resolver = resolver;
        this.limits = limits;
        this.chain = chain;
    }

    Optional<Loaded> load(Node.Mapping root, Diagnostics.Collector found) {
        Binding binding = new Binding(found, limits);
        KnownKeys keys = KnownKeys.open(binding, root, "this tailoring", known());
        List.of("guidance", "format", "version", "title", "publisher").forEach(keys::need);
        Optional<KnownKeys> tailors = keys.get("tailors")
                .flatMap(node -> binding.keysOf(
                        node, "'tailors'", TAILORS, "write it as in 'tailors: { guidance: ID, version: \"1\" }'"));
        return tailors.flatMap(of -> base(of, binding, found).flatMap(base -> {
            moved(of, binding, base, found);
            return tailored(root, keys, binding, base, found);
        }));
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(OWN);
        known.addAll(OF_BASE);
        known.addAll(List.of("tailors", "set", "change", "retire"));
        known.addAll(TailoringAdditions.SECTIONS);
        return known;
    }

    private Optional<Loaded> base(KnownKeys tailors, Binding binding, Diagnostics.Collector found) {
        Optional<Id> id = tailors.need("guidance", "name the guidance that this one tailors")
                .flatMap(node -> binding.plain().id(node, "guidance"));
        Optional<String> file = tailors.words("file");
        if (id.isEmpty() || file.isPresent() && !isFileName(file.get(), tailors, binding)) {
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
            unknown(tailors, id.get(), file, found);
        }
        return source.flatMap(from -> loaded(from, longer, tailors, id.get(), found));
    }

    private Optional<Loaded> loaded(
            GuidanceSource source, List<String> longer, KnownKeys tailors, Id id, Diagnostics.Collector found) {
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
        return base.map(one -> new Loaded(one.root(), one.linked(), one.base(), inBase.all()));
    }

    private static boolean isFileName(String file, KnownKeys tailors, Binding binding) {
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

    private static void unknown(KnownKeys tailors, Id id, Optional<String> file, Diagnostics.Collector found) {
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
    private static void moved(KnownKeys tailors, Binding binding, Loaded base, Diagnostics.Collector found) {
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

    private Optional<Loaded> tailored(
            Node.Mapping root, KnownKeys keys, Binding binding, Loaded base, Diagnostics.Collector found) {
        TailoringSteps reader = new TailoringSteps(binding, base.root());
        TailoringAdditions additions = new TailoringAdditions(binding, base.root());
        Node.Mapping tree =
                headed(root, additions.added(Tree.without(root, List.of("set", "change", "retire"))), found);
        List<TailoringStep> steps = new ArrayList<>(keys.groups("set", reader::set));
        steps.addAll(keys.groups("change", reader::change));
        steps.addAll(additions.permissions());
        steps.addAll(keys.groups("retire", reader::retire));
        TailoringEffects effects = new TailoringEffects(base.linked(), found);
        effects.added(additions.things());
        Node.Mapping whole = applied(tree, steps, base, effects);
        Diagnostics.Collector inWhole = Diagnostics.collector();
        Optional<LinkedGuidance> linked = loading.bind(whole, inWhole);
        List<Diagnostic> known = base.warnings();
        inWhole.all().stream().filter(one -> !known.contains(one)).forEach(found::add);
        return linked.map(result -> new Loaded(
                whole, withTailoring(result, base.linked(), effects), Optional.of(base.linked()), found.all()));
    }

    /** Applies the changes one by one, each judged by what it does to a guidance that is whole. */
    private Node.Mapping applied(Node.Mapping start, List<TailoringStep> steps, Loaded base, TailoringEffects effects) {
        Node.Mapping tree = start;
        LinkedGuidance last = quietly(start).orElseGet(base::linked);
        List<TailoringStep> waiting = new ArrayList<>();
        for (TailoringStep step : steps) {
            tree = step.change().apply(tree);
            waiting.add(step);
            Optional<LinkedGuidance> now = quietly(tree);
            if (now.isPresent()) {
                effects.judge(waiting, last, now.get());
                last = now.get();
                waiting.clear();
            }
        }
        return tree;
    }

    private Optional<LinkedGuidance> quietly(Node.Mapping tree) {
        Diagnostics.Collector unheard = Diagnostics.collector();
        return loading.bind(tree, unheard).filter(linked -> !unheard.hasErrors());
    }

    /** The base with the tailoring's own keys at its head; its language and zone stay those of the base. */
    private static Node.Mapping headed(Node.Mapping root, Node.Mapping merged, Diagnostics.Collector found) {
        Node.Mapping headed = merged;
        for (String key : OWN) {
            Optional<Node.Entry> entry = root.find(key);
            if (entry.isPresent()) {
                headed = Tree.with(headed, entry.get());
            }
        }
        for (String key : OF_BASE) {
            Optional<Node.Entry> own = root.find(key);
            Optional<Node.Entry> ofBase = merged.find(key);
            if (own.isEmpty()) {
                continue;
            }
            if (ofBase.isEmpty()) {
                headed = Tree.with(headed, own.get());
            } else if (!Tree.same(own.get().value(), ofBase.get().value())) {
                SourceLocation at = own.get().value().location();
                found.add(
                        DiagnosticCode.IN_BASE_ALREADY,
                        at,
                        "the " + key
                                + " of a tailoring is that of its base, for the texts and times of the base go by it",
                        "take the line out");
            }
        }
        return headed;
    }

    private static LinkedGuidance withTailoring(LinkedGuidance linked, LinkedGuidance base, TailoringEffects effects) {
        Tailoring tailoring = new Tailoring(
                base.guidance().id(),
                base.guidance().version(),
                GuidanceDigest.of(base.guidance()),
                effects.changes(),
                base.guidance().tailoring());
        return new LinkedGuidance(
                linked.guidance().withTailoring(tailoring), linked.zone(), linked.subjects(), linked.rules());
    }
}
