package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Judgement;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedWaiver;

/** What people have decided that every check of a checker goes by: waivers, and answers that are offered. Thread-safe. */
final class Decided {

    private final LinkedGuidance guidance;
    private final List<LinkedWaiver> waivers;
    private final List<Judgement> judgements;
    private final Optional<byte[]> key;
    private volatile @Nullable JudgementBook book;

    private Decided(
            LinkedGuidance guidance, List<LinkedWaiver> waivers, List<Judgement> judgements, Optional<byte[]> key) {
        this.guidance = guidance;
        this.waivers = List.copyOf(waivers);
        this.judgements = List.copyOf(judgements);
        this.key = key;
    }

    /** Nothing decided yet. */
    static Decided nothing(LinkedGuidance guidance) {
        return new Decided(guidance, List.of(), List.of(), Optional.empty());
    }

    Decided withWaivers(List<LinkedWaiver> more) {
        List<LinkedWaiver> all = new ArrayList<>(waivers);
        all.addAll(more);
        return new Decided(guidance, all, judgements, key);
    }

    Decided withJudgements(List<Judgement> more) {
        List<Judgement> all = new ArrayList<>(judgements);
        all.addAll(more);
        return new Decided(guidance, waivers, all, key);
    }

    Decided withKey(byte[] secret) {
        return new Decided(guidance, waivers, judgements, Optional.of(secret.clone()));
    }

    List<LinkedWaiver> waivers() {
        return waivers;
    }

    /** Offers a check the answers of this and of its subject; a check without any is left alone. */
    void offer(Subject subject, Run run) {
        offer(subject.id(), subject.judgements(), run);
    }

    /** The same for a subject of that name to which those answers belong. */
    void offer(Optional<String> id, List<Judgement> own, Run run) {
        boolean none = judgements.isEmpty() && own.isEmpty() && !run.explains();
        run.decide(id, none ? null : new Judging(book(), own));
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
