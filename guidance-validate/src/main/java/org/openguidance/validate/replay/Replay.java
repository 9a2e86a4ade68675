package org.openguidance.validate.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.json.GuidanceVersion;

/**
 * Makes stored checks again with another guidance, or with the same one, to tell which verdicts and which rules come out
 * otherwise.
 *
 * <pre>{@code
 * ReplayRun run = Replay.with(ComplianceChecker.compile(newer)).from(older).begin();
 * try (Stream<String> lines = Files.lines(results)) {
 *     lines.forEach(run::line);
 * }
 * ReplayReport report = run.report();
 * }</pre>
 *
 * <p>Each check is made as at the instant of the stored one, so that what is in force is what was in force then, and strictly
 * where that one was strict. The answers that came with it, and the waivers that counted, count again. Immutable and
 * thread-safe.
 */
public final class Replay {

    private final ComplianceChecker checker;
    private final @Nullable Instant at;
    private final List<Older> olders;
    private final Function<GuidanceVersion, Optional<LinkedGuidance>> others;
    private final boolean knowsWaivers;

    /** A guidance with its digest. */
    private record Older(LinkedGuidance guidance, String digest) {}

    private Replay(
            ComplianceChecker checker,
            @Nullable Instant at,
            List<Older> olders,
            Function<GuidanceVersion, Optional<LinkedGuidance>> others,
            boolean knowsWaivers) {
        this.checker = checker;
        this.at = at;
        this.olders = List.copyOf(olders);
        this.others = others;
        this.knowsWaivers = knowsWaivers;
    }

    /** With a checker for the newer guidance. */
    public static Replay with(ComplianceChecker checker) {
        return new Replay(checker, null, List.of(), unknown -> Optional.empty(), false);
    }

    /** The same, making every check as at one instant, whatever the stored one was. */
    public Replay asAt(Instant instant) {
        return new Replay(checker, instant, olders, others, knowsWaivers);
    }

    /** The same, knowing the guidance that results were made with, so that it can tell what is different in the rules. */
    public Replay from(LinkedGuidance older) {
        List<Older> more = new ArrayList<>(olders);
        more.add(new Older(older, GuidanceDigest.of(older.guidance())));
        return new Replay(checker, at, more, others, knowsWaivers);
    }

    /** The same, looking up the guidance of results where it is not known otherwise; it is asked once for each. */
    public Replay lookingUp(Function<GuidanceVersion, Optional<LinkedGuidance>> guidances) {
        return new Replay(checker, at, olders, guidances, knowsWaivers);
    }

    /**
     * The same, going by the waivers of the checker alone. Else those that a stored result tells of count again as they counted
     * then.
     */
    public Replay withWaiversOfChecker() {
        return new Replay(checker, at, olders, others, true);
    }

    /** Begins a run over stored results. */
    public ReplayRun begin() {
        return new ReplayRun(this);
    }

    ComplianceChecker checker() {
        return checker;
    }

    /** The instant to check as at. */
    Instant at(Instant stored) {
        return at == null ? stored : at;
    }

    Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    boolean knowsWaivers() {
        return knowsWaivers;
    }

    /**
     * The guidance that a result was made with, where it is known. Digests of two versions of the library may differ for the same
     * guidance; then its id and version have to do.
     */
    Optional<LinkedGuidance> older(GuidanceVersion stored, boolean sameEngine) {
        return olders.stream()
                .filter(older ->
                        older.digest().equals(stored.digest()) || !sameEngine && isNamed(older.guidance(), stored))
                .map(Older::guidance)
                .findFirst()
                .or(() -> others.apply(stored)
                        .filter(found -> GuidanceDigest.of(found.guidance()).equals(stored.digest())
                                || !sameEngine && isNamed(found, stored)));
    }

    private static boolean isNamed(LinkedGuidance guidance, GuidanceVersion stored) {
        return guidance.guidance().id().text().equals(stored.id())
                && guidance.guidance().version().equals(stored.version());
    }
}
