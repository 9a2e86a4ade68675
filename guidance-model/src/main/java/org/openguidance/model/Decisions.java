package org.openguidance.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What people have decided beside a guidance: the answers that they gave, and what they waived. Immutable and thread-safe.
 *
 * @param answers the answers, in the order of the file
 * @param waivers the waivers, in the order of the file
 */
public record Decisions(List<Judgement> answers, List<Waiver> waivers) {

    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(List.of(), List.of());

    /** Copies the lists. */
    public Decisions {
        answers = List.copyOf(answers);
        waivers = List.copyOf(waivers);
    }

    /** These and those. */
    public Decisions and(Decisions others) {
        List<Judgement> allAnswers = new ArrayList<>(answers);
        allAnswers.addAll(others.answers());
        List<Waiver> allWaivers = new ArrayList<>(waivers);
        allWaivers.addAll(others.waivers());
        return new Decisions(allAnswers, allWaivers);
    }
}
