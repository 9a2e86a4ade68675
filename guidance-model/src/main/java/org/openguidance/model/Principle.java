package org.openguidance.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A principle of the guidance. Principles are never ranked: their order is only the order of reading. */
@Value.Immutable
public interface Principle extends Cited {
    /** Its id. */
    Id id();

    /** The principle in a sentence. */
    Wording title();

    /** What it is for. */
    Optional<Wording> because();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutablePrinciple.Builder {
        Builder() {}

        /** Its id. */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /** Its title, in the language of the pack. */
        public Builder title(String title) {
            return title(Wording.of(title));
        }
    }
}
