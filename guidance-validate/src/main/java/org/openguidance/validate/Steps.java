package org.openguidance.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openguidance.model.Id;
import org.openguidance.model.TextPart;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Step;

/** Goes from a value to one that belongs to it. */
final class Steps {

    private static final FactValue NOTHING = new FactValue.Nothing();

    private Steps() {}

    static Hand take(Step step, Hand hand, Run run) {
        if (step instanceof Step.ToFact fact) {
            return run.fact(fact.slot());
        }
        if (!hand.isKnown()) {
            return hand.stillUnknown(step.name());
        }
        if (step instanceof Step.ToPart part) {
            return parts(part.part(), hand);
        }
        if (step instanceof Step.ToField field) {
            return field(hand, field.name());
        }
        if (hand.isNothing()) {
            return hand.inner(NOTHING, step.name());
        }
        if (step instanceof Step.ToHost) {
            return hand.inner(new FactValue.Text(hand.view().host()), step.name());
        }
        FactValue.Blend blend = (FactValue.Blend) hand.known();
        return step instanceof Step.ToWeight weight
                ? hand.inner(weightOf(weight.stage(), blend), step.name())
                : hand.inner(mostly(blend), step.name());
    }

    /** A field of a record; what the record does not have is not declared. */
    static Hand field(Hand record, String name) {
        FactValue value = record.value().orElse(NOTHING);
        if (value instanceof FactValue.Fields fields) {
            FactValue field = fields.fields().get(name);
            return field == null ? record.missing(name) : record.inner(field, name);
        }
        return record.inner(NOTHING, name);
    }

    private static Hand parts(TextPart part, Hand hand) {
        if (hand.isNothing()) {
            return hand.inner(new FactValue.Items(List.of()), part.label());
        }
        if (hand.isBlankText()) {
            return Hand.unknown(
                    List.of(new Need.OfFact(hand.slot(), hand.path())), hand.path() + "." + part.label(), hand.slot());
        }
        TextView view = hand.view();
        List<FactValue> items = new ArrayList<>();
        List<TextView> views = new ArrayList<>();
        for (Span span : view.parts(part)) {
            TextView inner = view.view(span);
            views.add(inner);
            items.add(part == TextPart.LINKS ? new FactValue.Link(inner.text()) : new FactValue.Text(inner.text()));
        }
        return hand.inner(new FactValue.Items(items), part.label()).withEntryViews(views, hand.path());
    }

    private static FactValue weightOf(Id stage, FactValue.Blend blend) {
        return new FactValue.Decimal(blend.weights().getOrDefault(stage, BigDecimal.ZERO));
    }

    private static FactValue mostly(FactValue.Blend blend) {
        BigDecimal most =
                blend.weights().values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        List<Id> largest = blend.weights().entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(most) == 0)
                .map(Map.Entry::getKey)
                .toList();
        return largest.size() == 1 ? new FactValue.InStage(largest.get(0)) : NOTHING;
    }
}
