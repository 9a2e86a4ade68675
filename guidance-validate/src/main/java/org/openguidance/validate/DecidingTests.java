package org.openguidance.validate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.Step;
import org.openguidance.model.link.Test;

/** Finds out by what a rule is decided: what its tests look at, and whether it asks a person. */
final class DecidingTests {

    private final LinkedRule rule;
    private final Set<Coverage.DecidedBy> found = EnumSet.noneOf(Coverage.DecidedBy.class);

    private DecidingTests(LinkedRule rule) {
        this.rule = rule;
    }

    static Set<Coverage.DecidedBy> of(LinkedRule rule) {
        DecidingTests tests = new DecidingTests(rule);
        Stream.of(rule.forbid(), rule.require(), rule.flag())
                .flatMap(Optional::stream)
                .forEach(test -> tests.look(test, false));
        if (rule.rule().ask().isPresent()) {
            tests.found.add(Coverage.DecidedBy.PERSON);
        }
        return tests.found;
    }

    private void look(Test test, boolean inText) {
        if (test instanceof Test.At at) {
            at(at, inText);
            return;
        }
        List<Test> inside = inside(test);
        inside.forEach(inner -> look(inner, inText));
        if (inside.isEmpty()) {
            found.add(inText || isOfText(test) ? Coverage.DecidedBy.WORDS : Coverage.DecidedBy.FACTS);
        }
    }

    private void at(Test.At at, boolean inText) {
        if (at.step() instanceof Step.ToFact step) {
            Optional<LinkedFact.LinkedDefinition> definition =
                    rule.subject().facts().get(step.slot()).definition();
            if (definition.isPresent()) {
                defined(definition.get());
                return;
            }
        }
        look(at.test(), inText || at.step() instanceof Step.ToPart);
    }

    private void defined(LinkedFact.LinkedDefinition definition) {
        if (definition instanceof LinkedFact.Is is) {
            look(is.test(), false);
        } else if (definition instanceof LinkedFact.Cases cases) {
            cases.cases().forEach(one -> one.when().ifPresent(when -> look(when, false)));
        } else {
            found.add(Coverage.DecidedBy.PERSON);
        }
    }

    private static List<Test> inside(Test test) {
        List<Test> inside = new ArrayList<>();
        if (test instanceof Test.All all) {
            inside.addAll(all.tests());
        } else if (test instanceof Test.Any any) {
            inside.addAll(any.tests());
        } else if (test instanceof Test.None none) {
            inside.addAll(none.tests());
        } else if (test instanceof Test.SomeOf someOf) {
            inside.addAll(someOf.tests());
        } else if (test instanceof Test.Each each) {
            inside.add(each.test());
        } else if (test instanceof Test.Some some) {
            inside.add(some.test());
        } else if (test instanceof Test.Count count) {
            count.where().ifPresent(inside::add);
        }
        return inside;
    }

    private static boolean isOfText(Test test) {
        return test instanceof Test.Says
                || test instanceof Test.StartsWith
                || test instanceof Test.EndsWith
                || test instanceof Test.InFirst
                || test instanceof Test.Pattern
                || test instanceof Test.Contains
                || test instanceof Test.Cased
                || test instanceof Test.ReadingGrade
                || test instanceof Test.Length;
    }
}
