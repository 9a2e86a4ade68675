package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openguidance.model.Id;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Printable;

/** Reads lists: each entry on its own, so that a bad one costs the others nothing. */
final class Lists {

    private final Faults faults;

    Lists(Faults faults) {
        this.faults = faults;
    }

    /** A list of texts, each read on its own. */
    <T> List<T> plain(Node node, String what, Function<Node, Optional<T>> reader) {
        return read(items(node, what), reader);
    }

    /** A list of groups of keys without ids. */
    <T> List<T> groups(Node node, String what, Function<Node, Optional<T>> reader) {
        return read(groups(node, what), reader);
    }

    private static <T> List<T> read(List<Node> items, Function<Node, Optional<T>> reader) {
        List<T> read = new ArrayList<>(items.size());
        for (Node item : items) {
            reader.apply(item).ifPresent(read::add);
        }
        return read;
    }

    /** The entries of a list of groups; of a single group that stands in place of one, that group, once it is reported. */
    List<Node> groups(Node node, String what) {
        if (node instanceof Node.Listing list) {
            return list.items();
        }
        if (node instanceof Node.Damaged) {
            return List.of();
        }
        faults.wrongType(node, what, "a list", "begin each entry with '- '");
        return node instanceof Node.Mapping ? List.of(node) : List.of();
    }

    /**
     * A list of things that others may name by their ids. Where one is lost, or its id, what names it will not be told that
     * it is missing.
     *
     * @param kind the code for a name of this kind that is not there
     */
    <T> List<T> things(Node node, String what, DiagnosticCode kind, Function<Node, Optional<T>> reader) {
        if (!(node instanceof Node.Listing list) || !list.complete()) {
            faults.damage().kind(kind);
        }
        List<T> things = new ArrayList<>();
        for (Node item : thingsIn(node, what, kind)) {
            Optional<T> thing = reader.apply(item);
            thing.ifPresent(things::add);
            if (thing.isEmpty() || !hasId(item)) {
                lost(item, kind);
            }
        }
        return things;
    }

    /** Whether a thing has an id, or something that comes near to one. */
    private static boolean hasId(Node item) {
        Optional<String> id = id(item);
        return id.isPresent()
                && (Id.isValid(id.get()) || Plain.nearestId(id.get()).isPresent());
    }

    private void lost(Node item, DiagnosticCode kind) {
        id(item).ifPresentOrElse(
                        name -> faults.damage().name(kind, name),
                        () -> faults.damage().kind(kind));
    }

    private static Optional<String> id(Node item) {
        return item instanceof Node.Mapping mapping
                ? mapping.find("id")
                        .flatMap(entry ->
                                entry.value() instanceof Node.Text text ? Optional.of(text.text()) : Optional.empty())
                : Optional.empty();
    }

    private List<Node> thingsIn(Node node, String what, DiagnosticCode kind) {
        if (node instanceof Node.Listing list) {
            return list.items();
        }
        if (node instanceof Node.Mapping mapping) {
            faults.wrongType(node, what, "a list", hint(kind));
            return mapping.find("id").isPresent() ? List.of(mapping) : List.of();
        }
        if (!(node instanceof Node.Damaged)) {
            faults.wrongType(node, what, "a list", hint(kind));
        }
        return List.of();
    }

    private static String hint(DiagnosticCode kind) {
        return kind == DiagnosticCode.UNKNOWN_EXEMPTION
                ? "write each case as in '- { id: satire, title: It is satire, when: { tone: satire } }'"
                : "begin each with '- ', as in '- id: the-first'";
    }

    /** The entries of a list of texts; of a single text that stands in place of one, that text, once it is reported. */
    List<Node> items(Node node, String what) {
        if (node instanceof Node.Listing list) {
            return list.items();
        }
        if (node instanceof Node.Text text) {
            faults.wrongType(node, what, "a list", "write " + bracketed(text));
            return List.of(node);
        }
        if (node instanceof Node.Mapping) {
            faults.wrongType(node, what, "a list", "write it as in '[first, second]'");
        }
        return List.of();
    }

    /** A text as the only entry of a list: {@code [manifesto]}. */
    static String bracketed(Node.Text text) {
        String typed = Printable.excerpt(text.text());
        boolean quoted = text.style() != Node.Style.PLAIN || typed.chars().anyMatch(c -> ",[]{}\"#:".indexOf(c) >= 0);
        return quoted ? "[\"" + typed.replace("\"", "\\\"") + "\"]" : "[" + typed + "]";
    }
}
