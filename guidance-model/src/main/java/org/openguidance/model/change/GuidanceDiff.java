package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedGuidance;

/**
 * What is different in a newer guidance, by meaning and not by line. The same guidance twice gives no change; nor do
 * another order, other places in the file, or another way to write the same condition.
 *
 * <p>Immutable. Linear in the size of the two, but for rules whose conditions changed, which are compared test by test.
 *
 * @param changes what came, went and changed
 */
public record GuidanceDiff(List<Change> changes) {

    /** Copies the list. */
    public GuidanceDiff {
        changes = List.copyOf(changes);
    }

    /** Compares two guidances, or two versions of one. */
    public static GuidanceDiff between(LinkedGuidance older, LinkedGuidance newer) {
        List<Change> changes = new ArrayList<>(PartChanges.between(older, newer));
        changes.addAll(RuleChanges.between(older, newer));
        return new GuidanceDiff(changes);
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes after which outcomes may be milder, as far as anyone can tell. */
    public List<Change> loosening() {
        return changes.stream().filter(change -> change.effect().mayLoosen()).toList();
    }

    /** What happened to a rule, by its newer or its former id. */
    public Optional<Change> rule(RuleId id) {
        String name = id.toString();
        return changes.stream()
                .filter(change -> change.thing() == Change.Thing.RULE)
                .filter(change -> change.id().equals(name) || change.formerId().equals(Optional.of(name)))
                .findFirst();
    }
}
