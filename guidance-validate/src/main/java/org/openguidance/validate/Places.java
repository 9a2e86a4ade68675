package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Condition;

/**
 * Finds out what a rule points at: the places where what it forbids or flags was found, and the entries that fail what it
 * requires of each.
 */
final class Places {

    /** How many findings of one rule are kept. */
    static final int LIMIT = 1_000;
    /** How far a chain of worked-out facts is followed. */
    private static final int CHAIN = 200;
    /** How many definitions are looked into for one rule. */
    private static final int DEFINITIONS = 10_000;

    private final ConditionText text;

    Places(ConditionText text) {
        this.text = text;
    }

    /** What made a test hold: for {@code forbid} and {@code flag}. */
    List<Finding> ofHolding(List<Trace> traces) {
        Walk walk = new Walk(0);
        traces.forEach(trace -> gather(trace, Truth.YES, walk));
        return findings(walk.places);
    }

    /** The entries that fail: for {@code require}. */
    List<Finding> ofFailing(List<Trace> traces) {
        Walk walk = new Walk(0);
        traces.forEach(trace -> gather(trace, Truth.NO, walk));
        return findings(walk.places);
    }

    private void gather(Trace trace, Truth wanted, Walk walk) {
        if (trace.truth() != wanted || walk.places.size() >= LIMIT) {
            return;
        }
        switch (trace.kind()) {
            case LEAF -> leaf(trace, wanted, walk);
            case JOINED, ENTRY -> joined(trace, wanted, walk);
            case REVERSED -> trace.inside().forEach(inside -> gather(inside, wanted.not(), walk));
            case EACH -> each(trace, wanted, walk);
            case ENTRIES -> entries(trace, wanted, walk);
        }
    }

    private void leaf(Trace trace, Truth wanted, Walk walk) {
        if (wanted == Truth.YES) {
            walk.places.addAll(trace.places().get());
        }
    }

    /** Into the tests inside; for a fact that was worked out, into how that went. */
    private void joined(Trace trace, Truth wanted, Walk walk) {
        trace.inside().forEach(inside -> gather(inside, wanted, walk));
        Hand hand = trace.hand();
        if (hand != null && wanted == Truth.YES) {
            hand.definition().filter(how -> walk.goesDeeper()).ifPresent(how -> {
                walk.chain++;
                gather(how, how.truth(), walk);
                walk.chain--;
            });
        }
    }

    /** One search for places: what it has found, and how far it has followed a chain of worked-out facts. */
    private static final class Walk {

        private final List<Trace.Place> places = new ArrayList<>();
        private int definitions;
        private int chain;

        Walk(int chain) {
            this.chain = chain;
        }

        /** Facts that are worked out twice over from each other can make a tree without end. */
        boolean goesDeeper() {
            return chain < CHAIN && definitions++ < DEFINITIONS;
        }
    }

    private void each(Trace trace, Truth wanted, Walk walk) {
        for (Trace entry : trace.inside()) {
            if (wanted == Truth.YES) {
                gather(entry, Truth.YES, walk);
            } else if (entry.truth() == Truth.NO) {
                failing(entry, trace, walk);
            }
        }
    }

    private void failing(Trace entry, Trace each, Walk walk) {
        Walk deeper = new Walk(walk.chain);
        gather(entry, Truth.NO, deeper);
        if (!deeper.places.isEmpty()) {
            walk.places.addAll(deeper.places);
        } else if (entry.hand() != null) {
            walk.places.add(EntryNodes.place(entryOf(entry), "needed: " + inner(each.source())));
        }
    }

    private String inner(Condition each) {
        return text.of(each instanceof Condition.Each every ? every.condition() : each);
    }

    private static Hand entryOf(Trace entry) {
        Hand hand = entry.hand();
        if (hand == null) {
            throw new IllegalStateException("an entry is always about a value");
        }
        return hand;
    }

    private void entries(Trace trace, Truth wanted, Walk walk) {
        if (wanted != Truth.YES) {
            return;
        }
        for (Trace entry : trace.inside()) {
            if (entry.truth() == Truth.YES) {
                int before = walk.places.size();
                gather(entry, Truth.YES, walk);
                if (walk.places.size() == before && entry.hand() != null) {
                    walk.places.add(EntryNodes.place(entryOf(entry), "is one of those meant"));
                }
            }
        }
    }

    private static List<Finding> findings(List<Trace.Place> places) {
        Set<Finding> findings = new LinkedHashSet<>();
        places.stream().limit(LIMIT).map(Places::finding).forEach(findings::add);
        return findings.stream().sorted(inOrderOf(findings)).toList();
    }

    /** Facts in the order in which they were looked at, places in a text from its beginning. */
    private static Comparator<Finding> inOrderOf(Set<Finding> findings) {
        Map<String, Integer> facts = new HashMap<>();
        findings.forEach(finding -> facts.putIfAbsent(finding.fact(), facts.size()));
        return Comparator.comparing((Finding finding) -> facts.getOrDefault(finding.fact(), 0))
                .thenComparing(
                        finding -> finding.region().map(Finding.Region::start).orElse(-1))
                .thenComparing(
                        finding -> finding.region().map(Finding.Region::end).orElse(-1));
    }

    /** A place as a report tells it. */
    static Finding finding(Trace.Place place) {
        Optional<Finding.Region> region =
                place.span().filter(span -> span.start() < span.end()).map(span -> region(place.hand(), span));
        return new Finding(place.hand().path(), region, place.message());
    }

    static Finding.Region region(Hand hand, Span span) {
        TextView view = hand.view();
        return new Finding.Region(
                span.start(),
                span.end(),
                view.line(span.start()),
                view.column(span.start()),
                view.view(span).text());
    }
}
