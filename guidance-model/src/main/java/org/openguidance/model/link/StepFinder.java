package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.ScalarType;
import org.openguidance.model.TextPart;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Finds what a name at the left of a condition leads to: a fact, a field, a part. */
final class StepFinder {

    /**
     * What a name leads to.
     *
     * @param step the step
     * @param hand the value that it leads to
     */
    record Found(Step step, Hand hand) {}

    private final Bench bench;
    private final SubjectFacts subject;

    StepFinder(Bench bench, SubjectFacts subject) {
        this.bench = bench;
        this.subject = subject;
    }

    /** What the name leads to from the value at hand; where there is no such thing, that is reported, once. */
    Optional<Found> find(Hand hand, Condition.Field field) {
        Optional<Found> found = lookUp(hand, field.name());
        if (found.isEmpty() && !isOfMissingModel(hand)) {
            report(hand, field);
        }
        return found;
    }

    private Optional<Found> lookUp(Hand hand, String name) {
        if (hand.isSubject()) {
            return subject.step(name);
        }
        FactType type = hand.type().orElseThrow();
        if (TypeWords.isText(type)) {
            return part(hand, type, name);
        }
        if (type instanceof FactType.Fields record) {
            return record.field(name)
                    .map(field -> new Found(
                            new Step.ToField(name),
                            hand.inner("field " + Phrase.quote(name), field.type(), field.optional())));
        }
        return type instanceof FactType.BlendOf blend ? weight(hand, blend, name) : Optional.empty();
    }

    private static Optional<Found> part(Hand hand, FactType type, String name) {
        String words = Phrase.quote(name) + " of " + hand.words();
        if (name.equals("host") && TypeWords.is(type, ScalarType.LINK)) {
            return Optional.of(new Found(new Step.ToHost(), hand.inner(words, FactType.text(), false)));
        }
        return TextPart.of(name).map(part -> {
            FactType entry = part == TextPart.LINKS ? new FactType.Scalar(ScalarType.LINK) : FactType.text();
            return new Found(new Step.ToPart(part), hand.inner(words, new FactType.ListOf(entry), false));
        });
    }

    private Optional<Found> weight(Hand hand, FactType.BlendOf blend, String name) {
        String words = Phrase.quote(name) + " of " + hand.words();
        if (name.equals("mostly")) {
            FactType stage = new FactType.StageOf(blend.engagement(), blend.origin());
            return Optional.of(new Found(new Step.ToMostly(), hand.inner(words, stage, true)));
        }
        boolean known = stages(blend).contains(name);
        return known
                ? Optional.of(new Found(new Step.ToWeight(Id.of(name)), hand.inner(words, FactType.number(), false)))
                : Optional.empty();
    }

    private List<String> stages(FactType.BlendOf blend) {
        return bench.pack().engagement().get(blend.engagement()).map(EngagementModel::stages).orElse(List.of()).stream()
                .map(stage -> stage.id().text())
                .toList();
    }

    private boolean isOfMissingModel(Hand hand) {
        return hand.type()
                .filter(type -> type instanceof FactType.BlendOf blend
                        && !bench.pack().engagement().has(blend.engagement()))
                .isPresent();
    }

    private void report(Hand hand, Condition.Field field) {
        String name = field.name();
        List<String> names = namesIn(hand);
        Optional<String> near = bench.faults().hints().nearest(name, names);
        Optional<OtherWords.Advice> other = new OtherWords(subject).of(hand, field, near.isPresent());
        if (other.isPresent()) {
            bench.faults()
                    .add(
                            other.get().code(),
                            field.origin().location(),
                            other.get().message(),
                            other.get().hint());
            return;
        }
        Optional<String> nearTest =
                near.isPresent() ? Optional.empty() : bench.faults().hints().nearest(name, Matchers.WORDS);
        Optional<String> hint = near.or(() -> nearTest).map(Hints::question);
        bench.faults()
                .add(
                        code(hand, nearTest.isPresent()),
                        field.origin().location(),
                        message(hand, name, names),
                        hint.or(() -> ofEntries(hand, name))
                                .or(() -> Optional.of(
                                        hand.type().map(Matchers::fitting).orElseGet(() -> Hints.choice(names)))));
    }

    /** How to ask for a field of the entries of a list. */
    private static Optional<String> ofEntries(Hand hand, String name) {
        boolean field = hand.type().orElse(null) instanceof FactType.ListOf list
                && (list.of() instanceof FactType.Fields record
                        ? record.field(name).isPresent()
                        : name.equals("host") || Matchers.parts(list.of()).contains(name));
        return field
                ? Optional.of("of every entry it is asked with 'each: { " + name + ": … }', of any with 'some: { "
                        + name + ": … }'")
                : Optional.empty();
    }

    private List<String> namesIn(Hand hand) {
        if (hand.isSubject()) {
            return subject.names();
        }
        FactType type = hand.type().orElseThrow();
        List<String> names = new ArrayList<>(Matchers.parts(type));
        if (TypeWords.is(type, ScalarType.LINK)) {
            names.add("host");
        }
        if (type instanceof FactType.Fields record) {
            record.fields().forEach(field -> names.add(field.name().text()));
        }
        if (type instanceof FactType.BlendOf blend) {
            names.addAll(stages(blend));
            names.add("mostly");
        }
        return names;
    }

    private static DiagnosticCode code(Hand hand, boolean likeATest) {
        if (likeATest) {
            return DiagnosticCode.UNKNOWN_MATCHER;
        }
        if (hand.isSubject()) {
            return DiagnosticCode.UNKNOWN_FACT;
        }
        FactType type = hand.type().orElseThrow();
        boolean hasParts =
                TypeWords.isText(type) || type instanceof FactType.Fields || type instanceof FactType.BlendOf;
        return hasParts ? DiagnosticCode.UNKNOWN_FIELD : DiagnosticCode.UNKNOWN_MATCHER;
    }

    private static String message(Hand hand, String name, List<String> names) {
        if (hand.isSubject()) {
            return hand.words() + " has no fact " + Phrase.quote(name);
        }
        FactType type = hand.type().orElseThrow();
        String what = hand.words() + " is " + TypeWords.of(type);
        if (TypeWords.isList(type)) {
            return what + ", so " + Phrase.quote(name) + " can only be asked of its entries";
        }
        if (names.isEmpty()) {
            return what + ", which has no " + Phrase.quote(name);
        }
        String kind = type instanceof FactType.Fields ? "field" : "part";
        return what + " and has no " + kind + " " + Phrase.quote(name);
    }
}
