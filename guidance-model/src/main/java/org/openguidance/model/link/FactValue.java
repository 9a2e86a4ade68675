package org.openguidance.model.link;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openguidance.model.Id;

/** A value of a fact, read by its type. Immutable; equal if it is the same value of the same type. */
public sealed interface FactValue {

    /**
     * Below zero, zero or above, as one value is less than, equal to or more than another; empty where they have no order,
     * such as days beside months.
     */
    static Optional<Integer> compare(FactValue one, FactValue other) {
        return ValueOrder.compare(one, other);
    }

    /** The value as packs write it, for people to read. */
    String display();

    /** Known to have no value. */
    record Nothing() implements FactValue {
        @Override
        public String display() {
            return "nothing";
        }
    }

    /**
     * A text, its line ends made LF for comparison by the checker only.
     *
     * @param text as it was given
     */
    record Text(String text) implements FactValue {
        @Override
        public String display() {
            return text;
        }
    }

    /**
     * A web address.
     *
     * @param address as it was given
     */
    record Link(String address) implements FactValue {
        @Override
        public String display() {
            return address;
        }
    }

    /**
     * Yes or no.
     *
     * @param yes which of them
     */
    record YesNo(boolean yes) implements FactValue {
        @Override
        public String display() {
            return yes ? "yes" : "no";
        }
    }

    /**
     * A number; equal by value, so that {@code 1.10} is {@code 1.1}.
     *
     * @param number without zeros at its end
     */
    record Decimal(BigDecimal number) implements FactValue {
        /** Drops zeros at the end. */
        public Decimal {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        @Override
        public String display() {
            return number.toPlainString();
        }
    }

    /**
     * A whole day.
     *
     * @param date the day
     * @param zone where it is that day
     */
    record Day(LocalDate date, ZoneId zone) implements FactValue {
        @Override
        public String display() {
            return date.toString();
        }
    }

    /**
     * An instant.
     *
     * @param instant the instant
     * @param zone the zone that it is shown in
     */
    record Moment(Instant instant, ZoneId zone) implements FactValue {
        @Override
        public String display() {
            return instant.atZone(zone).toOffsetDateTime().toString();
        }
    }

    /**
     * A duration: minutes, or months of the calendar.
     *
     * @param amount how many, in the smaller unit
     * @param months whether it counts months, else minutes
     * @param written as it was given
     */
    record Duration(long amount, boolean months, String written) implements FactValue {
        @Override
        public boolean equals(Object other) {
            return other instanceof Duration that && amount == that.amount && months == that.months;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(amount) * 31 + Boolean.hashCode(months);
        }

        @Override
        public String display() {
            return written;
        }
    }

    /**
     * One of some values.
     *
     * @param value which one
     */
    record Choice(String value) implements FactValue {
        @Override
        public String display() {
            return value;
        }
    }

    /**
     * A step on a scale.
     *
     * @param value the step
     * @param rank its place from the lowest, 0
     */
    record Step(String value, int rank) implements FactValue {
        @Override
        public String display() {
            return value;
        }
    }

    /**
     * Any number of some values, complete.
     *
     * @param values the values, in the order of the type
     */
    record Choices(Set<String> values) implements FactValue {
        /** Copies the set. */
        public Choices {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public String display() {
            return values.stream().collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /**
     * A version.
     *
     * @param parts its numbers, zeros at the end dropped
     * @param written as it was given
     */
    record Version(List<Long> parts, String written) implements FactValue {
        /** Copies the parts without the zeros at their end. */
        public Version {
            int end = parts.size();
            while (end > 0 && parts.get(end - 1) == 0L) {
                end--;
            }
            parts = List.copyOf(parts.subList(0, end));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Version that && parts.equals(that.parts);
        }

        @Override
        public int hashCode() {
            return parts.hashCode();
        }

        @Override
        public String display() {
            return written;
        }
    }

    /**
     * A stage of an engagement model.
     *
     * @param stage the stage
     */
    record InStage(Id stage) implements FactValue {
        @Override
        public String display() {
            return stage.text();
        }
    }

    /**
     * A blend of stages.
     *
     * @param weights the weight of each stage of the model; 0 for those that were left out
     */
    record Blend(Map<Id, BigDecimal> weights) implements FactValue {
        /** Copies the weights. */
        public Blend {
            Map<Id, BigDecimal> plain = new LinkedHashMap<>();
            weights.forEach((stage, weight) -> plain.put(stage, new Decimal(weight).number()));
            weights = Collections.unmodifiableMap(plain);
        }

        @Override
        public String display() {
            return weights.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue().toPlainString())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /**
     * A list, complete.
     *
     * @param items its entries
     */
    record Items(List<FactValue> items) implements FactValue {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String display() {
            return items.stream().map(FactValue::display).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /**
     * A record; a field that is not in it is unknown.
     *
     * @param fields the known fields by name
     */
    record Fields(Map<String, FactValue> fields) implements FactValue {
        /** Copies the fields. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String display() {
            return fields.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue().display())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
