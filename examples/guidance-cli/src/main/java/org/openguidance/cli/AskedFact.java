package org.openguidance.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openguidance.model.FactType;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.link.FactReader;
import org.openguidance.model.link.FactReading;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.Question;

/**
 * A fact, or a field of an entry of one, that is asked for at the terminal.
 *
 * @param guidance the guidance that declares it
 * @param fact the fact
 * @param path the way from the fact to what is asked for
 * @param type the type of what is asked for
 * @param optional whether it may be {@code nothing}
 * @param declared the value of the fact so far
 */
record AskedFact(
        LinkedGuidance guidance,
        LinkedFact fact,
        FactPath path,
        FactType type,
        boolean optional,
        Optional<Written> declared) {

    /** What a question asks for. */
    static AskedFact of(Question question, Subject subject, LinkedGuidance guidance) {
        FactPath path = FactPath.of(question.about().substring(question.about().indexOf('/') + 1));
        LinkedFact fact = guidance.subject(subject.kind())
                .flatMap(kind -> kind.fact(path.fact()))
                .orElseThrow(() -> new IllegalStateException("a question is about no fact: " + question.about()));
        Optional<FactType.FieldType> field = path.field(fact.declaration().type());
        return new AskedFact(
                guidance,
                fact,
                path,
                field.map(FactType.FieldType::type).orElse(fact.declaration().type()),
                field.map(FactType.FieldType::optional)
                        .orElse(fact.declaration().optional()),
                Optional.ofNullable(subject.facts().get(path.fact())));
    }

    /** How it is named to the person. */
    String name() {
        return path.toString();
    }

    /** What can be answered, in words. */
    String choices() {
        String choices = choices(type);
        if (!optional) {
            return choices;
        }
        return choices.isEmpty() ? "or nothing" : choices + ", or nothing";
    }

    private static String choices(FactType type) {
        if (type instanceof FactType.OneOf oneOf) {
            return String.join(", ", oneOf.values());
        }
        if (type instanceof FactType.Scale scale) {
            return scale.values().stream().collect(Collectors.joining(", ", "", " (lowest first)"));
        }
        if (type instanceof FactType.SetOf set) {
            return "any of " + String.join(", ", set.values()) + "; with commas between, [] for none";
        }
        if (type instanceof FactType.Scalar scalar) {
            return scalar(scalar.type());
        }
        return type instanceof FactType.StageOf
                ? "a stage of the engagement model, by its id"
                : "in JSON, [] for an empty list";
    }

    private static String scalar(ScalarType type) {
        return switch (type) {
            case TEXT -> "";
            case LINK -> "a web address";
            case YES_NO -> "yes or no";
            case NUMBER -> "a number";
            case DATE -> "a date, such as 2026-03-16";
            case DATE_TIME -> "a date, with a time if it matters, such as 2026-03-16T09:00";
            case DURATION -> "such as 30 days";
            case VERSION -> "such as 102.3.1";
        };
    }

    /**
     * The fact with the answer in its place.
     *
     * @throws Refusal if the answer is none, with the reason
     */
    Map.Entry<String, Written> answered(String line) {
        Written value = new TypedValue(name(), line).as(type, optional);
        FactReading reading =
                FactReader.of(guidance.guidance()).read("'" + name() + "'", value, type, fact.zone(), optional);
        if (reading.value().isEmpty()) {
            throw Refusal.of(
                    reading.problems().stream().map(AskedFact::sentence).collect(Collectors.joining("\n  ")));
        }
        return Map.entry(path.fact(), path.put(declared, value));
    }

    private static String sentence(FactReading.Problem problem) {
        return problem.message() + problem.hint().map(hint -> " (" + hint + ")").orElse("");
    }
}
