package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.FactType;
import org.openguidance.model.ScalarType;

/**
 * What was meant by a text that is no value, but says something about values: {@code officer or contractor}, {@code not
 * officer}, {@code > 5}.
 */
final class ValueAdvice {

    private static final Map<String, String> SIGNS = Map.of(
            ">=",
            "at-least",
            "=>",
            "at-least",
            "<=",
            "at-most",
            ">",
            "over",
            "<",
            "under",
            "=",
            "",
            "!=",
            "is-not",
            "not ",
            "is-not",
            "!",
            "is-not");

    private ValueAdvice() {}

    /** How to write it in a condition; nothing where the text is something else. */
    static Optional<String> of(String text, FactType type) {
        return severalValues(text, type).or(() -> withSign(text.strip(), type));
    }

    private static Optional<String> severalValues(String text, FactType type) {
        List<String> parts = new ArrayList<>();
        for (String part :
                text.replace(" or ", ",").replace("/", ",").replace("|", ",").split(",", -1)) {
            parts.add(part.strip());
        }
        return parts.size() > 1 && parts.stream().allMatch(part -> isValue(part, type))
                ? Optional.of("write [" + String.join(", ", parts) + "]")
                : Optional.empty();
    }

    private static Optional<String> withSign(String text, FactType type) {
        return List.of(">=", "=>", "<=", "!=", "not ", "<", ">", "=", "!").stream()
                .filter(text::startsWith)
                .findFirst()
                .map(sign -> line(
                        SIGNS.getOrDefault(sign, ""),
                        text.substring(sign.length()).strip()))
                .filter(line -> isValue(line.value(), type) && fits(line.test(), type))
                .map(line -> "write "
                        + (line.test().isEmpty() ? line.value() : "{ " + line.test() + ": " + line.value() + " }"));
    }

    private record Line(String test, String value) {}

    private static Line line(String test, String value) {
        return new Line(test, value);
    }

    private static boolean fits(String test, FactType type) {
        return test.isEmpty() || test.equals("is-not") || TypeWords.isOrdered(type);
    }

    private static boolean isValue(String text, FactType type) {
        if (type instanceof FactType.OneOf choice) {
            return choice.values().contains(text);
        }
        if (type instanceof FactType.Scale scale) {
            return scale.values().contains(text);
        }
        return TypeWords.is(type, ScalarType.NUMBER) && PlainNumber.parse(text).isPresent();
    }
}
