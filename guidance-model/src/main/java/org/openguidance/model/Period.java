package org.openguidance.model;

import java.util.List;
import org.immutables.value.Value;

/** A named set of windows of time, such as the pre-election periods. */
@Value.Immutable
public interface Period extends Cited {
    /** Its id. */
    Id id();

    /** Its title. */
    Wording title();

    /** The windows; they may overlap. */
    List<Window> windows();

    /** Refuses a period without windows. */
    @Value.Check
    default void check() {
        if (windows().isEmpty()) {
            throw new IllegalArgumentException("period '" + id() + "' needs at least one window");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutablePeriod.Builder {
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
