package org.openguidance.model.link;

import java.util.HashSet;
import java.util.Set;
import org.openguidance.model.Id;

/** Which of the listed things of a guidance something refers to. Used by one thread. */
final class Usage {

    /** Kinds of things that are defined in order to be referred to. */
    enum Kind {
        SOURCE,
        WORD_LIST,
        PARAMETER,
        PERIOD,
        CALENDAR
    }

    private record Thing(Kind kind, Id id) {}

    private final Set<Thing> used = new HashSet<>();

    void of(Kind kind, Id id) {
        used.add(new Thing(kind, id));
    }

    boolean isUsed(Kind kind, Id id) {
        return used.contains(new Thing(kind, id));
    }
}
