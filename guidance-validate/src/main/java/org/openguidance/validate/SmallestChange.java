package org.openguidance.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.openguidance.model.Subject;

/**
 * The fewest changes of facts or words after which a rule is kept, as far as a search has tried them. Checking the changed
 * subject again gives {@code satisfied} for the rule; of other rules it says nothing.
 *
 * @param changes what would have to be otherwise, each about one fact or one question
 * @param subject the subject with these changes, as it was checked again
 */
public record SmallestChange(List<Change> changes, Subject subject) {

    /** Copies the list. */
    public SmallestChange {
        changes = List.copyOf(changes);
    }

    /** All of them as one clause, to read on from {@code it would be kept if …}. */
    public String says() {
        return changes.stream().map(Change::says).collect(Collectors.joining(", and "));
    }
}
