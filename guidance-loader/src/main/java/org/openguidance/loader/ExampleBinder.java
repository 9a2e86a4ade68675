package org.openguidance.loader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleExample;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the examples of rules: an outcome with the facts that give it, and what is said beside it. */
final class ExampleBinder {

    private static final List<String> OUTCOMES = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.ERROR)
            .map(Outcome::label)
            .toList();
    private static final String ERROR = Outcome.ERROR.label();
    private static final List<String> KEYS = keys();

    /** What outcomes are called elsewhere. */
    private static final Map<String, String> OTHER_OUTCOMES = Map.ofEntries(
            Map.entry("passes", "satisfied"),
            Map.entry("passed", "satisfied"),
            Map.entry("pass", "satisfied"),
            Map.entry("good", "satisfied"),
            Map.entry("ok", "satisfied"),
            Map.entry("kept", "satisfied"),
            Map.entry("compliant", "satisfied"),
            Map.entry("fails", "violated"),
            Map.entry("failed", "violated"),
            Map.entry("fail", "violated"),
            Map.entry("bad", "violated"),
            Map.entry("broken", "violated"),
            Map.entry("breach", "violated"),
            Map.entry("non-compliant", "violated"),
            Map.entry("excused", "exempt"),
            Map.entry("ask", "needs-judgement"));

    private final Binding binding;
    private final WrittenBinder values;

    ExampleBinder(Binding binding, WrittenBinder values) {
        this.binding = binding;
        this.values = values;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(OUTCOMES);
        keys.addAll(List.of("finds", "answer", "answers", "as-at", "exemption", "parameters", ERROR));
        return List.copyOf(keys);
    }

    Optional<RuleExample> example(Node node) {
        Optional<String> other = otherOutcome(node);
        if (other.isPresent()) {
            Node.Text key = ((Node.Mapping) node).entries().get(0).key();
            binding.faults()
                    .add(
                            DiagnosticCode.UNKNOWN_KEY,
                            key.location(),
                            Words.quoted(key.text()) + " is no outcome",
                            "did you mean '" + other.get() + "'?");
            return Optional.empty();
        }
        return node instanceof Node.Mapping mapping && isFactsAlone(mapping)
                ? factsAlone(mapping)
                : binding.keys(withoutStrayFacts(node), "example", KEYS).flatMap(this::example);
    }

    /** Without facts beside an outcome that has lost them, as where they are not indented further than it. */
    private static Node withoutStrayFacts(Node node) {
        boolean lost = node instanceof Node.Mapping mapping && hasLostFacts(mapping);
        if (!lost) {
            return node;
        }
        Node.Mapping mapping = (Node.Mapping) node;
        List<Node.Entry> known = mapping.entries().stream()
                .filter(entry -> MeantKey.of(entry.key().text(), KEYS, KEYS).isPresent())
                .toList();
        return new Node.Mapping(known, mapping.location(), mapping.complete());
    }

    private static boolean hasLostFacts(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Node.Damaged
                    && OUTCOMES.contains(entry.key().text())) {
                return true;
            }
        }
        return false;
    }

    /** The outcome that is meant by a first word that is none, with facts behind it. */
    private static Optional<String> otherOutcome(Node node) {
        return node instanceof Node.Mapping mapping
                        && !mapping.entries().isEmpty()
                        && mapping.entries().get(0).value() instanceof Node.Mapping
                ? Optional.ofNullable(
                        OTHER_OUTCOMES.get(mapping.entries().get(0).key().text()))
                : Optional.empty();
    }

    /** Whether the facts stand where the outcome should. */
    private static boolean isFactsAlone(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (KEYS.contains(entry.key().text())) {
                return false;
            }
        }
        return mapping.complete()
                && mapping.entries().stream()
                        .allMatch(entry ->
                                MeantKey.of(entry.key().text(), KEYS, KEYS).isEmpty());
    }

    private Optional<RuleExample> factsAlone(Node.Mapping mapping) {
        noOutcome(mapping.location());
        return Optional.empty();
    }

    private void noOutcome(SourceLocation at) {
        binding.faults()
                .add(
                        DiagnosticCode.MISSING_KEY,
                        at,
                        "this example names no outcome: it needs one of " + Plain.listed(OUTCOMES),
                        "write it as in 'violated: { account: official }'");
    }

    private Optional<RuleExample> example(KnownKeys keys) {
        List<String> outcomes = keys.present(OUTCOMES);
        checkOutcomes(keys, outcomes);
        notePlaces(keys);
        RuleExample.Builder example = RuleExample.builder();
        example.location(keys.location())
                .finds(keys.words("finds"))
                .asAt(keys.read("as-at", node -> binding.times().timePoint(node, keys.what("as-at"))))
                .exemption(keys.words("exemption"));
        keys.get("parameters")
                .ifPresent(node -> example.putAllParameters(values.byId(node, keys.what("parameters"), "parameter")));
        answers(keys, example);
        outcomes.forEach(word -> keys.get(word).ifPresent(facts -> facts(facts, keys, word, example, outcomes)));
        return outcomes.isEmpty() ? Optional.empty() : binding.build(keys.location(), example::build);
    }

    private void facts(Node node, KnownKeys keys, String word, RuleExample.Builder example, List<String> outcomes) {
        var facts = values.byId(node, keys.what(word), "fact");
        if (word.equals(outcomes.get(0))) {
            example.outcome(Outcome.of(word).orElseThrow()).putAllFacts(facts);
        }
    }

    private void notePlaces(KnownKeys keys) {
        for (String key : keys.present(List.of("as-at", "answer"))) {
            binding.places().note(keys.location(), key, keys.at(key));
        }
        keys.get("exemption")
                .filter(Node.Text.class::isInstance)
                .ifPresent(node -> binding.places().note(keys.location(), ((Node.Text) node).text(), node.location()));
    }

    private void answers(KnownKeys keys, RuleExample.Builder example) {
        Optional<Boolean> answer = keys.yesNo("answer");
        var answers = keys.get("answers").map(node -> values.answers(node, keys.what("answers"), keys.location()));
        if (keys.has("answer") && keys.has("answers")) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at("answer"),
                            "an example has 'answer' or 'answers', not both",
                            "put it into 'answers', as in 'answers: { ask: yes }'");
            return;
        }
        example.answer(answer);
        answers.ifPresent(example::putAllAnswers);
    }

    private void checkOutcomes(KnownKeys keys, List<String> outcomes) {
        if (keys.has(ERROR)) {
            binding.faults()
                    .add(
                            DiagnosticCode.NOT_A_CHOICE,
                            keys.at(ERROR),
                            "no example can end in 'error', which is only for what could not be evaluated",
                            "write one of " + Plain.listed(OUTCOMES));
            return;
        }
        if (outcomes.isEmpty() && !keys.hasStrangers() && keys.isComplete()) {
            noOutcome(keys.location());
        }
        if (outcomes.size() > 1) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at(outcomes.get(1)),
                            "this example has two outcomes, '" + outcomes.get(0) + "' and '" + outcomes.get(1) + "'",
                            "begin each example with '- '");
        }
    }
}
