package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.TailoredChange.Kind;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads what a tailoring adds to its base: whole things, and rules, facts and stages to what the base has. */
final class TailoringAdditions {

    static final List<String> SECTIONS = List.of(
            "sources",
            "forewords",
            "principles",
            "engagement",
            "parameters",
            "word-lists",
            "periods",
            "calendars",
            "subjects",
            "codes");

    private final Binding binding;
    private final Node.Mapping base;
    private final boolean again;
    private final List<TailoringStep> permissions = new ArrayList<>();
    private final List<TailoringStep> things = new ArrayList<>();

    private TailoringAdditions(Binding binding, Node.Mapping base, boolean again) {
        this.binding = binding;
        this.base = base;
        this.again = again;
    }

    /** What is added to a base, none of which it may have already. */
    static TailoringAdditions to(Binding binding, Node.Mapping base) {
        return new TailoringAdditions(binding, base, false);
    }

    /** What is added to what other tailorings made of the base; what one of them added in the same words is passed over. */
    static TailoringAdditions toOthers(Binding binding, Node.Mapping made) {
        return new TailoringAdditions(binding, made, true);
    }

    /** The permissions that are added; they may loosen, so each is a change of its own. */
    List<TailoringStep> permissions() {
        return List.copyOf(permissions);
    }

    /** What else is added; the changes of these do nothing by themselves. */
    List<TailoringStep> things() {
        return List.copyOf(things);
    }

    /** The base with all that is added but permissions. */
    Node.Mapping added(Node.Mapping tailoring) {
        Node.Mapping result = base;
        for (String section : SECTIONS) {
            Optional<Node.Entry> entry = tailoring.find(section);
            if (entry.isPresent()) {
                result = section(result, entry.get());
            }
        }
        return result;
    }

    private Node.Mapping section(Node.Mapping root, Node.Entry section) {
        if (!(section.value() instanceof Node.Listing added)) {
            return Tree.with(root, section);
        }
        Optional<Node> known = root.find(section.key().text()).map(Node.Entry::value);
        Node.Listing list = known.filter(Node.Listing.class::isInstance)
                .map(Node.Listing.class::cast)
                .orElseGet(() -> Tree.list(added, List.of()));
        List<Node> items = new ArrayList<>(list.items());
        for (Node item : added.items()) {
            add(section.key().text(), items, item);
        }
        return Tree.with(root, new Node.Entry(section.key(), Tree.list(list, items)));
    }

    private void add(String section, List<Node> items, Node item) {
        Optional<String> id = Tree.id(item);
        int at = 0;
        while (at < items.size() && (id.isEmpty() || !Tree.id(items.get(at)).equals(id))) {
            at++;
        }
        Node.Mapping nothing = new Node.Mapping(List.of(), item.location(), true);
        if (at == items.size()) {
            Node whole = item instanceof Node.Mapping mapping ? inner(section, nothing, mapping) : item;
            if (!isThere(items, whole)) {
                items.add(whole);
            }
            id.ifPresent(name -> note(TailoredThing.nameOf(section), name, item));
        } else if (again
                && item instanceof Node.Mapping mapping
                && Tree.same(items.get(at), inner(section, nothing, mapping))) {
            return;
        } else if (items.get(at) instanceof Node.Mapping now && item instanceof Node.Mapping more) {
            items.set(at, joined(section, now, more));
        }
    }

    /** A thing of the base with what is added to it. */
    private Node.Mapping joined(String section, Node.Mapping now, Node.Mapping more) {
        String below = TailoredThing.below(section);
        for (Node.Entry entry : more.entries()) {
            String key = entry.key().text();
            if (!key.equals("id") && (below.isEmpty() || !key.equals(below))) {
                binding.faults()
                        .add(
                                DiagnosticCode.IN_BASE_ALREADY,
                                entry.key().location(),
                                "the base has " + Words.quoted(Tree.id(now).orElse("this")) + " already, so it has its "
                                        + Words.quoted(key) + " from there",
                                "to change it, write it under 'change', below 'to'");
            }
        }
        return inner(section, now, more);
    }

