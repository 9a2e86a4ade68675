package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Outcome;

/** Outcomes by Kleene's tables against the slow and obvious way: trying each unknown part as yes and as no. */
class OutcomeCodeTest {

    private static final int PARTS = 7;
    private static final int[] STATES = {State.NO, State.YES, State.FACT, State.PERSON, State.LATER, State.ERROR};

    @Test
    void every_combination_of_parts_comes_out_as_trying_all_worlds_says() {
        int combinations = (int) Math.pow(STATES.length, PARTS);
        for (int number = 0; number < combinations; number++) {
            int[] states = new int[PARTS];
            for (int part = 0, rest = number; part < PARTS; part++, rest /= STATES.length) {
                states[part] = STATES[rest % STATES.length];
            }
            check(states);
        }
    }

    private static void check(int[] states) {
        int code = OutcomeCode.of(states[0], states[1], states[2], states[3], states[4], states[5], states[6]);
        Outcome[] outcomes = tryAll(states);
        Set<Outcome> possible = EnumSet.copyOf(List.of(outcomes));
        assertEquals(List.copyOf(possible), OutcomeCode.possible(code), () -> text(states));
        int waiting = State.UNKNOWN;
        for (int part = 0; part < PARTS; part++) {
            boolean decides = matters(part, outcomes);
            assertEquals(decides, OutcomeCode.isDecidedBy(code, part), () -> text(states));
            waiting |= decides ? states[part] : 0;
        }
        Outcome expected = possible.size() == 1 ? outcomes[0] : why(waiting);
        assertEquals(expected, OutcomeCode.outcome(code), () -> text(states));
        boolean open = possible.size() > 1
                && (expected != Outcome.UNKNOWN
                        || possible.contains(Outcome.VIOLATED)
                        || State.comesDownToAPerson(waiting));
        assertEquals(open, OutcomeCode.isOpen(code), () -> text(states));
    }

    private static Outcome why(int waiting) {
        if (State.hasFailed(waiting)) {
            return Outcome.ERROR;
        }
        return State.waitsOnlyForPeople(waiting) ? Outcome.NEEDS_JUDGEMENT : Outcome.UNKNOWN;
    }

    /** The outcome in each world; a part that is known is the same in all. */
    private static Outcome[] tryAll(int[] states) {
        Outcome[] outcomes = new Outcome[1 << PARTS];
        for (int world = 0; world < outcomes.length; world++) {
            boolean[] parts = new boolean[PARTS];
            for (int part = 0; part < PARTS; part++) {
                parts[part] = State.isUnknown(states[part]) ? (world >> part & 1) == 1 : states[part] == State.YES;
            }
            outcomes[world] = outcome(parts);
        }
        return outcomes;
    }

    private static Outcome outcome(boolean[] world) {
        if (!world[OutcomeCode.IN_FORCE] || !world[OutcomeCode.WHEN]) {
            return Outcome.NOT_APPLICABLE;
        }
        if (world[OutcomeCode.EXEMPT]) {
            return Outcome.EXEMPT;
        }
        boolean answered = world[OutcomeCode.FLAG] && world[OutcomeCode.ANSWER];
        return world[OutcomeCode.FORBID] || !world[OutcomeCode.REQUIRE] || answered
                ? Outcome.VIOLATED
                : Outcome.SATISFIED;
    }

    private static boolean matters(int part, Outcome[] outcomes) {
        for (int world = 0; world < outcomes.length; world++) {
            if (outcomes[world] != outcomes[world ^ 1 << part]) {
                return true;
            }
        }
        return false;
    }

    private static String text(int[] states) {
        List<String> parts = new ArrayList<>();
        for (int state : states) {
            parts.add(State.text(state));
        }
        return parts.toString();
    }

    @Test
    void a_state_prints_what_it_waits_for() {
        assertEquals("yes", State.text(State.YES));
        assertEquals("open", State.text(State.OPEN));
        assertEquals("unknown", State.text(State.UNKNOWN));
        assertEquals("unknown: fact, person later", State.text(State.FACT | State.LATER));
    }
}
