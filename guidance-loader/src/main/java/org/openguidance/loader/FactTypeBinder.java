package org.openguidance.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.FactType;
import org.openguidance.model.Named;
import org.openguidance.model.Origin;
import org.openguidance.model.ScalarType;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads types: a word alone, or a group with {@code type} and what it needs. */
final class FactTypeBinder {

    private static final List<String> TYPE = List.of("type", "values", "of");
    private static final List<String> FIELD = List.of("type", "values", "of", "optional");
    private static final List<String> WITH_VALUES = List.of("one-of", "scale", "set-of");
    private static final List<String> WITH_OF = List.of("list", "stage", "blend");

    private final Binding binding;

    FactTypeBinder(Binding binding) {
        this.binding = binding;
    }

    /** The words for all types. */
    static List<String> words() {
        List<String> words = new ArrayList<>(WITH_VALUES);
        words.addAll(WITH_OF);
        words.addAll(org.openguidance.model.Labelled.labels(ScalarType.values()));
        return words;
    }

    /** The type that {@code type}, {@code values} and {@code of} among the keys say. */
    Optional<FactType> type(KnownKeys keys) {
        Optional<Node> node = keys.need("type", "write one of " + Plain.listed(words()));
        Optional<String> word = node.flatMap(text -> binding.plain().words(text, keys.what("type")));
        word.ifPresent(type -> refuseIdleKeys(keys, type));
        return word.flatMap(type -> {
            if (WITH_VALUES.contains(type)) {
                return choices(keys, type);
            }
            return WITH_OF.contains(type)
                    ? ofSomething(keys, type)
                    : scalar(node.get(), "the type of " + keys.thing(), type);
        });
    }

    private void refuseIdleKeys(KnownKeys keys, String type) {
        if (!words().contains(type)) {
            return;
        }
        refuseIdleKey(keys, "values", type, WITH_VALUES);
        refuseIdleKey(keys, "of", type, WITH_OF);
    }

