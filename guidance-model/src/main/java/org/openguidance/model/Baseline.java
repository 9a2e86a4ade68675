package org.openguidance.model;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What was wrong already on a day, accepted by somebody until another day, so that checks show what is new. It lifts
 * {@code violated} from the verdict as a waiver does, and nothing else: each rule is still evaluated and shown.
 *
 * <p>It holds no words of the subjects, only digests of what was found. It is taken once and can only shrink. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface Baseline extends Located {

    /** The guidance that was checked against. */
    Id guidance();

    /** Its version then; a baseline goes on counting with later ones. */
    String version();

    /** Its digest then. */
    String digest();

    /** The instant as at which it was taken; it counts from then on. */
    Instant taken();

    /** Who accepted it. */
    String by();

    /** Why. */
    String because();

    /** The last day on which it counts, whole, or the first instant at which it counts no more. */
    TimePoint until();

    /** What was wrong, in the order of the file. */
    List<KnownViolation> known();

    /** Refuses blanks, and the same thing twice. */
    @Value.Check
    default void check() {
        if (by().isBlank() || because().isBlank() || version().isBlank()) {
            throw new IllegalArgumentException("the baseline of guidance '" + guidance()
                    + "' needs the version of the guidance, and words for who accepts it and why");
        }
        if (!Judgement.isDigest(digest())) {
            throw new IllegalArgumentException("the baseline of guidance '" + guidance()
                    + "' needs the digest of the guidance, 'sha256:' and 64 hexadecimal digits, not '" + digest()
                    + "'");
        }
        Set<Object> seen = new HashSet<>();
        for (KnownViolation one : known()) {
            if (!seen.add(List.of(one.subject(), one.rule(), one.found()))) {
                throw new IllegalArgumentException("the baseline has the same thing twice: rule '" + one.rule()
                        + "' in subject '" + one.subject() + "', found " + one.found());
            }
        }
    }

    /** The same with less in it; what it holds now is replaced. */
    default Baseline withKnown(Collection<KnownViolation> less) {
        return builder()
                .guidance(guidance())
                .version(version())
                .digest(digest())
                .taken(taken())
                .by(by())
                .because(because())
                .until(until())
                .location(location())
                .addAllKnown(less)
                .build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableBaseline.Builder {
        Builder() {}

        /** The guidance by its id. */
        public Builder guidance(String id) {
            return guidance(Id.of(id));
        }

        /** Until a day, or a day and a time, as packs write them. */
        public Builder until(String until) {
            return until(TimePoint.of(until));
        }
    }
}
