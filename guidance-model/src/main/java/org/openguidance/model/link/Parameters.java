package org.openguidance.model.link;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Parameter;
import org.openguidance.model.ScalarType;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * The parameters of a guidance. Each takes the type of the places that use it: they must agree, and its value must fit
 * every one of them.
 */
final class Parameters {

    /**
     * What a place asks of a value.
     *
     * @param type the type of one value
     * @param zone the zone of its dates
     * @param whole whether a number has to be whole and not negative
     * @param several whether more than one value may stand there
     */
    record Place(FactType type, ZoneId zone, boolean whole, boolean several) {

        /** A place for one value, or for several, of a type. */
        static Place of(FactType type, ZoneId zone, boolean several) {
            return new Place(type, zone, false, several);
        }

        private String words() {
            return whole ? "a whole number" : TypeWords.of(type);
        }

        private boolean agreesWith(Place other) {
            return choices(type).isPresent()
                    ? choices(type).equals(choices(other.type))
                    : bare(type).equals(bare(other.type));
        }

        private static Optional<Set<String>> choices(FactType type) {
            if (type instanceof FactType.OneOf choice) {
                return Optional.of(new HashSet<>(choice.values()));
            }
            return type instanceof FactType.Scale scale ? Optional.of(new HashSet<>(scale.values())) : Optional.empty();
        }

        /** The type, dates with and without a time being one, and links being texts. */
        private static FactType bare(FactType type) {
            if (TypeWords.isDate(type)) {
                return new FactType.Scalar(ScalarType.DATE_TIME);
            }
            return TypeWords.isText(type) ? FactType.text() : type;
        }
    }

    private record Use(Place place, SourceLocation location) {}

    private final Pack pack;
    private final Faults faults;
    private final FactReader reader;
    private final Map<Id, Use> first = new HashMap<>();
    private final Usage usage;
    private final Set<Id> misfits = new HashSet<>();

    Parameters(Pack pack, Faults faults, FactReader reader, Usage usage) {
        this.pack = pack;
        this.faults = faults;
        this.reader = reader;
        this.usage = usage;
    }

    /** The value or values that a parameter has at a place, or that it is not set; empty where it does not fit. */
    Optional<List<Right>> at(Operand.Parameter operand, Place place) {
        Optional<Parameter> parameter = pack.parameters().get(operand.id());
        SourceLocation location = operand.origin().location();
        if (parameter.isEmpty()) {
            unknown(operand.id(), location, "$");
            return Optional.empty();
        }
        usage.of(Usage.Kind.PARAMETER, operand.id());
        if (!agrees(operand.id(), new Use(place, location))) {
            return Optional.empty();
        }
        Optional<Written> value = parameter.get().value();
        return value.isEmpty()
                ? Optional.of(List.of(new Right.Unset(operand.id())))
                : values(operand.id(), value.get(), place, location);
    }

    /** Reports that there is no such parameter. */
    void unknown(Id id, SourceLocation location, String sign) {
        faults.add(
                DiagnosticCode.UNKNOWN_PARAMETER,
                location,
                "there is no parameter " + Phrase.quote(id.text()),
                faults.hints().nearest(id.text(), pack.parameters().names()).map(near -> Hints.question(sign + near)));
    }

    /** Checks another value for a parameter, such as an example gives. */
    void check(Id id, Written value) {
        Use use = first.get(id);
        if (use != null) {
            read("parameter " + Phrase.quote(id.text()), value, use.place())
                    .problems()
                    .forEach(problem -> faults.add(
                            DiagnosticCode.PARAMETER_TYPES,
                            problem.origin().location(),
                            problem.message(),
                            problem.hint()));
        }
    }

    private boolean agrees(Id id, Use use) {
        Use other = first.putIfAbsent(id, use);
        if (other == null || other.place().agreesWith(use.place())) {
            return true;
        }
        faults.add(
                DiagnosticCode.PARAMETER_TYPES,
                use.location(),
                "parameter " + Phrase.quote(id.text()) + " stands for "
                        + use.place().words() + " here, but for "
                        + other.place().words() + " " + Phrase.at(other.location(), "elsewhere")
                        + (use.place().words().equals(other.place().words()) ? ", and the values differ" : ""),
                "use two parameters");
        return false;
    }

    private Optional<List<Right>> values(Id id, Written value, Place place, SourceLocation location) {
        String what = "the value of parameter " + Phrase.quote(id.text());
        if (value instanceof Written.Items && !place.several()) {
            faults.add(
                    DiagnosticCode.PARAMETER_TYPES, location, what + " is a list, but here only one value may stand");
            return Optional.empty();
        }
        Reading reading = read(what, value, place);
        if (reading.problems().isEmpty()) {
            return Optional.of(List.copyOf(reading.values()));
        }
        if (misfits.add(id)) {
            String why = " (it is used " + Phrase.at(location, "in a condition") + ")";
            reading.problems()
                    .forEach(problem -> faults.add(
                            DiagnosticCode.PARAMETER_TYPES,
                            problem.origin().location(),
                            problem.message() + why,
                            problem.hint()));
        }
        return Optional.empty();
    }

    private record Reading(List<Right> values, List<FactReading.Problem> problems) {}

    private Reading read(String what, Written value, Place place) {
        List<Right> values = new ArrayList<>();
        List<FactReading.Problem> problems = new ArrayList<>();
        List<Written> written = value instanceof Written.Items items ? items.items() : List.of(value);
        if (written.isEmpty()) {
            problems.add(new FactReading.Problem(
                    DiagnosticCode.EMPTY, what + " is an empty list", value.origin(), Optional.empty()));
        }
        for (Written one : written) {
            FactReading reading = reader.read(what, one, place.type(), place.zone(), false);
            problems.addAll(reading.problems());
            reading.value().ifPresent(found -> {
                values.add(new Right.Constant(found));
                if (place.whole() && !isWhole(found)) {
                    problems.add(notWhole(what, one));
                }
            });
        }
        return new Reading(values, problems);
    }

    private static FactReading.Problem notWhole(String what, Written written) {
        return new FactReading.Problem(
                DiagnosticCode.NOT_A_NUMBER,
                what + " must be a whole number that is not negative, not " + Phrase.quote(written.toString()),
                written.origin(),
                Optional.empty());
    }

    /** Whether a value is a whole number from 0. */
    static boolean isWhole(FactValue value) {
        return value instanceof FactValue.Decimal number && isWhole(number.number());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }
}