    private void refuseIdleKey(KnownKeys keys, String key, String type, List<String> allowed) {
        if (keys.has(key) && !allowed.contains(type)) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at(key),
                            keys.thing() + " is of type '" + type + "', so it cannot have '" + key + "'",
                            "'" + key + "' goes with the types " + Plain.listed(allowed));
        }
    }

    private Optional<FactType> scalar(Node node, String what, String word) {
        Optional<ScalarType> type = ScalarType.of(word);
        if (type.isEmpty()) {
            MeantType.of(word)
                    .ifPresentOrElse(
                            hint -> binding.faults()
                                    .add(
                                            DiagnosticCode.NOT_A_CHOICE,
                                            node.location(),
                                            what + " cannot be " + Words.quoted(word),
                                            hint),
                            () -> binding.plain().notAChoice(node, what, word, words()));
        }
        return type.map(FactType.Scalar::new);
    }

    private Optional<FactType> choices(KnownKeys keys, String word) {
        Optional<Node> node = keys.need("values", "write the values, as in 'values: [personal, official]'");
        return node.flatMap(values -> values(values, keys.what("values"))).map(values -> switch (word) {
            case "scale" -> new FactType.Scale(values);
            case "set-of" -> new FactType.SetOf(values);
            default -> new FactType.OneOf(values);
        });
    }

    private Optional<List<String>> values(Node node, String what) {
        int before = binding.faults().errors();
        Set<String> values = new LinkedHashSet<>();
        for (Node item : binding.lists().items(node, what)) {
            binding.plain()
                    .words(item, "entry of " + what)
                    .filter(value -> !values.add(value))
                    .ifPresent(value -> twice(item, what, value));
        }
        if (values.isEmpty()
                && binding.faults().errors() == before
                && node instanceof Node.Listing list
                && list.complete()) {
            binding.faults().add(DiagnosticCode.EMPTY, node.location(), what + " must have at least one entry");
        }
        boolean whole = node instanceof Node.Listing list
                && list.complete()
                && list.items().stream().allMatch(Node.Text.class::isInstance);
        return whole && !values.isEmpty() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private void twice(Node item, String what, String value) {
        binding.faults()
                .add(
                        DiagnosticCode.DUPLICATE_ID,
                        item.location(),
                        Words.quoted(value) + " stands twice in " + what,
                        "take one of them out");
    }

    private Optional<FactType> ofSomething(KnownKeys keys, String word) {
        String hint = word.equals("list") ? "say of what, as in 'of: text'" : "name an engagement model";
        Optional<Node> of = keys.need("of", hint);
        if (word.equals("list")) {
            return of.flatMap(node -> entries(node, keys.what("of"))).map(FactType.ListOf::new);
        }
        Optional<Named> model = of.flatMap(node -> binding.plain().named(node, "engagement model"));
        return model.map(name -> word.equals("stage")
                ? new FactType.StageOf(name.id(), name.origin())
                : new FactType.BlendOf(name.id(), name.origin()));
    }

    /** The type of the entries of a list: a word, a type with options, or a record of fields. */
    private Optional<FactType> entries(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            boolean isType = isType(mapping);
            return isType ? binding.keysOf(node, what, TYPE).flatMap(this::type) : record(mapping, what);
        }
        return word(node, what);
    }

    /** Whether a group describes a type, and is no record of fields; also where its {@code type} is mistyped. */
    private static boolean isType(Node.Mapping mapping) {
        if (mapping.find("type").isPresent()) {
            return mapping.find("type").get().value() instanceof Node.Text;
        }
        boolean mistyped = mapping.entries().stream()
                .map(entry -> entry.key().text())
                .anyMatch(key -> MeantKey.of(key, List.of("type"), List.of()).isPresent());
        boolean values = mapping.find("values")
                .filter(entry -> entry.value() instanceof Node.Listing)
                .isPresent();
        return values || (mistyped && mapping.find("of").isPresent());
    }

    /** A type that is one word. */
    Optional<FactType> word(Node node, String what) {
        return binding.plain().words(node, what).flatMap(word -> {
            if (!WITH_VALUES.contains(word) && !WITH_OF.contains(word)) {
                return scalar(node, "the type of " + what, word);
            }
            String needed = WITH_VALUES.contains(word) ? "values" : "of";
            String example =
                    WITH_VALUES.contains(word) ? "[first, second]" : word.equals("list") ? "text" : "the-model";
            binding.faults()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            node.location(),
                            what + " is of type '" + word + "', which needs '" + needed + "'",
                            "write { type: " + word + ", " + needed + ": " + example + " }");
            return Optional.empty();
        });
    }

    private Optional<FactType> record(Node.Mapping mapping, String what) {
        if (mapping.entries().isEmpty() && mapping.complete()) {
            binding.faults().add(DiagnosticCode.EMPTY, mapping.location(), what + " must have at least one field");
        }
        Map<String, FactType.FieldType> fields = new HashMap<>();
        List<FactType.FieldType> inOrder = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            field(entry)
                    .filter(field -> fields.put(field.name().text(), field) == null)
                    .ifPresent(inOrder::add);
        }
        boolean whole =
                mapping.complete() && inOrder.size() == mapping.entries().size();
        return whole && !inOrder.isEmpty() ? Optional.of(new FactType.Fields(inOrder)) : Optional.empty();
    }

    private Optional<FactType.FieldType> field(Node.Entry entry) {
        String what = "field " + Words.quoted(entry.key().text());
        Origin origin = Origin.at(entry.key().location());
        return binding.plain().id(entry.key(), "field").flatMap(name -> {
            if (!(entry.value() instanceof Node.Mapping)) {
                return word(entry.value(), what).map(type -> new FactType.FieldType(name, type, false, origin));
            }
            return binding.keysOf(entry.value(), what, FIELD).flatMap(keys -> {
                boolean optional = keys.yesNo("optional").orElse(false);
                return type(keys).map(type -> new FactType.FieldType(name, type, optional, origin));
            });
        });
    }
}
