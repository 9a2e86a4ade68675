package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Condition;
import org.openguidance.model.FactType;
import org.openguidance.model.Written;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.Test;

/**
 * Finds what to try so that a rule comes out as kept: it follows how the rule went down to the tests that stand in the way, and
 * gathers moves that could turn them.
 *
 * <p>It looks for a way to keep the rule, not to get out of it. What decides whether the rule is about the subject at all, its
 * {@code when}, its exemptions and when it is in force, is left as it was declared; only where something of it is missing is it
 * asked what it would have to be. An answer that was given stays. No fact is ever taken back. For one evaluation, by one thread.
 */
final class ChangeMoves {

    /** How far a chain of worked-out facts is followed. */
    private static final int CHAIN = 50;
    /** So many entries of a list are looked into where any of them would do. */
    private static final int ENTRIES = 20;

    private final TestsBySource tests;
    private final CandidateValues candidates;
    private final ComparedValues compared;
    private final Run run;
    private final Set<Move> moves = new LinkedHashSet<>();
    private int chain;

    ChangeMoves(TestsBySource tests, CandidateValues candidates, Run run) {
        this.tests = tests;
        this.candidates = candidates;
        this.compared = new ComparedValues(run);
        this.run = run;
    }

    /** The moves from how a rule went. */
    List<Move> of(RuleProgram rule, RuleProgram.Evaluated evaluated) {
        Parts parts = evaluated.parts();
        if (parts.inForce().isNo() || parts.when().isNo() || parts.exempt().isYes()) {
            return List.of();
        }
        if (!parts.forbid().isNo()) {
            places(evaluated.custom());
            missing(evaluated.custom().part().needs());
            turn(parts.forbid().traces(), Truth.NO, false);
        }
        if (moves.isEmpty() && !parts.require().isYes()) {
            turn(parts.require().traces(), Truth.YES, false);
        }
        if (moves.isEmpty() && !parts.flag().isNo() && !parts.brokenByAnswer().isNo()) {
            turn(parts.flag().traces(), Truth.NO, false);
            answer(rule, parts);
        }
        if (moves.isEmpty()) {
            circumstances(rule, parts);
        }
        return List.copyOf(moves);
    }

    private void answer(RuleProgram rule, Parts parts) {
        if (!parts.brokenByAnswer().isUnknown()) {
            return;
        }
        missing(parts.brokenByAnswer().needs());
        rule.linked()
                .rule()
                .ask()
                .ifPresent(ask -> moves.add(new Move.Reply(
                        rule.question(), ask, !rule.linked().rule().yesMeansBroken())));
    }

    /** What is missing of what decides whether the rule is about the subject. */
    private void circumstances(RuleProgram rule, Parts parts) {
        if (parts.inForce().isUnknown() && run.dated().slot() >= 0) {
            put(run.dated(), List.of(), compared.of(rule.inForce()));
        }
        allOf(parts.when().traces(), Truth.YES, true);
        for (Trace trace : parts.exempt().traces()) {
            turn(trace, true);
        }
        rule.exemptions().forEach(this::inForce);
    }

    private void inForce(ExemptionProgram exemption) {
        if (State.isUnknown(exemption.inForce().state(run)) && run.dated().slot() >= 0) {
            put(run.dated(), List.of(), compared.of(exemption.inForce()));
        }
        exemption.unless().forEach(this::inForce);
    }

    private void places(CustomOutcome found) {
        for (CustomCheck.Place place : found.places()) {
            moves.add(new Move.Cut(place.fact(), List.of(new Span(place.start(), place.end())), false));
        }
    }

    /** Facts that have to be there, whatever they are. */
    private void missing(List<Need> needs) {
        for (Need need : needs) {
            if (need instanceof Need.OfFact fact
                    && fact.name().equals(run.linkedFact(fact.slot()).name())) {
                put(run.fact(fact.slot()), List.of(), List.of());
            }
        }
    }

    private void turn(List<Trace> traces, Truth wanted, boolean onlyMissing) {
        traces.stream().limit(ENTRIES).forEach(trace -> turn(trace, wanted, onlyMissing));
    }

    /** To the opposite of how it went; either way, where that is not known. */
    private void turn(Trace trace, boolean onlyMissing) {
        if (trace.truth() != Truth.NO) {
            turn(trace, Truth.NO, onlyMissing);
        }
        if (trace.truth() != Truth.YES) {
            turn(trace, Truth.YES, onlyMissing);
        }
    }

    private void turn(Trace trace, Truth wanted, boolean onlyMissing) {
        if (trace.truth() == wanted) {
            return;
        }
        switch (trace.kind()) {
            case LEAF -> leaf(trace, wanted, onlyMissing);
            case JOINED -> joined(trace, wanted, onlyMissing);
            case REVERSED -> allOrAny(trace, wanted == Truth.YES, wanted.not(), onlyMissing);
            case ENTRY -> entry(trace, wanted, onlyMissing);
            case EACH -> each(trace, wanted, onlyMissing);
            case ENTRIES -> entries(trace, wanted, onlyMissing);
        }
    }

