package org.openguidance.model;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A value that can differ from one organisation to another; conditions name it as {@code $id}. */
@Value.Immutable
public interface Parameter extends Cited {
    /** Its id. */
    Id id();

    /** Its title. */
    Wording title();

    /** Its value, a single one or a list. Unknown until it is set, where there is none. */
    Optional<Written> value();

    /** The question that asks for it. */
    Optional<Wording> ask();

    /** The same with the value that is given for it here, if one is. */
    default Parameter withValueOf(Map<Id, Written> values) {
        Written given = values.get(id());
        return given == null
                ? this
                : builder()
                        .location(location())
                        .addAllCite(cite())
                        .evidence(evidence())
                        .id(id())
                        .title(title())
                        .value(given)
                        .ask(ask())
                        .build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableParameter.Builder {
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
