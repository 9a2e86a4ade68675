package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;

/** Writes how the tests of a rule went as the branches of its explanation. For one explanation, by one thread. */
final class Branches {

    private static final int ENTRIES_SHOWN = 20;
    private static final int PLACES_SHOWN = 20;
    /** How far a chain of worked-out facts is followed. */
    private static final int CHAIN_SHOWN = 50;
    /** How many definitions of worked-out facts are shown of one rule. */
    private static final int DEFINITIONS_SHOWN = 1_000;

    private final ConditionText text;
    private int definitions;
    private int chain;

    Branches(ConditionText text) {
        this.text = text;
    }

    /**
     * Tests that decide together, each where it came out as the whole did.
     *
     * @param whole how the whole came out
     * @param decides whether the outcome rests on the whole
     */
    List<Branch> of(List<Trace> traces, Truth whole, boolean decides) {
        List<Branch> branches = new ArrayList<>();
        for (Trace trace : traces) {
            branches.add(of(trace, decides && trace.truth() == whole));
        }
        return branches;
    }

    private Branch of(Trace trace, boolean decides) {
        Trace test = below(trace);
        List<Branch> because = new ArrayList<>();
        Truth wanted = test.kind() == Trace.Kind.REVERSED ? test.truth().not() : test.truth();
        because.addAll(of(test.inside().stream().limit(ENTRIES_SHOWN).toList(), wanted, decides));
        definition(trace).ifPresent(how -> because.add(workedOut(how, decides)));
        return new Branch(
                says(trace),
                trace.truth(),
                Causes.value(test),
                places(test),
                because.isEmpty() ? missing(trace) : List.of(),
                decides,
                because);
    }

    /** The test that steps lead to: all of it is written as one line. */
    private static Trace below(Trace trace) {
        Trace below = trace;
        while (below.kind() == Trace.Kind.JOINED
                && below.source() instanceof Condition.Field
                && below.inside().size() == 1) {
            below = below.inside().get(0);
        }
        return below;
    }

    private Optional<Trace> definition(Trace trace) {
        Hand hand = trace.hand();
        boolean step = trace.kind() == Trace.Kind.JOINED && trace.source() instanceof Condition.Field;
        if (hand == null || !step || chain >= CHAIN_SHOWN) {
            return Optional.empty();
        }
        return hand.definition().filter(how -> definitions++ < DEFINITIONS_SHOWN);
    }

    /** A fact that was worked out from others: the outcome rests on all that it was worked out from. */
    private Branch workedOut(Trace how, boolean decides) {
        chain++;
        List<Trace> looked = FactProgram.isCases(how) ? how.inside() : List.of(how);
        List<Branch> because = looked.stream().map(trace -> of(trace, decides)).toList();
        chain--;
        Truth known = how.truth() == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.YES;
        return Branch.of("worked out from", known, decides, because);
    }

    private String says(Trace trace) {
        Hand hand = trace.hand();
        return trace.kind() == Trace.Kind.ENTRY && hand != null
                ? Finding.readable(hand.path())
                : text.of(trace.source());
    }

    private static List<Finding> places(Trace trace) {
        if (trace.truth() != Truth.YES) {
            return List.of();
        }
        return trace.places().get().stream()
                .limit(PLACES_SHOWN)
                .map(Places::finding)
                .distinct()
                .toList();
    }

    private static List<String> missing(Trace trace) {
        return trace.needs().stream().map(Need::name).distinct().toList();
    }
}
