package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the facts of a kind of subject. */
final class FactBinder {

    private static final List<String> KEYS = List.of(
            "type",
            "values",
            "of",
            "optional",
            "ask",
            "assume",
            "zone",
            "meaning",
            "is",
            "cases",
            "judge",
            "judged-on",
            "cite",
            "evidence");
    private static final List<String> DECLARED = List.of("ask", "assume", "optional");

    private final Binding binding;
    private final FactTypeBinder types;
    private final DefinitionBinder definitions;
    private final WrittenBinder values;

    FactBinder(Binding binding, ConditionBinder conditions, WrittenBinder values) {
        this.binding = binding;
        this.types = new FactTypeBinder(binding);
        this.definitions = new DefinitionBinder(binding, conditions, values);
        this.values = values;
    }

    /** The facts by their names; those that could not be read are known as lost. */
    List<FactDeclaration> facts(Node node, String what) {
        Optional<Node.Mapping> mapping = binding.group(
                node, what, "write each as in 'text: text' or 'tone: { type: one-of, values: [warm, cool] }'");
        if (mapping.isEmpty() || !mapping.get().complete()) {
            binding.faults().damage().kind(DiagnosticCode.UNKNOWN_FACT);
        }
        List<FactDeclaration> facts = new ArrayList<>();
        mapping.ifPresent(entries -> entries.entries()
                .forEach(entry -> fact(entry)
                        .ifPresentOrElse(facts::add, () -> lost(entry.key().text()))));
        return facts;
    }

    private void lost(String name) {
        binding.faults().damage().name(DiagnosticCode.UNKNOWN_FACT, name);
        Plain.nearestId(name).ifPresent(id -> binding.faults().damage().name(DiagnosticCode.UNKNOWN_FACT, id));
    }

    private Optional<FactDeclaration> fact(Node.Entry entry) {
        Optional<Id> name = binding.plain().id(entry.key(), "fact");
        SourceLocation at = entry.key().location();
        String what = "fact " + Words.quoted(entry.key().text());
        if (entry.value() instanceof Node.Mapping mapping) {
            KnownKeys keys = KnownKeys.open(binding, mapping, what, KEYS);
            return described(keys, name.orElseGet(binding::placeholder), at).filter(fact -> name.isPresent());
        }
        Optional<FactType> type = types.word(entry.value(), what);
        return name.isPresent() && type.isPresent()
                ? Optional.of(FactDeclaration.builder()
                        .id(name.get())
                        .type(type.get())
                        .location(at)
                        .build())
                : Optional.empty();
    }

    private Optional<FactDeclaration> described(KnownKeys keys, Id name, SourceLocation at) {
        boolean defined = definitions.isDefined(keys);
        if (defined) {
            refuseDeclaring(keys);
        }
        FactDeclaration.Builder fact = FactDeclaration.builder();
        fact.id(name)
                .location(at)
                .meaning(keys.wording("meaning"))
                .zone(keys.read("zone", node -> binding.times().zone(node, keys.what("zone"))))
                .definition(definitions.definition(keys))
                .addAllCite(keys.cites())
                .evidence(keys.evidence());
        declaring(keys, fact, defined);
        return type(keys)
                .flatMap(type -> binding.build(at, () -> fact.type(type).build()));
    }

    private void declaring(KnownKeys keys, FactDeclaration.Builder fact, boolean defined) {
        var ask = keys.wording("ask");
        var assume = keys.read("assume", values::value);
        var optional = keys.yesNo("optional");
        if (!defined) {
            fact.ask(ask).assume(assume).optional(optional.orElse(false));
        }
    }

    private void refuseDeclaring(KnownKeys keys) {
        for (String key : keys.present(DECLARED)) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at(key),
                            keys.thing() + " is worked out or judged and never declared, so it cannot have '" + key
                                    + "'",
                            key.equals("ask") ? "the question for a person who decides it is 'judge'" : "take it out");
        }
    }

    /** The type that is written; yes or no, where a condition or a person decides and none is written. */
    private Optional<FactType> type(KnownKeys keys) {
        boolean decided = keys.has("is") || keys.has("judge");
        boolean silent = !keys.has("type") && !keys.has("values") && !keys.has("of");
        return decided && silent ? Optional.of(FactType.yesNo()) : types.type(keys);
    }
}
