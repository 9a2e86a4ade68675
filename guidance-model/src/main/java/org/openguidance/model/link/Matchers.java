package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openguidance.model.FactType;
import org.openguidance.model.Labelled;
import org.openguidance.model.TextPart;

/** The words of conditions: what joins them, the tests, the parts of texts; and which of them fit which type. */
final class Matchers {

    private static final List<String> JOINS = List.of("all", "any", "none", "some-of");
    private static final List<String> EQUALITY = List.of("is-not", "none-of");
    private static final List<String> SETS = List.of("has-all", "only");
    private static final List<String> ORDER = List.of("at-least", "at-most", "over", "under", "exactly");
    private static final List<String> DATES = List.of("before", "after", "during", "within");
    private static final List<String> ANY = List.of("same-as", "known");
    private static final List<String> BLANK = List.of("blank");
    private static final List<String> TEXTS = List.of(
            "says", "starts-with", "ends-with", "in-first", "pattern", "contains", "casing", "reading-grade", "length");
    private static final List<String> LISTS = List.of("count", "each", "some");
    private static final List<String> PARTS = Labelled.labels(TextPart.values());

    /** Every test, and every word that joins conditions. */
    static final List<String> WORDS = Stream.of(JOINS, EQUALITY, SETS, ORDER, DATES, ANY, BLANK, TEXTS, LISTS)
            .flatMap(List::stream)
            .toList();

    /** What no fact and no field may be called. */
    static final Set<String> RESERVED = Stream.of(WORDS, PARTS, List.of("nothing", "subject", "yes", "no", "now"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Matchers() {}

    /** What can be asked of a value of the type, for a hint. */
    static String fitting(FactType type) {
        if (TypeWords.isText(type)) {
            return "of a text can be asked " + Phrase.or(quoted(TEXTS)) + ", or one of its parts, such as 'hashtags'";
        }
        if (TypeWords.isList(type)) {
            return "a list is asked about with " + Phrase.or(quoted(List.of("each", "some", "count", "blank")));
        }
        if (type instanceof FactType.Fields record) {
            return "name one of its fields: "
                    + Phrase.or(record.fields().stream()
                            .map(field -> field.name().text())
                            .toList());
        }
        if (type instanceof FactType.BlendOf) {
            return "name one of its stages, or 'mostly'";
        }
        List<String> tests = new ArrayList<>(EQUALITY);
        if (TypeWords.isSet(type)) {
            tests.addAll(SETS);
        } else if (TypeWords.isOrdered(type)) {
            tests.addAll(ORDER);
        }
        if (TypeWords.isDate(type)) {
            tests.addAll(DATES);
        }
        return "here can stand a value, a list of values, or " + Phrase.or(quoted(tests));
    }

    /** Whether a test compares by order. */
    static boolean isOrder(String test) {
        return ORDER.contains(test);
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(Phrase::quote).toList();
    }

    /** The parts of a value of the type, by the names that conditions give them. */
    static List<String> parts(FactType type) {
        return TypeWords.isText(type)
                ? Arrays.stream(TextPart.values()).map(TextPart::label).toList()
                : List.of();
    }
}
