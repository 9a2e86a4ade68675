package org.openguidance.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openguidance.model.Citation;
import org.openguidance.model.Evidence;
import org.openguidance.model.Id;
import org.openguidance.model.Labelled;
import org.openguidance.model.Named;
import org.openguidance.model.Origin;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * A group of keys of which it is known which there can be: those that cannot are reported, once and for all, as soon as
 * the group is opened. A key that is only mistyped is taken for the one that was meant, so that what stands below it is
 * looked at too and nothing is said to be missing that is there.
 */
final class KnownKeys {

    private static final Wording MISSING = Wording.of("?");

    private final Binding binding;
    private final Node.Mapping mapping;
    private final String thing;
    private final List<String> known;
    private final Map<String, Node.Entry> entries = new HashMap<>();
    private final List<Node> strangers = new ArrayList<>();
    private final Set<String> suggested = new HashSet<>();

    private KnownKeys(Binding binding, Node.Mapping mapping, String thing, List<String> known) {
        this.binding = binding;
        this.mapping = mapping;
        this.thing = thing;
        this.known = known;
    }

    /** Opens a group of keys of a thing, such as {@code rule 'no-phone'}, and reports the keys that it cannot have. */
    static KnownKeys open(Binding binding, Node.Mapping mapping, String thing, List<String> known) {
        KnownKeys keys = new KnownKeys(binding, mapping, thing, known);
        keys.sort();
        return keys;
    }

    /** What a thing is called in messages: {@code rule 'no-phone'}, or {@code this rule} where it has no name to show. */
    static String name(String kind, Node.Mapping mapping) {
        Optional<Node.Entry> id = mapping.find("id");
        boolean named = id.isPresent()
                && id.get().value() instanceof Node.Text text
                && !text.text().isBlank();
        return named ? kind + " " + Words.quoted(((Node.Text) id.get().value()).text()) : "this " + kind;
    }

    private void sort() {
        List<Node.Entry> unknown = new ArrayList<>(0);
        for (Node.Entry entry : mapping.entries()) {
            if (isKnown(entry.key().text())) {
                entries.put(entry.key().text(), entry);
            } else {
                unknown.add(entry);
            }
        }
        unknown.forEach(this::report);
    }

