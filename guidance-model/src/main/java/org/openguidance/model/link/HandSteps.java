package org.openguidance.model.link;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openguidance.model.FactType;
import org.openguidance.model.ScalarType;
import org.openguidance.model.TextPart;

/** Knows the types of the values that typed tests are about. */
final class HandSteps {

    private static final int MOST_VALUES = 100;

    private final Pack pack;
    private final SubjectFacts subject;
    private final IdentityHashMap<FactType, Optional<List<FactValue>>> known = new IdentityHashMap<>();

    HandSteps(Pack pack, SubjectFacts subject) {
        this.pack = pack;
        this.subject = subject;
    }

    /** The value that a step leads to. */
    Hand take(Step step, Hand hand) {
        if (step instanceof Step.ToFact fact) {
            return subject.hand(fact.slot());
        }
        String words = Phrase.quote(step.name()) + " of " + hand.words();
        if (step instanceof Step.ToField field && hand.type().orElse(null) instanceof FactType.Fields record) {
            Optional<FactType.FieldType> type = record.field(field.name());
            return type.map(found -> hand.inner("field " + Phrase.quote(field.name()), found.type(), found.optional()))
                    .orElse(hand);
        }
        if (step instanceof Step.ToPart part) {
            FactType entry = part.part() == TextPart.LINKS ? new FactType.Scalar(ScalarType.LINK) : FactType.text();
            return hand.inner(words, new FactType.ListOf(entry), false);
        }
        if (step instanceof Step.ToMostly && hand.type().orElse(null) instanceof FactType.BlendOf blend) {
            return hand.inner(words, new FactType.StageOf(blend.engagement(), blend.origin()), true);
        }
        return hand.inner(words, step instanceof Step.ToWeight ? FactType.number() : FactType.text(), false);
    }

    /** An entry of a list. */
    Hand entry(Hand hand) {
        return hand.type().orElse(null) instanceof FactType.ListOf list ? hand.entry(list) : hand;
    }

    /** All values that something at hand can have, where they can be counted and are not too many to look through. */
    Optional<List<FactValue>> allValues(Hand hand) {
        return hand.optional() || hand.isSubject()
                ? Optional.empty()
                : known.computeIfAbsent(hand.type().orElseThrow(), this::allOf);
    }

    private Optional<List<FactValue>> allOf(FactType type) {
        if (TypeWords.is(type, ScalarType.YES_NO)) {
            return Optional.of(List.of(new FactValue.YesNo(true), new FactValue.YesNo(false)));
        }
        if (type instanceof FactType.OneOf choice) {
            return all(choice.values(), value -> new FactValue.Choice(value));
        }
        if (type instanceof FactType.Scale scale) {
            return all(
                    scale.values(),
                    value -> new FactValue.Step(value, scale.values().indexOf(value)));
        }
        if (type instanceof FactType.StageOf stage) {
            return pack.engagement()
                    .get(stage.engagement())
                    .flatMap(model -> all(model.stages(), one -> new FactValue.InStage(one.id())));
        }
        return Optional.empty();
    }

    private static <T> Optional<List<FactValue>> all(List<T> values, Function<T, FactValue> read) {
        return values.size() > MOST_VALUES
                ? Optional.empty()
                : Optional.of(values.stream().map(read).toList());
    }
}
