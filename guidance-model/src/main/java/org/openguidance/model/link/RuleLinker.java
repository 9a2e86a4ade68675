package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Named;
import org.openguidance.model.RuleId;
import org.openguidance.model.Written;

/** Puts rules together: what their codes hand down, what may rules permit, what they read and are judged on. */
final class RuleLinker {

    private final Bench bench;
    private final Stretches stretches;
    private final Map<Id, SubjectBench> subjects;

    RuleLinker(Bench bench, Stretches stretches, Map<Id, SubjectBench> subjects) {
        this.bench = bench;
        this.stretches = stretches;
        this.subjects = subjects;
    }

    /** The rules of all codes whose subject is there, code by code. */
    List<LinkedRule> link() {
        List<TypedRule> typed = typed();
        typed.forEach(rule -> rule.code().subject().asked().or(rule.reads()));
        Map<RuleId, List<LinkedExemption>> permissions = new Permissions(bench, typed).byRule();
        return typed.stream()
                .map(rule -> link(rule, permissions.getOrDefault(rule.id(), List.of())))
                .toList();
    }

    private List<TypedRule> typed() {
        List<TypedRule> typed = new ArrayList<>();
        for (Code code : bench.pack().guidance().codes()) {
            SubjectBench subject = subjects.get(code.subject().id());
            if (subject != null) {
                TypedCode typedCode = TypedCode.of(code, subject, stretches);
                code.rules().forEach(rule -> typed.add(TypedRule.of(rule, typedCode, stretches)));
            }
        }
        return typed;
    }

    private LinkedRule link(TypedRule typed, List<LinkedExemption> permissions) {
        CodeRule rule = typed.rule();
        Code code = typed.code().code();
        List<LinkedExemption> exemptions = new ArrayList<>(typed.exemptions());
        exemptions.addAll(permissions);
        BitSet reads = typed.code().subject().definitions().through(typed.reads());
        return new LinkedRule(
                typed.id(),
                rule,
                code,
                typed.code().subject().linked(),
                typed.inForce(),
                typed.when(),
                testsOnlyRequirement(rule) ? typed.require().flatMap(EachOnly::appliesWhere) : Optional.empty(),
                List.copyOf(exemptions),
                typed.forbid(),
                typed.require(),
                typed.flag(),
                judgedOn(typed, reads),
                reads.stream().boxed().toList(),
                upholds(code, rule),
                rule.cite().isEmpty() ? code.cite() : rule.cite(),
                EvidenceOf.ofRule(bench.pack(), rule, code),
                rule.consequence().or(code::consequence),
                exampleFacts(code, rule));
    }

    private static boolean testsOnlyRequirement(CodeRule rule) {
        return rule.forbid().isEmpty() && rule.flag().isEmpty() && rule.ask().isEmpty();
    }

    /** The nearest list of names; without any the texts and lists that the rule reads. */
    private static List<Integer> judgedOn(TypedRule typed, BitSet reads) {
        SubjectBench subject = typed.code().subject();
        if (!typed.rule().judgedOn().isEmpty()) {
            return JudgedOn.slots(
                    typed.rule().judgedOn(), subject.facts(), subject.bench().faults());
        }
        if (!typed.code().code().judgedOn().isEmpty()) {
            return typed.code().judgedOn();
        }
        if (!subject.facts().kind().judgedOn().isEmpty()) {
            return subject.judgedOn();
        }
        return reads.stream()
                .filter(slot -> canBeRead(subject.facts().fact(slot).type()))
                .boxed()
                .toList();
    }

    private static boolean canBeRead(FactType type) {
        return TypeWords.isText(type) || TypeWords.isList(type);
    }

    private static List<Id> upholds(Code code, CodeRule rule) {
        Set<Id> upholds = new LinkedHashSet<>();
        Stream.concat(code.upholds().stream(), rule.upholds().stream())
                .map(Named::id)
                .forEach(upholds::add);
        return List.copyOf(upholds);
    }

    private static Map<Id, Written> exampleFacts(Code code, CodeRule rule) {
        Map<Id, Written> facts = new LinkedHashMap<>(code.with());
        facts.putAll(rule.with());
        return Collections.unmodifiableMap(facts);
    }
}
