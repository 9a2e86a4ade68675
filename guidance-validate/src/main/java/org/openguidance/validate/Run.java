package org.openguidance.validate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.Right;

/** One check of one subject: its facts, worked out at most once each, and its answers. Used by one thread. */
final class Run {

    private final SubjectProgram program;
    private final List<@Nullable FactValue> declared;
    private final Map<String, Boolean> answers;
    private final Instant at;
    private final boolean strict;
    private final @Nullable Hand[] hands;
    private final Set<Integer> assumed = new LinkedHashSet<>();
    private final Set<String> usedAnswers = new LinkedHashSet<>();
    private final Hand subject = Hand.subject();

    Run(
            SubjectProgram program,
            List<@Nullable FactValue> declared,
            Map<String, Boolean> answers,
            Instant at,
            boolean strict) {
        this.program = program;
        this.declared = declared;
        this.answers = answers;
        this.at = at;
        this.strict = strict;
        this.hands = new Hand[program.facts().size()];
    }

    Hand subject() {
        return subject;
    }

    Instant at() {
        return at;
    }

    SubjectProgram program() {
        return program;
    }

    /** The slots of the facts whose assumed value was used. */
    Set<Integer> assumed() {
        return assumed;
    }

    /** The answers that counted. */
    Set<String> usedAnswers() {
        return usedAnswers;
    }

    /** The fact in a slot: declared, assumed, worked out or judged, or else unknown. */
    Hand fact(int slot) {
        Hand known = hands[slot];
        if (known == null) {
            known = find(slot);
            hands[slot] = known;
        }
        return known;
    }

    private Hand find(int slot) {
        FactProgram fact = program.facts().get(slot);
        FactValue given = declared.get(slot);
        if (given != null) {
            return Hand.known(given, fact.name(), slot);
        }
        if (fact.definition().isPresent()) {
            return fact.definition().get().find(fact, this);
        }
        Optional<FactValue> fallback = strict ? Optional.empty() : fact.linked().assumed();
        if (fallback.isPresent()) {
            assumed.add(slot);
            return Hand.known(fallback.get(), fact.name(), slot);
        }
        return Hand.unknown(List.of(new Need.OfFact(slot, fact.name())), fact.name(), slot);
    }

    /** The answer to a question, by the name of a rule or of a judged fact; it counts as used. */
    Optional<Boolean> answer(String question) {
        Boolean answer = answers.get(question);
        if (answer == null) {
            return Optional.empty();
        }
        usedAnswers.add(question);
        return Optional.of(answer);
    }

    /** The answer to a question of a rule that is not in force; it does not count as used, it only tells what is coming. */
    Optional<Boolean> answerOutOfForce(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** What is still missing of the facts that a person must have before them; a blank text is as good as missing. */
    List<Need> missingOf(List<Integer> judgedOn) {
        List<Need> missing = new ArrayList<>();
        for (int slot : judgedOn) {
            Hand fact = fact(slot);
            if (!fact.isKnown()) {
                missing.addAll(fact.needs());
            } else if (fact.isBlankText()) {
                missing.add(new Need.OfFact(slot, fact.path()));
            }
        }
        return missing;
    }

    /** The right side of a test about a value at hand. */
    Hand right(Right right, Hand hand) {
        if (right instanceof Right.Constant constant) {
            return Hand.known(constant.value(), "", -1);
        }
        if (right instanceof Right.OfFact fact) {
            return fact(fact.slot());
        }
        if (right instanceof Right.OfField field) {
            return Steps.field(hand.record(field.up()), field.field());
        }
        if (right instanceof Right.Unset unset) {
            return Hand.unknown(List.of(new Need.OfParameter(unset.parameter())), "$" + unset.parameter(), -1);
        }
        return Hand.known(new FactValue.Moment(at, program.zone()), "now", -1);
    }

    LinkedFact linkedFact(int slot) {
        return program.facts().get(slot).linked();
    }
}
