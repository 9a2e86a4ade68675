package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.FactValue;

/** Tells why a rule came out as it did, part by part: each condition, the value it was about, whether it held. */
final class Causes {

    private static final int ENTRIES_SHOWN = 20;
    /** How far a chain of worked-out facts is followed. */
    private static final int CHAIN_SHOWN = 50;
    /** How many definitions of worked-out facts are shown of one rule. */
    private static final int DEFINITIONS_SHOWN = 1_000;

    private final ConditionText text;

    Causes(ConditionText text) {
        this.text = text;
    }

    /** What has been told of one rule. */
    private static final class Told {
        private int definitions;
        private int chain;

        boolean goesOn() {
            return chain < CHAIN_SHOWN && definitions++ < DEFINITIONS_SHOWN;
        }
    }

    List<Cause> of(Parts parts, List<Part> exemptions) {
        Told told = new Told();
        List<Cause> causes = new ArrayList<>();
        for (Part part : parts.inOrder()) {
            if (part.label().equals(parts.exempt().label())) {
                exemptions.forEach(exemption -> causes.add(cause("unless " + exemption.label(), exemption, told)));
            } else if (says(part)) {
                causes.add(cause(part.label(), part, told));
            }
        }
        return causes;
    }

    /** A part that has no test and holds as a matter of course says nothing. */
    private static boolean says(Part part) {
        return !part.traces().isEmpty()
                || part.isUnknown()
                || (part.label().equals("in-force") && part.isNo())
                || (part.label().equals("answer") && part.isYes());
    }

    private Cause cause(String label, Part part, Told told) {
        return new Cause(
                label,
                Optional.empty(),
                part.truth(),
                part.traces().stream().map(trace -> cause(trace, told)).toList());
    }

    private Cause cause(Trace trace, Told told) {
        List<Trace> inside = trace.inside().stream().limit(ENTRIES_SHOWN).toList();
        boolean step = trace.kind() == Trace.Kind.JOINED
                && inside.size() == 1
                && inside.get(0).kind() == Trace.Kind.LEAF;
        List<Cause> because = new ArrayList<>();
        if (!step) {
            inside.forEach(one -> because.add(cause(one, told)));
        }
        Hand hand = trace.hand();
        if (hand != null && hand.definition().isPresent() && told.goesOn()) {
            told.chain++;
            because.add(cause(hand.definition().get(), told));
            told.chain--;
        }
        String says = trace.kind() == Trace.Kind.ENTRY && hand != null ? hand.path() : text.of(trace.source());
        return new Cause(says, value(trace), trace.truth(), because);
    }

    /** The value that a test was about, for people to read. */
    static Optional<String> value(Trace trace) {
        Hand hand = trace.hand();
        if (hand == null || hand.path().isEmpty() || hand.path().equals("now")) {
            return Optional.empty();
        }
        return Optional.of(hand.value()
                .filter(value -> !(value instanceof FactValue.Fields))
                .map(value -> Printable.cut(value.display()))
                .orElse(hand.isKnown() ? "declared" : "not declared"));
    }
}
