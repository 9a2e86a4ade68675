package org.openguidance.validate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Id;
import org.openguidance.model.Judgement;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedBaseline;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedWaiver;

/** What people have decided that every check of a checker goes by: waivers, answers, a baseline. Thread-safe. */
final class Decided {

    private final LinkedGuidance guidance;
    private final List<LinkedWaiver> waivers;
    private final Map<Id, WaiverBook> waiverBooks;
    private final List<Judgement> judgements;
    private final Optional<byte[]> key;
    private final Optional<LinkedBaseline> baseline;
    private volatile @Nullable JudgementBook book;

    private Decided(
            LinkedGuidance guidance,
            List<LinkedWaiver> waivers,
            Map<Id, WaiverBook> waiverBooks,
            List<Judgement> judgements,
            Optional<byte[]> key,
            Optional<LinkedBaseline> baseline) {
        this.guidance = guidance;
        this.waivers = List.copyOf(waivers);
        this.waiverBooks = waiverBooks;
        this.judgements = List.copyOf(judgements);
        this.key = key;
        this.baseline = baseline;
    }

    /** Nothing decided yet. */
    static Decided nothing(LinkedGuidance guidance) {
        return new Decided(guidance, List.of(), Map.of(), List.of(), Optional.empty(), Optional.empty());
    }

    Decided withWaivers(List<LinkedWaiver> more) {
        List<LinkedWaiver> all = new ArrayList<>(waivers);
        all.addAll(more);
        return new Decided(guidance, all, WaiverBook.compile(guidance, all), judgements, key, baseline);
    }

    Decided withJudgements(List<Judgement> more) {
        List<Judgement> all = new ArrayList<>(judgements);
        all.addAll(more);
        return new Decided(guidance, waivers, waiverBooks, all, key, baseline);
    }

    Decided withKey(byte[] secret) {
        return new Decided(guidance, waivers, waiverBooks, judgements, Optional.of(secret.clone()), baseline);
    }

    Decided withBaseline(LinkedBaseline other) {
        return new Decided(guidance, waivers, waiverBooks, judgements, key, Optional.of(other));
    }

    /** The baseline, where there is one. */
    Optional<LinkedBaseline> baseline() {
        return baseline;
    }

    /** What the baseline knows of a subject at an instant; nothing where it does not count then. */
    KnownViolations known(Optional<String> id, Instant at) {
        if (baseline.isEmpty() || id.isEmpty() || !baseline.get().isRunning(at)) {
            return KnownViolations.none();
        }
        return new KnownViolations(baseline.get().of(id.get()));
    }

    /** Offers a check the answers of this and of its subject; a check without any is left alone. */
    void offer(Subject subject, Run run) {
        offer(subject.id(), subject.judgements(), run);
    }

    /** The same for a subject of that name to which those answers belong. */
    void offer(Optional<String> id, List<Judgement> own, Run run) {
        boolean none = judgements.isEmpty() && own.isEmpty() && !run.explains();
        WaiverBook waived = waiverBooks.isEmpty()
                ? WaiverBook.none()
                : waiverBooks.getOrDefault(run.program().linked().kind().id(), WaiverBook.none());
        if (run.explains()) {
            run.know(known(id, run.at()));
        }
        run.decide(id, none ? null : new Judging(book(), own), waived);
    }

    private JudgementBook book() {
        JudgementBook known = book;
        if (known == null) {
            known = new JudgementBook(guidance, judgements, key);
            book = known;
        }
        return known;
    }
}
