package org.openguidance.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Condition;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.ViolationDigest;

/**
 * Everything by which one rule is broken in one check, as digests with how often each was found: for words that were found in
 * a text those words, for everything else the facts that decided. A violation rests on nothing else, so one whose footprint
 * lies within that of an earlier check has nothing new in it. Used once, by one thread, in a run that explains.
 */
final class Footprint {

    /** How far chains of worked-out facts are followed, and how much is kept one by one. */
    private static final int LIMIT = 1_000;

    private final RuleProgram rule;
    private final Run run;
    private final Map<String, Integer> counts = new HashMap<>();
    private final IdentityHashMap<Trace, FactLeaf> leaves = new IdentityHashMap<>();
    private int left = LIMIT;

    private Footprint(RuleProgram rule, Run run) {
        this.rule = rule;
        this.run = run;
        for (FactLeaf leaf : run.program().leaves()) {
            Trace trace = run.trace(leaf.id());
            if (trace != null) {
                leaves.put(trace, leaf);
            }
        }
    }

    /** The footprint of a rule that is violated: digests, and how often each was found. */
    static Map<String, Integer> of(RuleProgram rule, RuleProgram.Evaluated evaluated, Run run) {
        Footprint footprint = new Footprint(rule, run);
        footprint.gather(evaluated);
        if (footprint.left <= 0 || footprint.counts.isEmpty()) {
            footprint.counts.clear();
            footprint.add(ViolationDigest.ofFacts("", Optional.empty(), footprint.all()));
        }
        return footprint.counts;
    }

    private void gather(RuleProgram.Evaluated evaluated) {
        Parts parts = evaluated.parts();
        if (evaluated.custom().part().isYes()) {
            custom(evaluated.custom());
        }
        if (parts.forbid().isYes()) {
            parts.forbid().traces().forEach(trace -> gather(trace, Truth.YES, null));
        }
        if (parts.require().isNo()) {
            parts.require().traces().forEach(trace -> gather(trace, Truth.NO, null));
        }
        if (parts.flag().isYes() && parts.brokenByAnswer().isYes()) {
            add(ViolationDigest.ofFacts("answer", Optional.empty(), shown()));
        }
    }

    private void custom(CustomOutcome outcome) {
        for (CustomCheck.Place place : outcome.places()) {
            CustomOutcome.hand(run, place.fact())
                    .ifPresent(hand -> words(place.fact(), hand.view().view(new Span(place.start(), place.end()))));
        }
        if (outcome.places().isEmpty()) {
            add(ViolationDigest.ofFacts("check", Optional.empty(), all()));
        }
    }

    /** What made a test stand as it does: the tests inside that stand so, and of each what it found. */
    private void gather(Trace trace, Truth wanted, @Nullable FactLeaf above) {
        if (trace.truth() != wanted || left <= 0) {
            return;
        }
        FactLeaf own = leaves.get(trace);
        FactLeaf leaf = own == null ? above : own;
        int before = left;
        switch (trace.kind()) {
            case LEAF -> leaf(trace, wanted, leaf);
            case REVERSED -> trace.inside().forEach(inside -> gather(inside, wanted.not(), leaf));
            case JOINED -> joined(trace, wanted, leaf);
            case ENTRY, EACH, ENTRIES -> inside(trace, wanted, leaf);
        }
        if (left == before) {
            value(trace.hand(), leaf);
        }
    }

    /** Into the tests inside; for a fact that was worked out by a test, into how that went. */
    private void joined(Trace trace, Truth wanted, @Nullable FactLeaf leaf) {
        Hand hand = trace.hand();
        Optional<Trace> how = hand == null ? Optional.empty() : hand.definition();
        boolean tells = how.filter(one -> one.kind() != Trace.Kind.LEAF && one.truth() != Truth.UNKNOWN)
                .isPresent();
        if (tells) {
            left--;
            gather(how.get(), how.get().truth(), leaf);
        } else if (!(trace.source() instanceof Condition.During)) {
            inside(trace, wanted, leaf);
        }
    }

