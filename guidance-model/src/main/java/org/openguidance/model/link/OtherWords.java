package org.openguidance.model.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Condition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Operand;
import org.openguidance.model.TextPart;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Knows the words that people write in conditions although packs have others for them, and names that are right, but
 * stand a step too high: {@code not}, {@code near} beside {@code says}, {@code hashtags} of no text.
 */
final class OtherWords {

    /** Words that join conditions elsewhere, and what joins them here. */
    private static final Map<String, String> JOINS = Map.of(
            "and", "all", "both", "all", "or", "any", "either", "any", "nor", "none", "neither", "none", "xor", "any");

    /** Words of tests elsewhere, and the tests here. */
    private static final Map<String, String> TESTS = Map.ofEntries(
            Map.entry("greater-than", "over"),
            Map.entry("more-than", "over"),
            Map.entry("gt", "over"),
            Map.entry("gte", "at-least"),
            Map.entry("min", "at-least"),
            Map.entry("minimum", "at-least"),
            Map.entry("less-than", "under"),
            Map.entry("fewer-than", "under"),
            Map.entry("lt", "under"),
            Map.entry("lte", "at-most"),
            Map.entry("max", "at-most"),
            Map.entry("maximum", "at-most"),
            Map.entry("since", "at-least"),
            Map.entry("matches", "pattern"),
            Map.entry("regex", "pattern"),
            Map.entry("mentions", "says"),
            Map.entry("includes", "says"),
            Map.entry("has-word", "says"),
            Map.entry("empty", "blank"),
            Map.entry("max-length", "length"),
            Map.entry("min-length", "length"),
            Map.entry("every", "each"));

    /** Words for equality, for which packs need none. */
    private static final Set<String> EQUALITY = Set.of("is", "equals", "equal", "equal-to", "eq");

    /** What belongs inside of {@code says}. */
    private static final List<String> OF_SAYS = List.of("near", "except", "list");

    /**
     * What to say of a word.
     *
     * @param code the kind of fault
     * @param message what is wrong
     * @param hint what to write
     */
    record Advice(DiagnosticCode code, String message, String hint) {}

    private final SubjectFacts subject;

    OtherWords(SubjectFacts subject) {
        this.subject = subject;
    }

    /** What is to be said of a name that leads nowhere, if it is one of these words; whether or not a name is near to it. */
    Optional<Advice> of(Hand hand, Condition.Field field, boolean isNearToName) {
        String name = field.name();
        boolean plain = field.condition() instanceof Condition.Is;
        if (name.equals("not") && !(isNearToName && plain && !isFact(field.condition()))) {
            return Optional.of(not(hand, field.condition()));
        }
        if (JOINS.containsKey(name) && !plain) {
            return Optional.of(new Advice(
                    DiagnosticCode.UNKNOWN_MATCHER,
                    Phrase.quote(name) + " is no word that joins conditions",
                    "write '" + JOINS.get(name) + ":' and a list of conditions"));
        }
        boolean text = hand.type().filter(TypeWords::isText).isPresent();
        if (OF_SAYS.contains(name) && (text || hand.isSubject() && !isNearToName)) {
            return Optional.of(insideSays(name));
        }
        if (isNearToName) {
            return Optional.empty();
        }
        if (EQUALITY.contains(name) && !hand.isSubject()) {
            return Optional.of(equality(hand, field));
        }
        return hand.isSubject() ? aStepTooHigh(hand, name) : test(hand, name);
    }

    private Advice not(Hand hand, Condition condition) {
        String hint;
        if (hand.isSubject()) {
            hint = "write 'none: [" + entry(condition) + "]'";
        } else if (condition instanceof Condition.Is is) {
            hint = "write 'is-not: " + Phrase.plain(is.value().toString()) + "'";
        } else if (condition instanceof Condition.OneOf values) {
            hint = "write 'none-of: "
                    + Phrase.plain(values.values().stream()
                            .map(Operand::toString)
                            .toList()
                            .toString()) + "'";
        } else {
            hint = "write 'none: [{ … }]'";
        }
        return new Advice(DiagnosticCode.UNKNOWN_MATCHER, "'not' is no word of conditions", hint);
    }

