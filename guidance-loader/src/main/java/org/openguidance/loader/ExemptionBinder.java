package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.Exemption;
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
        return binding.keys(node, "exemption", KEYS).flatMap(this::exemption);
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
