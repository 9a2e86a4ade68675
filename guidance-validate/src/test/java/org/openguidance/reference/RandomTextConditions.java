package org.openguidance.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openguidance.model.Casing;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.ContentKind;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.TextUnit;
import org.openguidance.model.Words;
import org.openguidance.reference.RandomConditions.Known;

/** Random tests of texts, only such as can be judged without any doubt on the texts of {@link RandomValues}. */
final class RandomTextConditions {

    private final Dice dice;
    private final RandomParameters parameters;
    private final RandomConditions conditions;

    RandomTextConditions(Dice dice, RandomParameters parameters, RandomConditions conditions) {
        this.dice = dice;
        this.parameters = parameters;
        this.conditions = conditions;
    }

    /** A test of a text, other than equality. */
    Condition ofText() {
        return switch (dice.upTo(12)) {
            case 0 -> new Condition.Blank(dice.chance(50), Origin.NONE);
            case 1 -> says();
            case 2 -> new Condition.StartsWith(words(), Origin.NONE);
            case 3 -> new Condition.EndsWith(Words.of(dice.of(RandomValues.WORDS) + dice.of("", ".")), Origin.NONE);
            case 4 ->
                new Condition.InFirst(
                        amount(dice.between(1, 4)),
                        dice.of(TextUnit.values()),
                        new Condition.Says(plainWords(), Optional.empty(), Optional.empty(), Origin.NONE),
                        Origin.NONE);
            case 5 -> new Condition.Pattern(dice.of("arke", "Mon", "n r", "OPEN"), Origin.NONE);
            case 6 -> new Condition.Cased(dice.of(Casing.values()), Origin.NONE);
            case 7 ->
                new Condition.Length(
                        dice.of(LengthUnit.values()),
                        List.of(new Condition.Compare(
                                dice.of(Comparison.AT_MOST, Comparison.AT_LEAST),
                                amount(dice.between(5, 60)),
                                Origin.NONE)),
                        Origin.NONE);
            case 8, 9 -> parts();
            case 10 ->
                new Condition.Contains(List.of(dice.of(ContentKind.EMAIL_ADDRESS, ContentKind.POSTCODE)), Origin.NONE);
            default -> says();
        };
    }

    private Condition says() {
        Optional<Condition.Near> near = Optional.empty();
        if (dice.chance(25)) {
            Words others = dice.chance(15)
                    ? words()
                    : Words.of(dice.some(RandomValues.NEAR_WORDS, 1, 2).toArray(String[]::new));
            near = Optional.of(new Condition.Near(others, amount(dice.upTo(4))));
        }
        Optional<Words> except = dice.chance(25) ? Optional.of(words()) : Optional.empty();
        return new Condition.Says(words(), near, except, Origin.NONE);
    }

    private Operand amount(int number) {
        return dice.chance(10) ? parameters.amount() : Operand.of("" + number);
    }

    private Words words() {
        if (dice.chance(15)) {
            return Words.list("terms");
        }
        if (dice.chance(15)) {
            return new Words(List.of(Operand.of("vote"), parameters.words()), Optional.empty());
        }
        return plainWords();
    }

    private Words plainWords() {
        return Words.of(
                dice.times(dice.between(1, 3), this::term).stream().distinct().toArray(String[]::new));
    }

    private String term() {
        return switch (dice.upTo(7)) {
            case 0 -> "mark*";
            case 1 -> dice.of(RandomValues.WORDS) + " " + dice.of(RandomValues.WORDS);
            case 2 -> dice.of(RandomValues.TAGS).toLowerCase(Locale.ROOT);
            case 3 -> RandomValues.capitalised(dice.of(RandomValues.WORDS));
            default -> dice.of(RandomValues.WORDS);
        };
    }

    private Condition parts() {
        String part = dice.of("words", "hashtags", "handles", "sentences", "lines", "links");
        Condition inside = switch (dice.upTo(3)) {
            case 0 -> new Condition.Each(onPiece(part), Origin.NONE);
            case 1 -> new Condition.Some(onPiece(part), Origin.NONE);
            case 2 -> new Condition.Blank(dice.chance(50), Origin.NONE);
            default -> conditions.count(any -> onPiece(part), Known.NEVER);
        };
        return RandomConditions.field(part, inside);
    }

    /** A test of a word, a hashtag, a sentence, a line or a link. */
    Condition onPiece(String part) {
        return switch (part) {
            case "hashtags" ->
                dice.chance(50)
                        ? new Condition.Cased(dice.of(Casing.values()), Origin.NONE)
                        : new Condition.OneOf(List.of(Operand.of("#OpenDay"), Operand.of("#market")), Origin.NONE);
            case "links" ->
                RandomConditions.field(
                        "host", new Condition.Is(Operand.of(dice.of("www.gov.uk", "gov.uk")), Origin.NONE));
            case "words" ->
                dice.chance(50)
                        ? new Condition.Is(Operand.of(dice.of(RandomValues.WORDS)), Origin.NONE)
                        : new Condition.Length(
                                LengthUnit.CHARACTERS,
                                List.of(new Condition.Compare(
                                        Comparison.AT_MOST, Operand.of("" + dice.between(3, 7)), Origin.NONE)),
                                Origin.NONE);
            case "sentences" ->
                dice.chance(50)
                        ? RandomConditions.field("words", conditions.count(any -> onPiece("words"), Known.NEVER))
                        : Condition.says(dice.of(RandomValues.WORDS));
            default -> Condition.says(dice.of(RandomValues.WORDS));
        };
    }
}
