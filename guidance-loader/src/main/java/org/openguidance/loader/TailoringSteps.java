package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openguidance.model.Labelled;
import org.openguidance.model.Obligation;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.TailoredChange.Kind;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.link.LinkedGuidance;

/** Reads what a tailoring sets, changes and retires. */
final class TailoringSteps {

    private static final List<String> SET = List.of("parameter", "value", "because", "loosens");
    private static final List<String> ONE_WAY = List.of("because", "loosens");
    private static final List<String> WAYS = List.of("to", "without", "add", "remove");
    private static final Node NOTHING = new Node.Mapping(List.of(), SourceLocation.NONE, true);
    private static final String REASON = "say why, as in 'because: Our posts are read on small screens'";

    private final Binding binding;
    private final Node.Mapping base;
    private final LinkedGuidance linked;

    TailoringSteps(Binding binding, Loaded base) {
        this.binding = binding;
        this.base = base.root();
        this.linked = base.linked();
    }

    Optional<TailoringStep> set(Node node) {
        return binding.keysOf(node, "this entry of 'set'", SET, "write '- { parameter: ID, value: 3, because: … }'")
                .flatMap(keys -> {
                    Optional<Target> target = target(keys, TailoredThing.PARAMETER, "parameter");
                    Optional<Node> value = keys.need("value");
                    Optional<Wording> because = because(keys);
                    boolean loosens = keys.yesNo("loosens").orElse(false);
                    if (target.isEmpty() || value.isEmpty()) {
                        return Optional.empty();
                    }
                    Node.Text key = new Node.Text("value", Node.Style.PLAIN, keys.at("value"));
                    boolean open = target.get().now() instanceof Node.Mapping now
                            && now.find("value").isEmpty();
                    return Optional.of(step(
                            Kind.SET,
                            target.get(),
                            because,
                            loosens,
                            open,
                            value.get(),
                            keys.location(),
                            now -> Tree.with(now, new Node.Entry(key, value.get()))));
                });
    }

    Optional<TailoringStep> retire(Node node) {
        return binding.keysOf(node, "this entry of 'retire'", known(List.of()), "write '- { rule: ID, because: … }'")
                .flatMap(keys -> {
                    Optional<Target> target = target(keys);
                    Optional<Wording> because = because(keys);
                    boolean loosens = keys.yesNo("loosens").orElse(false);
                    return target.map(found -> new TailoringStep(
                            Kind.RETIRED,
                            found.thing().key(),
                            found.name(),
                            because,
                            loosens,
                            false,
                            NOTHING,
                            keys.location(),
                            root -> (Node.Mapping) Tree.edit(root, found.path(), now -> Optional.empty())
                                    .orElse(root)));
                });
    }

    Optional<TailoringStep> change(Node node) {
        return binding.keysOf(node, "this entry of 'change'", known(WAYS), "write '- { rule: ID, because: …, to: … }'")
                .flatMap(keys -> {
                    Optional<Target> target = target(keys);
                    Optional<Wording> because = because(keys);
                    boolean loosens = keys.yesNo("loosens").orElse(false);
                    if (keys.present(WAYS).isEmpty() && !keys.hasStrangers()) {
                        binding.faults()
                                .add(
                                        DiagnosticCode.MISSING_KEY,
                                        keys.location(),
                                        "this entry of 'change' says not what becomes different",
                                        "write the new keys below 'to', or those that go in 'without'");
                    }
                    return target.map(found -> step(
                            Kind.CHANGED,
                            found,
                            because,
                            loosens,
                            false,
                            ways(keys),
                            keys.location(),
                            edits(keys, found)));
                });
    }

    /** What becomes different, without the reason for it. */
    private static Node.Mapping ways(KnownKeys keys) {
        List<Node.Entry> entries = new ArrayList<>();
        for (String way : WAYS) {
            keys.get(way)
                    .ifPresent(value ->
                            entries.add(new Node.Entry(new Node.Text(way, Node.Style.PLAIN, keys.at(way)), value)));
        }
        return new Node.Mapping(entries, keys.location(), true);
    }

