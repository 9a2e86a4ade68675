package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Outcome;
import org.openguidance.validate.WaiverResult.Status;

/**
 * What became of the waivers of one rule in one check.
 *
 * @param all every waiver of the rule
 * @param lifted the waiver that lifts the violation from the verdict, or else one that perhaps does
 * @param needs what would have to be known, where that cannot be told
 */
record WaiverNotes(List<WaiverResult> all, Optional<WaiverResult> lifted, List<Need> needs) {

    private static final WaiverNotes NONE = new WaiverNotes(List.of(), Optional.empty(), List.of());

    static WaiverNotes of(RuleProgram rule, Outcome outcome, Run run) {
        List<WaiverProgram> waivers = run.waivers().of(rule);
        if (waivers.isEmpty()) {
            return NONE;
        }
        Run beside = run.waivers().besideOf(run);
        List<WaiverResult> all = new ArrayList<>();
        Set<Need> needs = new LinkedHashSet<>();
        for (WaiverProgram waiver : waivers) {
            Status status = status(waiver, outcome == Outcome.VIOLATED, beside);
            all.add(new WaiverResult(waiver.linked().waiver(), rule.linked().id(), status));
            if (status == Status.UNDECIDED) {
                needs.addAll(waiver.needs(beside));
            }
        }
        Optional<WaiverResult> applied = first(all, Status.APPLIED);
        return new WaiverNotes(
                all,
                applied.or(() -> first(all, Status.UNDECIDED)),
                applied.isPresent() ? List.of() : List.copyOf(needs));
    }

    private static Optional<WaiverResult> first(List<WaiverResult> all, Status status) {
        return all.stream().filter(one -> one.status() == status).findFirst();
    }

    private static Status status(WaiverProgram waiver, boolean violated, Run run) {
        if (waiver.linked().isOver(run.at())) {
            return Status.EXPIRED;
        }
        if (!waiver.linked().isRunning(run.at())) {
            return Status.NOT_YET;
        }
        int matches = waiver.matches(run);
        if (matches == State.NO) {
            return Status.NOT_MATCHED;
        }
        if (!violated) {
            return Status.NOT_NEEDED;
        }
        return matches == State.YES ? Status.APPLIED : Status.UNDECIDED;
    }

    boolean isUndecided() {
        return !needs.isEmpty()
                || lifted.filter(one -> one.status() == Status.UNDECIDED).isPresent();
    }
}
