package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Code;
import org.openguidance.model.CodeValue;
import org.openguidance.model.Named;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads codes and the values that they stand for. */
final class CodeBinder {

    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "because",
            "subject",
            "values",
            "when",
            "unless",
            "upholds",
            "consequence",
            "judged-on",
            "in-force",
            "with",
            "rules",
            "cite",
            "evidence");
    private static final List<String> VALUE = List.of("id", "title", "meaning", "cite", "evidence");

    private final Binding binding;
    private final ConditionBinder conditions;
    private final ExemptionBinder exemptions;
    private final RuleBinder rules;
    private final InForceBinder inForce;
    private final WrittenBinder facts;
    private final Optional<Named> onlySubject;

    /**
     * Reads codes.
     *
     * @param onlySubject the kind of subject of codes that name none, where the guidance declares but one
     */
    CodeBinder(Binding binding, ConditionBinder conditions, WrittenBinder facts, Optional<Named> onlySubject) {
        this.binding = binding;
        this.conditions = conditions;
        this.exemptions = new ExemptionBinder(binding, conditions);
        this.rules = new RuleBinder(binding, conditions, exemptions, facts);
        this.inForce = new InForceBinder(binding);
        this.facts = facts;
        this.onlySubject = onlySubject;
    }

    Optional<Code> code(Node node) {
        return binding.keys(node, "code", KEYS).flatMap(this::code);
    }

    private Optional<Code> code(KnownKeys keys) {
        Code.Builder code = Code.builder();
        code.id(keys.needId())
                .title(keys.needWording("title"))
                .location(keys.location())
                .because(keys.wording("because"))
                .subject(subject(keys))
                .addAllValues(keys.things("values", DiagnosticCode.UNKNOWN_VALUE_ID, this::value))
                .when(keys.read("when", node -> conditions.onSubject(node, keys.what("when"))))
                .addAllUnless(exemptions.unless(keys))
                .addAllUpholds(keys.names("upholds", "principle"))
                .consequence(keys.wording("consequence"))
                .addAllJudgedOn(keys.names("judged-on", "fact"))
                .inForce(keys.read("in-force", node -> inForce.inForce(node, keys.what("in-force"))))
                .addAllRules(keys.things("rules", DiagnosticCode.UNKNOWN_RULE, rules::rule))
                .addAllCite(keys.cites())
                .evidence(keys.evidence());
        keys.get("with").ifPresent(node -> code.putAllWith(facts.byId(node, keys.what("with"), "fact")));
        return binding.build(keys.location(), code::build);
    }

    private Named subject(KnownKeys keys) {
        if (!keys.has("subject") && onlySubject.isPresent()) {
            return onlySubject.get();
        }
        return keys.need("subject", "name the kind of subject that its rules are about, as in 'subject: post'")
                .flatMap(node -> binding.plain().named(node, "subject"))
                .orElseGet(this::lostSubject);
    }

    private Named lostSubject() {
        Named placeholder = Named.of(binding.placeholder().text());
        binding.faults()
                .damage()
                .name(DiagnosticCode.UNKNOWN_SUBJECT, placeholder.id().text());
        return placeholder;
    }

    private Optional<CodeValue> value(Node node) {
        return binding.keys(node, "value", VALUE)
                .map(keys -> CodeValue.builder()
                        .id(keys.needId())
                        .title(keys.needWording("title"))
                        .location(keys.location())
                        .meaning(keys.wording("meaning"))
                        .addAllCite(keys.cites())
                        .evidence(keys.evidence())
                        .build());
    }
}
