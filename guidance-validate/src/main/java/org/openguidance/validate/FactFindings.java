package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.FactValue;

/** For rules that are broken by facts and not by words: the facts that broke them, with their values. */
final class FactFindings {

    private final ConditionText text;

    FactFindings(ConditionText text) {
        this.text = text;
    }

    List<Finding> of(Parts parts) {
        List<Finding> findings = new ArrayList<>();
        if (parts.forbid().isYes()) {
            parts.forbid().traces().forEach(trace -> gather(trace, Truth.YES, "not allowed: ", findings));
        }
        if (parts.require().isNo()) {
            parts.require().traces().forEach(trace -> gather(trace, Truth.NO, "needed: ", findings));
        }
        return findings.stream().distinct().toList();
    }

    private void gather(Trace trace, Truth wanted, String demand, List<Finding> findings) {
        if (trace.truth() != wanted || findings.size() >= Places.LIMIT) {
            return;
        }
        Hand hand = trace.hand();
        boolean leaf = trace.kind() == Trace.Kind.LEAF
                || trace.kind() == Trace.Kind.ENTRIES
                || trace.inside().isEmpty()
                || trace.source() instanceof Condition.During;
        if (leaf && hand != null && !hand.path().isEmpty()) {
            findings.add(new Finding(hand.path(), Optional.empty(), message(hand, trace, demand)));
            return;
        }
        Truth inner = trace.kind() == Trace.Kind.REVERSED ? wanted.not() : wanted;
        trace.inside().forEach(inside -> gather(inside, inner, demand, findings));
    }

    private String message(Hand hand, Trace trace, String demand) {
        String is = trace.kind() == Trace.Kind.ENTRIES ? counted(trace) : is(hand);
        return is + demand + text.of(trace.source());
    }

    private static String counted(Trace entries) {
        long held = entries.inside().stream()
                .filter(entry -> entry.truth() == Truth.YES)
                .count();
        return held == 1 ? "there is 1 such; " : "there are " + held + " such; ";
    }

    private static String is(Hand hand) {
        if (!hand.isKnown()) {
            return "";
        }
        FactValue value = hand.known();
        if (value instanceof FactValue.Items items) {
            int size = items.items().size();
            return (size == 1 ? "there is 1; " : "there are " + size + "; ");
        }
        return value instanceof FactValue.Fields ? "" : "it is '" + Printable.cut(value.display()) + "'; ";
    }
}
