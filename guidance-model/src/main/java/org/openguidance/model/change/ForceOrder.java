package org.openguidance.model.change;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Effect;
import org.openguidance.model.link.LinkedInForce;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.LinkedSubject;

/** Compares when rules are in force. */
final class ForceOrder {

    private final LinkedSubject olderSubject;
    private final LinkedSubject newerSubject;
    private final SameFacts same;

    ForceOrder(LinkedSubject olderSubject, LinkedSubject newerSubject, SameFacts same) {
        this.olderSubject = olderSubject;
        this.newerSubject = newerSubject;
        this.same = same;
    }

    /** By which fact it is judged whether it is in force. */
    Optional<RuleEdit> dated(LinkedRule before, LinkedRule after) {
        boolean matters = isDated(before) || isDated(after);
        Optional<String> was = olderSubject.datedBy().map(new FactNames(olderSubject)::name);
        Optional<String> is = newerSubject.datedBy().map(new FactNames(newerSubject)::name);
        boolean sameFact = was.equals(is) && (was.isEmpty() || same.facts(was.get(), is.orElseThrow()));
        return matters && !sameFact
                ? Optional.of(new RuleEdit(
                        "dated-by",
                        Effect.UNDECIDED,
                        "the fact by which it is judged whether it is in force has changed"))
                : Optional.empty();
    }

    private static boolean isDated(LinkedRule rule) {
        return !rule.inForce().isEmpty()
                || rule.exemptions().stream()
                        .anyMatch(exemption -> !exemption.inForce().isEmpty());
    }

    /** From when until when it is in force. */
    Optional<RuleEdit> inForce(List<LinkedInForce> before, List<LinkedInForce> after) {
        boolean longer = isWithin(before, after);
        boolean shorter = isWithin(after, before);
        if (longer && shorter) {
            return Optional.empty();
        }
        return Optional.of(
                longer
                        ? new RuleEdit("in-force", Effect.TIGHTER, "it is in force for longer")
                        : shorter
                                ? new RuleEdit("in-force", Effect.LOOSER, "it is in force for a shorter time")
                                : new RuleEdit("in-force", Effect.LOOSER, "it is in force at another time"));
    }

    /** Whether all times at which all of some stretches hold lie within each of some others. */
    private static boolean isWithin(List<LinkedInForce> stretches, List<LinkedInForce> others) {
        return others.stream()
                .allMatch(other -> other.from().isEmpty() && other.end().isEmpty()
                        || stretches.stream()
                                        .anyMatch(stretch -> WindowOrder.isWithin(
                                                stretch, new LinkedInForce(other.from(), Optional.empty())))
                                && stretches.stream()
                                        .anyMatch(stretch -> WindowOrder.isWithin(
                                                stretch, new LinkedInForce(Optional.empty(), other.end()))));
    }
}
