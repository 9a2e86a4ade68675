package org.openguidance.model;

import java.util.List;
import org.immutables.value.Value;

/** A case in which a rule does not bind. It holds where its condition does and none of its own exceptions. */
@Value.Immutable
public interface Exemption extends Cited {
    /** Its id, unique in its rule. */
    Id id();

    /** What it is about. */
    Wording title();

    /** The condition on the subject. */
    Condition when();

    /** Its own exceptions: where one holds, the exemption does not. */
    List<Exemption> unless();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableExemption.Builder {
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
