package org.openguidance.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Condition;

/**
 * How the evaluation of one test went: its truth, what is needed where that is unknown, the tests inside it, and the
 * places that it points at.
 *
 * @param kind how the truth follows from the tests inside
 * @param source the condition as it was written
 * @param hand the value that it was about
 * @param truth whether it holds
 * @param needs what is missing, where that is unknown
 * @param inside the tests inside; for entries of lists only those that matter
 * @param places finds the places that it points at, when they are asked for
 */
record Trace(
        Kind kind,
        Condition source,
        @Nullable Hand hand,
        Truth truth,
        List<Need> needs,
        List<Trace> inside,
        Supplier<List<Place>> places) {

    /** How the truth of a test follows from those inside it. */
    enum Kind {
        /** It is a test of its own. */
        LEAF,
        /** It holds because of tests inside that hold, fails because of such that fail. */
        JOINED,
        /** It holds where those inside fail. */
        REVERSED,
        /** It is about one entry of a list, and holds as the test inside does. */
        ENTRY,
        /** It is about every entry. */
        EACH,
        /** It is about some entries, or their number. */
        ENTRIES
    }

    /** A place in a text, or a value as a whole, and what is there. */
    record Place(Hand hand, Optional<Span> span, String message) {}

    private static final Supplier<List<Place>> NOWHERE = List::of;

    static Trace leaf(Condition source, Hand hand, Truth truth, List<Need> needs) {
        return new Trace(
                Kind.LEAF, source, hand, truth, truth == Truth.UNKNOWN ? needs : List.of(), List.of(), NOWHERE);
    }

    static Trace leaf(Condition source, Hand hand, Truth truth) {
        return leaf(source, hand, truth, hand.needs());
    }

    static Trace of(Kind kind, Condition source, Hand hand, Truth truth, List<Trace> inside) {
        List<Need> needs = truth == Truth.UNKNOWN ? Needs.ofUnknown(inside) : List.of();
        return new Trace(kind, source, hand, truth, needs, inside, NOWHERE);
    }

    /** How it stands: its truth, and what it waits for where that is unknown. */
    int state() {
        return truth == Truth.UNKNOWN ? Needs.state(needs) : State.of(truth);
    }

    Trace withNeeds(List<Need> newNeeds) {
        return new Trace(kind, source, hand, truth, newNeeds, inside, places);
    }

    Trace pointingAt(Supplier<List<Place>> newPlaces) {
        return new Trace(kind, source, hand, truth, needs, inside, newPlaces);
    }
}
