package org.openguidance.model;

import java.util.List;
import org.immutables.value.Value;

/** Words and phrases that conditions look for by name. */
@Value.Immutable
public interface WordList extends Cited {
    /** Its id. */
    Id id();

    /** Its title. */
    Wording title();

    /** The words and phrases; {@code *} alone stands for one word, at the end of a word for any ending. */
    List<String> words();

    /** Refuses an empty list. */
    @Value.Check
    default void check() {
        if (words().isEmpty()) {
            throw new IllegalArgumentException("word list '" + id() + "' needs at least one word");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableWordList.Builder {
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
