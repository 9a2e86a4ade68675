package org.openguidance.model.change;

import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedSubject;

/** The facts of a subject by their slots: tests name them by slots, which two guidances may number differently. */
record FactNames(LinkedSubject subject) {

    LinkedFact fact(int slot) {
        return subject.facts().get(slot);
    }

    String name(int slot) {
        return fact(slot).name();
    }
}
