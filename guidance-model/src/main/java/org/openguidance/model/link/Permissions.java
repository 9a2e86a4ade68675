package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openguidance.model.Id;
import org.openguidance.model.RuleId;
import org.openguidance.model.RuleReference;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** What the may rules of a guidance permit. */
final class Permissions {

    private final Bench bench;
    private final Map<RuleId, TypedRule> rules = new HashMap<>();
    private final List<TypedRule> mayRules;
    private final List<String> fullNames;
    private final Map<Id, List<String>> shortNames;

    Permissions(Bench bench, List<TypedRule> rules) {
        this.bench = bench;
        rules.forEach(rule -> this.rules.putIfAbsent(rule.id(), rule));
        this.fullNames = rules.stream().map(rule -> rule.id().toString()).toList();
        this.shortNames = rules.stream()
                .map(TypedRule::id)
                .collect(Collectors.groupingBy(
                        RuleId::code, Collectors.mapping(id -> id.rule().text(), Collectors.toList())));
        this.mayRules = rules.stream().filter(TypedRule::isMay).toList();
    }

    /** The exemptions that each rule gains, in the order of the may rules. */
    Map<RuleId, List<LinkedExemption>> byRule() {
        Map<RuleId, List<LinkedExemption>> gained = new HashMap<>();
        for (TypedRule may : mayRules) {
            LinkedExemption permission = Exemptions.permission(may);
            Set<RuleId> permitted = new LinkedHashSet<>();
            may.rule().permits().forEach(reference -> permitted(may, reference).ifPresent(permitted::add));
            permitted.forEach(rule ->
                    gained.computeIfAbsent(rule, none -> new ArrayList<>()).add(permission));
        }
        return gained;
    }

    private Optional<RuleId> permitted(TypedRule may, RuleReference reference) {
        RuleId id = reference.seenFrom(may.id().code());
        TypedRule rule = rules.get(id);
        if (rule == null) {
            if (bench.pack().rule(id).isEmpty()) {
                unknown(may, reference, id);
            }
            return Optional.empty();
        }
        if (rule.isMay()) {
            bad(
                    reference,
                    "rule " + Phrase.quote(id.toString()) + " is a may rule itself, so there is nothing to permit");
            return Optional.empty();
        }
        String subject = rule.code().subject().facts().name();
        String own = may.code().subject().facts().name();
        if (!subject.equals(own)) {
            bad(
                    reference,
                    "rule " + Phrase.quote(id.toString()) + " is about subject " + Phrase.quote(subject)
                            + ", so a rule about subject " + Phrase.quote(own) + " cannot permit to break it");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private void bad(RuleReference reference, String message) {
        bench.faults().add(DiagnosticCode.BAD_PERMIT, reference.origin().location(), message);
    }

    private void unknown(TypedRule may, RuleReference reference, RuleId id) {
        boolean isShort = reference.code().isEmpty();
        List<String> near = isShort ? shortNames.getOrDefault(may.id().code(), List.of()) : fullNames;
        Hints hints = bench.faults().hints();
        bench.faults()
                .add(
                        DiagnosticCode.UNKNOWN_RULE,
                        reference.origin().location(),
                        isShort
                                ? "code " + Phrase.quote(id.code().text()) + " has no rule "
                                        + Phrase.quote(id.rule().text())
                                        + "; a rule of another code is named with its code, as in 'code/rule'"
                                : "there is no rule " + Phrase.quote(id.toString()),
                        hints.nearest(reference.toString(), near)
                                .or(() -> hints.nearest(reference.toString(), fullNames))
                                .map(Hints::question));
    }
}
