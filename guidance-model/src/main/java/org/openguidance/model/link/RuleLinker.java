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
        for (TypedRule rule : typed) {
            rule.code().subject().asked().or(rule.reads());
        }
        Map<RuleId, List<LinkedExemption>> permissions = new Permissions(bench, typed).byRule();
        List<LinkedRule> linked = new ArrayList<>(typed.size());
        for (TypedRule rule : typed) {
            linked.add(link(rule, permissions.getOrDefault(rule.id(), List.of())));
        }
        return Collections.unmodifiableList(linked);
    }

    private List<TypedRule> typed() {
        List<TypedRule> typed = new ArrayList<>();
        for (Code code : bench.pack().guidance().codes()) {
            SubjectBench subject = subjects.get(code.subject().id());
            if (subject != null) {
                TypedCode typedCode = TypedCode.of(code, subject, stretches);
                for (CodeRule rule : code.rules()) {
                    typed.add(TypedRule.of(rule, typedCode, stretches));
                }
            }
        }
        return typed;
    }

    private LinkedRule link(TypedRule typed, List<LinkedExemption> permissions) {
        CodeRule rule = typed.rule();
        Code code = typed.code().code();
        BitSet reads = typed.code().subject().definitions().through(typed.reads());
        return new LinkedRule(
                typed.id(),
                rule,
                code,
                typed.code().subject().linked(),
                typed.inForce(),
                typed.when(),
                testsOnlyRequirement(rule) ? typed.require().flatMap(EachOnly::appliesWhere) : Optional.empty(),
                List.copyOf(TypedRule.joined(typed.exemptions(), permissions)),
                typed.forbid(),
                typed.require(),
                typed.flag(),
                judgedOn(typed, reads),
                slots(reads),
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
        List<Integer> readable = new ArrayList<>();
        for (int slot = reads.nextSetBit(0); slot >= 0; slot = reads.nextSetBit(slot + 1)) {
            if (canBeRead(subject.facts().fact(slot).type())) {
                readable.add(slot);
            }
        }
        return List.copyOf(readable);
    }

    private static List<Integer> slots(BitSet set) {
        List<Integer> slots = new ArrayList<>(set.cardinality());
        for (int slot = set.nextSetBit(0); slot >= 0; slot = set.nextSetBit(slot + 1)) {
            slots.add(slot);
        }
        return List.copyOf(slots);
    }

    private static boolean canBeRead(FactType type) {
        return TypeWords.isText(type) || TypeWords.isList(type);
    }

    private static List<Id> upholds(Code code, CodeRule rule) {
        Set<Id> upholds = new LinkedHashSet<>();
        for (Named principle : TypedRule.joined(code.upholds(), rule.upholds())) {
            upholds.add(principle.id());
        }
        return List.copyOf(upholds);
    }

    private static Map<Id, Written> exampleFacts(Code code, CodeRule rule) {
        if (rule.with().isEmpty()) {
            return code.with();
        }
        Map<Id, Written> facts = new LinkedHashMap<>(code.with());
        facts.putAll(rule.with());
        return Collections.unmodifiableMap(facts);
    }
}
