package org.openguidance.loader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.Casing;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.ContentKind;
import org.openguidance.model.Id;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Side;
import org.openguidance.model.TextUnit;
import org.openguidance.model.Words;

/** Conditions of every kind, put together by chance. */
final class RandomConditions {

    private static final Origin NONE = Origin.NONE;
    private static final List<String> NAMES = List.of("text", "account", "publish-at", "hashtags", "no", "on", "a1");

    private final Dice dice;

    RandomConditions(Dice dice) {
        this.dice = dice;
    }

    /** About the whole subject. */
    Condition onSubject(int depth) {
        int kind = dice.below(depth <= 0 ? 1 : 6);
        return switch (kind) {
            case 1 -> new Condition.All(dice.several(3, () -> onSubject(depth - 1)), NONE);
            case 2 -> new Condition.Any(dice.several(3, () -> onSubject(depth - 1)), NONE);
            case 3 -> new Condition.None(dice.several(3, () -> onSubject(depth - 1)), NONE);
            case 4 -> someOf(dice.several(3, () -> onSubject(depth - 1)));
            default -> field(depth);
        };
    }

    private Condition field(int depth) {
        return new Condition.Field(dice.of(NAMES), onValue(depth - 1), NONE);
    }

    private Condition someOf(List<Condition> these) {
        return new Condition.SomeOf(these, 1 + dice.below(these.size()), NONE);
    }

    /** About a value. */
    Condition onValue(int depth) {
        if (depth > 0 && dice.oneIn(2)) {
            return nested(depth);
        }
        return switch (dice.below(20)) {
            case 0, 1, 2 -> new Condition.Is(value(), NONE);
            case 3, 4 -> new Condition.OneOf(dice.several(3, this::value), NONE);
            case 5 -> new Condition.IsNot(value(), NONE);
            case 6 -> new Condition.NoneOf(dice.several(3, this::value), NONE);
            case 7 -> new Condition.HasAll(dice.several(3, this::value), NONE);
            case 8 -> new Condition.Only(dice.several(3, this::value), NONE);
            case 9 -> new Condition.Compare(dice.of(Comparison.values()), right(), NONE);
            case 10 -> new Condition.During(dice.id(), NONE);
            case 11 -> within();
            case 12 -> new Condition.SameAs(dice.of(NAMES), NONE);
            case 13 -> new Condition.Blank(dice.oneIn(2), NONE);
            case 14 -> new Condition.Known(dice.oneIn(2), NONE);
            default -> onText();
        };
    }

    private Condition nested(int depth) {
        return switch (dice.below(8)) {
            case 0 -> new Condition.All(dice.several(3, () -> onValue(depth - 1)), NONE);
            case 1 -> new Condition.Any(dice.several(3, () -> onValue(depth - 1)), NONE);
            case 2 -> new Condition.None(dice.several(3, () -> onValue(depth - 1)), NONE);
            case 3 -> someOf(dice.several(3, () -> onValue(depth - 1)));
            case 4 -> field(depth);
            case 5 -> new Condition.Each(onValue(depth - 1), NONE);
            case 6 -> new Condition.Some(onValue(depth - 1), NONE);
            default -> new Condition.Count(bounds(), dice.maybe(() -> onValue(depth - 1)), NONE);
        };
    }

    private Condition onText() {
        return switch (dice.below(9)) {
            case 0 -> new Condition.StartsWith(words(), NONE);
            case 1 -> new Condition.EndsWith(words(), NONE);
            case 2 -> new Condition.InFirst(amount(), dice.of(TextUnit.values()), says(), NONE);
            case 3 ->
                new Condition.Pattern(
                        dice.of(List.of(
                                "\\bfree\\b",
                                "a|b",
                                "[0-9]{3,}",
                                "\"x\"",
                                "it's",
                                "# x",
                                "(?i)no",
                                "\\\\d: 1",
                                "caf\u00e9")),
                        NONE);
            case 4 -> new Condition.Contains(dice.several(3, () -> dice.of(ContentKind.values())), NONE);
            case 5 -> new Condition.Cased(dice.of(Casing.values()), NONE);
            case 6 -> new Condition.ReadingGrade(bounds(), NONE);
            case 7 -> new Condition.Length(dice.of(LengthUnit.values()), bounds(), NONE);
            default -> says();
        };
    }

    private Condition within() {
        AmountUnit unit = dice.of(AmountUnit.values());
        Optional<Id> calendar = unit == AmountUnit.WORKING_DAYS ? Optional.of(dice.id()) : Optional.empty();
        Set<RangeEnd> ends = dice.oneIn(2) ? EnumSet.allOf(RangeEnd.class) : EnumSet.of(dice.of(RangeEnd.values()));
        return new Condition.Within(amount(), unit, dice.of(Side.values()), right(), ends, calendar, NONE);
    }

    private List<Condition.Compare> bounds() {
        List<Condition.Compare> bounds = new ArrayList<>();
        List<Comparison> words = new ArrayList<>(List.of(
                Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.OVER, Comparison.UNDER, Comparison.EXACTLY));
        int count = 1 + dice.below(2);
        for (int at = 0; at < count; at++) {
            bounds.add(new Condition.Compare(words.remove(dice.below(words.size())), right(), NONE));
        }
        return bounds;
    }

    private Condition.Says says() {
        return new Condition.Says(
                words(), dice.maybe(() -> new Condition.Near(words(), amount())), dice.maybe(this::words), NONE);
    }

    private Words words() {
        return dice.oneIn(4) ? Words.list(dice.id().text()) : new Words(dice.several(3, this::term), Optional.empty());
    }

    private Operand term() {
        return dice.oneIn(6) ? parameter() : new Operand.Text(visible(dice.text()), NONE);
    }

    static String visible(String text) {
        return text + "x";
    }

    private Operand value() {
        return dice.oneIn(5) ? parameter() : new Operand.Text(dice.anyText(), NONE);
    }

    private Operand parameter() {
        return new Operand.Parameter(dice.id(), NONE);
    }

    private Operand amount() {
        return dice.oneIn(4) ? parameter() : new Operand.Text(Integer.toString(dice.below(400)), NONE);
    }

    private Operand right() {
        return switch (dice.below(6)) {
            case 0 -> new Operand.Now(NONE);
            case 1 -> new Operand.Fact(dice.of(NAMES), NONE);
            default -> value();
        };
    }
}
