package org.openguidance.model.link;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Baseline;
import org.openguidance.model.Id;
import org.openguidance.model.KnownViolation;
import org.openguidance.model.RuleId;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;

/**
 * Finds out whether a baseline fits a guidance: that it was taken with it, in whatever version, and that it ends. A retired rule
 * leads on to the one that replaces it; a rule that is gone without one is no error, for nothing can be broken there, but told.
 *
 * <p>Stateless and thread-safe. Linear in the size of the baseline, but for look-ups of names.
 */
public final class BaselineLinker {

    private final LinkedGuidance guidance;
    private final Faults faults = new Faults(new Hints());
    private final Map<RuleId, Optional<RuleId>> rules = new HashMap<>();

    private BaselineLinker(LinkedGuidance guidance) {
        this.guidance = guidance;
    }

    /** Links a baseline; one that runs for more days than waivers should gets a warning. */
    public static BaselineLinkResult link(LinkedGuidance guidance, Baseline baseline) {
        return new BaselineLinker(guidance).link(baseline);
    }

    /**
     * Links a baseline that has to be right.
     *
     * @throws InvalidGuidanceException if it has an error; it carries everything that was found
     */
    public static LinkedBaseline linkOrThrow(LinkedGuidance guidance, Baseline baseline) {
        BaselineLinkResult result = link(guidance, baseline);
        Diagnostics.Collector all = Diagnostics.collector();
        all.addAll(result.diagnostics());
        return result.linked().orElseThrow(() -> new InvalidGuidanceException(all.finish()));
    }

    private BaselineLinkResult link(Baseline baseline) {
        Id mine = guidance.guidance().id();
        if (!baseline.guidance().equals(mine)) {
            faults.add(
                    DiagnosticCode.OTHER_GUIDANCE,
                    baseline.location(),
                    "this baseline was taken with the guidance "
                            + Phrase.quote(baseline.guidance().text()) + ", and what is used is "
                            + Phrase.quote(mine.text()),
                    "name the pack that it was taken with, or take one with this pack");
        }
        Optional<Instant> end = end(baseline);
        Map<String, Map<RuleId, Map<String, Integer>>> known = new HashMap<>();
        Set<RuleId> told = new HashSet<>();
        for (KnownViolation one : baseline.known()) {
            Optional<RuleId> rule = rules.computeIfAbsent(one.rule(), this::rule);
            if (rule.isPresent()) {
                known.computeIfAbsent(one.subject(), none -> new HashMap<>())
                        .computeIfAbsent(rule.get(), none -> new HashMap<>())
                        .merge(one.found(), one.count(), Math::max);
            } else if (told.add(one.rule())) {
                gone(one);
            }
        }
        boolean wrong = Faults.hasErrors(faults.all());
        return new BaselineLinkResult(
                faults.all(), end.filter(there -> !wrong).map(there -> new LinkedBaseline(baseline, there, known)));
    }

    private Optional<RuleId> rule(RuleId named) {
        return guidance.ruleOrSuccessor(named).map(LinkedRule::id);
    }

    private void gone(KnownViolation one) {
        List<String> names =
                guidance.rules().stream().map(rule -> rule.id().toString()).toList();
        faults.add(
                DiagnosticCode.GONE_RULE,
                one.location(),
                "the baseline knows something of rule "
                        + Phrase.quote(one.rule().toString())
                        + ", which this guidance does not have, so it counts for nothing",
                faults.hints().nearest(one.rule().toString(), names).map(Hints::question));
    }

    private Optional<Instant> end(Baseline baseline) {
        Zones zones = new Zones(guidance.guidance(), faults);
        boolean sound = new Stretches(faults, zones).isSound(baseline.until(), baseline.location(), "the baseline");
        if (!sound) {
            return Optional.empty();
        }
        Instant end = baseline.until().end(zones.pack());
        ZonedDateTime taken = baseline.taken().atZone(zones.pack());
        if (!end.isAfter(baseline.taken())) {
            faults.add(
                    DiagnosticCode.BAD_WINDOW,
                    baseline.location(),
                    "the baseline ends before it starts: taken " + baseline.taken() + ", until " + baseline.until());
        } else if (end.isAfter(taken.toLocalDate()
                .atStartOfDay(zones.pack())
                .plusDays(WaiverLinker.LONGEST_DAYS)
                .toInstant())) {
            faults.add(
                    DiagnosticCode.LONG_BASELINE,
                    baseline.location(),
                    "the baseline runs from " + taken.toLocalDate() + " until " + baseline.until()
                            + ", which is more than " + WaiverLinker.LONGEST_DAYS + " days",
                    "let it end sooner, and look then at what is still in it");
        }
        return Optional.of(end);
    }
}
