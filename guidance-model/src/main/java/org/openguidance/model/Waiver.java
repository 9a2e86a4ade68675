package org.openguidance.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision to let a rule be broken for a while, for one subject or under a condition. It lifts {@code violated} from the
 * verdict and nothing else: the rule is still evaluated and shown. Every field is required, so that each waiver has a reason,
 * somebody who stands for it, and an end. Immutable and thread-safe.
 */
@Value.Immutable
public interface Waiver extends Located {

    /** The rule by its full id. */
    RuleId rule();

    /** The condition under which the rule is waived, about the subject as the conditions of the rule are. */
    Optional<Condition> when();

    /** The one subject for which the rule is waived, by the id that it is checked with. */
    Optional<String> subjectId();

    /** Why the rule may be broken. */
    String because();

    /** Who approved it. */
    String approvedBy();

    /** The first day, or the first instant. */
    TimePoint from();

    /** The last day, whole, or the first instant after. */
    TimePoint until();

    /** Refuses a waiver for everything, and blanks. */
    @Value.Check
    default void check() {
        if (when().isPresent() == subjectId().isPresent()) {
            throw new IllegalArgumentException("the waiver of rule '" + rule() + "' needs 'when', a condition, or "
                    + "'subject-id', " + (when().isPresent() ? "not both" : "so that it is clear what it is for"));
        }
        if (subjectId().filter(String::isBlank).isPresent()
                || because().isBlank()
                || approvedBy().isBlank()) {
            throw new IllegalArgumentException("the waiver of rule '" + rule()
                    + "' needs words for why and by whom it was approved, and for whom it is");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}

        /** The rule by its full id, {@code code/rule}. */
        public Builder rule(String rule) {
            return rule(RuleId.of(rule));
        }

        /** From a day, or a day and a time, as packs write them. */
        public Builder from(String from) {
            return from(TimePoint.of(from));
        }

        /** Until a day, or a day and a time, as packs write them. */
        public Builder until(String until) {
            return until(TimePoint.of(until));
        }
    }
}
