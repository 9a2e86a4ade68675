package org.openguidance.model.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactType;
import org.openguidance.model.Operand;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** The numbers in tests: bounds of counts and measures, amounts of time and of text. */
final class Numbers {

    /** The most that an amount can be: a million words, or as many years. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final Bench bench;
    private final RightSides rights;

    Numbers(Bench bench, RightSides rights) {
        this.bench = bench;
        this.rights = rights;
    }

    /** The bounds of what is counted: whole numbers from 0, parameters, or facts that are numbers. */
    List<Test.Bound> ofCount(String what, List<Condition.Compare> bounds) {
        return bounds(what, true, bounds);
    }

    /** The bounds of what is measured: numbers, parameters, or facts that are numbers. */
    List<Test.Bound> ofMeasure(String what, List<Condition.Compare> bounds) {
        return bounds(what, false, bounds);
    }

    private List<Test.Bound> bounds(String what, boolean whole, List<Condition.Compare> bounds) {
        List<Test.Bound> typed = new ArrayList<>();
        for (Condition.Compare bound : bounds) {
            if (isForDates(bound.comparison())) {
                bench.faults()
                        .add(
                                DiagnosticCode.WRONG_FACT_TYPE,
                                bound.origin().location(),
                                Phrase.quote(bound.comparison().label()) + " compares dates, but " + what
                                        + " is a number",
                                "write 'under' or 'over'");
            } else {
                bound(what, whole, bound.right())
                        .ifPresent(right -> typed.add(new Test.Bound(bound.comparison(), right)));
            }
        }
        return List.copyOf(typed);
    }

    private static boolean isForDates(Comparison comparison) {
        return comparison == Comparison.BEFORE || comparison == Comparison.AFTER;
    }

    private Optional<Right> bound(String what, boolean whole, Operand operand) {
        if (operand instanceof Operand.Parameter parameter) {
            return parameter(parameter, whole);
        }
        Optional<Right> right = rights.ordered(Hand.ofNumber(what, bench.zones()), FactType.number(), operand);
        return whole ? right.filter(number -> isWhole(what, number, operand)) : right;
    }

    private Optional<Right> parameter(Operand.Parameter parameter, boolean whole) {
        Parameters.Place place =
                new Parameters.Place(FactType.number(), bench.zones().pack(), whole, false);
        return bench.parameters().at(parameter, place).map(values -> values.get(0));
    }

    private boolean isWhole(String what, Right right, Operand operand) {
        boolean whole = !(right instanceof Right.Constant constant) || Parameters.isWhole(constant.value());
        if (!whole) {
            bench.faults()
                    .add(
                            DiagnosticCode.NOT_A_NUMBER,
                            operand.origin().location(),
                            what + " must be compared with a whole number that is not negative, not "
                                    + Phrase.quote(operand.toString()));
        }
        return whole;
    }

    /** An amount of time or text: a whole number from 0 to a million, or a parameter. */
    Optional<Right> amount(String what, Operand operand) {
        if (operand instanceof Operand.Parameter parameter) {
            return parameter(parameter, true).filter(right -> isReasonable(what, right, operand));
        }
        Optional<BigDecimal> number =
                operand instanceof Operand.Text text ? PlainNumber.parse(text.text()) : Optional.empty();
        Optional<Right> right =
                number.map(FactValue.Decimal::new).filter(Parameters::isWhole).map(Right.Constant::new);
        if (right.isEmpty()) {
            bench.faults()
                    .add(
                            DiagnosticCode.BAD_AMOUNT,
                            operand.origin().location(),
                            what + " must be a whole number that is not negative, or a parameter, not "
                                    + Phrase.quote(operand.toString()));
        }
        return right.filter(found -> isReasonable(what, found, operand));
    }

    private boolean isReasonable(String what, Right right, Operand operand) {
        boolean tooMuch = right instanceof Right.Constant constant
                && constant.value() instanceof FactValue.Decimal number
                && number.number().compareTo(MOST) > 0;
        if (tooMuch) {
            bench.faults()
                    .add(
                            DiagnosticCode.BAD_AMOUNT,
                            operand.origin().location(),
                            what + " must be at most " + MOST.toPlainString() + ", not "
                                    + Phrase.quote(operand.toString()));
        }
        return !tooMuch;
    }
}
