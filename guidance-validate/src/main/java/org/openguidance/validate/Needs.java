package org.openguidance.validate;

import java.util.ArrayList;
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
        all.addAll(second);
        return limited(all);
    }

    /** The needs of those traces that are unknown. */
    static List<Need> ofUnknown(List<Trace> traces) {
        Set<Need> all = new LinkedHashSet<>();
        for (Trace trace : traces) {
            if (trace.truth() == Truth.UNKNOWN && all.size() < LISTED) {
                all.addAll(trace.needs());
            }
        }
        return limited(all);
    }

    private static List<Need> limited(Set<Need> all) {
        List<Need> listed = new ArrayList<>(all);
        return listed.size() > LISTED ? listed.subList(0, LISTED) : listed;
    }
}
