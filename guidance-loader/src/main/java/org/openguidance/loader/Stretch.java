package org.openguidance.loader;

import org.openguidance.model.SourceLocation;

/**
 * The part of a file from one place to another, both in it.
 *
 * @param from where it begins
 * @param to where the last thing in it begins
 */
record Stretch(SourceLocation from, SourceLocation to) {

    /** All of a node. */
    static Stretch of(Node node) {
        return new Stretch(node.location(), last(node));
    }

    boolean holds(SourceLocation place) {
        return from.compareTo(place) <= 0 && place.compareTo(to) <= 0;
    }

    private static SourceLocation last(Node node) {
        if (node instanceof Node.Listing list && !list.items().isEmpty()) {
            return last(list.items().get(list.items().size() - 1));
        }
        if (node instanceof Node.Mapping keys && !keys.entries().isEmpty()) {
            return last(keys.entries().get(keys.entries().size() - 1).value());
        }
        return node.location();
    }
}
