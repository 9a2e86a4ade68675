package org.openguidance.model;

import org.immutables.value.Value;

/**
 * One thing of a {@link Baseline}: that a rule was broken in a subject by something that was found there, and how often. What
 * was found is kept as a digest, so that the same words elsewhere in the subject are the old ones, while other words, another
 * value of a fact, or one more of the same are new. Immutable and thread-safe.
 */
@Value.Immutable
public interface KnownViolation extends Located {

    /** The subject, by the id that it is checked with. */
    String subject();

    /** The rule by its full id. */
    RuleId rule();

    /** The digest of what was found: {@code sha256:…}. */
    String found();

    /** How often it was found, at least once. */
    int count();

    /** Refuses a subject without a name, what is no digest, and a count of nothing. */
    @Value.Check
    default void check() {
        if (subject().isBlank()) {
            throw new IllegalArgumentException(
                    "what a baseline knows of rule '" + rule() + "' needs the subject in which it was found");
        }
        if (!Judgement.isDigest(found())) {
            throw new IllegalArgumentException("what was found in subject '" + subject()
                    + "' is a digest, 'sha256:' and 64 hexadecimal digits, not '" + found() + "'");
        }
        if (count() < 1) {
            throw new IllegalArgumentException("what was found in subject '" + subject() + "' against rule '" + rule()
                    + "' was found at least once, not " + count() + " times");
        }
    }

    /** The same, found so often. */
    default KnownViolation withCount(int times) {
        return builder()
                .subject(subject())
                .rule(rule())
                .found(found())
                .count(times)
                .location(location())
                .build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableKnownViolation.Builder {
        Builder() {}

        /** The rule by its full id, {@code code/rule}. */
        public Builder rule(String rule) {
            return rule(RuleId.of(rule));
        }
    }
}
