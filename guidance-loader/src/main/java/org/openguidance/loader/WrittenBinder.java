package org.openguidance.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Written;

/** Reads values whose type somebody else knows, as they were written. */
final class WrittenBinder {

    private final Binding binding;

    WrittenBinder(Binding binding) {
        this.binding = binding;
    }

    /** A text, a list or a record; entries that could not be read are left out. */
    Optional<Written> value(Node node) {
        Origin origin = Origin.at(node.location());
        if (node instanceof Node.Text text) {
            return Optional.of(new Written.Text(text.text(), origin));
        }
        if (node instanceof Node.Listing list) {
            return Optional.of(new Written.Items(
                    list.items().stream().flatMap(item -> value(item).stream()).toList(), origin));
        }
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Written.Fields(fields(mapping), origin));
        }
        return Optional.empty();
    }

    private Map<String, Written> fields(Node.Mapping mapping) {
        Map<String, Written> fields = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            value(entry.value()).ifPresent(value -> fields.put(entry.key().text(), value));
            binding.places()
                    .note(
                            entry.value().location(),
                            entry.key().text(),
                            entry.key().location());
        }
        return fields;
    }

    /** The values of facts or parameters by their ids. */
    Map<Id, Written> byId(Node node, String what, String kind) {
        Map<Id, Written> values = new LinkedHashMap<>();
        binding.group(node, what)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    Optional<Id> id = binding.plain().id(entry.key(), kind);
                    id.ifPresent(name -> value(entry.value()).ifPresent(value -> values.put(name, value)));
                    binding.places()
                            .note(
                                    entry.value().location(),
                                    entry.key().text(),
                                    entry.key().location());
                }));
        return values;
    }

    /**
     * Answers by the ids of what they answer.
     *
     * @param owner where that begins which has them
     */
    Map<Id, Boolean> answers(Node node, String what, SourceLocation owner) {
        Map<Id, Boolean> answers = new LinkedHashMap<>();
        binding.group(node, what)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    Optional<Id> id = binding.plain().id(entry.key(), "answer for");
                    Optional<Boolean> yes = binding.plain()
                            .yesNo(
                                    entry.value(),
                                    "the answer for " + Words.quoted(entry.key().text()));
                    id.ifPresent(name -> yes.ifPresent(answer -> answers.put(name, answer)));
                    binding.places().note(owner, entry.key().text(), entry.key().location());
                }));
        return answers;
    }
}
