package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Types the tests of a value as a whole: equality, sets, order, dates, being blank or known. */
final class ValueTyper {

    private final Bench bench;
    private final Periods periods;
    private final RightSides rights;
    private final Fit fit;
    private final Hand hand;

    ValueTyper(Bench bench, Periods periods, RightSides rights, Fit fit, Hand hand) {
        this.bench = bench;
        this.periods = periods;
        this.rights = rights;
        this.fit = fit;
        this.hand = hand;
    }

    Test among(List<Operand> operands, boolean negated, Condition source) {
        Optional<FactType> type = hand.type().filter(ValueTyper::hasPlainValues);
        if (type.isPresent()) {
            return new Test.Among(rights.values(hand, type.get(), operands), negated, source);
        }
        if (hand.optional() && operands.stream().allMatch(ValueTyper::isNothing)) {
            return new Test.Among(List.of(new Right.Constant(new FactValue.Nothing())), negated, source);
        }
        fit.plainValue(source.origin());
        return ConditionTyper.skipped(source);
    }

    private static boolean hasPlainValues(FactType type) {
        return TypeWords.isSingle(type) || TypeWords.isSet(type);
    }

    private static boolean isNothing(Operand operand) {
        return operand instanceof Operand.Text text && text.text().equals(Written.NOTHING);
    }

    Test hasAll(Condition.HasAll condition) {
        return fit.type("has-all", "sets", TypeWords::isSet, condition.origin())
                .map(type -> (Test) new Test.HasAll(rights.values(hand, type, condition.values()), condition))
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }

    Test only(Condition.Only condition) {
        return fit.type("only", "sets", TypeWords::isSet, condition.origin())
                .map(type -> (Test) new Test.Only(rights.values(hand, type, condition.values()), condition))
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }

    Test compare(Condition.Compare condition) {
        Comparison comparison = condition.comparison();
        boolean dates = comparison == Comparison.BEFORE || comparison == Comparison.AFTER;
        Predicate<FactType> fitting = dates ? TypeWords::isDate : TypeWords::isOrdered;
        String plural = dates ? "dates" : "numbers, scales, versions, durations and dates";
        return fit.type(comparison.label(), plural, fitting, condition.origin())
                .flatMap(type -> rights.ordered(hand, type, condition.right()))
                .map(right -> (Test) new Test.Ordered(new Test.Bound(comparison, right), condition))
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }

    Test during(Condition.During condition) {
        return fit.type("during", "dates", TypeWords::isDate, condition.origin())
                .flatMap(type -> periods.linked(condition.period(), condition.origin()))
                .map(period -> (Test) new Test.During(period, condition))
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }

    Test within(Condition.Within condition) {
        Optional<FactType> type = fit.type("within", "dates", TypeWords::isDate, condition.origin());
        Optional<Right> amount =
                new Numbers(bench, rights).amount("'" + condition.unit().label() + "' in 'within'", condition.amount());
        Optional<WorkCalendar> calendar = condition.calendar().flatMap(id -> calendar(id, condition));
        if (type.isEmpty()
                || amount.isEmpty()
                || calendar.isPresent() != condition.calendar().isPresent()) {
            return ConditionTyper.skipped(condition);
        }
        return rights.ordered(hand, type.get(), condition.anchor())
                .map(anchor -> (Test) new Test.Within(
                        amount.get(),
                        condition.unit(),
                        condition.side(),
                        anchor,
                        condition.ends(),
                        calendar,
                        condition))
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }

    private Optional<WorkCalendar> calendar(Id id, Condition.Within condition) {
        bench.usage().of(Usage.Kind.CALENDAR, id);
        Optional<WorkCalendar> calendar = bench.pack().calendars().get(id);
        if (calendar.isEmpty()) {
            bench.faults()
                    .addName(
                            DiagnosticCode.UNKNOWN_CALENDAR,
                            condition.origin().location(),
                            "there is no calendar " + Phrase.quote(id.text()),
                            id.text(),
                            bench.pack().calendars().names());
        }
        return calendar;
    }

    Test sameAs(Condition.SameAs condition) {
        return fit.type("same-as", "facts", type -> true, condition.origin())
                .flatMap(type -> rights.same(hand, condition.fact(), condition.origin()))
                .map(other -> (Test) new Test.SameAs(other.right(), other.hand().optional(), condition))
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }

    Test blank(Condition.Blank condition) {
        Predicate<FactType> fitting =
                type -> hand.optional() || TypeWords.isText(type) || TypeWords.isList(type) || TypeWords.isSet(type);
        return fit.type("blank", "texts, lists, sets and optional facts", fitting, condition.origin())
                .map(type -> (Test) new Test.Blank(condition.blank(), condition))
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }

    Test known(Condition.Known condition) {
        return fit.type("known", "facts", type -> true, condition.origin())
                .map(type -> (Test) new Test.Known(condition.known(), condition))
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }
}
