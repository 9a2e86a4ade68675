package org.openguidance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.FactType;
import org.openguidance.model.Origin;
import org.openguidance.model.Written;

/**
 * The way to a value as reports write it: a fact, {@code account}, or a field of an entry of one,
 * {@code images[0].alt-text}.
 *
 * @param fact the fact
 * @param steps from there on: the number of an entry, from 0, or the name of a field
 */
record FactPath(String fact, List<String> steps) {

    /** Copies the steps. */
    FactPath {
        steps = List.copyOf(steps);
    }

    /** Reads a path. */
    static FactPath of(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '.' || unit == '[' || unit == ']') {
                add(parts, part);
            } else {
                part.append(unit);
            }
        }
        add(parts, part);
        return new FactPath(parts.get(0), parts.subList(1, parts.size()));
    }

    private static void add(List<String> parts, StringBuilder part) {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    /** The field that it leads to; nothing where it is the fact as a whole. */
    Optional<FactType.FieldType> field(FactType type) {
        Optional<FactType.FieldType> field = Optional.empty();
        FactType at = type;
        for (String step : steps) {
            if (at instanceof FactType.ListOf list) {
                at = list.of();
            } else if (at instanceof FactType.Fields fields) {
                field = fields.field(step);
                at = field.map(FactType.FieldType::type).orElse(at);
            }
        }
        return field;
    }

    /** The value of the fact with another value at the end of this path. */
    Written put(Optional<Written> whole, Written value) {
        return put(whole, steps, value);
    }

    private static Written put(Optional<Written> whole, List<String> steps, Written value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (whole.isPresent() && whole.get() instanceof Written.Items list) {
            int index = Integer.parseInt(step);
            List<Written> items = new ArrayList<>(list.items());
            items.set(index, put(Optional.of(items.get(index)), rest, value));
            return new Written.Items(items, list.origin());
        }
        Map<String, Written> fields = new LinkedHashMap<>();
        if (whole.isPresent() && whole.get() instanceof Written.Fields record) {
            fields.putAll(record.fields());
        }
        fields.put(step, put(Optional.ofNullable(fields.get(step)), rest, value));
        return new Written.Fields(fields, Origin.NONE);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(fact);
        for (String step : steps) {
            boolean number = Character.isDigit(step.charAt(0));
            text.append(number ? "[" + step + "]" : "." + step);
        }
        return text.toString();
    }
}
