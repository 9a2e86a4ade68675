package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the kinds of subject that can be checked. */
final class SubjectKindBinder {

    private static final List<String> KEYS =
            List.of("id", "title", "dated-by", "judged-on", "facts", "cite", "evidence");

    private final Binding binding;
    private final FactBinder facts;

    SubjectKindBinder(Binding binding, ConditionBinder conditions, WrittenBinder values) {
        this.binding = binding;
        this.facts = new FactBinder(binding, conditions, values);
    }

    Optional<SubjectKind> subject(Node node) {
        return binding.keys(node, "subject", KEYS).map(this::subject);
    }

    private SubjectKind subject(KnownKeys keys) {
        if (!keys.has("facts")) {
            binding.faults().damage().kind(DiagnosticCode.UNKNOWN_FACT);
        }
        List<FactDeclaration> declared = keys.need("facts", "write the facts that can be declared, as in 'text: text'")
                .map(node -> facts.facts(node, keys.what("facts")))
                .orElse(List.of());
        return SubjectKind.builder()
                .id(keys.needId())
                .title(keys.needWording("title"))
                .location(keys.location())
                .datedBy(keys.read("dated-by", node -> binding.plain().named(node, "fact")))
                .addAllJudgedOn(keys.names("judged-on", "fact"))
                .addAllFacts(declared)
                .addAllCite(keys.cites())
                .evidence(keys.evidence())
                .build();
    }
}
