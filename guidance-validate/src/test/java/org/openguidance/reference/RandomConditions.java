package org.openguidance.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.ScalarType;

/** Random conditions that fit the facts that there are so far. */
final class RandomConditions {

    /** Which {@code known} may stand at a place. */
    enum Known {
        YES,
        NO,
        NEVER;

        Known turned() {
            return this == NEVER ? NEVER : this == YES ? NO : YES;
        }
    }

    /** A value that a condition is about, and the fields of the entry that it lies in. */
    private record Place(FactType type, boolean optional, boolean declared, Map<String, FactType> fields) {
        Place of(FactType other) {
            return new Place(other, false, false, fields);
        }
    }

    private final Dice dice;
    private final RandomValues values;
    private final RandomParameters parameters;
    private final Map<String, FactDeclaration> facts = new TreeMap<>();
    private final RandomTextConditions texts;
    private final RandomTimeConditions times;

    RandomConditions(Dice dice, RandomValues values, RandomParameters parameters) {
        this.dice = dice;
        this.values = values;
        this.parameters = parameters;
        this.texts = new RandomTextConditions(dice, parameters, this);
        this.times = new RandomTimeConditions(dice, parameters);
    }

    void add(FactDeclaration fact) {
        facts.put(fact.id().text(), fact);
    }

    List<String> names() {
        return List.copyOf(facts.keySet());
    }

    /** A condition that looks at no period. */
    Condition withoutPeriods() {
        return times.withoutPeriods(() -> onSubject(1, Known.NEVER));
    }

    /** A condition on the subject. */
    Condition onSubject(int depth, Known known) {
        if (depth > 0 && dice.chance(40)) {
            return joined(turned -> onSubject(depth - 1, turned), known);
        }
        FactDeclaration fact = facts.get(dice.of(names()));
        boolean declared = fact.definition().isEmpty() && fact.assume().isEmpty();
        Place place = new Place(fact.type(), fact.optional(), declared, Map.of());
        return new Condition.Field(fact.id().text(), onValue(place, depth, known), Origin.NONE);
    }

    /** A condition of nothing but {@code each}, if there are lists or texts. */
    Optional<Condition> ofEach() {
        List<FactDeclaration> able = facts.values().stream()
                .filter(fact -> fact.type() instanceof FactType.ListOf || RandomValues.isText(fact.type()))
                .toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        List<Condition> fields = dice.times(dice.of(1, 1, 2), () -> each(dice.of(able)));
        if (fields.size() == 1 && dice.chance(80)) {
            return Optional.of(fields.get(0));
        }
        return Optional.of(dice.of(
                new Condition.All(fields, Origin.NONE),
                new Condition.All(fields, Origin.NONE),
                new Condition.Any(fields, Origin.NONE),
                new Condition.None(fields, Origin.NONE),
                new Condition.SomeOf(fields, 1, Origin.NONE)));
    }

    private Condition each(FactDeclaration fact) {
        Place place = new Place(fact.type(), false, false, Map.of());
        if (fact.type() instanceof FactType.ListOf list) {
            return field(fact.id().text(), new Condition.Each(onEntry(list, place, 1, Known.NEVER), Origin.NONE));
        }
        String part = dice.of("words", "hashtags", "sentences");
        Condition each = new Condition.Each(texts.onPiece(part), Origin.NONE);
        return field(fact.id().text(), field(part, each));
    }

    static Condition field(String name, Condition condition) {
        return new Condition.Field(name, condition, Origin.NONE);
    }

    /** Makes a condition for a part of another. */
    interface Maker {
        Condition make(Known known);
    }

    private Condition joined(Maker maker, Known known) {
        int kind = dice.upTo(3);
        List<Condition> parts =
                dice.times(dice.between(kind == 2 ? 1 : 2, 3), () -> maker.make(kind == 2 ? known.turned() : known));
        return switch (kind) {
            case 0 -> new Condition.All(parts, Origin.NONE);
            case 1 -> new Condition.Any(parts, Origin.NONE);
            case 2 -> new Condition.None(parts, Origin.NONE);
            default -> new Condition.SomeOf(parts, dice.between(1, parts.size()), Origin.NONE);
        };
    }

    private Condition onValue(Place place, int depth, Known known) {
        if (depth > 0 && dice.chance(15)) {
            return joined(turned -> onValue(place, depth - 1, turned), known);
        }
        if (known != Known.NEVER && place.declared() && dice.chance(12)) {
            return new Condition.Known(known == Known.YES, Origin.NONE);
        }
        if (place.optional() && dice.chance(15)) {
            return new Condition.Blank(dice.chance(50), Origin.NONE);
        }
        if (dice.chance(18)) {
            List<String> others = namesOf(place);
            if (!others.isEmpty()) {
                return new Condition.SameAs(dice.of(others), Origin.NONE);
            }
        }
        return ofType(place, depth, known);
    }

    /** Names at the right for a value of this type: fields of the entry, then facts. */
    private List<String> namesOf(Place place) {
        List<String> names = new ArrayList<>();
        place.fields().forEach((name, type) -> {
            if (fits(place.type(), type)) {
                names.add(name);
            }
        });
        facts.forEach((name, fact) -> {
            if (fits(place.type(), fact.type())) {
                names.add(name);
            }
        });
        return names;
    }

    /** Dates and date-times compare with one another. */
    private static boolean fits(FactType left, FactType right) {
        return left.equals(right) || (isDate(left) && isDate(right));
    }

    private static boolean isDate(FactType type) {
        return type instanceof FactType.Scalar scalar
                && (scalar.type() == ScalarType.DATE || scalar.type() == ScalarType.DATE_TIME);
    }

