package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Finds out what the right side of a test means: a value, a parameter, the instant of the check, a fact or field. */
final class RightSides {

    private static final FactType DATE_TIME = new FactType.Scalar(ScalarType.DATE_TIME);

    private final Bench bench;
    private final Names names;

    RightSides(Bench bench, Names names) {
        this.bench = bench;
        this.names = names;
    }

    /** Values that a value is tested to equal, or that a set is tested to have; a text is always a value. */
    List<Right> values(Hand hand, FactType type, List<Operand> operands) {
        FactType one = TypeWords.ofOneValue(type);
        List<Right> rights = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            rights.addAll(value(hand, type, one, operand));
        }
        return List.copyOf(rights);
    }

    private List<Right> value(Hand hand, FactType type, FactType one, Operand operand) {
        if (operand instanceof Operand.Parameter parameter) {
            Parameters.Place place = Parameters.Place.of(one, hand.zone(), true);
            return bench.parameters().at(parameter, place).orElse(List.of());
        }
        if (operand instanceof Operand.Fact fact) {
            return named(fact.name(), fact.origin())
                    .filter(meaning -> canEqual(hand, meaning.hand(), fact.origin()))
                    .map(Names.Meaning::right)
                    .map(List::of)
                    .orElse(List.of());
        }
        String text = operand instanceof Operand.Text typed ? typed.text() : "now";
        String what = TypeWords.isSet(type) ? "a value of " + hand.words() : hand.words();
        FactReading reading = read(hand, what, one, text, operand.origin());
        if (reading.value().isEmpty()) {
            Optional<String> hint = toBeSame(hand, text).or(() -> ValueAdvice.of(text, one));
            report(reading, operand.origin(), hint);
            return List.of();
        }
        if (TypeWords.isText(one)) {
            warnOfName(hand, text, operand.origin());
        }
        return List.of(constant(hand, reading.value().get(), text, operand.origin()));
    }

    /** Warns where a text to compare with is the name of another text. */
    private void warnOfName(Hand hand, String text, Origin origin) {
        Optional<String> same = toBeSame(hand, text);
        if (same.isPresent()) {
            bench.faults()
                    .add(
                            DiagnosticCode.WHOLE_TEXT,
                            origin.location(),
                            "this compares with the word " + Phrase.quote(text)
                                    + ", and a text of that name is there too",
                            same);
        }
    }

    /** Where the name of a fact stands for a value: how to compare with that fact. */
    private Optional<String> toBeSame(Hand hand, String text) {
        return names.find(text)
                .filter(meaning -> !meaning.hand().words().equals(hand.words()))
                .filter(meaning -> hand.type()
                        .filter(TypeWords::isSingle)
                        .flatMap(type -> meaning.hand().type().filter(other -> canEqual(type, other)))
                        .isPresent())
                .map(meaning -> "to compare it with " + meaning.hand().words() + ", write 'same-as: " + text
                        + "', or for the opposite 'none: [{ same-as: " + text + " }]'");
    }

    /** What a value with an order is compared with; a text is a value if it can be read as one, else a name. */
    Optional<Right> ordered(Hand hand, FactType type, Operand operand) {
        FactType literal = TypeWords.isDate(type) ? DATE_TIME : type;
        if (operand instanceof Operand.Parameter parameter) {
            return bench.parameters()
                    .at(parameter, Parameters.Place.of(literal, hand.zone(), false))
                    .map(values -> values.get(0));
        }
        if (operand instanceof Operand.Fact fact) {
            return comparable(hand, type, fact.name(), fact.origin());
        }
        String text = operand instanceof Operand.Text typed ? typed.text() : "now";
        if (text.equals("now") && TypeWords.isDate(type)) {
            needsZone(hand, operand.origin(), "'now' has a time of day");
            return Optional.of(new Right.Now());
        }
        FactReading reading = bench.reader()
                .read(hand.words(), new Written.Text(text, operand.origin()), literal, hand.zone(), false);
        if (reading.value().isPresent() && !hand.optional()) {
            return Optional.of(constant(hand, reading.value().get(), text, operand.origin()));
        }
        if (reading.value().isPresent() || !Id.isValid(text)) {
            Optional<String> advice = TypeWords.isDate(type) ? DateAdvice.of(text, names) : Optional.empty();
            return literal(hand, literal, text, operand.origin(), advice);
        }
        return names.find(text).isPresent()
                ? comparable(hand, type, text, operand.origin())
                : neither(type, text, operand.origin());
    }

    private Optional<Right> neither(FactType type, String text, Origin origin) {
        List<String> right = new ArrayList<>(type instanceof FactType.Scale scale ? scale.values() : List.of());
        right.addAll(names.all());
        Optional<String> advice = TypeWords.isDate(type) ? DateAdvice.of(text, names) : Optional.empty();
        bench.faults()
                .add(
                        type instanceof FactType.Scale ? DiagnosticCode.NOT_A_VALUE : DiagnosticCode.UNKNOWN_FACT,
                        origin.location(),
                        Phrase.quote(text) + " is neither " + oneOf(type) + " nor a fact of subject "
                                + Phrase.quote(names.subject().name()),
                        advice.orElseGet(() -> bench.faults().hints().didYouMeanOrChoice(text, right)));
        return Optional.empty();
    }

    private static String oneOf(FactType type) {
        return type instanceof FactType.Scale scale
                ? "a step of the scale " + Phrase.and(scale.values())
                : TypeWords.of(type);
    }

    /** A value; what is no value gets this hint, or else its reader's. */
    private Optional<Right> literal(Hand hand, FactType type, String text, Origin origin, Optional<String> otherHint) {
        FactReading reading = read(hand, hand.words(), type, text, origin);
        report(reading, origin, otherHint);
        return reading.value().map(value -> constant(hand, value, text, origin));
    }

    private FactReading read(Hand hand, String what, FactType type, String text, Origin origin) {
        return bench.reader().read(what, new Written.Text(text, origin), type, hand.zone(), hand.optional());
    }

    private void report(FactReading reading, Origin origin, Optional<String> otherHint) {
        for (FactReading.Problem problem : reading.problems()) {
            bench.faults().add(problem.code(), origin.location(), problem.message(), otherHint.or(problem::hint));
        }
    }

    private Right constant(Hand hand, FactValue value, String text, Origin origin) {
        boolean timeOfDay = value instanceof FactValue.Moment;
        if (timeOfDay && Times.parse(text).filter(Zones::standsAlone).isEmpty()) {
            needsZone(hand, origin, Phrase.quote(text) + " has a time of day");
        }
        return new Right.Constant(value);
    }

    /** Reports a missing zone, unless the fact itself has been reported, because its dates have a time. */
    private void needsZone(Hand hand, Origin origin, String what) {
        boolean reported = hand.type()
                .filter(type -> TypeWords.is(type, ScalarType.DATE_TIME))
                .isPresent();
        if (!hand.zoned() && !reported) {
            bench.zones().missing(origin.location(), what);
        }
    }

    private Optional<Right> comparable(Hand hand, FactType type, String name, Origin origin) {
        Optional<Names.Meaning> meaning = named(name, origin);
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        FactType other = meaning.get().hand().type().orElse(type);
        boolean dates = TypeWords.isDate(type) && TypeWords.isDate(other);
        if (!dates && !type.equals(other)) {
            incomparable(hand, meaning.get().hand(), origin);
            return Optional.empty();
        }
        return Optional.of(meaning.get().right());
    }

    /** The fact or field that a value is tested to equal. */
    Optional<Names.Meaning> same(Hand hand, String name, Origin origin) {
        return named(name, origin).filter(meaning -> canEqual(hand, meaning.hand(), origin));
    }

    private boolean canEqual(Hand left, Hand right, Origin origin) {
        boolean can = left.type()
                .flatMap(type -> right.type().map(other -> canEqual(type, other)))
                .orElse(false);
        if (!can) {
            incomparable(left, right, origin);
        }
        return can;
    }

    private static boolean canEqual(FactType type, FactType other) {
        boolean dates = TypeWords.isDate(type) && TypeWords.isDate(other);
        boolean texts = TypeWords.isText(type) && TypeWords.isText(other);
        boolean choices = type instanceof FactType.OneOf choice
                && other instanceof FactType.OneOf others
                && choice.values().stream().anyMatch(others.values()::contains);
        boolean sets = type instanceof FactType.SetOf set
                && other instanceof FactType.SetOf otherSet
                && set.values().stream().anyMatch(otherSet.values()::contains);
        return dates || texts || choices || sets || type.equals(other);
    }

    private void incomparable(Hand left, Hand right, Origin origin) {
        String one = left.type().map(TypeWords::of).orElse("the whole subject");
        String other = right.type().map(TypeWords::of).orElse("the whole subject");
        String why =
                one.equals(other) ? "have different values" : "are of different types (" + one + ", and " + other + ")";
        bench.faults()
                .add(
                        DiagnosticCode.INCOMPARABLE,
                        origin.location(),
                        left.words() + " and " + right.words() + " " + why + ", so they cannot be compared");
    }

    private Optional<Names.Meaning> named(String name, Origin origin) {
        Optional<Names.Meaning> meaning = names.find(name);
        if (meaning.isEmpty()) {
            bench.faults()
                    .addName(
                            DiagnosticCode.UNKNOWN_FACT,
                            origin.location(),
                            "subject " + Phrase.quote(names.subject().name()) + " has no fact " + Phrase.quote(name),
                            name,
                            names.all());
        }
        return meaning;
    }
}
