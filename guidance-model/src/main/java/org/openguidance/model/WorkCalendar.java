package org.openguidance.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Which days are working days. It ends with the year of its last holiday: later days are unknown. */
@Value.Immutable
public interface WorkCalendar extends Cited {
    /** Its id. */
    Id id();

    /** Its title. */
    Wording title();

    /** The days of the week on which nobody works. */
    Set<DayOfWeek> weekend();

    /** The days on which nobody works besides. */
    List<LocalDate> holidays();

    /** Refuses a weekend of seven days. */
    @Value.Check
    default void check() {
        if (weekend().size() == 7) {
            throw new IllegalArgumentException("calendar '" + id() + "' leaves no day of the week to work on");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableWorkCalendar.Builder {
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
