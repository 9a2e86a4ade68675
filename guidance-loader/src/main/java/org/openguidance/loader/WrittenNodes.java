package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Written;

/** Makes nodes of values that somebody else has read, so that the binders can read them. Linear in the size of the value. */
final class WrittenNodes {

    private WrittenNodes() {}

    /** A group of keys; a key has the place of its value. */
    static Node.Mapping mapping(Written.Fields fields) {
        List<Node.Entry> entries = new ArrayList<>();
        fields.fields().forEach((key, value) -> {
            Node.Text name = new Node.Text(key, Node.Style.PLAIN, location(value));
            entries.add(new Node.Entry(name, node(value)));
        });
        return new Node.Mapping(entries, location(fields), true);
    }

    private static Node node(Written value) {
        if (value instanceof Written.Fields fields) {
            return mapping(fields);
        }
        if (value instanceof Written.Items list) {
            return new Node.Listing(
                    list.items().stream().map(WrittenNodes::node).toList(), location(list), true);
        }
        return new Node.Text(value.toString(), Node.Style.PLAIN, location(value));
    }

    private static SourceLocation location(Written value) {
        return value.origin().location();
    }
}
