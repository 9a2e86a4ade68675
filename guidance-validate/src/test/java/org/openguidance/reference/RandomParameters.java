package org.openguidance.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.Parameter;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;

/** Parameters of every type, set, unset and with several values; those that were used are declared. */
final class RandomParameters {

    private final Dice dice;
    private final RandomValues values;
    private final Map<String, FactType> types = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    RandomParameters(Dice dice, RandomValues values) {
        this.dice = dice;
        this.values = values;
    }

    /** A parameter for this type with one value or none. */
    Optional<Operand> one(FactType type) {
        return operand(type, dice.of("set", "unset"));
    }

    /** A parameter for this type with any number of values. */
    Optional<Operand> several(FactType type) {
        return operand(type, dice.of("set", "unset", "list"));
    }

    /** A whole number. */
    Operand amount() {
        return use(dice.of("days-set", "days-unset"));
    }

    Operand words() {
        return use(dice.of("words-list", "words-unset"));
    }

    private Optional<Operand> operand(FactType type, String how) {
        if (RandomValues.isText(type) || type instanceof FactType.ListOf || type instanceof FactType.BlendOf) {
            return Optional.empty();
        }
        String key = "p" + (types.containsValue(type) ? keyOf(type) : types.size());
        types.put(key, type);
        return Optional.of(use(key + "-" + how));
    }

    private int keyOf(FactType type) {
        return List.copyOf(types.values()).indexOf(type);
    }

    private Operand use(String id) {
        used.add(id);
        return new Operand.Parameter(Id.of(id), Origin.NONE);
    }

    /** Those that were used. */
    List<Parameter> used() {
        return used.stream().map(this::parameter).toList();
    }

    private Parameter parameter(String id) {
        Parameter.Builder parameter = Parameter.builder().id(id).title("Parameter " + id);
        String key = id.substring(0, id.indexOf('-'));
        if (id.endsWith("-set")) {
            parameter.value(Written.text(value(key)));
        }
        if (id.endsWith("-list")) {
            List<String> list = new ArrayList<>(dice.times(2, () -> value(key)));
            parameter.value(Written.of(list.stream().distinct().toList()));
        }
        return parameter.build();
    }

    private String value(String key) {
        return switch (key) {
            case "days" -> dice.of("1", "2", "4");
            case "words" -> dice.of(RandomValues.WORDS);
            default -> values.literal(types.getOrDefault(key, new FactType.Scalar(ScalarType.NUMBER)));
        };
    }
}
