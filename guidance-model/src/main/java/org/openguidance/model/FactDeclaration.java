package org.openguidance.model;

import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/** A fact that a subject can have: its name, its type, and how one comes by it. */
@Value.Immutable
public interface FactDeclaration extends Cited {
    /** Its name. */
    Id id();

    /** Which values it can have. */
    FactType type();

    /** What it means. */
    Optional<Wording> meaning();

    /** The question that asks for it where it is missing. */
    Optional<Wording> ask();

    /** Whether it may be known to have no value, declared as {@code nothing}. */
    @Value.Default
    default boolean optional() {
        return false;
    }

    /** The value that is taken for it where it is not declared; every report that leaned on it says so. */
    Optional<Written> assume();

    /** The time zone of its dates; that of the guidance, where there is none. */
    Optional<ZoneId> zone();

    /** Where its value comes from, if nobody declares it. */
    Optional<Definition> definition();

    /** Refuses an assumed value, a question or {@code optional} on a fact that nobody declares. */
    @Value.Check
    default void check() {
        if (definition().isPresent() && (assume().isPresent() || optional() || ask().isPresent())) {
            throw new IllegalArgumentException(
                    "fact '" + id() + "' is never declared, so it can have no 'ask', 'assume' or 'optional'");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableFactDeclaration.Builder {
        Builder() {}

        /** Its name. */
        public Builder id(String id) {
            return id(Id.of(id));
        }
    }
}
