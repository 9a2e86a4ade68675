package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Citation;
import org.openguidance.model.Id;

/** Reads what is cited: one source and the place in it, or a list of them. */
final class Citations {

    private static final List<String> KEYS = List.of("source", "where");

    private final Binding binding;

    Citations(Binding binding) {
        this.binding = binding;
    }

    List<Citation> cites(Node node, String what) {
        if (node instanceof Node.Listing list) {
            return list.items().stream()
                    .flatMap(item -> cite(item, what).stream())
                    .toList();
        }
        return cite(node, what).stream().toList();
    }

    private Optional<Citation> cite(Node node, String what) {
        if (node instanceof Node.Text text) {
            String id = Id.isValid(text.text()) ? text.text() : "the-source";
            binding.faults()
                    .wrongType(
                            node,
                            what,
                            "a source and the place in it",
                            "write { source: " + id + ", where: the place }");
            return Optional.empty();
        }
        return binding.keysOf(node, what, KEYS).flatMap(this::citation);
    }

    private Optional<Citation> citation(KnownKeys keys) {
        Optional<String> where = keys.words("where");
        return keys.need("source")
                .flatMap(node -> binding.plain().named(node, "source"))
                .map(source -> new Citation(source.id(), where, source.origin()));
    }
}
