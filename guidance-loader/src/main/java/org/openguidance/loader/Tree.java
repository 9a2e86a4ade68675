package org.openguidance.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Changes to the nodes of a pack, each giving new nodes. A path leads down by keys and, in lists of things, by ids; an id
 * is written in brackets, as in {@code codes [conduct] rules [no-slogans]}.
 */
final class Tree {

    private Tree() {}

    /** What a path leads to. */
    static Optional<Node> find(Node node, List<String> path) {
        if (path.isEmpty()) {
            return Optional.of(node);
        }
        List<String> rest = path.subList(1, path.size());
        if (node instanceof Node.Mapping mapping) {
            return mapping.find(path.get(0)).flatMap(entry -> find(entry.value(), rest));
        }
        if (node instanceof Node.Listing list) {
            return list.items().stream()
                    .filter(item -> has(item, path.get(0)))
                    .findFirst()
                    .flatMap(item -> find(item, rest));
        }
        return Optional.empty();
    }

    /** The same nodes with something else at the end of a path that leads somewhere; without it, where that is nothing. */
    static Optional<Node> edit(Node node, List<String> path, UnaryOperator<Optional<Node>> change) {
        if (path.isEmpty()) {
            return change.apply(Optional.of(node));
        }
        List<String> rest = path.subList(1, path.size());
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(path.get(0))) {
                    edit(entry.value(), rest, change)
                            .ifPresent(value -> entries.add(new Node.Entry(entry.key(), value)));
                } else {
                    entries.add(entry);
                }
            }
            return Optional.of(new Node.Mapping(entries, mapping.location(), mapping.complete()));
        }
        if (node instanceof Node.Listing list) {
            List<Node> items = new ArrayList<>();
            for (Node item : list.items()) {
                if (has(item, path.get(0))) {
                    edit(item, rest, change).ifPresent(items::add);
                } else {
                    items.add(item);
                }
            }
            return items.isEmpty() ? Optional.empty() : Optional.of(list(list, items));
        }
        return Optional.of(node);
    }

    /** The ids of the things in a list, or the keys of a group. */
    static List<String> names(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().map(entry -> entry.key().text()).toList();
        }
        return node instanceof Node.Listing list
                ? list.items().stream().flatMap(item -> id(item).stream()).toList()
                : List.of();
    }

    /** The id of a thing. */
    static Optional<String> id(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.find("id")
                        .map(Node.Entry::value)
                        .filter(Node.Text.class::isInstance)
                        .map(text -> ((Node.Text) text).text())
                : Optional.empty();
    }

    /** A group with one key set, in its place or at the end. */
    static Node.Mapping with(Node.Mapping mapping, Node.Entry set) {
        List<Node.Entry> entries = new ArrayList<>();
        boolean found = false;
        for (Node.Entry entry : mapping.entries()) {
            boolean same = entry.key().text().equals(set.key().text());
            entries.add(same ? set : entry);
            found |= same;
        }
        if (!found) {
            entries.add(set);
        }
        return new Node.Mapping(entries, mapping.location(), mapping.complete());
    }

    /** A group without some keys. */
    static Node.Mapping without(Node.Mapping mapping, List<String> keys) {
        List<Node.Entry> entries = mapping.entries().stream()
                .filter(entry -> !keys.contains(entry.key().text()))
                .toList();
        return new Node.Mapping(entries, mapping.location(), mapping.complete());
    }

    /** A list with other items. */
    static Node.Listing list(Node.Listing list, List<Node> items) {
        return new Node.Listing(items, list.location(), list.complete());
    }

    /** A list that holds what stands in it twice only once. */
    static Node eachOnce(Node node) {
        if (!(node instanceof Node.Listing list)) {
            return node;
        }
        Set<String> known = new HashSet<>();
        return list(
                list,
                list.items().stream().filter(item -> known.add(said(item))).toList());
    }

    /** What a node says, wherever it stands: two that are the same give the same text, and no others do. */
    static String said(Node node) {
        StringBuilder said = new StringBuilder();
        say(node, said);
        return said.toString();
    }

    private static void say(Node node, StringBuilder said) {
        if (node instanceof Node.Text text) {
            said.append(text.text().length()).append(':').append(text.text());
        } else if (node instanceof Node.Listing list) {
            said.append('[');
            list.items().forEach(item -> say(item, said));
            said.append(']');
        } else if (node instanceof Node.Mapping mapping) {
            said.append('{');
            mapping.entries().stream()
                    .sorted(Comparator.comparing(entry -> entry.key().text()))
                    .forEach(entry -> {
                        say(entry.key(), said);
                        say(entry.value(), said);
                    });
            said.append('}');
        }
    }

    /** Whether two nodes say the same, wherever they stand. */
    static boolean same(Node one, Node other) {
        if (one instanceof Node.Text text && other instanceof Node.Text otherText) {
            return text.text().equals(otherText.text());
        }
        if (one instanceof Node.Listing list && other instanceof Node.Listing otherList) {
            boolean same = list.items().size() == otherList.items().size();
            for (int at = 0; same && at < list.items().size(); at++) {
                same = same(list.items().get(at), otherList.items().get(at));
            }
            return same;
        }
        return one instanceof Node.Mapping mapping
                && other instanceof Node.Mapping otherMapping
                && mapping.entries().size() == otherMapping.entries().size()
                && mapping.entries().stream()
                        .allMatch(entry -> otherMapping
                                .find(entry.key().text())
                                .filter(found -> same(entry.value(), found.value()))
                                .isPresent());
    }

    private static boolean has(Node item, String bracketed) {
        return id(item).filter(id -> bracketed.equals("[" + id + "]")).isPresent();
    }
}