    private Condition ofType(Place place, int depth, Known known) {
        if (place.type() instanceof FactType.Scalar scalar) {
            return ofScalar(scalar.type(), place);
        }
        if (place.type() instanceof FactType.SetOf set) {
            return ofSet(set, place);
        }
        if (place.type() instanceof FactType.ListOf list) {
            return ofList(list, place, depth, known);
        }
        if (place.type() instanceof FactType.BlendOf blend) {
            return dice.chance(40)
                    ? field("mostly", equality(place.of(new FactType.StageOf(blend.engagement(), Origin.NONE))))
                    : field(dice.of(RandomValues.STAGES), comparison(place.of(FactType.number())));
        }
        boolean ordered = place.type() instanceof FactType.Scale && dice.chance(60);
        return ordered ? comparison(place) : equality(place);
    }

    private Condition ofScalar(ScalarType type, Place place) {
        return switch (type) {
            case TEXT -> dice.chance(8) ? equality(place) : texts.ofText();
            case LINK ->
                dice.chance(50)
                        ? new Condition.Blank(dice.chance(30), Origin.NONE)
                        : field("host", new Condition.Is(Operand.of("www.gov.uk"), Origin.NONE));
            case YES_NO -> equality(place);
            case NUMBER, DURATION, VERSION -> dice.chance(65) ? comparison(place) : equality(place);
            case DATE, DATE_TIME -> times.ofDate(type, () -> equality(place), () -> right(place));
        };
    }

    private Condition equality(Place place) {
        return switch (dice.upTo(4)) {
            case 0 -> new Condition.IsNot(constant(place), Origin.NONE);
            case 1 -> new Condition.OneOf(constants(place), Origin.NONE);
            case 2 -> new Condition.NoneOf(constants(place), Origin.NONE);
            default -> new Condition.Is(constant(place), Origin.NONE);
        };
    }

    private List<Operand> constants(Place place) {
        return dice.times(dice.between(1, 3), () -> constant(place)).stream()
                .distinct()
                .toList();
    }

    private Operand constant(Place place) {
        if (dice.chance(12)) {
            Optional<Operand> parameter = parameters.several(place.type());
            if (parameter.isPresent()) {
                return parameter.get();
            }
        }
        return Operand.of(place.optional() && dice.chance(10) ? "nothing" : values.literal(place.type()));
    }

    private Condition ofSet(FactType.SetOf set, Place place) {
        return switch (dice.upTo(4)) {
            case 0 -> new Condition.HasAll(constants(place.of(set)), Origin.NONE);
            case 1 -> new Condition.Only(constants(place.of(set)), Origin.NONE);
            case 2 -> new Condition.Blank(dice.chance(50), Origin.NONE);
            default -> equality(place);
        };
    }

    private Condition comparison(Place place) {
        Comparison comparison =
                dice.of(Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.OVER, Comparison.UNDER, Comparison.EXACTLY);
        return new Condition.Compare(comparison, right(place), Origin.NONE);
    }

    private Operand right(Place place) {
        List<String> names = namesOf(place);
        if (!names.isEmpty() && dice.chance(30)) {
            String name = dice.of(names);
            return dice.chance(50) ? new Operand.Fact(name, Origin.NONE) : Operand.of(name);
        }
        Optional<Operand> parameter = dice.chance(15) ? parameters.one(place.type()) : Optional.empty();
        return parameter.orElseGet(() -> Operand.of(values.literal(place.type())));
    }

    private Condition ofList(FactType.ListOf list, Place place, int depth, Known known) {
        return switch (dice.upTo(6)) {
            case 0 -> new Condition.Blank(dice.chance(50), Origin.NONE);
            case 1, 2 -> new Condition.Each(onEntry(list, place, depth, known), Origin.NONE);
            case 3, 4 -> new Condition.Some(onEntry(list, place, depth, known), Origin.NONE);
            default -> count(turned -> onEntry(list, place, depth, turned), known);
        };
    }

    private Condition onEntry(FactType.ListOf list, Place place, int depth, Known known) {
        if (!(list.of() instanceof FactType.Fields record)) {
            return onValue(new Place(list.of(), false, false, Map.of()), 0, known);
        }
        Map<String, FactType> fields = new TreeMap<>();
        record.fields().forEach(field -> fields.put(field.name().text(), field.type()));
        if (depth > 0 && dice.chance(40)) {
            return joined(turned -> onEntry(list, place, 0, turned), known);
        }
        FactType.FieldType field = dice.of(record.fields());
        Place own = new Place(field.type(), field.optional(), place.declared(), fields);
        return field(field.name().text(), onValue(own, 0, known));
    }

    Condition count(Maker where, Known known) {
        int kind = dice.upTo(4);
        Optional<Condition> counted = dice.chance(60)
                ? Optional.of(where.make(kind <= 1 ? known : kind == 2 ? known.turned() : Known.NEVER))
                : Optional.empty();
        List<Condition.Compare> bounds = switch (kind) {
            case 0 -> List.of(whole(Comparison.AT_LEAST));
            case 1 -> List.of(whole(Comparison.OVER));
            case 2 -> List.of(whole(dice.of(Comparison.AT_MOST, Comparison.UNDER)));
            case 3 -> List.of(whole(Comparison.EXACTLY));
            default -> List.of(whole(Comparison.AT_LEAST), whole(Comparison.AT_MOST));
        };
        return new Condition.Count(bounds, counted, Origin.NONE);
    }

    private Condition.Compare whole(Comparison comparison) {
        Operand literal = Operand.of("" + dice.upTo(3));
        return new Condition.Compare(comparison, dice.chance(15) ? parameters.amount() : literal, Origin.NONE);
    }
}
