package org.openguidance.model.link;

import java.util.Optional;
import org.openguidance.model.FactType;
import org.openguidance.model.ScalarType;

/** What types are called in messages, and which of them belong together. */
final class TypeWords {

    private TypeWords() {}

    /** A value of the type, with its article. */
    static String of(FactType type) {
        if (type instanceof FactType.Scalar scalar) {
            return ofScalar(scalar.type());
        }
        if (type instanceof FactType.OneOf) {
            return "one of a few values";
        }
        if (type instanceof FactType.Scale) {
            return "a step on a scale";
        }
        if (type instanceof FactType.SetOf) {
            return "a set of values";
        }
        if (type instanceof FactType.ListOf) {
            return "a list";
        }
        if (type instanceof FactType.Fields) {
            return "a record of fields";
        }
        return type instanceof FactType.StageOf ? "a stage" : "a blend of stages";
    }

    private static String ofScalar(ScalarType type) {
        return switch (type) {
            case TEXT -> "a text";
            case LINK -> "a link";
            case YES_NO -> "yes or no";
            case NUMBER -> "a number";
            case DATE -> "a date";
            case DATE_TIME -> "a date with a time";
            case DURATION -> "a duration";
            case VERSION -> "a version";
        };
    }

    static boolean isText(FactType type) {
        return is(type, ScalarType.TEXT) || is(type, ScalarType.LINK);
    }

    static boolean isDate(FactType type) {
        return is(type, ScalarType.DATE) || is(type, ScalarType.DATE_TIME);
    }

    static boolean isList(FactType type) {
        return type instanceof FactType.ListOf;
    }

    static boolean isSet(FactType type) {
        return type instanceof FactType.SetOf;
    }

    /** Whether values of the type have an order. */
    static boolean isOrdered(FactType type) {
        return isDate(type)
                || is(type, ScalarType.NUMBER)
                || is(type, ScalarType.DURATION)
                || is(type, ScalarType.VERSION)
                || type instanceof FactType.Scale;
    }

    /** Whether a value of the type is written as one word or text. */
    static boolean isSingle(FactType type) {
        return type instanceof FactType.Scalar
                || type instanceof FactType.OneOf
                || type instanceof FactType.Scale
                || type instanceof FactType.StageOf;
    }

    static boolean is(FactType type, ScalarType scalar) {
        return type instanceof FactType.Scalar some && some.type() == scalar;
    }

    /** The type of the values in a set, or the type itself. */
    static FactType ofOneValue(FactType type) {
        return type instanceof FactType.SetOf set ? new FactType.OneOf(set.values()) : type;
    }

    /** The record that the entries of a list are, where they are records. */
    static Optional<FactType.Fields> record(FactType type) {
        return type instanceof FactType.Fields fields ? Optional.of(fields) : Optional.empty();
    }
}
