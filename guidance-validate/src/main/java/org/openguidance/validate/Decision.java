package org.openguidance.validate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openguidance.model.Outcome;

/**
 * What follows from the parts of a rule. Each part that is unknown is tried as yes and as no: if one outcome is left, that
 * is it; if several are, only the parts that can change the outcome decide why it is open.
 *
 * @param outcome what was decided
 * @param couldBe the outcomes that are possible
 * @param deciding the unknown parts that can change the outcome
 */
record Decision(Outcome outcome, List<Outcome> couldBe, List<Part> deciding) {

    /** Decides a rule; at most 128 trials. */
    static Decision of(Parts parts) {
        List<Part> order = parts.inOrder();
        List<Integer> open = new ArrayList<>();
        boolean[] world = new boolean[order.size()];
        for (int at = 0; at < world.length; at++) {
            world[at] = order.get(at).isYes();
            if (order.get(at).isUnknown()) {
                open.add(at);
            }
        }
        Outcome[] outcomes = tryAll(world, open);
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        possible.addAll(List.of(outcomes));
        if (possible.size() == 1) {
            return new Decision(outcomes[0], List.of(outcomes[0]), List.of());
        }
        List<Part> deciding = deciding(order, open, outcomes);
        return new Decision(why(deciding), List.copyOf(possible), deciding);
    }

    private static Outcome[] tryAll(boolean[] known, List<Integer> open) {
        Outcome[] outcomes = new Outcome[1 << open.size()];
        boolean[] world = known.clone();
        for (int trial = 0; trial < outcomes.length; trial++) {
            for (int bit = 0; bit < open.size(); bit++) {
                world[open.get(bit)] = (trial >> bit & 1) == 1;
            }
            outcomes[trial] = outcome(world);
        }
        return outcomes;
    }

    private static Outcome outcome(boolean[] world) {
        boolean inForce = world[0];
        boolean applies = world[1];
        boolean exempt = world[2];
        boolean forbidden = world[3];
        boolean required = world[4];
        boolean asked = world[5];
        boolean judgedBroken = world[6];
        if (!inForce || !applies) {
            return Outcome.NOT_APPLICABLE;
        }
        if (exempt) {
            return Outcome.EXEMPT;
        }
        return forbidden || !required || (asked && judgedBroken) ? Outcome.VIOLATED : Outcome.SATISFIED;
    }

    private static List<Part> deciding(List<Part> order, List<Integer> open, Outcome[] outcomes) {
        List<Part> deciding = new ArrayList<>();
        for (int bit = 0; bit < open.size(); bit++) {
            if (matters(bit, outcomes)) {
                deciding.add(order.get(open.get(bit)));
            }
        }
        return deciding;
    }

    private static boolean matters(int bit, Outcome[] outcomes) {
        for (int trial = 0; trial < outcomes.length; trial++) {
            if (outcomes[trial] != outcomes[trial ^ (1 << bit)]) {
                return true;
            }
        }
        return false;
    }

    private static Outcome why(List<Part> deciding) {
        List<Need> needs = needsOf(deciding);
        if (needs.stream().anyMatch(Need.OfError.class::isInstance)) {
            return Outcome.ERROR;
        }
        boolean onlyPeople = !needs.isEmpty() && needs.stream().allMatch(Need::isPerson);
        return onlyPeople ? Outcome.NEEDS_JUDGEMENT : Outcome.UNKNOWN;
    }

    private static List<Need> needsOf(List<Part> deciding) {
        Set<Need> all = new LinkedHashSet<>();
        deciding.forEach(part -> all.addAll(part.needs()));
        return List.copyOf(all);
    }

    /** What is missing, in the order in which it is needed. */
    List<Need> needs() {
        return needsOf(deciding);
    }

    /** Whether it matters for the verdict: it could still be violated, or come down to a person. */
    boolean isOpen() {
        return switch (outcome) {
            case NEEDS_JUDGEMENT, ERROR -> true;
            case UNKNOWN ->
                couldBe.contains(Outcome.VIOLATED) || needs().stream().anyMatch(Need::comesDownToAPerson);
            case SATISFIED, VIOLATED, NOT_APPLICABLE, EXEMPT -> false;
        };
    }
}
