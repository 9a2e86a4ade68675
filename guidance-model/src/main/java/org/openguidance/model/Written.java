package org.openguidance.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value as it was written, before anybody asked which type it has: a text, a list, or a record of fields.
 *
 * <p>The type of the fact that it is given for decides what it means. Immutable to the leaves.
 */
public sealed interface Written {

    /** The text that stands for no value, where a fact is optional. */
    String NOTHING = "nothing";

    /** Where it was written. */
    Origin origin();

    /**
     * A single value, as its text.
     *
     * @param text what was typed
     * @param origin where
     */
    record Text(String text, Origin origin) implements Written {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A list of values.
     *
     * @param items the values
     * @param origin where it begins
     */
    record Items(List<Written> items, Origin origin) implements Written {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /**
     * A record of fields.
     *
     * @param fields the values by the names of their fields, in the order in which they were written
     * @param origin where it begins
     */
    record Fields(Map<String, Written> fields, Origin origin) implements Written {
        /** Copies the fields. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String toString() {
            return fields.toString();
        }
    }

    /** A single value, for what is built in code. */
    static Written text(String text) {
        return new Text(text, Origin.NONE);
    }

    /**
     * A value of Java as it would be written: texts and numbers as they are, booleans as {@code yes} and {@code no}, dates
     * and times of {@code java.time} in ISO form, collections as lists, maps as records.
     *
     * @throws IllegalArgumentException if it, or something in it, is of another class
     */
    static Written of(Object value) {
        if (value instanceof Written written) {
            return written;
        }
        if (value instanceof CharSequence text) {
            return text(text.toString());
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "yes" : "no");
        }
        if (value instanceof Collection<?> items) {
            return new Items(items.stream().map(Written::of).toList(), Origin.NONE);
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, Written> written = new LinkedHashMap<>();
            fields.forEach((name, field) -> written.put(String.valueOf(name), of(field)));
            return new Fields(written, Origin.NONE);
        }
        return text(scalar(value));
    }

    private static String scalar(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString()).toPlainString();
        }
        if (value instanceof Number
                || value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof OffsetDateTime
                || value instanceof Instant
                || value instanceof Labelled) {
            return value instanceof Labelled choice ? choice.label() : value.toString();
        }
        if (value instanceof ZonedDateTime moment) {
            return moment.toOffsetDateTime().toString();
        }
        throw new IllegalArgumentException(
                "a fact cannot be a " + value.getClass().getSimpleName()
                        + ": give a text, a number, yes or no (a boolean), a date or time, a list or a map");
    }
}
