package org.openguidance.validate;

/**
 * How a test stands, as one number: no, yes, or unknown together with the kinds of things that it waits for. It is all that
 * decides an outcome, so a verdict needs no lists of what is missing. Numbers and not objects, so that a check leaves no
 * garbage behind.
 *
 * <p>{@link #and} and {@link #or} follow Kleene's tables; what is unknown waits for all that its unknown parts wait for.
 */
final class State {

    /** Not looked at yet. */
    static final int OPEN = 0;
    /** It does not hold. */
    static final int NO = 1;
    /** It holds. */
    static final int YES = 2;
    /** It cannot be told, for no reason that anybody could remove. */
    static final int UNKNOWN = 4;
    /** It waits for a fact, a parameter, or for values that can be compared. */
    static final int FACT = UNKNOWN | 8;
    /** It waits for a person's answer, whose question can be put. */
    static final int PERSON = UNKNOWN | 16;
    /** It waits for a person's answer, whose question cannot be put yet. */
    static final int LATER = UNKNOWN | 32;
    /** It could not be evaluated. */
    static final int ERROR = UNKNOWN | 64;

    private static final int KINDS = (FACT | PERSON | LATER | ERROR) & ~UNKNOWN;

    private State() {}

    static int of(boolean yes) {
        return yes ? YES : NO;
    }

    static int of(Truth truth) {
        return truth == Truth.YES ? YES : truth == Truth.NO ? NO : UNKNOWN;
    }

    static Truth truth(int state) {
        return state == YES ? Truth.YES : state == NO ? Truth.NO : Truth.UNKNOWN;
    }

    static boolean isUnknown(int state) {
        return (state & UNKNOWN) != 0;
    }

    static int not(int state) {
        return isUnknown(state) ? state : YES + NO - state;
    }

    static int and(int first, int second) {
        int both = first | second;
        if ((both & NO) != 0) {
            return NO;
        }
        return isUnknown(both) ? both & ~YES : YES;
    }

    static int or(int first, int second) {
        int both = first | second;
        if ((both & YES) != 0) {
            return YES;
        }
        return isUnknown(both) ? both & ~NO : NO;
    }

    /** What two of them wait for; a state that is known waits for nothing. */
    static int waiting(int first, int second) {
        return waiting(first) | waiting(second);
    }

    /** What it waits for; 0 where it is known. */
    static int waiting(int state) {
        return isUnknown(state) ? state : 0;
    }

    /** Whether nothing but answers of people is missing, all of which can be given now. */
    static boolean waitsOnlyForPeople(int state) {
        return isUnknown(state) && (state & KINDS) == (PERSON & KINDS);
    }

    /** Whether it comes down to a person in the end. */
    static boolean comesDownToAPerson(int state) {
        return isUnknown(state) && (state & (PERSON | LATER) & KINDS) != 0;
    }

    static boolean hasFailed(int state) {
        return isUnknown(state) && (state & ERROR & KINDS) != 0;
    }

    /** {@code unknown: fact, person} */
    static String text(int state) {
        if (!isUnknown(state)) {
            return state == OPEN ? "open" : truth(state).label();
        }
        StringBuilder text = new StringBuilder("unknown");
        String[] names = {"fact", "person", "person later", "error"};
        int[] kinds = {FACT, PERSON, LATER, ERROR};
        for (int at = 0; at < kinds.length; at++) {
            if ((state & kinds[at] & KINDS) != 0) {
                text.append(text.indexOf(":") < 0 ? ": " : ", ").append(names[at]);
            }
        }
        return text.toString();
    }
}
