package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.link.LinkedInForce;

/** From when until when a rule or a permission is in force: all of some stretches of time. Immutable and thread-safe. */
record InForce(List<LinkedInForce> stretches) {

    /** Whether all hold the date that the subject is judged on, or else the instant of the check. */
    int state(Run run) {
        if (stretches.isEmpty()) {
            return State.YES;
        }
        Hand date = run.dated();
        if (!date.isKnown()) {
            return date.state();
        }
        return State.of(!date.isNothing() && stretches.stream().allMatch(one -> holds(one, run.today())));
    }

    int suppose(Supposition supposition) {
        return stretches.isEmpty() ? State.YES : supposition.of(this);
    }

    Part evaluate(Run run) {
        int state = state(run);
        return State.isUnknown(state)
                ? Part.unknown("in-force", run.dated().needs())
                : Part.of("in-force", State.truth(state));
    }

    /** Whether it has not begun, and is not merely over. */
    boolean isComing(Run run) {
        Hand date = run.dated();
        if (!date.isKnown() || date.isNothing()) {
            return false;
        }
        Stretch today = run.today();
        boolean over = stretches.stream()
                .anyMatch(one -> one.end().map(end -> !today.beginsBefore(end)).orElse(false));
        boolean before = stretches.stream()
                .anyMatch(one -> one.from().map(from -> !today.reaches(from)).orElse(false));
        return before && !over;
    }

    private static boolean holds(LinkedInForce inForce, Stretch stretch) {
        return inForce.from().map(stretch::reaches).orElse(true)
                && inForce.end().map(stretch::beginsBefore).orElse(true);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (LinkedInForce one : stretches) {
            one.from().ifPresent(from -> text.append(" from ").append(from));
            one.end().ifPresent(end -> text.append(" until ").append(end));
        }
        return text.toString().strip();
    }
}
