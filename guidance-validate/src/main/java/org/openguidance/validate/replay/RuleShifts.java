package org.openguidance.validate.replay;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.RuleId;
import org.openguidance.model.change.Change;

/**
 * How a rule comes out otherwise, and why.
 *
 * @param rule its id; of one that is gone, the id that it had
 * @param formerId the id that the stored results have for it, where that is another
 * @param replacedBy of a rule that is gone: the rule that stands in for it beside others
 * @param why why
 * @param changes what is different in the rule, where the guidances can be compared
 * @param shifts how many went from which outcome to which, the most first
 */
public record RuleShifts(
        RuleId rule,
        Optional<RuleId> formerId,
        Optional<RuleId> replacedBy,
        List<Why> why,
        List<Change> changes,
        List<Shift> shifts) {

    /** Copies the lists. */
    public RuleShifts {
        why = List.copyOf(why);
        changes = List.copyOf(changes);
        shifts = List.copyOf(shifts);
    }

    /** How many results it comes out otherwise for. */
    public long count() {
        return shifts.stream().mapToLong(Shift::count).sum();
    }
}