    private Node.Mapping inner(String section, Node.Mapping now, Node.Mapping more) {
        String below = TailoredThing.below(section);
        Optional<Node.Entry> inner = more.find(below);
        boolean isNew = now.entries().isEmpty();
        Node.Mapping start = isNew ? Tree.without(more, List.of(below)) : now;
        if (inner.isEmpty()) {
            return start;
        }
        String outer = Tree.id(more).orElse("");
        Optional<Node> value = merged(
                section,
                outer,
                start.find(below).map(Node.Entry::value),
                inner.get().value());
        return value.map(node -> Tree.with(start, new Node.Entry(inner.get().key(), node)))
                .orElse(start);
    }

    private Optional<Node> merged(String section, String outer, Optional<Node> now, Node more) {
        if (more instanceof Node.Mapping facts) {
            Node.Mapping all = now.filter(Node.Mapping.class::isInstance)
                    .map(Node.Mapping.class::cast)
                    .orElseGet(() -> new Node.Mapping(List.of(), facts.location(), true));
            for (Node.Entry fact : facts.entries()) {
                all = fact(outer, all, fact);
            }
            return Optional.of(all);
        }
        if (!(more instanceof Node.Listing list)) {
            return Optional.of(more);
        }
        Node.Listing known = now.filter(Node.Listing.class::isInstance)
                .map(Node.Listing.class::cast)
                .orElseGet(() -> Tree.list(list, List.of()));
        List<Node> items = new ArrayList<>(known.items());
        for (Node item : list.items()) {
            if (isPermission(item)) {
                permissions.add(permission(outer, (Node.Mapping) item));
            } else {
                if (!isThere(items, item)) {
                    items.add(item);
                }
                Tree.id(item)
                        .ifPresent(name -> note(section.equals("codes") ? "rule" : "stage", outer + "/" + name, item));
            }
        }
        return items.isEmpty() && !list.items().isEmpty() ? Optional.empty() : Optional.of(Tree.list(known, items));
    }

    private Node.Mapping fact(String subject, Node.Mapping facts, Node.Entry fact) {
        String name = fact.key().text();
        Optional<Node.Entry> known = facts.find(name);
        if (again && known.isPresent() && Tree.same(known.get().value(), fact.value())) {
            return facts;
        }
        if (known.isPresent()) {
            binding.faults()
                    .add(
                            DiagnosticCode.IN_BASE_ALREADY,
                            fact.key().location(),
                            "the base has a fact " + Words.quoted(name) + " already",
                            "to change it, write 'fact: " + subject + "/" + name + "' under 'change'");
            return facts;
        }
        note("fact", subject + "/" + name, fact.value());
        return Tree.with(facts, fact);
    }

    private boolean isThere(List<Node> items, Node item) {
        return again && items.stream().anyMatch(known -> Tree.same(known, item));
    }

    private static boolean isPermission(Node item) {
        return item instanceof Node.Mapping rule
                && rule.find("may").isPresent()
                && rule.find("permits").isPresent();
    }

    /** A may rule; whether it says that it loosens stands beside its keys and is none of them. */
    private TailoringStep permission(String code, Node.Mapping rule) {
        boolean loosens = rule.find("loosens")
                .flatMap(entry -> binding.plain().yesNo(entry.value(), "'loosens' in this rule"))
                .orElse(false);
        Optional<Wording> because = rule.find("because")
                .flatMap(entry -> binding.wordings().wording(entry.value(), "'because' in this rule"));
        Node.Mapping plain = Tree.without(rule, List.of("loosens"));
        return new TailoringStep(
                Kind.ADDED,
                "rule",
                code + "/" + Tree.id(rule).orElse(""),
                because,
                loosens,
                false,
                plain,
                rule.location(),
                root -> (Node.Mapping) Tree.edit(
                                root,
                                List.of("codes", "[" + code + "]"),
                                now -> now.map(node -> withRule((Node.Mapping) node, plain)))
                        .orElse(root));
    }

    private static Node.Mapping withRule(Node.Mapping code, Node.Mapping rule) {
        Node.Text key = new Node.Text("rules", Node.Style.PLAIN, rule.location());
        List<Node> rules = new ArrayList<>();
        code.find("rules")
                .map(Node.Entry::value)
                .filter(Node.Listing.class::isInstance)
                .ifPresent(list -> rules.addAll(((Node.Listing) list).items()));
        rules.add(rule);
        return Tree.with(code, new Node.Entry(key, new Node.Listing(rules, rule.location(), true)));
    }

    private void note(String thing, String id, Node item) {
        things.add(new TailoringStep(
                Kind.ADDED, thing, id, Optional.empty(), false, false, item, item.location(), root -> root));
    }
}
