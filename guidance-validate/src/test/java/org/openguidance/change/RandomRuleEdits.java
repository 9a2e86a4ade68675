package org.openguidance.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openguidance.model.Condition;
import org.openguidance.model.Origin;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedInForce;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.Test;

/** Changes a rule in one random place, some tests of other rules about the same kind of subject at hand. */
final class RandomRuleEdits {

    private final Random random;
    private final RandomTestEdits tests;

    RandomRuleEdits(Random random) {
        this.random = random;
        this.tests = new RandomTestEdits(random);
    }

    /** A rule with one of its parts changed. */
    LinkedRule changed(LinkedRule rule, List<LinkedRule> others) {
        List<Test> when = rule.when();
        List<LinkedExemption> exemptions = rule.exemptions();
        List<LinkedInForce> inForce = rule.inForce();
        Optional<Test> forbid = rule.forbid();
        Optional<Test> require = rule.require();
        Optional<Test> flag = rule.flag();
        switch (random.nextInt(8)) {
            case 0 -> when = joined(when, others);
            case 1 -> exemptions = fewer(exemptions);
            case 2 -> exemptions = changed(exemptions);
            case 3 -> inForce = fewer(inForce);
            case 4 -> flag = flag.isEmpty() || random.nextBoolean() ? flag.map(tests::changed) : Optional.empty();
            case 5 -> require = require.map(test -> changed(test, others));
            case 6 -> forbid = forbid.isEmpty() ? some(others) : Optional.empty();
            default -> forbid = forbid.map(test -> changed(test, others));
        }
        return new LinkedRule(
                rule.id(),
                rule.rule(),
                rule.code(),
                rule.subject(),
                inForce,
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

    private Test changed(Test test, List<LinkedRule> others) {
        Optional<Test> other = some(others);
        Condition source = new Condition.Any(List.of(test.source()), Origin.NONE);
        return switch (other.isEmpty() ? 3 : random.nextInt(6)) {
            case 0 -> new Test.All(List.of(test, other.get()), source);
            case 1 -> new Test.Any(List.of(test, other.get()), source);
            case 2 -> new Test.All(List.of(test, new Test.None(List.of(other.get()), source)), source);
            default -> tests.changed(test);
        };
    }

    private List<Test> joined(List<Test> when, List<LinkedRule> others) {
        if (when.isEmpty()) {
            return some(others).stream().toList();
        }
        List<Test> changed = new ArrayList<>(when);
        changed.set(0, changed(when.get(0), others));
        return changed;
    }

    private Optional<Test> some(List<LinkedRule> others) {
        List<Test> all = others.stream().flatMap(rule -> rule.when().stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private <T> List<T> fewer(List<T> all) {
        List<T> fewer = new ArrayList<>(all);
        if (!all.isEmpty()) {
            fewer.remove(random.nextInt(all.size()));
        }
        return fewer;
    }

    private List<LinkedExemption> changed(List<LinkedExemption> exemptions) {
        if (exemptions.isEmpty()) {
            return exemptions;
        }
        List<LinkedExemption> changed = new ArrayList<>(exemptions);
        int at = random.nextInt(changed.size());
        LinkedExemption one = changed.get(at);
        boolean inside = !one.unless().isEmpty() && random.nextBoolean();
        changed.set(
                at,
                new LinkedExemption(
                        one.id(),
                        one.title(),
                        inside ? one.when() : one.when().map(tests::changed),
                        inside ? changed(one.unless()) : one.unless(),
                        one.inForce(),
                        one.permission()));
        return changed;
    }
}
