package org.openguidance.loader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.Labelled;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the tests of values, sets, lists and orders, and hands those of texts and times on. */
final class MatcherBinder {

    private static final Set<String> WORDS = Set.of(
            "is-not",
            "none-of",
            "has-all",
            "only",
            "at-least",
            "at-most",
            "over",
            "under",
            "exactly",
            "before",
            "after",
            "during",
            "within",
            "same-as",
            "blank",
            "known",
            "says",
            "starts-with",
            "ends-with",
            "in-first",
            "pattern",
            "contains",
            "casing",
            "reading-grade",
            "length",
            "count",
            "each",
            "some");
    private static final List<String> BOUND_WORDS = Arrays.stream(Comparison.values())
            .filter(comparison -> comparison != Comparison.BEFORE && comparison != Comparison.AFTER)
            .map(Labelled::label)
            .toList();

    private final Binding binding;
    private final ConditionBinder conditions;
    private final Operands operands;
    private final TextTestBinder texts;
    private final TimeTestBinder times;

    MatcherBinder(Binding binding, ConditionBinder conditions, Operands operands) {
        this.binding = binding;
        this.conditions = conditions;
        this.operands = operands;
        this.texts = new TextTestBinder(binding, this, operands);
        this.times = new TimeTestBinder(binding, operands);
    }

    /** Whether a word is the name of a test, and so not of a fact, a field or a part. */
    static boolean isMatcher(String word) {
        return WORDS.contains(word);
    }

    Optional<Condition> bind(Line line) {
        return switch (line.word()) {
            case "is-not" -> isNot(line);
            case "none-of" -> values(line, Condition.NoneOf::new);
            case "has-all" -> values(line, Condition.HasAll::new);
            case "only" -> values(line, Condition.Only::new);
            case "during" -> times.during(line);
            case "within" -> times.within(line);
            case "same-as" -> sameAs(line);
            case "blank" -> yesNo(line).map(yes -> new Condition.Blank(yes, line.origin()));
            case "known" -> yesNo(line).map(yes -> new Condition.Known(yes, line.origin()));
            case "count" -> count(line);
            case "each" -> inner(line).map(condition -> new Condition.Each(condition, line.origin()));
            case "some" -> inner(line).map(condition -> new Condition.Some(condition, line.origin()));
            default ->
                Comparison.of(line.word())
                        .map(comparison -> compare(line, comparison))
                        .orElseGet(() -> texts.bind(line));
        };
    }

    private Optional<Condition> isNot(Line line) {
        if (line.value() instanceof Node.Listing) {
            binding.faults().wrongType(line.value(), line.what(), "one value", "for several values write 'none-of:'");
            return Optional.empty();
        }
        return operands.value(line.value(), line.what()).map(value -> new Condition.IsNot(value, line.origin()));
    }

    private Optional<Condition> values(Line line, BiFunction<List<Operand>, Origin, Condition> test) {
        if (isEmptyList(line.value(), line.what())) {
            return Optional.empty();
        }
        List<Operand> values = operands.values(line.value(), line.what());
        return values.isEmpty() ? Optional.empty() : Optional.of(test.apply(values, line.origin()));
    }

    /** Reports a list with nothing in it. */
    boolean isEmptyList(Node node, String what) {
        boolean empty = node instanceof Node.Listing list
                && list.complete()
                && list.items().isEmpty();
        if (empty) {
            binding.faults()
                    .add(
                            DiagnosticCode.EMPTY_CONDITION,
                            node.location(),
                            what + " is an empty list, so it asks nothing",
                            "say what to look for, or take it out");
        }
        return empty;
    }

    private Optional<Condition> compare(Line line, Comparison comparison) {
        return operands.right(line.value(), line.what())
                .map(right -> new Condition.Compare(comparison, right, line.origin()));
    }

    private Optional<Condition> sameAs(Line line) {
        return binding.plain()
                .words(line.value(), line.what())
                .map(fact -> new Condition.SameAs(fact, Origin.at(line.value().location())));
    }

    private Optional<Boolean> yesNo(Line line) {
        return binding.plain().yesNo(line.value(), line.what());
    }

    private Optional<Condition> inner(Line line) {
        return conditions.onValue(line.value(), line.what());
    }

    private Optional<Condition> count(Line line) {
        if (line.value() instanceof Node.Text text) {
            binding.faults()
                    .wrongType(
                            text,
                            line.what(),
                            "a group of bounds, such as 'at-most'",
                            "write { exactly: " + text.text() + " } or { at-most: " + text.text() + " }");
            return Optional.empty();
        }
        return binding.keysOf(line.value(), line.what(), boundsAnd("where")).flatMap(keys -> {
            Optional<Condition> where = keys.read("where", node -> conditions.onValue(node, "'where'"));
            List<Condition.Compare> bounds = bounds(keys);
            return bounds.isEmpty() ? Optional.empty() : Optional.of(new Condition.Count(bounds, where, line.origin()));
        });
    }

    /** The words of bounds, and these before them. */
    static List<String> boundsAnd(String... words) {
        List<String> known = new ArrayList<>(List.of(words));
        known.addAll(BOUND_WORDS);
        return known;
    }

    /** The bounds among the keys, in the order of the file; reported if there is none. */
    List<Condition.Compare> bounds(KnownKeys keys) {
        if (keys.present(BOUND_WORDS).isEmpty() && !keys.hasStrangers() && keys.isComplete()) {
            binding.faults()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            keys.location(),
                            keys.thing() + " needs a bound: one of " + Plain.listed(BOUND_WORDS),
                            "write it as in { at-most: 3 }");
        }
        return keys.present(BOUND_WORDS).stream()
                .flatMap(word -> bound(keys, word).stream())
                .toList();
    }

    private Optional<Condition.Compare> bound(KnownKeys keys, String word) {
        Comparison comparison = Comparison.of(word).orElseThrow();
        return keys.read(word, node -> operands.right(node, "'" + word + "' in " + keys.thing()))
                .map(right -> new Condition.Compare(comparison, right, Origin.at(keys.at(word))));
    }
}
