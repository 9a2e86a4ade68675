package org.openguidance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openguidance.model.FactType;
import org.openguidance.model.Labelled;
import org.openguidance.model.ScalarType;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.LinkedSubject;
import org.openguidance.model.link.Test;

/** What can decide whether a rule is kept. */
enum Decider implements Labelled {
    /** The words of a text. */
    TEXT("text"),
    /** Facts that are declared or worked out. */
    FACTS("facts"),
    /** Somebody who is asked. */
    PERSON("person");

    private final String label;

    Decider(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Everything that can decide a rule; nothing for a permission. */
    static List<Decider> of(LinkedRule rule) {
        List<Test> tests = tests(rule);
        boolean asks = rule.rule().ask().isPresent();
        return Stream.of(values())
                .filter(decider -> !facts(rule.subject(), tests, decider).isEmpty() || (decider == PERSON && asks))
                .toList();
    }

    /** How a rule is decided, in words; nothing for a permission. */
    static Optional<String> words(LinkedRule rule, Phrases phrases) {
        List<String> parts = new ArrayList<>();
        List<String> tested = names(rule.subject(), tests(rule), phrases);
        if (!tested.isEmpty()) {
            parts.add("by " + Phrases.joined(tested, "and"));
        }
        rule.rule().ask().ifPresent(ask -> {
            String flagged = rule.flag()
                    .map(flag -> names(rule.subject(), List.of(flag), phrases))
                    .map(names -> "where " + Phrases.joined(names, "or") + " call for it, ")
                    .orElse("");
            String yes = rule.rule().yesMeansBroken() ? "it is broken" : "it is kept";
            parts.add(flagged + "by a person: “" + phrases.words(ask.question()) + "” (yes: " + yes + ")");
        });
        return Optional.of(String.join("; ", parts)).filter(words -> !words.isEmpty());
    }

    private static List<Test> tests(LinkedRule rule) {
        return Stream.of(rule.forbid(), rule.require())
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> names(LinkedSubject subject, List<Test> tests, Phrases phrases) {
        List<String> names = new ArrayList<>();
        List<String> texts =
                facts(subject, tests, TEXT).stream().map(LinkedFact::name).toList();
        if (!texts.isEmpty()) {
            names.add("the words of " + Phrases.joined(texts, "and"));
        }
        List<String> facts =
                facts(subject, tests, FACTS).stream().map(LinkedFact::name).toList();
        if (!facts.isEmpty()) {
            names.add((facts.size() == 1 ? "the fact " : "the facts ") + Phrases.joined(facts, "and"));
        }
        for (LinkedFact judged : facts(subject, tests, PERSON)) {
            judgement(judged)
                    .ifPresent(definition -> names.add("a person's answer: “"
                            + phrases.words(definition.ask().question()) + "”"));
        }
        return names;
    }

    /** The facts that tests begin with and that are of this kind. */
    private static List<LinkedFact> facts(LinkedSubject subject, List<Test> tests, Decider kind) {
        Set<Integer> slots = TestFacts.of(tests);
        return slots.stream()
                .map(slot -> subject.facts().get(slot))
                .filter(fact -> of(fact) == kind)
                .toList();
    }

    private static Decider of(LinkedFact fact) {
        if (judgement(fact).isPresent()) {
            return PERSON;
        }
        FactType type = fact.declaration().type();
        return type instanceof FactType.Scalar scalar && scalar.type() == ScalarType.TEXT ? TEXT : FACTS;
    }

    private static Optional<LinkedFact.Judged> judgement(LinkedFact fact) {
        return fact.definition().filter(LinkedFact.Judged.class::isInstance).map(LinkedFact.Judged.class::cast);
    }
}
