package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openguidance.model.Casing;
import org.openguidance.model.Condition;
import org.openguidance.model.ContentKind;
import org.openguidance.model.Labelled;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.TextUnit;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.DidYouMean;

/** Reads the tests of texts. */
final class TextTestBinder {

    private static final List<String> FIRST = Labelled.labels(TextUnit.values());

    private final Binding binding;
    private final MatcherBinder matchers;
    private final Operands operands;
    private final WordsBinder words;
    private final PatternCheck patterns;

    TextTestBinder(Binding binding, MatcherBinder matchers, Operands operands) {
        this.binding = binding;
        this.matchers = matchers;
        this.operands = operands;
        this.words = new WordsBinder(binding, matchers, operands);
        this.patterns = new PatternCheck(binding.faults());
    }

    Optional<Condition> bind(Line line) {
        return switch (line.word()) {
            case "says" -> words.says(line.value(), line.what(), line.origin()).map(says -> says);
            case "starts-with" -> affix(line, Condition.StartsWith::new);
            case "ends-with" -> affix(line, Condition.EndsWith::new);
            case "in-first" -> inFirst(line);
            case "pattern" -> pattern(line);
            case "contains" -> contains(line);
            case "casing" ->
                binding.plain()
                        .choice(line.value(), line.what(), Casing.values())
                        .map(casing -> new Condition.Cased(casing, line.origin()));
            case "reading-grade" -> readingGrade(line);
            case "length" -> length(line);
            default -> throw new IllegalStateException("'" + line.word() + "' is no test");
        };
    }

    private Optional<Condition> affix(Line line, BiFunction<org.openguidance.model.Words, Origin, Condition> test) {
        return words.words(line.value(), line.what()).map(found -> test.apply(found, line.origin()));
    }

    private Optional<Condition> inFirst(Line line) {
        List<String> known = List.of("lines", "words", "characters", "sentences", "says");
        String hint = "write it as in { lines: 3, says: [advert] }";
        return binding.keysOf(line.value(), line.what(), known, hint).flatMap(keys -> {
            Optional<String> unit = firstUnit(keys);
            Optional<Operand> amount =
                    unit.flatMap(keys::get).flatMap(node -> operands.amount(node, "'" + unit.get() + "'"));
            Optional<Condition.Says> says = keys.need("says", "write it as in { lines: 3, says: [advert] }")
                    .flatMap(node -> words.says(node, "'says'", Origin.at(keys.at("says"))));
            return amount.isPresent() && says.isPresent()
                    ? Optional.of(new Condition.InFirst(
                            amount.get(), TextUnit.of(unit.orElseThrow()).orElseThrow(), says.get(), line.origin()))
                    : Optional.empty();
        });
    }

    private Optional<String> firstUnit(KnownKeys keys) {
        List<String> units = keys.present(FIRST);
        if (units.isEmpty() && !keys.hasStrangers() && keys.isComplete()) {
            binding.faults()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            keys.location(),
                            keys.thing() + " needs to say how much: one of " + Plain.listed(FIRST),
                            "write it as in { lines: 3, says: [advert] }");
        }
        if (units.size() > 1) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at(units.get(1)),
                            keys.thing() + " has both '" + units.get(0) + "' and '" + units.get(1)
                                    + "', and can have only one of them");
        }
        return units.stream().findFirst();
    }

    private Optional<Condition> pattern(Line line) {
        return binding.plain()
                .text(line.value(), line.what())
                .filter(pattern -> patterns.isRight(pattern, line.value().location()))
                .map(pattern -> new Condition.Pattern(pattern, line.origin()));
    }

    private Optional<Condition> contains(Line line) {
        if (matchers.isEmptyList(line.value(), line.what())) {
            return Optional.empty();
        }
        List<ContentKind> kinds = binding.lists().plain(line.value(), line.what(), this::kind);
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Condition.Contains(kinds, line.origin()));
    }

    private Optional<ContentKind> kind(Node node) {
        String what = "entry of 'contains'";
        if (!(node instanceof Node.Text text) || ContentKind.of(text.text()).isPresent()) {
            return binding.plain().choice(node, what, ContentKind.values());
        }
        List<String> kinds = Labelled.labels(ContentKind.values());
        binding.faults()
                .add(
                        DiagnosticCode.NOT_A_CHOICE,
                        node.location(),
                        what + " cannot be " + Words.quoted(text.text()),
                        DidYouMean.hint(text.text(), kinds)
                                .or(() -> partOf(text.text(), kinds))
                                .orElseGet(() ->
                                        "to look for words, write 'says'; else write one of " + Plain.listed(kinds)));
        return Optional.empty();
    }

    /** The kind that a part of its name stands for: {@code phone} for {@code phone-number}. */
    private static Optional<String> partOf(String word, List<String> kinds) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return kinds.stream()
                .filter(kind -> kind.startsWith(one + "-") || kind.endsWith("-" + one) || kind.equals(one))
                .findFirst()
                .map(kind -> "did you mean '" + kind + "'?");
    }

    private Optional<Condition> readingGrade(Line line) {
        String most = line.value() instanceof Node.Text text ? Words.plain(text.text()) : "8";
        return binding.keysOf(
                        line.value(),
                        line.what(),
                        MatcherBinder.boundsAnd(),
                        "write it as in '{ at-most: " + most + " }'")
                .map(matchers::bounds)
                .filter(bounds -> !bounds.isEmpty())
                .map(bounds -> new Condition.ReadingGrade(bounds, line.origin()));
    }

    private Optional<Condition> length(Line line) {
        String most = line.value() instanceof Node.Text text ? Words.plain(text.text()) : "280";
        String hint = "write it as in '{ unit: characters, at-most: " + most + " }'";
        return binding.keysOf(line.value(), line.what(), MatcherBinder.boundsAnd("unit"), hint)
                .flatMap(keys -> {
                    Optional<LengthUnit> unit = keys.need("unit", "write it as in { unit: characters, at-most: 280 }")
                            .flatMap(node -> binding.plain().choice(node, "'unit' in 'length'", LengthUnit.values()));
                    List<Condition.Compare> bounds = matchers.bounds(keys);
                    return unit.isPresent() && !bounds.isEmpty()
                            ? Optional.of(new Condition.Length(unit.get(), bounds, line.origin()))
                            : Optional.empty();
                });
    }
}
