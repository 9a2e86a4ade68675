package org.openguidance.reference;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Side;

/** Random tests of dates and date-times. */
final class RandomTimeConditions {

    private final Dice dice;
    private final RandomParameters parameters;
    private boolean periods = true;

    RandomTimeConditions(Dice dice, RandomParameters parameters) {
        this.dice = dice;
        this.parameters = parameters;
    }

    /** A condition that looks at no period, as those of the windows of periods. */
    Condition withoutPeriods(Supplier<Condition> condition) {
        periods = false;
        Condition made = condition.get();
        periods = true;
        return made;
    }

    /** A test of a date, with these makers of an equality and of a right side. */
    Condition ofDate(ScalarType type, Supplier<Condition> equality, Supplier<Operand> right) {
        int kind = dice.upTo(9);
        if (kind <= 1 && periods) {
            return new Condition.During(Id.of(dice.of("busy", "quiet-days")), Origin.NONE);
        }
        if (kind <= 4) {
            return within(type, right);
        }
        if (kind == 5) {
            return equality.get();
        }
        Comparison comparison = dice.of(
                Comparison.BEFORE,
                Comparison.AFTER,
                Comparison.AT_LEAST,
                Comparison.AT_MOST,
                Comparison.OVER,
                Comparison.UNDER,
                Comparison.EXACTLY);
        return dice.chance(10)
                ? Condition.compare(comparison, "now")
                : new Condition.Compare(comparison, right.get(), Origin.NONE);
    }

    private Condition within(ScalarType type, Supplier<Operand> right) {
        AmountUnit unit = type == ScalarType.DATE
                ? dice.of(
                        AmountUnit.DAYS,
                        AmountUnit.DAYS,
                        AmountUnit.WEEKS,
                        AmountUnit.MONTHS,
                        AmountUnit.YEARS,
                        AmountUnit.WORKING_DAYS)
                : dice.of(
                        AmountUnit.MINUTES,
                        AmountUnit.HOURS,
                        AmountUnit.DAYS,
                        AmountUnit.WEEKS,
                        AmountUnit.MONTHS,
                        AmountUnit.WORKING_DAYS);
        Operand amount = dice.chance(15) ? parameters.amount() : Operand.of(dice.of("0", "1", "2", "3", "5"));
        Set<RangeEnd> ends = dice.of(
                EnumSet.allOf(RangeEnd.class),
                EnumSet.allOf(RangeEnd.class),
                EnumSet.of(RangeEnd.START),
                EnumSet.of(RangeEnd.END));
        Optional<Id> calendar = unit == AmountUnit.WORKING_DAYS ? Optional.of(Id.of("office")) : Optional.empty();
        Operand anchor = dice.chance(10) && calendar.isEmpty() ? Operand.of("now") : right.get();
        return new Condition.Within(
                amount, unit, dice.of(Side.BEFORE, Side.AFTER), anchor, ends, calendar, Origin.NONE);
    }
}
