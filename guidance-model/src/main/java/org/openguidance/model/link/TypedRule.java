package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<Test> flag) {

    static TypedRule of(CodeRule rule, TypedCode code, Stretches stretches) {
        SubjectBench subject = code.subject();
        Optional<LinkedInForce> inForce = rule.inForce()
                .map(own -> stretches.of(own, "rule " + Phrase.quote(rule.id().text())));
        List<LinkedExemption> exemptions = new ArrayList<>(Exemptions.typed(rule.unless(), subject));
        exemptions.addAll(code.exemptions());
        List<Test> when = both(code.when(), rule.when().map(subject::typed));
        new BranchChecks(subject.bench(), subject.facts())
                .checkTogether(
                        when,
                        rule.location(),
                        "rule " + Phrase.quote(rule.id().text())
                                + " can never apply: its 'when' and that of its code exclude each other");
        return new TypedRule(
                new RuleId(code.code().id(), rule.id()),
                rule,
                code,
                both(code.inForce(), inForce),
                when,
                List.copyOf(exemptions),
                rule.forbid().map(subject::typed),
                rule.require().map(subject::typed),
                rule.flag().map(subject::typed));
    }

    private static <T> List<T> both(Optional<T> ofCode, Optional<T> own) {
        return Stream.of(ofCode, own).flatMap(Optional::stream).toList();
    }

    boolean isMay() {
        return rule.obligation() == Obligation.MAY;
    }

    /** Every test that it has, those of permissions apart. */
    List<Test> tests() {
        List<Test> tests = new ArrayList<>(when);
        tests.addAll(Exemptions.tests(exemptions));
        Stream.of(forbid, require, flag).flatMap(Optional::stream).forEach(tests::add);
        return tests;
    }
}