    /** Where all have to come out as wanted, whatever is done has to turn each of them: one of them is enough to go on from. */
    private void allOf(List<Trace> traces, Truth wanted, boolean onlyMissing) {
        int before = moves.size();
        for (int at = 0; at < traces.size() && moves.size() == before; at++) {
            turn(traces.get(at), wanted, onlyMissing);
        }
    }

    private void allOrAny(Trace trace, boolean all, Truth wanted, boolean onlyMissing) {
        if (all) {
            allOf(trace.inside(), wanted, onlyMissing);
        } else {
            turn(trace.inside(), wanted, onlyMissing);
        }
    }

    private void joined(Trace trace, Truth wanted, boolean onlyMissing) {
        if (trace.source() instanceof Condition.During) {
            leaf(trace, wanted, onlyMissing);
        }
        boolean all =
                wanted == Truth.YES ? trace.source() instanceof Condition.All : trace.source() instanceof Condition.Any;
        allOrAny(trace, all, wanted, onlyMissing);
    }

    private void entry(Trace trace, Truth wanted, boolean onlyMissing) {
        turn(trace.inside(), wanted, onlyMissing);
        Hand entry = trace.hand();
        if (entry != null && !onlyMissing && !entry.isPart() && !(entry.known() instanceof FactValue.Fields)) {
            moves.add(new Move.Drop(entry.path()));
        }
    }

    private void each(Trace trace, Truth wanted, boolean onlyMissing) {
        List<Trace> others = others(trace, wanted);
        cut(wanted == Truth.YES ? others : List.of(), onlyMissing);
        allOrAny(trace, wanted == Truth.YES, wanted, onlyMissing);
    }

    private void entries(Trace trace, Truth wanted, boolean onlyMissing) {
        Optional<Test> test = tests.test(trace.source());
        if (test.orElse(null) instanceof Test.Count count && trace.hand() != null) {
            trace.inside().stream().limit(ENTRIES).forEach(entry -> turn(entry, onlyMissing));
            fewer(trace, compared.of(count, trace.hand()), onlyMissing);
        } else {
            cut(wanted == Truth.NO ? others(trace, wanted) : List.of(), onlyMissing);
            allOrAny(trace, wanted == Truth.NO, wanted, onlyMissing);
        }
        if (!onlyMissing && trace.hand() != null) {
            more(trace, trace.hand());
        }
        test.ifPresent(one -> rights(one, trace.hand(), onlyMissing));
    }

    /** The entries that do not come out as wanted. */
    private static List<Trace> others(Trace trace, Truth wanted) {
        return trace.inside().stream().filter(entry -> entry.truth() != wanted).toList();
    }

    /** Parts of a text that stand in the way are taken out, all at once. */
    private void cut(List<Trace> entries, boolean onlyMissing) {
        List<Hand> parts = parts(entries);
        if (!parts.isEmpty() && !onlyMissing) {
            Stream<Span> spans = parts.stream().map(part -> part.view().span());
            moves.add(new Move.Cut(parts.get(0).path(), TextMoves.spans(spans), false));
        }
    }

    /** Fewer of the parts of a text that count. */
    private void fewer(Trace trace, List<FactValue> numbers, boolean onlyMissing) {
        List<Hand> parts = parts(others(trace, Truth.NO));
        if (!onlyMissing) {
            moves.addAll(TextMoves.fewer(parts, numbers));
        }
    }

    private static List<Hand> parts(List<Trace> entries) {
        List<Hand> parts = new ArrayList<>();
        for (Trace entry : entries) {
            Hand hand = entry.hand();
            if (hand != null && hand.isPart()) {
                parts.add(hand);
            }
        }
        return parts;
    }

    private void leaf(Trace trace, Truth wanted, boolean onlyMissing) {
        Hand hand = trace.hand();
        Optional<Test> test = tests.test(trace.source());
        if (hand == null || test.isEmpty()) {
            return;
        }
        if (hand.definition().isPresent()) {
            definition(hand, onlyMissing);
        } else if (isJudged(hand)) {
            judged(hand);
        } else if (!hand.isKnown() || !onlyMissing) {
            value(test.get(), trace, hand, wanted);
        }
        rights(test.get(), hand, onlyMissing);
    }

    private void definition(Hand hand, boolean onlyMissing) {
        Trace how = hand.definition().orElseThrow();
        if (chain < CHAIN) {
            chain++;
            (FactProgram.isCases(how) ? how.inside() : List.of(how)).forEach(inside -> turn(inside, onlyMissing));
            chain--;
        }
    }

