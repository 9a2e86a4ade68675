package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Obligation;
import org.openguidance.model.RuleId;

/**
 * A rule with its typed conditions and what its code hands down, before may rules permit anything.
 *
 * @param id its full id
 * @param rule the rule
 * @param code its code
 * @param inForce when it is in force, all of these
 * @param when the conditions under which it applies, all of these
 * @param exemptions its own exemptions, then those of its code
 * @param forbid it is broken where this holds
 * @param require it is broken where this does not hold
 * @param flag its question is put only where this holds
 * @param reads the slots of the facts that it reads itself, worked-out facts as such; not through permissions
 */
record TypedRule(
        RuleId id,
        CodeRule rule,
        TypedCode code,
        List<LinkedInForce> inForce,
        List<Test> when,
        List<LinkedExemption> exemptions,
        Optional<Test> forbid,
        Optional<Test> require,
        Optional<Test> flag,
        BitSet reads) {

    static TypedRule of(CodeRule rule, TypedCode code, Stretches stretches) {
        SubjectBench subject = code.subject();
        Optional<LinkedInForce> inForce = rule.inForce()
                .map(own -> stretches.of(own, "rule " + Phrase.quote(rule.id().text())));
        List<LinkedExemption> exemptions = Exemptions.typed(rule.unless(), subject);
        Optional<Test> ownWhen = rule.when().map(subject::typed);
        List<Test> when = both(code.when(), ownWhen);
        Optional<Test> forbid = rule.forbid().map(subject::typed);
        Optional<Test> require = rule.require().map(subject::typed);
        Optional<Test> flag = rule.flag().map(subject::typed);
        if (when.size() > 1) {
            String name = "rule " + Phrase.quote(rule.id().text());
            String what = name + " can never apply: its 'when' and that of its code exclude each other";
            subject.branches().checkTogether(when, rule.location(), what);
        }
        return new TypedRule(
                new RuleId(code.code().id(), rule.id()),
                rule,
                code,
                both(code.inForce(), inForce),
                when,
                joined(exemptions, code.exemptions()),
                forbid,
                require,
                flag,
                reads(code, exemptions, List.of(ownWhen, forbid, require, flag)));
    }

    /** The things of two lists, one after the other. */
    static <T> List<T> joined(List<T> first, List<T> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return Collections.unmodifiableList(all);
    }

    private static BitSet reads(TypedCode code, List<LinkedExemption> exemptions, List<Optional<Test>> conditions) {
        List<Test> own = Exemptions.tests(exemptions);
        for (Optional<Test> condition : conditions) {
            condition.ifPresent(own::add);
        }
        BitSet reads = code.subject().reads().of(own);
        reads.or(code.reads());
        return reads;
    }

    private static <T> List<T> both(Optional<T> ofCode, Optional<T> own) {
        if (ofCode.isPresent() && own.isPresent()) {
            return List.of(ofCode.get(), own.get());
        }
        return ofCode.or(() -> own).map(List::of).orElse(List.of());
    }

    boolean isMay() {
        return rule.obligation() == Obligation.MAY;
    }
}