    private void inside(Trace trace, Truth wanted, @Nullable FactLeaf leaf) {
        trace.inside().forEach(inside -> gather(inside, wanted, leaf));
        if (trace.inside().size() >= EntryNodes.KEPT) {
            left = 0;
        }
    }

    private void leaf(Trace trace, Truth wanted, @Nullable FactLeaf leaf) {
        List<Trace.Place> places = wanted == Truth.YES ? trace.places().get() : List.of();
        for (Trace.Place place : places) {
            if (place.span().isPresent()) {
                words(place.hand().path(), place.hand().view().view(place.span().get()));
            } else {
                value(place.hand(), leaf);
            }
        }
    }

    private void words(String path, TextView words) {
        add(ViolationDigest.ofWords(withoutNumbers(path), words.text()));
    }

    /** A value, with the facts beside it on which the test rests; of a part of a text its words, of a list the whole entry. */
    private void value(@Nullable Hand hand, @Nullable FactLeaf leaf) {
        if (hand == null || hand.path().isEmpty()) {
            add(ViolationDigest.ofFacts("", Optional.empty(), all()));
            return;
        }
        if (hand.isPart()) {
            words(hand.path(), hand.view());
            return;
        }
        BitSet beside =
                leaf == null ? new BitSet() : (BitSet) leaf.reliance().slots().clone();
        if (hand.slot() >= 0) {
            beside.clear(hand.slot());
            beside.or(run.program().order().reads(hand.slot()));
        }
        add(ViolationDigest.ofFacts(withoutNumbers(hand.path()), whole(hand), values(beside)));
    }

    /** The value at hand, or the outermost entry of a list that it is part of. */
    private Optional<FactValue> whole(Hand hand) {
        int open = hand.path().indexOf('[');
        if (open < 0 || hand.slot() < 0) {
            return hand.value();
        }
        int index = Integer.parseInt(hand.path(), open + 1, hand.path().indexOf(']', open), 10);
        Optional<FactValue> value = run.fact(hand.slot()).value();
        boolean ofFact = run.linkedFact(hand.slot()).name().length() == open;
        return value.filter(list -> ofFact)
                .filter(FactValue.Items.class::isInstance)
                .map(list -> ((FactValue.Items) list).items().get(index))
                .or(() -> value);
    }

    /** All that a person is shown who is asked. */
    private Map<String, Optional<FactValue>> shown() {
        BitSet slots = new BitSet();
        rule.linked().reads().forEach(slots::set);
        rule.linked().judgedOn().forEach(slots::set);
        return values(slots);
    }

    /** All facts of the subject: what rests on no fact by name may rest on any. */
    private Map<String, Optional<FactValue>> all() {
        BitSet slots = new BitSet();
        slots.set(0, run.program().facts());
        return values(slots);
    }

    /** The values of facts and of those that they are worked out from. */
    private Map<String, Optional<FactValue>> values(BitSet slots) {
        BitSet all = new BitSet();
        List<Integer> open = new ArrayList<>(slots.stream().boxed().toList());
        while (!open.isEmpty()) {
            int slot = open.remove(open.size() - 1);
            if (!all.get(slot)) {
                all.set(slot);
                run.program().order().reads(slot).stream().forEach(open::add);
            }
        }
        Map<String, Optional<FactValue>> values = new TreeMap<>();
        all.stream()
                .forEach(slot ->
                        values.put(run.linkedFact(slot).name(), run.fact(slot).value()));
        return values;
    }

    /** {@code images[0].alt-text} as {@code images.alt-text}: an entry that moves in its list is the same. */
    private static String withoutNumbers(String path) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', at)) {
            plain.append(path, at, open);
            at = path.indexOf(']', open) + 1;
        }
        return plain.append(path, at, path.length()).toString();
    }

    private void add(String digest) {
        counts.merge(digest, 1, Integer::sum);
        left--;
    }
}
