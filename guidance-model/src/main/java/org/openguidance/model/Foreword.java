package org.openguidance.model;

import org.immutables.value.Value;

/** What somebody says at the head of the guidance. */
@Value.Immutable
public interface Foreword extends Cited {
    /** Who says it. */
    String by();

    /** As what. */
    java.util.Optional<String> role();

    /** What they say. */
    Wording message();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableForeword.Builder {
        Builder() {}
    }
}
