package org.openguidance.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A value that a code stands for, such as impartiality. */
@Value.Immutable
public interface CodeValue extends Cited {
    /** Its id, unique in its code. */
    Id id();

    /** Its title. */
    Wording title();

    /** What it means. */
    Optional<Wording> meaning();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableCodeValue.Builder {
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
