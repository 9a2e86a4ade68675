package org.openguidance.model.link;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Condition;
import org.openguidance.model.Id;
import org.openguidance.model.Obligation;
import org.openguidance.model.Origin;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Links some waivers to one guidance. Used once, by one thread. */
final class WaiverRun {

    private static final KnownPlace PLACE = new KnownPlace(
            "'when' of a waiver",
            Optional.of(true),
            "leaving the fact out would bring the waiver about",
            Optional.empty());

    private final LinkedGuidance guidance;
    private final int longestDays;
    private final Bench bench;
    private final Stretches stretches;
    private final Windows windows;
    private final Map<Id, SubjectBench> subjects = new HashMap<>();

    WaiverRun(LinkedGuidance guidance, int longestDays) {
        this.guidance = guidance;
        this.longestDays = longestDays;
        this.bench = Bench.of(guidance.guidance());
        this.stretches = new Stretches(bench.faults(), bench.zones());
        this.windows = new Windows(bench.pack(), stretches);
    }

    WaiverLinkResult link(List<Waiver> waivers) {
        for (SubjectKind kind : guidance.guidance().subjects()) {
            subjects.putIfAbsent(kind.id(), SubjectBench.of(bench, windows, new SubjectFacts(kind, bench.zones())));
        }
        Set<Diagnostic> ofThePack = new HashSet<>(bench.faults().all());
        List<LinkedWaiver> linked = new ArrayList<>();
        waivers.forEach(waiver -> link(waiver).ifPresent(linked::add));
        List<Diagnostic> found = bench.faults().all().stream()
                .filter(fault -> !ofThePack.contains(fault))
                .toList();
        return new WaiverLinkResult(found, Faults.hasErrors(found) ? Optional.empty() : Optional.of(linked));
    }

    private Optional<LinkedWaiver> link(Waiver waiver) {
        LinkedInForce term = term(waiver);
        Optional<LinkedRule> rule = rule(waiver);
        Optional<Test> when = rule.flatMap(known -> waiver.when().map(condition -> typed(condition, known)));
        if (rule.isEmpty() || term.from().isEmpty() || term.end().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LinkedWaiver(
                waiver, rule.get(), when, term.from().get(), term.end().get()));
    }

    private Optional<LinkedRule> rule(Waiver waiver) {
        Optional<LinkedRule> rule = guidance.ruleOrSuccessor(waiver.rule());
        if (rule.isEmpty()) {
            bench.faults()
                    .addName(
                            DiagnosticCode.UNKNOWN_RULE,
                            waiver.location(),
                            "a waiver is for rule " + name(waiver) + ", and there is no such rule",
                            waiver.rule().toString(),
                            guidance.rules().stream()
                                    .map(known -> known.id().toString())
                                    .toList());
        } else if (!rule.get().id().equals(waiver.rule())) {
            bench.faults()
                    .add(
                            DiagnosticCode.RETIRED_RULE,
                            waiver.location(),
                            "a waiver is for rule " + name(waiver) + ", which is now rule "
                                    + Phrase.quote(rule.get().id().toString()) + "; it is taken for that one",
                            "write 'rule: " + rule.get().id() + "'");
        }
        rule.filter(known -> known.rule().obligation() == Obligation.MAY)
                .ifPresent(may -> bench.faults()
                        .add(
                                DiagnosticCode.BAD_COMBINATION,
                                waiver.location(),
                                "a waiver is for rule " + name(waiver)
                                        + ", which is a may rule: nobody can break it, so there is nothing to waive",
                                "name the rule that is broken"));
        return rule;
    }

    private Test typed(Condition condition, LinkedRule rule) {
        SubjectBench subject = subjects.get(rule.subject().kind().id());
        if (subject == null) {
            throw new IllegalStateException("rule '" + rule.id() + "' is about a subject that is not there");
        }
        new KnownWalk(bench.faults(), Optional.of(subject.facts().kind()), PLACE).check(condition);
        return subject.typed(condition);
    }

    private LinkedInForce term(Waiver waiver) {
        LinkedInForce term = stretches.of(
                Optional.of(waiver.from()),
                Optional.of(waiver.until()),
                Origin.at(waiver.location()),
                "the waiver of rule " + name(waiver));
        if (term.from().isPresent() && term.end().isPresent()) {
            ZonedDateTime start = term.from().get().atZone(bench.zones().pack());
            if (term.end().get().isAfter(start.plusDays(longestDays).toInstant())) {
                bench.faults()
                        .add(
                                DiagnosticCode.LONG_WAIVER,
                                waiver.location(),
                                "the waiver of rule " + name(waiver) + " runs from " + waiver.from() + " until "
                                        + waiver.until() + ", which is more than " + longestDays + " days",
                                "let it end sooner, and look at it again then");
            }
        }
        return term;
    }

    private static String name(Waiver waiver) {
        return Phrase.quote(waiver.rule().toString());
    }
}
