package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.SubjectKind;

/** The facts of a kind of subject by their names and slots. */
final class SubjectFacts {

    private final SubjectKind kind;
    private final Hand whole;
    private final List<Hand> hands = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, StepFinder.Found> steps = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    SubjectFacts(SubjectKind kind, Zones zones) {
        this.kind = kind;
        this.whole = Hand.ofSubject(kind.id().text(), zones);
        for (int slot = 0; slot < kind.facts().size(); slot++) {
            hands.add(hand(fact(slot), zones));
            String name = fact(slot).id().text();
            if (slots.putIfAbsent(name, slot) == null) {
                names.add(name);
                steps.put(name, new StepFinder.Found(new Step.ToFact(slot, name), hand(slot)));
            }
        }
    }

    SubjectKind kind() {
        return kind;
    }

    String name() {
        return kind.id().text();
    }

    Optional<Integer> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }

    Optional<FactDeclaration> fact(String name) {
        return slot(name).map(this::fact);
    }

    FactDeclaration fact(int slot) {
        return kind.facts().get(slot);
    }

    int size() {
        return kind.facts().size();
    }

    /** The names of its facts, in the order of the file. */
    List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /** What the name of a fact leads to. */
    Optional<StepFinder.Found> step(String name) {
        return Optional.ofNullable(steps.get(name));
    }

    /** The subject as a whole. */
    Hand whole() {
        return whole;
    }

    /** The value of a fact. */
    Hand hand(int slot) {
        return hands.get(slot);
    }

    private static Hand hand(FactDeclaration fact, Zones zones) {
        return new Hand(
                "fact " + Phrase.quote(fact.id().text()),
                Optional.of(fact.type()),
                fact.optional(),
                fact.zone().orElse(zones.pack()),
                fact.zone().isPresent() || zones.isChosen());
    }
}
