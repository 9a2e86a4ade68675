package org.openguidance.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A stage of an engagement model: a way in which people take part. No stage is better than another. */
@Value.Immutable
public interface Stage extends Cited {
    /** Its id, unique in its model. */
    Id id();

    /** Its title. */
    Wording title();

    /** What it is for. */
    Optional<Wording> purpose();

    /** Whether it is a good way in for someone new. Any stage may be entered and left. */
    @Value.Default
    default boolean startHere() {
        return false;
    }

    /** Things to try. */
    List<Wording> suggestions();

    /** The principles that it upholds. */
    List<Named> upholds();

    /** The stages that it leads to. */
    List<Named> leadsTo();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableStage.Builder {
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