    /** Whether a key is known; by their hashes first, for every key of a file is looked up here. */
    private boolean isKnown(String key) {
        int hash = key.hashCode();
        for (int at = 0; at < known.size(); at++) {
            if (known.get(at).hashCode() == hash && known.get(at).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private void report(Node.Entry entry) {
        String key = entry.key().text();
        Optional<String> meant = meant(key);
        binding.faults()
                .add(
                        DiagnosticCode.UNKNOWN_KEY,
                        entry.key().location(),
                        "unknown key " + Words.quoted(key) + " in " + thing,
                        meant.map(word -> "did you mean '" + word + "'?").orElse("known here: " + Plain.listed(known)));
        if (meant.isPresent() && !entries.containsKey(meant.get()) && MeantKey.isSure(key, meant.get())) {
            entries.put(meant.get(), entry);
        } else {
            strangers.add(entry.value());
            meant.ifPresent(suggested::add);
        }
    }

    private Optional<String> meant(String key) {
        return MeantKey.of(
                key, known.stream().filter(word -> !entries.containsKey(word)).toList(), known);
    }

    /** The same group with every key that was only mistyped as it was meant. */
    Node.Mapping asMeant() {
        List<Node.Entry> meant = new ArrayList<>(mapping.entries());
        entries.forEach((key, entry) -> {
            if (!entry.key().text().equals(key)) {
                Node.Text name =
                        new Node.Text(key, entry.key().style(), entry.key().location());
                meant.set(meant.indexOf(entry), new Node.Entry(name, entry.value()));
            }
        });
        return new Node.Mapping(meant, mapping.location(), mapping.complete());
    }

    /** Where the group begins. */
    SourceLocation location() {
        return mapping.location();
    }

    Origin origin() {
        return Origin.at(location());
    }

    /** What these are the keys of. */
    String thing() {
        return thing;
    }

    /** {@code 'title' in rule 'no-phone'}. */
    String what(String key) {
        return "'" + key + "' in " + thing;
    }

    /** Whether a text stands at a key that nobody can make sense of, so that what seems to be missing may be that. */
    boolean hasStrangeText() {
        return strangers.stream().anyMatch(Node.Text.class::isInstance);
    }

    /** Whether a list or a group stands at a key that nobody can make sense of. */
    boolean hasStrangeGroup() {
        return strangers.stream().anyMatch(node -> !(node instanceof Node.Text));
    }

    /** Whether anything stands at a key that nobody can make sense of. */
    boolean hasStrangers() {
        return !strangers.isEmpty();
    }

    /** Whether all of the group could be read. */
    boolean isComplete() {
        return mapping.complete();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Those of these keys that are there, in the order of the file. */
    List<String> present(List<String> keys) {
        List<String> present = new ArrayList<>();
        for (String key : keys) {
            if (entries.containsKey(key)) {
                present.add(key);
            }
        }
        if (present.size() > 1) {
            present.sort(Comparator.comparing(this::at));
        }
        return present;
    }

    /** Where a key stands that is there; where the group begins, if it is not. */
    SourceLocation at(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? location() : entry.key().location();
    }

    /** What stands at a key. */
    Optional<Node> get(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** What stands at a key that has to be there; reported if it is not, and has not been suggested for another. */
    Optional<Node> need(String key) {
        return need(key, "");
    }

    /** The same, with a hint that shows what to write. */
    Optional<Node> need(String key, String hint) {
        Optional<Node> node = get(key);
        if (node.isEmpty() && isComplete() && !suggested.contains(key)) {
            binding.faults()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            location(),
                            thing + " needs '" + key + "'",
                            Optional.of(hint).filter(text -> !text.isEmpty()));
        }
        return node;
    }

    /** Reads what stands at a key, if it is there and right. */
    <T> Optional<T> read(String key, Function<Node, Optional<T>> reader) {
        return get(key).flatMap(reader);
    }

    /** A text with something in it. */
    Optional<String> words(String key) {
        return read(key, node -> binding.plain().words(node, what(key)));
    }

    /** A text with something in it that has to be there. */
    Optional<String> needWords(String key) {
        return need(key).flatMap(node -> binding.plain().words(node, what(key)));
    }

    /** A text for readers. */
    Optional<Wording> wording(String key) {
        return read(key, node -> binding.wordings().wording(node, what(key)));
    }

    /** A text for readers that has to be there; where it is not right, something in its place, so that binding goes on. */
    Wording needWording(String key) {
        return need(key)
                .flatMap(node -> binding.wordings().wording(node, what(key)))
                .orElse(MISSING);
    }

    /** The id, which has to be there; where it is not right, one in its place, so that binding goes on. */
    Id needId() {
        return need("id", "give it one, such as 'id: keep-it-short'")
                .flatMap(node -> binding.plain().id(node, "id"))
                .orElseGet(binding::placeholder);
    }

    /** Yes or no. */
    Optional<Boolean> yesNo(String key) {
        return read(key, node -> binding.plain().yesNo(node, what(key)));
    }

    /** One of some words. */
    <T extends Labelled> Optional<T> choice(String key, T[] choices) {
        return read(key, node -> binding.plain().choice(node, what(key), choices));
    }

    /** A list of texts; empty where there is none. */
    <T> List<T> list(String key, Function<Node, Optional<T>> reader) {
        return get(key).map(node -> binding.lists().plain(node, what(key), reader))
                .orElse(List.of());
    }

    /** A list of groups of keys that have no ids. */
    <T> List<T> groups(String key, Function<Node, Optional<T>> reader) {
        return get(key).map(node -> binding.lists().groups(node, what(key), reader))
                .orElse(List.of());
    }

    /** A list of things that have ids. */
    <T> List<T> things(String key, DiagnosticCode kind, Function<Node, Optional<T>> reader) {
        return get(key).map(node -> binding.lists().things(node, what(key), kind, reader))
                .orElse(List.of());
    }

    /** A list of the ids of things of a kind. */
    List<Named> names(String key, String kind) {
        return list(key, node -> binding.plain().named(node, kind));
    }

    /** The sources that say so. */
    List<Citation> cites() {
        return get("cite")
                .map(node -> binding.citations().cites(node, what("cite")))
                .orElse(List.of());
    }

    /** How well it is known. */
    Optional<Evidence> evidence() {
        return choice("evidence", Evidence.values());
    }
}
