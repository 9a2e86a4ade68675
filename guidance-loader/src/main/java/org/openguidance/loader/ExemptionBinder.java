package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.Exemption;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the cases in which a rule does not bind. */
final class ExemptionBinder {

    private static final List<String> KEYS = List.of("id", "title", "when", "unless", "cite", "evidence");

    private final Binding binding;
    private final ConditionBinder conditions;

    ExemptionBinder(Binding binding, ConditionBinder conditions) {
        this.binding = binding;
        this.conditions = conditions;
    }

    /** The exemptions at {@code unless} of a rule, a code, or another exemption. */
    List<Exemption> unless(KnownKeys keys) {
        return keys.things("unless", DiagnosticCode.UNKNOWN_EXEMPTION, this::exemption);
    }

    private Optional<Exemption> exemption(Node node) {
        return node instanceof Node.Mapping mapping && isConditionAlone(mapping)
                ? conditionAlone(mapping)
                : binding.keys(node, "exemption", KEYS).flatMap(this::exemption);
    }

    /** Whether a condition stands where the exemption should that has it as its {@code when}. */
    private static boolean isConditionAlone(Node.Mapping mapping) {
        return mapping.complete()
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .allMatch(word -> MeantKey.of(word, KEYS, KEYS).isEmpty());
    }

    private Optional<Exemption> conditionAlone(Node.Mapping mapping) {
        binding.faults()
                .add(
                        DiagnosticCode.MISSING_KEY,
                        mapping.location(),
                        "this exemption is a condition alone, and needs an id and a title too",
                        "write it as in '- { id: its-id, title: What it is, when: " + Shown.of(mapping) + " }'");
        return conditions
                .onSubject(mapping, "'when' in this exemption")
                .map(when -> Exemption.builder()
                        .id(binding.placeholder())
                        .title(Wording.of("?"))
                        .location(mapping.location())
                        .when(when)
                        .build());
    }

    private Optional<Exemption> exemption(KnownKeys keys) {
        Exemption.Builder exemption = Exemption.builder();
        exemption
                .id(keys.needId())
                .title(keys.needWording("title"))
                .location(keys.location())
                .addAllUnless(unless(keys))
                .addAllCite(keys.cites())
                .evidence(keys.evidence());
        Optional<Condition> when = keys.need("when", "say when it holds, as in 'when: { account: personal }'")
                .flatMap(node -> conditions.onSubject(node, keys.what("when")));
        return when.map(condition -> exemption.when(condition).build());
    }
}
