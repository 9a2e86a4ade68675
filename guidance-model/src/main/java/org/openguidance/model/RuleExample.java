package org.openguidance.model;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A subject for which the author of a rule says what a check must find. */
@Value.Immutable
public interface RuleExample extends Located {
    /** What the check must say of the rule. */
    Outcome outcome();

    /** The facts that give it, over those of the rule and of its code; the text {@code undeclared} takes one away. */
    Map<Id, Written> facts();

    /** An excerpt that must be marked. */
    Optional<String> finds();

    /** The answer to the question of the rule, or to the one judged fact that it reads. */
    Optional<Boolean> answer();

    /** Answers to several questions: of the rule under the name {@code ask}, of judged facts under theirs. */
    Map<Id, Boolean> answers();

    /** The day or instant of the check; the day on which the pack was published, where there is none. */
    Optional<TimePoint> asAt();

    /** One of the exemptions that must hold: its id, or the full id of the may rule that permits it. */
    Optional<String> exemption();

    /** Other values for parameters. */
    Map<Id, Written> parameters();

    /** Refuses an outcome that no example can have, and both ways to answer at once. */
    @Value.Check
    default void check() {
        if (outcome() == Outcome.ERROR) {
            throw new IllegalArgumentException("no example can end in 'error'");
        }
        if (answer().isPresent() && !answers().isEmpty()) {
            throw new IllegalArgumentException("an example has 'answer' or 'answers', not both");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableRuleExample.Builder {
        Builder() {}
    }
}