    private static Advice equality(Hand hand, Condition.Field field) {
        String value = field.condition() instanceof Condition.Is is
                ? "'" + Phrase.plain(is.value().toString()) + "'"
                : "what it must be";
        return new Advice(
                DiagnosticCode.UNKNOWN_MATCHER,
                hand.words() + " cannot be asked " + Phrase.quote(field.name()),
                "write " + value + " alone, without a word before it");
    }

    private boolean isFact(Condition condition) {
        return condition instanceof Condition.Is is
                && subject.slot(is.value().toString()).isPresent();
    }

    private String entry(Condition condition) {
        if (condition instanceof Condition.Is is && isFact(condition)) {
            return "{ " + is.value() + ": yes }";
        }
        if (condition instanceof Condition.Field field) {
            String value = field.condition() instanceof Condition.Is is
                    ? Phrase.plain(is.value().toString())
                    : "…";
            return "{ " + Phrase.plain(field.name()) + ": " + value + " }";
        }
        return "{ … }";
    }

    private static Advice insideSays(String name) {
        String hint = switch (name) {
            case "near" -> "write it as in 'says: { words: [guaranteed], near: { words: [return*], within: 3 } }'";
            case "except" -> "write it as in 'says: { words: [party], except: [\"third party\"] }'";
            default -> "write it as in 'says: { list: slogans }'";
        };
        return new Advice(DiagnosticCode.UNKNOWN_MATCHER, Phrase.quote(name) + " belongs inside of 'says'", hint);
    }

    /** A part of a text, or a field of the entries of a list, that is named without the text or the list. */
    private Optional<Advice> aStepTooHigh(Hand hand, String name) {
        boolean part = TextPart.of(name).isPresent();
        List<String> owners = subject.kind().facts().stream()
                .filter(fact -> part ? TypeWords.isText(fact.type()) : isFieldOf(fact.type(), name))
                .map(FactDeclaration::id)
                .map(id -> id.text())
                .toList();
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        String owner = owners.contains("text") ? "text" : owners.get(0);
        String whole = part ? owner + "." + name : owner + ": { some: { " + name + ": … } }";
        return Optional.of(new Advice(
                DiagnosticCode.UNKNOWN_FACT,
                hand.words() + " has no fact " + Phrase.quote(name),
                (owners.size() == 1
                                ? "did you mean '" + whole + "'?"
                                : "name the " + (part ? "text" : "list") + " first, as in '" + whole + "'")
                        + (part ? "" : " ('each' for every entry)")));
    }

    private static boolean isFieldOf(FactType type, String name) {
        return type instanceof FactType.ListOf list
                && list.of() instanceof FactType.Fields record
                && record.field(name).isPresent();
    }

    private static Optional<Advice> test(Hand hand, String name) {
        String bare = name.replace("-not", "").replace("not-", "");
        if (!bare.equals(name) && Matchers.WORDS.contains(bare) && fits(hand, bare)) {
            return Optional.of(new Advice(
                    DiagnosticCode.UNKNOWN_MATCHER,
                    hand.words() + " cannot be asked " + Phrase.quote(name),
                    "write 'none: [{ " + bare + ": … }]'"));
        }
        return Optional.ofNullable(TESTS.get(name))
                .filter(right -> fits(hand, right))
                .map(right -> new Advice(
                        DiagnosticCode.UNKNOWN_MATCHER,
                        hand.words() + " cannot be asked " + Phrase.quote(name),
                        "did you mean '" + right + "'?"));
    }

    private static boolean fits(Hand hand, String test) {
        FactType type = hand.type().orElseThrow();
        boolean blank = test.equals("blank") && (hand.optional() || TypeWords.isText(type) || TypeWords.isSet(type));
        return blank || Matchers.fitting(type).contains("'" + test + "'");
    }
}