    private static List<String> known(List<String> ways) {
        List<String> known = new ArrayList<>(TailoredThing.keys());
        known.addAll(ONE_WAY);
        known.addAll(ways);
        return known;
    }

    private Optional<Wording> because(KnownKeys keys) {
        return keys.need("because", REASON).flatMap(node -> binding.wordings().wording(node, keys.what("because")));
    }

    /** A thing of the base. */
    private record Target(TailoredThing thing, String name, List<String> path, Node now) {}

    private Optional<Target> target(KnownKeys keys) {
        List<String> kinds = keys.present(TailoredThing.keys());
        if (kinds.size() != 1) {
            if (!keys.hasStrangers()) {
                binding.faults()
                        .add(
                                DiagnosticCode.MISSING_KEY,
                                keys.location(),
                                kinds.isEmpty()
                                        ? keys.thing() + " does not say what it is about"
                                        : keys.thing() + " is about more than one thing: " + Plain.listed(kinds),
                                "name one thing of the base, as in 'rule: code/rule' or 'word-list: slogans'");
            }
            return Optional.empty();
        }
        TailoredThing thing = TailoredThing.of(kinds.get(0)).orElseThrow();
        return target(keys, thing, thing.key());
    }

    private Optional<Target> target(KnownKeys keys, TailoredThing thing, String key) {
        Optional<Node> node = keys.need(key);
        return node.flatMap(found -> binding.plain().words(found, keys.what(key)))
                .flatMap(name -> {
                    Optional<Target> target = thing.path(name)
                            .flatMap(path -> Tree.find(base, path).map(now -> new Target(thing, name, path, now)));
                    if (target.isEmpty()) {
                        notThere(node.orElseThrow(), thing, name);
                    }
                    return target;
                });
    }

    private void notThere(Node node, TailoredThing thing, String name) {
        binding.faults()
                .add(
                        DiagnosticCode.NOT_IN_BASE,
                        node.location(),
                        "the base has no " + thing.key() + " " + Words.quoted(name),
                        Optional.of(name)
                                .filter(rule -> thing == TailoredThing.RULE)
                                .flatMap(rule -> MovedBase.replacing(linked, rule))
                                .map(rule -> Words.quoted(rule)
                                        + " replaces it there: write its id, if the change is still" + " meant")
                                .orElseGet(() -> thing.hint(base, name)));
    }

    private static TailoringStep step(
            Kind kind,
            Target target,
            Optional<Wording> because,
            boolean loosens,
            boolean fills,
            Node says,
            SourceLocation at,
            UnaryOperator<Node.Mapping> edit) {
        return new TailoringStep(
                kind,
                target.thing().key(),
                target.name(),
                because,
                loosens,
                fills,
                says,
                at,
                root -> (Node.Mapping) Tree.edit(
                                root,
                                target.path(),
                                now -> now.map(TailoringSteps::keysOf).map(edit))
                        .orElse(root));
    }

    /** The keys of a thing; a fact may be written as its type alone. */
    private static Node.Mapping keysOf(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping
                : new Node.Mapping(
                        List.of(new Node.Entry(new Node.Text("type", Node.Style.PLAIN, node.location()), node)),
                        node.location(),
                        true);
    }

