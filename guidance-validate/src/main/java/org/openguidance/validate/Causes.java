package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.FactValue;

/** Tells why a rule came out as it did, part by part: each condition, the value it was about, whether it held. */
final class Causes {

    private static final int ENTRIES_SHOWN = 20;

    private final ConditionText text;

    Causes(ConditionText text) {
        this.text = text;
    }

    List<Cause> of(Parts parts, List<Part> exemptions) {
        List<Cause> causes = new ArrayList<>();
        for (Part part : parts.inOrder()) {
            if (part.label().equals(parts.exempt().label())) {
                exemptions.forEach(exemption -> causes.add(cause("unless " + exemption.label(), exemption)));
            } else if (says(part)) {
                causes.add(cause(part.label(), part));
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

    private Cause cause(String label, Part part) {
        return new Cause(
                label,
                Optional.empty(),
                part.truth(),
                part.traces().stream().map(this::cause).toList());
    }

    private Cause cause(Trace trace) {
        List<Trace> inside = trace.inside().stream().limit(ENTRIES_SHOWN).toList();
        boolean step = trace.kind() == Trace.Kind.JOINED
                && inside.size() == 1
                && inside.get(0).kind() == Trace.Kind.LEAF;
        List<Cause> because = new ArrayList<>();
        if (!step) {
            inside.forEach(one -> because.add(cause(one)));
        }
        Hand hand = trace.hand();
        if (hand != null) {
            hand.definition().ifPresent(how -> because.add(cause(how)));
        }
        String says = trace.kind() == Trace.Kind.ENTRY && hand != null ? hand.path() : text.of(trace.source());
        return new Cause(says, hand == null ? Optional.empty() : value(hand), trace.truth(), because);
    }

    private static Optional<String> value(Hand hand) {
        if (hand.path().isEmpty() || hand.path().equals("now")) {
            return Optional.empty();
        }
        return Optional.of(hand.value()
                .filter(value -> !(value instanceof FactValue.Fields))
                .map(value -> Printable.cut(value.display()))
                .orElse(hand.isKnown() ? "declared" : "not declared"));
    }
}
