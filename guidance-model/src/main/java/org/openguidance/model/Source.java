package org.openguidance.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A document that statements of the guidance rest on. */
@Value.Immutable
public interface Source extends Located {
    /** Its id. */
    Id id();

    /** Its title. */
    Wording title();

    /** Who published it. */
    Optional<String> publisher();

    /** When it was published. */
    Optional<PartialDate> date();

    /** Where it can be read. */
    Optional<String> url();

    /** Under which licence it may be used. */
    Optional<String> licence();

    /** How well its contents are known. */
    Optional<Evidence> evidence();

    /** Refuses addresses that are not http or https. */
    @Value.Check
    default void check() {
        url().filter(address -> !isWebAddress(address)).ifPresent(address -> {
            throw new IllegalArgumentException(
                    "address '" + address + "' must begin with https:// or http:// and hold no spaces");
        });
    }

    /** Whether a text is a web address that a page may link to. */
    static boolean isWebAddress(String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web
                && address.length() > address.indexOf("://") + 3
                && address.codePoints()
                        .noneMatch(letter -> Character.isWhitespace(letter) || Character.isISOControl(letter));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableSource.Builder {
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