    private UnaryOperator<Node.Mapping> edits(KnownKeys keys, Target target) {
        Node.Mapping now = keysOf(target.now());
        List<Node.Entry> to = keys.get("to")
                .flatMap(node -> binding.group(node, keys.what("to"), "write below it the keys that become different"))
                .map(Node.Mapping::entries)
                .orElse(List.of());
        to.stream().filter(entry -> entry.key().text().equals("id")).forEach(this::anotherId);
        List<String> without = keys.list(
                "without",
                node -> binding.plain()
                        .words(node, keys.what("without"))
                        .filter(key -> hasKey(now, key, node, target)));
        List<String> goes = new ArrayList<>(without);
        List<String> obligations = Labelled.labels(Obligation.values());
        if (target.thing() == TailoredThing.RULE
                && to.stream()
                        .anyMatch(entry -> obligations.contains(entry.key().text()))) {
            goes.addAll(obligations.stream()
                    .filter(key ->
                            to.stream().noneMatch(entry -> entry.key().text().equals(key)))
                    .toList());
        }
        List<Node> added = entries(keys, "add", target);
        List<Node> removed = entries(keys, "remove", target);
        removed.forEach(item -> isThere(now, item, target));
        return mapping -> {
            Node.Mapping changed = Tree.without(mapping, goes);
            for (Node.Entry entry : to) {
                changed = Tree.with(changed, entry);
            }
            return withEntries(changed, target, added, removed);
        };
    }

    private void anotherId(Node.Entry entry) {
        binding.faults()
                .add(
                        DiagnosticCode.BAD_COMBINATION,
                        entry.key().location(),
                        "an id of the base cannot be changed",
                        "retire it, and add one with another id that 'replaces' it");
    }

    private boolean hasKey(Node.Mapping now, String key, Node at, Target target) {
        if (now.find(key).isPresent()) {
            return true;
        }
        binding.faults()
                .add(
                        DiagnosticCode.NOT_IN_BASE,
                        at.location(),
                        target.thing().key() + " " + Words.quoted(target.name()) + " has no " + Words.quoted(key)
                                + " that could go",
                        "it has " + Plain.listed(Tree.names(now)));
        return false;
    }

    /** The entries of a list that come or go. */
    private List<Node> entries(KnownKeys keys, String key, Target target) {
        Optional<Node> node = keys.get(key);
        if (node.isPresent() && target.thing().listKey().isEmpty()) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at(key),
                            Words.quoted(key) + " is for word lists, periods, calendars and the examples of rules, "
                                    + "not for a " + target.thing().key(),
                            "write the whole list below 'to'");
            return List.of();
        }
        return node.filter(Node.Listing.class::isInstance)
                .map(list -> ((Node.Listing) list).items())
                .orElseGet(() -> {
                    node.ifPresent(other -> binding.faults().wrongType(other, keys.what(key), "a list"));
                    return List.of();
                });
    }

    private void isThere(Node.Mapping now, Node item, Target target) {
        String key = target.thing().listKey().orElseThrow();
        boolean there = now.find(key).map(Node.Entry::value).stream()
                .filter(Node.Listing.class::isInstance)
                .flatMap(list -> ((Node.Listing) list).items().stream())
                .anyMatch(known -> Tree.same(known, item));
        if (!there) {
            binding.faults()
                    .add(
                            DiagnosticCode.NOT_IN_BASE,
                            item.location(),
                            "the " + key + " of " + target.thing().key() + " " + Words.quoted(target.name())
                                    + " in the base do not hold this one, so it cannot be removed",
                            "write it as the base does");
        }
    }

    private static Node.Mapping withEntries(Node.Mapping mapping, Target target, List<Node> added, List<Node> removed) {
        if (added.isEmpty() && removed.isEmpty()) {
            return mapping;
        }
        String key = target.thing().listKey().orElseThrow();
        Node.Text name = new Node.Text(key, Node.Style.PLAIN, mapping.location());
        Node.Listing now = mapping.find(key)
                .map(Node.Entry::value)
                .filter(Node.Listing.class::isInstance)
                .map(Node.Listing.class::cast)
                .orElseGet(() -> new Node.Listing(List.of(), mapping.location(), true));
        List<Node> items = new ArrayList<>(now.items());
        items.removeIf(item -> removed.stream().anyMatch(gone -> Tree.same(item, gone)));
        items.addAll(added);
        return Tree.with(mapping, new Node.Entry(name, Tree.list(now, items)));
    }
}
