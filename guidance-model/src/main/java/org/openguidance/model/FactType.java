package org.openguidance.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The type of a fact: which values it can have, and so what conditions may ask of it. */
public sealed interface FactType {

    /** The word that packs write for it. */
    String label();

    /**
     * A type that needs no further description.
     *
     * @param type which one
     */
    record Scalar(ScalarType type) implements FactType {
        @Override
        public String label() {
            return type.label();
        }
    }

    /**
     * One of some values.
     *
     * @param values the values, each once
     */
    record OneOf(List<String> values) implements FactType {
        /** Copies the values; refuses none, and one twice. */
        public OneOf {
            values = distinct("one-of", values);
        }

        @Override
        public String label() {
            return "one-of";
        }
    }

    /**
     * A step on an ordered scale.
     *
     * @param values the steps, lowest first
     */
    record Scale(List<String> values) implements FactType {
        /** Copies the values; refuses none, and one twice. */
        public Scale {
            values = distinct("scale", values);
        }

        @Override
        public String label() {
            return "scale";
        }
    }

    /**
     * Any number of some values.
     *
     * @param values the values, each once
     */
    record SetOf(List<String> values) implements FactType {
        /** Copies the values; refuses none, and one twice. */
        public SetOf {
            values = distinct("set-of", values);
        }

        @Override
        public String label() {
            return "set-of";
        }
    }

    /**
     * A list of entries of one type.
     *
     * @param of the type of the entries, often a {@link Fields}
     */
    record ListOf(FactType of) implements FactType {
        @Override
        public String label() {
            return "list";
        }
    }

    /**
     * A record of fields; stands only as the type of a list's entries.
     *
     * @param fields the fields, each name once
     */
    record Fields(List<FieldType> fields) implements FactType {
        /** Copies the fields; refuses none, and a name twice. */
        public Fields {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("a record needs at least one field");
            }
            distinct(
                    "a record",
                    fields.stream().map(field -> field.name().text()).toList());
        }

        @Override
        public String label() {
            return "record";
        }

        /** The field with this name. */
        public Optional<FieldType> field(String name) {
            return fields.stream()
                    .filter(field -> field.name().text().equals(name))
                    .findFirst();
        }
    }

    /**
     * A field of a record.
     *
     * @param name its name
     * @param type the type of its values
     * @param optional whether it may be known to have no value
     * @param origin where it was written
     */
    record FieldType(Id name, FactType type, boolean optional, Origin origin) {}

    /**
     * A stage of an engagement model.
     *
     * @param engagement the model
     * @param origin where it was named
     */
    record StageOf(Id engagement, Origin origin) implements FactType {
        @Override
        public String label() {
            return "stage";
        }
    }

    /**
     * A blend of the stages of an engagement model: weights that are not negative and add up to 1.
     *
     * @param engagement the model
     * @param origin where it was named
     */
    record BlendOf(Id engagement, Origin origin) implements FactType {
        @Override
        public String label() {
            return "blend";
        }
    }

    /** Any text. */
    static FactType text() {
        return new Scalar(ScalarType.TEXT);
    }

    /** Yes or no. */
    static FactType yesNo() {
        return new Scalar(ScalarType.YES_NO);
    }

    /** A decimal number. */
    static FactType number() {
        return new Scalar(ScalarType.NUMBER);
    }

    /** One of some values. */
    static FactType oneOf(String... values) {
        return new OneOf(List.of(values));
    }

    private static List<String> distinct(String what, List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a fact of type '" + what + "' needs at least one value");
        }
        if (new HashSet<>(values).size() != values.size()) {
            throw new IllegalArgumentException("a value of '" + what + "' stands twice in " + values);
        }
        if (values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a value of '" + what + "' must not be blank");
        }
        return List.copyOf(values);
    }
}
