package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Tailoring;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.LinkedGuidance;

/** Loads a pack that tailors another: the base first, then what the pack adds and changes, one by one. */
final class TailoringLoading {

    private static final List<String> OWN =
            List.of("guidance", "format", "version", "title", "publisher", "published", "licence", "about", "cite");
    static final List<String> OF_BASE = List.of("language", "zone");
    private static final List<String> TAILORS = List.of("guidance", "version", "digest", "file");
    private static final String TAILORS_HINT = "write it as in 'tailors: { guidance: ID, version: \"1\" }'";

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

    /** Whether a pack tailors another, or means to: it may have mistyped the key that says so. */
    static boolean isMeant(Node.Mapping root) {
        return root.find("tailors").isPresent()
                || root.entries().stream()
                        .map(entry -> entry.key().text())
                        .filter(key -> !known().contains(key))
                        .anyMatch(TailoringLoading::meansToTailor);
    }

    private static boolean meansToTailor(String key) {
        return MeantKey.of(key, known(), known()).filter("tailors"::equals).isPresent()
                && MeantKey.isSure(key, "tailors");
    }

    Optional<Loaded> load(Node.Mapping written, Diagnostics.Collector found) {
        Binding binding = new Binding(found, limits);
        KnownKeys keys = KnownKeys.open(binding, written, "this tailoring", known());
        Node.Mapping root = keys.asMeant();
        List.of("guidance", "format", "version", "title", "publisher").forEach(keys::need);
        BaseFinder finder = new BaseFinder(loading, resolver, chain, binding, found);
        return keys.get("tailors").flatMap(node -> {
            if (node instanceof Node.Listing several) {
                return together(several, finder, binding, found)
                        .flatMap(base -> tailored(root, keys, binding, base, Optional.empty(), found));
            }
            return binding.keysOf(node, "'tailors'", TAILORS, TAILORS_HINT)
                    .flatMap(finder::base)
                    .flatMap(base -> tailored(root, keys, binding, base, finder.movedBase(), found));
        });
    }

    /** What several tailorings of one base make of it. */
    private Optional<Loaded> together(
            Node.Listing several, BaseFinder finder, Binding binding, Diagnostics.Collector found) {
        List<TailoringTogether.Member> members = new ArrayList<>();
        for (Node one : several.items()) {
            binding.keysOf(one, "this entry of 'tailors'", TAILORS, TAILORS_HINT)
                    .flatMap(entry ->
                            finder.base(entry).map(base -> new TailoringTogether.Member(entry.at("guidance"), base)))
                    .ifPresent(members::add);
        }
        if (several.items().isEmpty()) {
            binding.faults()
                    .add(DiagnosticCode.EMPTY, several.location(), "'tailors' must name a guidance", TAILORS_HINT);
        }
        return members.size() < several.items().size() || members.isEmpty()
                ? Optional.empty()
                : new TailoringTogether(loading, limits, found).of(members);
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(OWN);
        known.addAll(OF_BASE);
        known.addAll(List.of("tailors", "set", "change", "retire"));
        known.addAll(TailoringAdditions.SECTIONS);
        return known;
    }

    private Optional<Loaded> tailored(
            Node.Mapping root,
            KnownKeys keys,
            Binding binding,
            Loaded base,
            Optional<MovedBase> moved,
            Diagnostics.Collector found) {
        TailoringSteps reader = new TailoringSteps(binding, base);
        TailoringAdditions additions = TailoringAdditions.to(binding, base.root());
        Node.Mapping tree =
                headed(root, additions.added(Tree.without(root, List.of("set", "change", "retire"))), found);
        List<TailoringStep> steps = new ArrayList<>(keys.groups("set", reader::set));
        steps.addAll(keys.groups("change", reader::change));
        steps.addAll(additions.permissions());
        steps.addAll(keys.groups("retire", reader::retire));
        moved.ifPresent(one -> one.tell(steps, found));
        TailoringEffects effects = new TailoringEffects(base.linked(), found);
        effects.added(additions.things());
        Node.Mapping whole = applied(tree, steps, base, effects);
        Diagnostics.Collector inWhole = Diagnostics.collector();
        Optional<LinkedGuidance> linked = loading.bind(whole, inWhole);
        List<Diagnostic> known = base.warnings();
        inWhole.all().stream().filter(one -> !known.contains(one)).forEach(found::add);
        TailoredBase parts = new TailoredBase(base, root, additions.things(), steps);
        return linked.map(result -> new Loaded(
                whole,
                withTailoring(result, tailoring(base, effects)),
                Optional.of(base.isTogether() ? base.base().orElseThrow() : base.linked()),
                base.isTogether() ? Optional.empty() : Optional.of(parts),
                false,
                found.all()));
    }

    /** Applies the changes one by one, each judged by what it does to a guidance that is whole. */
    private Node.Mapping applied(Node.Mapping start, List<TailoringStep> steps, Loaded base, TailoringEffects effects) {
        Node.Mapping tree = start;
        LinkedGuidance last = loading.quietly(start).orElseGet(base::linked);
        List<TailoringStep> waiting = new ArrayList<>();
        for (TailoringStep step : steps) {
            tree = step.change().apply(tree);
            waiting.add(step);
            Optional<LinkedGuidance> now = loading.quietly(tree);
            if (now.isPresent()) {
                effects.judge(waiting, last, now.get());
                last = now.get();
                waiting.clear();
            }
        }
        return tree;
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

    /** How the whole came from its base; what several tailorings did to it goes before what this one does. */
    private static Tailoring tailoring(Loaded base, TailoringEffects effects) {
        return base.isTogether()
                ? base.linked().guidance().tailoring().orElseThrow().with(effects.changes())
                : new Tailoring(
                        base.linked().guidance().id(),
                        base.linked().guidance().version(),
                        GuidanceDigest.of(base.linked().guidance()),
                        effects.changes(),
                        base.linked().guidance().tailoring());
    }

    static LinkedGuidance withTailoring(LinkedGuidance linked, Tailoring tailoring) {
        return new LinkedGuidance(
                linked.guidance().withTailoring(tailoring), linked.zone(), linked.subjects(), linked.rules());
    }
}
