package org.openguidance.validate;

import java.util.List;

/**
 * One of the parts that decide a rule: whether it is in force, applies, is exempt, is broken.
 *
 * @param label how reports name it
 * @param truth whether it holds
 * @param needs what is missing, where that is unknown
 * @param traces how it was found
 */
record Part(String label, Truth truth, List<Need> needs, List<Trace> traces) {

    static Part of(String label, Truth truth) {
        return new Part(label, truth, List.of(), List.of());
    }

    static Part of(String label, Trace trace) {
        return new Part(label, trace.truth(), trace.needs(), List.of(trace));
    }

    static Part unknown(String label, List<Need> needs) {
        return new Part(label, Truth.UNKNOWN, needs, List.of());
    }

    /** How it stands: its truth, and what it waits for where that is unknown. */
    int state() {
        return truth == Truth.UNKNOWN ? Needs.state(needs) : State.of(truth);
    }

    boolean isYes() {
        return truth == Truth.YES;
    }

    boolean isNo() {
        return truth == Truth.NO;
    }

    boolean isUnknown() {
        return truth == Truth.UNKNOWN;
    }

    /** What is missing of those parts that are unknown. */
    static List<Need> needs(List<Part> parts) {
        return parts.stream().filter(Part::isUnknown).map(Part::needs).reduce(List.of(), Needs::join);
    }

    /** How all these parts were found. */
    static List<Trace> traces(List<Part> parts) {
        return parts.stream().flatMap(part -> part.traces().stream()).toList();
    }
}
