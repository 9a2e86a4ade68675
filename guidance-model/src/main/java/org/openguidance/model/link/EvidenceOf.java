package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openguidance.model.Citation;
import org.openguidance.model.Cited;
import org.openguidance.model.Evidence;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Source;

/**
 * How well a statement of a guidance is known: as it says itself, or what it is part of; else as its sources say, of
 * several the weakest; else as the guidance says; else {@code own} where nothing is cited, and {@code unverified} where
 * something is.
 */
public final class EvidenceOf {

    private EvidenceOf() {}

    /**
     * The evidence for something that a guidance states.
     *
     * @param guidance the guidance
     * @param thing what is stated: a principle, a stage, a rule, the guidance itself
     * @param within what it is part of, the nearest first: a rule's code, a stage's engagement model, a fact's subject
     */
    public static Evidence of(Guidance guidance, Cited thing, Cited... within) {
        List<Cited> chain = new ArrayList<>(List.of(thing));
        chain.addAll(List.of(within));
        return of(guidance, guidance::source, chain);
    }

    /** The evidence for a rule, with a quick way to find sources. */
    static Evidence ofRule(Pack pack, Cited rule, Cited code) {
        return of(pack.guidance(), pack.sources()::get, List.of(rule, code));
    }

    private static Evidence of(Guidance guidance, Function<Id, Optional<Source>> sources, List<Cited> chain) {
        for (Cited part : chain) {
            if (part.evidence().isPresent()) {
                return part.evidence().get();
            }
        }
        List<Citation> cited = cited(chain);
        Optional<Evidence> evidence = ofSources(sources, cited);
        return evidence.or(guidance::evidence).orElse(cited.isEmpty() ? Evidence.OWN : Evidence.UNVERIFIED);
    }

    /** The citations of the nearest that has some. */
    private static List<Citation> cited(List<Cited> chain) {
        for (Cited part : chain) {
            if (!part.cite().isEmpty()) {
                return part.cite();
            }
        }
        return List.of();
    }

    private static Optional<Evidence> ofSources(Function<Id, Optional<Source>> sources, List<Citation> cite) {
        Optional<Evidence> weakest = Optional.empty();
        for (Citation citation : cite) {
            Optional<Evidence> own = sources.apply(citation.source()).flatMap(Source::evidence);
            boolean weaker = own.isPresent() && (weakest.isEmpty() || own.get().compareTo(weakest.get()) > 0);
            weakest = weaker ? own : weakest;
        }
        return weakest;
    }
}
