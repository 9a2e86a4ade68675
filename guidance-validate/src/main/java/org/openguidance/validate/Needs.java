package org.openguidance.validate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers needs, each once, in the order in which they come. */
final class Needs {

    private static final int LISTED = 200;

    private Needs() {}

    static List<Need> join(List<Need> first, List<Need> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        Set<Need> all = new LinkedHashSet<>(first);
        second.forEach(need -> add(need, all));
        return List.copyOf(all);
    }

    /** The needs of those traces that are unknown. */
    static List<Need> ofUnknown(List<Trace> traces) {
        Set<Need> all = new LinkedHashSet<>();
        traces.forEach(trace -> add(trace, all));
        return List.copyOf(all);
    }

    /** Adds the needs of a trace that is unknown. */
    static void add(Trace trace, Set<Need> all) {
        if (trace.truth() == Truth.UNKNOWN) {
            trace.needs().forEach(need -> add(need, all));
        }
    }

    /** Of facts no more than people want to read; of what decides between outcomes every one. */
    private static void add(Need need, Set<Need> all) {
        boolean decides = need.state() != State.FACT;
        if (decides || all.size() < LISTED || all.stream().noneMatch(Needs::isForFacts)) {
            all.add(need);
        }
    }

    private static boolean isForFacts(Need need) {
        return !State.comesDownToAPerson(need.state());
    }

    /** Unknown, waiting for all of these. */
    static int state(List<Need> needs) {
        int state = State.UNKNOWN;
        for (Need need : needs) {
            state |= need.state();
        }
        return state;
    }
}
