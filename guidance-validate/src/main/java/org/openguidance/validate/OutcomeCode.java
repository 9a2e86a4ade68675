package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.Outcome;

/**
 * What follows from how the parts of a rule stand, as one number: the outcome, the outcomes that are possible, the parts that
 * decide between them, and whether the rule is open. A number and not an object, so that a check leaves no garbage behind.
 *
 * <p>Each part stands once in what decides a rule, so Kleene's tables tell exactly which outcomes are left when each part
 * that is unknown is taken as yes and as no.
 */
final class OutcomeCode {

    /** The parts in the order in which they decide. */
    static final int IN_FORCE = 0;

    static final int WHEN = 1;
    static final int EXEMPT = 2;
    static final int FORBID = 3;
    static final int REQUIRE = 4;
    static final int FLAG = 5;
    static final int ANSWER = 6;

    /** A rule that does not apply. */
    static final int NOT_APPLICABLE = decided(Outcome.NOT_APPLICABLE);

    private static final Outcome[] OUTCOMES = inPlace();
    private static final int OUTCOME = 0xF;
    private static final int OPEN = 0x10;
    private static final int COULD_BE = 8;
    private static final int DECIDING = 16;

    private OutcomeCode() {}

    private static Outcome[] inPlace() {
        Outcome[] outcomes = new Outcome[Outcome.values().length];
        for (Outcome outcome : Outcome.values()) {
            outcomes[place(outcome)] = outcome;
        }
        return outcomes;
    }

    private static int decided(Outcome outcome) {
        return place(outcome) | possible(outcome, true);
    }

    private static int possible(Outcome outcome, boolean possible) {
        return possible ? bit(outcome) << COULD_BE : 0;
    }

    /** One bit for each outcome, for sets of them. */
    static int bit(Outcome outcome) {
        return 1 << place(outcome);
    }

    private static int place(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> 0;
            case VIOLATED -> 1;
            case NEEDS_JUDGEMENT -> 2;
            case UNKNOWN -> 3;
            case NOT_APPLICABLE -> 4;
            case EXEMPT -> 5;
            case ERROR -> 6;
        };
    }

    /** What follows; each part as a {@link State}. */
    static int of(int inForce, int when, int exempt, int forbid, int require, int flag, int answer) {
        int applies = State.and(inForce, when);
        if (applies == State.NO) {
            return NOT_APPLICABLE;
        }
        int broken = exempt == State.YES
                ? State.NO
                : State.or(State.or(forbid, State.not(require)), State.and(flag, answer));
        int code = possible(Outcome.NOT_APPLICABLE, applies != State.YES)
                | possible(Outcome.EXEMPT, exempt != State.NO)
                | possible(Outcome.VIOLATED, exempt != State.YES && broken != State.NO)
                | possible(Outcome.SATISFIED, exempt != State.YES && broken != State.YES);
        if (Integer.bitCount(code) == 1) {
            return code | Integer.numberOfTrailingZeros(code) - COULD_BE;
        }
        int waiting = State.waiting(applies, exempt);
        int deciding = unknown(inForce, IN_FORCE) | unknown(when, WHEN) | unknown(exempt, EXEMPT);
        if (State.isUnknown(broken)) {
            deciding |= breach(forbid, require, flag, answer);
            waiting |= broken;
        }
        return open(code | deciding << DECIDING, waiting);
    }

    private static int unknown(int state, int part) {
        return State.isUnknown(state) ? 1 << part : 0;
    }

    /** The parts that can change whether a rule is broken, where that is unknown. */
    private static int breach(int forbid, int require, int flag, int answer) {
        boolean asked = flag != State.NO && answer != State.NO;
        return unknown(forbid, FORBID)
                | unknown(require, REQUIRE)
                | (asked ? unknown(flag, FLAG) | unknown(answer, ANSWER) : 0);
    }

    private static int open(int code, int waiting) {
        Outcome why = State.hasFailed(waiting)
                ? Outcome.ERROR
                : State.waitsOnlyForPeople(waiting) ? Outcome.NEEDS_JUDGEMENT : Outcome.UNKNOWN;
        boolean open = why != Outcome.UNKNOWN || couldBe(code, Outcome.VIOLATED) || State.comesDownToAPerson(waiting);
        return code | place(why) | (open ? OPEN : 0);
    }

    static Outcome outcome(int code) {
        return OUTCOMES[code & OUTCOME];
    }

    static boolean couldBe(int code, Outcome outcome) {
        return (code & possible(outcome, true)) != 0;
    }

    /** Whether it matters for the verdict: it could still be violated, or come down to a person. */
    static boolean isOpen(int code) {
        return (code & OPEN) != 0;
    }

    /** Whether a part is unknown and can change the outcome. */
    static boolean isDecidedBy(int code, int part) {
        return (code >>> DECIDING + part & 1) != 0;
    }

    /** The outcomes that are possible, in their order. */
    static List<Outcome> possible(int code) {
        List<Outcome> possible = new ArrayList<>();
        for (Outcome outcome : OUTCOMES) {
            if (couldBe(code, outcome)) {
                possible.add(outcome);
            }
        }
        return possible;
    }
}