    private boolean isJudged(Hand hand) {
        return hand.slot() >= 0 && run.linkedFact(hand.slot()).definition().orElse(null) instanceof LinkedFact.Judged;
    }

    private void judged(Hand hand) {
        if (hand.isKnown()) {
            return;
        }
        missing(hand.needs());
        LinkedFact fact = run.linkedFact(hand.slot());
        if (fact.definition().orElse(null) instanceof LinkedFact.Judged judged) {
            for (boolean yes : new boolean[] {true, false}) {
                moves.add(new Move.Reply(run.program().kind() + "/" + fact.name(), judged.ask(), yes));
            }
        }
    }

    private void value(Test test, Trace trace, Hand hand, Truth wanted) {
        List<FactValue> values = compared.of(test, hand);
        if (hand.isPart()) {
            moves.addAll(wanted == Truth.NO ? TextMoves.without(trace) : List.of());
        } else if (hand.path().indexOf('.') > 0 && isOfText(hand)) {
            moves.addAll(TextMoves.fewer(EntryNodes.entries(hand), values));
        } else if (type(hand).isPresent()) {
            boolean text = hand.value().orElse(null) instanceof FactValue.Text && !hand.isBlankText();
            if (text) {
                moves.addAll(TextMoves.of(test, trace, hand, wanted, values));
            }
            boolean equals = test instanceof Test.Among || test instanceof Test.SameAs || test instanceof Test.Blank;
            if (!text || equals) {
                put(hand, List.of(test), values);
            }
        } else {
            blend(hand);
        }
    }

    /** Whether a list is that of the parts of a text. */
    private static boolean isOfText(Hand hand) {
        return hand.value().orElse(null) instanceof FactValue.Items items
                && !items.items().isEmpty()
                && EntryNodes.entries(hand).get(0).isPart();
    }

    /** A test of the stages of a blend, or of something else that is declared only with all around it. */
    private void blend(Hand hand) {
        if (hand.slot() >= 0) {
            Hand whole = run.fact(hand.slot());
            boolean ofBlend = run.linkedFact(hand.slot()).declaration().type() instanceof FactType.BlendOf;
            if (ofBlend || !whole.isKnown()) {
                put(whole, List.of(), List.of());
            }
        }
    }

    private Optional<WrittenPath.Typed> type(Hand hand) {
        return hand.slot() < 0
                ? Optional.empty()
                : WrittenPath.of(hand.path()).type(run.program().linked());
    }

    /** Other facts that a test compares with. */
    private void rights(Test test, @Nullable Hand hand, boolean onlyMissing) {
        boolean logic = test instanceof Test.Each || test instanceof Test.Some || test instanceof Test.During;
        if (logic) {
            return;
        }
        Reliance reliance = new Reliance().on(test);
        for (int slot = reliance.slots().nextSetBit(0);
                slot >= 0;
                slot = reliance.slots().nextSetBit(slot + 1)) {
            Hand right = run.fact(slot);
            if (right.definition().isPresent()) {
                definition(right, onlyMissing);
            } else if (!isJudged(right) && (!right.isKnown() || !onlyMissing)) {
                put(
                        right,
                        List.of(),
                        hand == null ? List.of() : hand.value().stream().toList());
            }
        }
    }

    /** Values for a fact or a field. */
    private void put(Hand hand, List<Test> about, List<FactValue> values) {
        Optional<WrittenPath.Typed> typed = type(hand);
        if (typed.isEmpty() || run.linkedFact(hand.slot()).definition().isPresent()) {
            return;
        }
        Set<String> now = hand.value().orElse(null) instanceof FactValue.Choices set ? set.values() : Set.of();
        for (Written value : candidates.of(typed.get().type(), typed.get().optional(), now, values)) {
            moves.add(new Move.Put(hand.path(), value, hand.isKnown()));
        }
        if (typed.get().type() instanceof FactType.ListOf list && !about.isEmpty()) {
            more(hand, list, about.get(0), values);
        }
    }

    /** One more entry in a list. */
    private void more(Trace trace, Hand hand) {
        Optional<Test> test = tests.test(trace.source());
        Optional<FactType> type = type(hand).map(WrittenPath.Typed::type);
        if (test.isPresent() && type.orElse(null) instanceof FactType.ListOf list) {
            more(hand, list, test.get(), compared.of(test.get(), hand));
        }
    }

    private void more(Hand hand, FactType.ListOf list, Test test, List<FactValue> values) {
        List<FactValue> ofEntries =
                test instanceof Test.Count count && count.where().isEmpty() ? List.of() : values;
        for (Written entry : candidates.of(list.of(), false, Set.of(), ofEntries)) {
            moves.add(new Move.Append(hand.path(), entry));
        }
    }
}
