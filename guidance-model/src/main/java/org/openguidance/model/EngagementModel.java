package org.openguidance.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How people can take part, as stages that one can walk. It may be entered at any stage and left at any; nothing ranks
 * its stages, and the list of them is only the order of reading.
 */
@Value.Immutable
public interface EngagementModel extends Cited {
    /** Its id. */
    Id id();

    /** Its title. */
    Wording title();

    /** What it is for. */
    Optional<Wording> purpose();

    /** How its stages hang together. */
    EngagementShape shape();

    /** Its stages. */
    List<Stage> stages();

    /** The stage with this id. */
    default Optional<Stage> stage(Id id) {
        return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The stages that are good ways in for someone new; all of them where none is marked. */
    default List<Stage> waysIn() {
        List<Stage> marked = stages().stream().filter(Stage::startHere).toList();
        return marked.isEmpty() ? stages() : marked;
    }

    /** The stages that a stage leads to. In an open model nothing leads anywhere: every other stage is as near. */
    default List<Stage> next(Stage stage) {
        if (shape() == EngagementShape.OPEN) {
            return stages().stream()
                    .filter(other -> !other.id().equals(stage.id()))
                    .toList();
        }
        return stage.leadsTo().stream()
                .flatMap(next -> stage(next.id()).stream())
                .toList();
    }

    /** Refuses a model without stages, and one that is open and yet leads somewhere. */
    @Value.Check
    default void check() {
        if (stages().isEmpty()) {
            throw new IllegalArgumentException("engagement model '" + id() + "' needs at least one stage");
        }
        boolean leads = stages().stream().anyMatch(stage -> !stage.leadsTo().isEmpty());
        if (shape() == EngagementShape.OPEN && leads) {
            throw new IllegalArgumentException("engagement model '" + id() + "' is open, so no stage leads to another");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableEngagementModel.Builder {
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
