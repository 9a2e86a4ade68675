package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.ConditionVisitor;
import org.openguidance.model.FactType;

/**
 * Gives a condition its types, by a walk from the value at hand. A wrong name is reported once, and what is below it is
 * skipped; what could not be typed becomes a test of nothing, which never leaves the linker, because the fault does.
 */
final class ConditionTyper implements ConditionVisitor<Test> {

    private final Bench bench;
    private final Periods periods;
    private final Names names;
    private final Hand hand;

    private ConditionTyper(Bench bench, Periods periods, Names names, Hand hand) {
        this.bench = bench;
        this.periods = periods;
        this.names = names;
        this.hand = hand;
    }

    private Fit fit() {
        return new Fit(bench, names.subject(), hand);
    }

    private ValueTyper values() {
        return new ValueTyper(bench, periods, new RightSides(bench, names), fit(), hand);
    }

    private TextTyper texts() {
        return new TextTyper(bench, new RightSides(bench, names), fit());
    }

    /** The condition on a subject, typed; where that finds no fault, it is looked at for branches without sense. */
    static Test onSubject(Bench bench, Periods periods, SubjectFacts subject, Condition condition) {
        return onSubject(bench, periods, subject, new BranchChecks(bench, subject), condition);
    }

    /** The same, where what looks at branches is at hand. */
    static Test onSubject(
            Bench bench, Periods periods, SubjectFacts subject, BranchChecks branches, Condition condition) {
        int before = bench.faults().count();
        Test test = condition.accept(new ConditionTyper(bench, periods, Names.of(subject), subject.whole()));
        if (bench.faults().count() == before) {
            branches.check(test);
            new SelfComparisons(bench.faults(), subject).check(test);
        }
        return test;
    }

    /** A test of nothing, in the place of one that could not be typed. */
    static Test skipped(Condition condition) {
        return new Test.All(List.of(), condition);
    }

    private List<Test> typed(List<Condition> conditions) {
        List<Test> typed = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            typed.add(condition.accept(this));
        }
        return Collections.unmodifiableList(typed);
    }

    @Override
    public Test visitAll(Condition.All condition) {
        return new Test.All(typed(condition.conditions()), condition);
    }

    @Override
    public Test visitAny(Condition.Any condition) {
        return new Test.Any(typed(condition.conditions()), condition);
    }

    @Override
    public Test visitNone(Condition.None condition) {
        return new Test.None(typed(condition.conditions()), condition);
    }

    @Override
    public Test visitSomeOf(Condition.SomeOf condition) {
        return new Test.SomeOf(typed(condition.conditions()), condition.atLeast(), condition);
    }

    @Override
    public Test visitField(Condition.Field condition) {
        Optional<StepFinder.Found> found = new StepFinder(bench, names.subject()).find(hand, condition);
        return found.isPresent()
                ? new Test.At(found.get().step(), below(found.get().hand(), names, condition.condition()), condition)
                : skipped(condition);
    }

    private Test below(Hand inner, Names inside, Condition condition) {
        return condition.accept(new ConditionTyper(bench, periods, inside, inner));
    }

    @Override
    public Test visitEach(Condition.Each condition) {
        return fit().list("each", condition.origin())
                .map(list -> (Test) new Test.Each(ofEntry(list, condition.condition()), condition))
                .orElseGet(() -> skipped(condition));
    }

    @Override
    public Test visitSome(Condition.Some condition) {
        return fit().list("some", condition.origin())
                .map(list -> (Test) new Test.Some(ofEntry(list, condition.condition()), condition))
                .orElseGet(() -> skipped(condition));
    }

    @Override
    public Test visitCount(Condition.Count condition) {
        Optional<FactType.ListOf> list = fit().list("count", condition.origin());
        return list.map(entries -> count(entries, condition)).orElseGet(() -> skipped(condition));
    }

    private Test count(FactType.ListOf list, Condition.Count condition) {
        Numbers numbers = new Numbers(bench, new RightSides(bench, names));
        Optional<Test> where = condition.where().map(inner -> ofEntry(list, inner));
        return new Test.Count(numbers.ofCount("'count'", condition.bounds()), where, condition);
    }

    private Test ofEntry(FactType.ListOf list, Condition condition) {
        Hand entry = hand.entry(list);
        return below(entry, names.inside(entry), condition);
    }

    @Override
    public Test visitIs(Condition.Is condition) {
        return values().among(List.of(condition.value()), false, condition);
    }

    @Override
    public Test visitOneOf(Condition.OneOf condition) {
        return values().among(condition.values(), false, condition);
    }

    @Override
    public Test visitIsNot(Condition.IsNot condition) {
        return values().among(List.of(condition.value()), true, condition);
    }

    @Override
    public Test visitNoneOf(Condition.NoneOf condition) {
        return values().among(condition.values(), true, condition);
    }

    @Override
    public Test visitHasAll(Condition.HasAll condition) {
        return values().hasAll(condition);
    }

    @Override
    public Test visitOnly(Condition.Only condition) {
        return values().only(condition);
    }

    @Override
    public Test visitCompare(Condition.Compare condition) {
        return values().compare(condition);
    }

    @Override
    public Test visitDuring(Condition.During condition) {
        return values().during(condition);
    }

    @Override
    public Test visitWithin(Condition.Within condition) {
        return values().within(condition);
    }

    @Override
    public Test visitSameAs(Condition.SameAs condition) {
        return values().sameAs(condition);
    }

    @Override
    public Test visitBlank(Condition.Blank condition) {
        return values().blank(condition);
    }

    @Override
    public Test visitKnown(Condition.Known condition) {
        return values().known(condition);
    }

    @Override
    public Test visitSays(Condition.Says condition) {
        return texts().says(condition);
    }

    @Override
    public Test visitStartsWith(Condition.StartsWith condition) {
        return texts().startsWith(condition);
    }

    @Override
    public Test visitEndsWith(Condition.EndsWith condition) {
        return texts().endsWith(condition);
    }

    @Override
    public Test visitInFirst(Condition.InFirst condition) {
        return texts().inFirst(condition);
    }

    @Override
    public Test visitPattern(Condition.Pattern condition) {
        return texts().pattern(condition);
    }

    @Override
    public Test visitContains(Condition.Contains condition) {
        return texts().contains(condition);
    }

    @Override
    public Test visitCased(Condition.Cased condition) {
        return texts().cased(condition);
    }

    @Override
    public Test visitReadingGrade(Condition.ReadingGrade condition) {
        return texts().readingGrade(condition);
    }

    @Override
    public Test visitLength(Condition.Length condition) {
        return texts().length(condition);
    }
}
