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
 * @param together the tailorings of the base that were put together, in the order of their ids; empty, where the pack
 *     tailors the base itself
 */
public record Tailoring(
        Id base,
        String version,
        String digest,
        List<TailoredChange> changes,
        Optional<Tailoring> earlier,
        List<Member> together) {

    /** Copies the lists. */
    public Tailoring {
        changes = List.copyOf(changes);
        together = List.copyOf(together);
    }

    /** A tailoring of a base that was put together with no other. */
    public Tailoring(
            Id base, String version, String digest, List<TailoredChange> changes, Optional<Tailoring> earlier) {
        this(base, version, digest, changes, earlier, List.of());
    }

    /**
     * One of several tailorings of the same base that were put together.
     *
     * @param guidance its id
     * @param version its version
     * @param digest its digest
     */
    public record Member(Id guidance, String version, String digest) {}

    /** The same with more that is done after all of it. */
    public Tailoring with(List<TailoredChange> more) {
        List<TailoredChange> all = new ArrayList<>(changes);
        all.addAll(more);
        return new Tailoring(base, version, digest, all, earlier, together);
    }

    /** The changes after which outcomes may be milder than by a base, as far as anyone can tell; the earliest first. */
    public List<TailoredChange> loosenings() {
        List<TailoredChange> loosenings =
                new ArrayList<>(earlier.map(Tailoring::loosenings).orElse(List.of()));
        changes.stream().filter(change -> change.effect().mayLoosen()).forEach(loosenings::add);
        return List.copyOf(loosenings);
    }
}
