package org.openguidance.loader;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Decisions;
import org.openguidance.model.Judgement;
import org.openguidance.model.Waiver;
import org.openguidance.model.link.JudgementLinker;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.WaiverLinker;

/** Reads answers and waivers, and makes sure that they fit the guidance, where it is known. */
final class DecisionsBinder {

    private final Binding binding;
    private final Optional<LinkedGuidance> guidance;
    private final DecisionPlaces places = new DecisionPlaces();
    private final JudgementBinder judgements;
    private final WaiverBinder waivers;

    DecisionsBinder(Binding binding, Optional<LinkedGuidance> guidance) {
        this.binding = binding;
        this.guidance = guidance;
        Optional<ZoneId> zone = guidance.flatMap(known -> known.guidance().zone());
        this.judgements = new JudgementBinder(binding, zone, places);
        this.waivers = new WaiverBinder(binding, places);
    }

    /** All of a file of decisions. */
    Decisions decisions(Node.Mapping root) {
        KnownKeys keys = KnownKeys.open(binding, root, "this file of answers and waivers", DecisionsLoader.KEYS);
        return new Decisions(answers(keys), waivers(keys));
    }

    /** The list of answers at its key. */
    List<Judgement> answers(KnownKeys keys) {
        List<Judgement> answers = keys.groups("answers", judgements::judgement);
        guidance.ifPresent(known -> JudgementLinker.link(known, answers).stream()
                .map(places::exact)
                .forEach(fault -> binding.faults().add(fault.code(), fault.location(), fault.message(), fault.hint())));
        return answers;
    }

    /** The list of waivers at its key. */
    List<Waiver> waivers(KnownKeys keys) {
        List<Waiver> found = keys.groups("waivers", waivers::waiver);
        guidance.ifPresent(known -> WaiverLinker.link(known, found).diagnostics().stream()
                .map(places::exact)
                .forEach(fault -> binding.faults().add(fault.code(), fault.location(), fault.message(), fault.hint())));
        return found;
    }
}
