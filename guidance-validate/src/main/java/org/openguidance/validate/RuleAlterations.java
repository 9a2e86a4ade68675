package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.Test;

/** Alters a rule in one place: each of its conditions, and each part left out. */
final class RuleAlterations {

    private final TestAlterations tests;
    private final List<Altered> altered = new ArrayList<>();

    private RuleAlterations(ConditionText text) {
        this.tests = new TestAlterations(text);
    }

    /** A rule with one thing altered, and what that is, such as {@code forbid: without 'a'}. */
    record Altered(LinkedRule rule, String what) {}

    /** All alterations of a rule; the same rule gives the same ones in the same order. */
    static List<Altered> of(LinkedRule rule, ConditionText text) {
        RuleAlterations alterations = new RuleAlterations(text);
        alterations.when(rule);
        alterations.part("forbid", rule, rule.forbid(), RuleAlterations::withForbid);
        alterations.part("require", rule, rule.require(), RuleAlterations::withRequire);
        alterations.part("flag", rule, rule.flag(), RuleAlterations::withFlag);
        alterations.exemptions(rule);
        return alterations.altered;
    }

    private void when(LinkedRule rule) {
        for (int at = 0; at < rule.when().size(); at++) {
            List<Test> without = new ArrayList<>(rule.when());
            without.remove(at);
            altered.add(new Altered(withWhen(rule, without), "without 'when'"));
            for (TestAlterations.Altered inner : tests.of(rule.when().get(at))) {
                List<Test> changed = new ArrayList<>(rule.when());
                changed.set(at, inner.test());
                altered.add(new Altered(withWhen(rule, changed), "when: " + inner.what()));
            }
        }
    }

    private void part(
            String part,
            LinkedRule rule,
            Optional<Test> test,
            BiFunction<LinkedRule, Optional<Test>, LinkedRule> with) {
        test.ifPresent(known -> {
            altered.add(new Altered(with.apply(rule, Optional.empty()), "without '" + part + "'"));
            tests.of(known)
                    .forEach(inner -> altered.add(
                            new Altered(with.apply(rule, Optional.of(inner.test())), part + ": " + inner.what())));
        });
    }

    /** Each exemption that the rule has of its own; permissions belong to the rules that give them. */
    private void exemptions(LinkedRule rule) {
        for (int at = 0; at < rule.exemptions().size(); at++) {
            LinkedExemption exemption = rule.exemptions().get(at);
            if (exemption.permission()) {
                continue;
            }
            List<LinkedExemption> without = new ArrayList<>(rule.exemptions());
            without.remove(at);
            altered.add(new Altered(withExemptions(rule, without), "without the exemption '" + exemption.id() + "'"));
            List<TestAlterations.Altered> inside =
                    exemption.when().map(tests::of).orElse(List.of());
            for (TestAlterations.Altered inner : inside) {
                List<LinkedExemption> changed = new ArrayList<>(rule.exemptions());
                changed.set(at, withWhen(exemption, inner.test()));
                altered.add(new Altered(
                        withExemptions(rule, changed), "exemption '" + exemption.id() + "': " + inner.what()));
            }
        }
    }

    private static LinkedExemption withWhen(LinkedExemption exemption, Test when) {
        return new LinkedExemption(
                exemption.id(),
                exemption.title(),
                Optional.of(when),
                exemption.unless(),
                exemption.inForce(),
                exemption.permission());
    }

    private static LinkedRule withWhen(LinkedRule rule, List<Test> when) {
        return with(rule, when, rule.exemptions(), rule.forbid(), rule.require(), rule.flag());
    }

    private static LinkedRule withExemptions(LinkedRule rule, List<LinkedExemption> exemptions) {
        return with(rule, rule.when(), exemptions, rule.forbid(), rule.require(), rule.flag());
    }

    private static LinkedRule withForbid(LinkedRule rule, Optional<Test> forbid) {
        return with(rule, rule.when(), rule.exemptions(), forbid, rule.require(), rule.flag());
    }

    private static LinkedRule withRequire(LinkedRule rule, Optional<Test> require) {
        return with(rule, rule.when(), rule.exemptions(), rule.forbid(), require, rule.flag());
    }

    private static LinkedRule withFlag(LinkedRule rule, Optional<Test> flag) {
        return with(rule, rule.when(), rule.exemptions(), rule.forbid(), rule.require(), flag);
    }

    private static LinkedRule with(
            LinkedRule rule,
            List<Test> when,
            List<LinkedExemption> exemptions,
            Optional<Test> forbid,
            Optional<Test> require,
            Optional<Test> flag) {
        return new LinkedRule(
                rule.id(),
                rule.rule(),
                rule.code(),
                rule.subject(),
                rule.inForce(),
                when,
                rule.appliesWhere(),
                exemptions,
                forbid,
                require,
                flag,
                rule.judgedOn(),
                rule.reads(),
                rule.upholds(),
                rule.cite(),
                rule.evidence(),
                rule.consequence(),
                rule.exampleFacts());
    }
}
