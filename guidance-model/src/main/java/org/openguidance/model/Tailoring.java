package org.openguidance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a guidance came from another one, its base: what was added, set, changed and retired, why, and what that does to the
 * outcomes of checks. Immutable.
 *
 * @param base the id of the base
 * @param version the version of the base
 * @param digest the digest of the base
 * @param changes what is different, in the order in which it was done
 * @param earlier how the base came from a guidance of its own
 */
public record Tailoring(
        Id base, String version, String digest, List<TailoredChange> changes, Optional<Tailoring> earlier) {

    /** Copies the list. */
    public Tailoring {
        changes = List.copyOf(changes);
    }

    /** The changes after which outcomes may be milder than by a base, as far as anyone can tell; the earliest first. */
    public List<TailoredChange> loosenings() {
        List<TailoredChange> loosenings =
                new ArrayList<>(earlier.map(Tailoring::loosenings).orElse(List.of()));
        changes.stream().filter(change -> change.effect().mayLoosen()).forEach(loosenings::add);
        return List.copyOf(loosenings);
    }
}
