package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;

/** Evaluates one rule in one check and makes its result. */
final class RuleEvaluator {

    private final Questions questions;
    private final Causes causes;
    private final Places places;
    private final FactFindings factFindings;

    RuleEvaluator(LinkedGuidance guidance) {
        ConditionText text = ConditionText.with(guidance.guidance());
        this.questions = new Questions(guidance);
        this.causes = new Causes(text);
        this.places = new Places(text);
        this.factFindings = new FactFindings(text);
    }

    /** All that a report of a subject can say; the facts of the subject have been declared in the run. */
    Explanation explain(Subject subject, Run run) {
        List<RuleResult> results = new ArrayList<>();
        for (RuleProgram rule : run.program().rules()) {
            results.add(evaluate(rule, run));
        }
        List<WaiverResult> waivers = new ArrayList<>();
        for (int at = 0; at < results.size(); at++) {
            RuleProgram rule = run.program().rules().get(at);
            waivers.addAll(WaiverNotes.of(rule, results.get(at).outcome(), run).all());
        }
        return new Explanation(
                List.copyOf(results),
                assumed(run),
                unused(subject, run),
                run.judging().uncounted(run),
                List.copyOf(waivers));
    }

    private static Map<String, String> assumed(Run run) {
        Map<String, String> assumed = new TreeMap<>();
        for (int slot : run.assumed()) {
            run.fact(slot)
                    .value()
                    .ifPresent(value -> assumed.put(run.linkedFact(slot).name(), value.display()));
        }
        return Collections.unmodifiableMap(assumed);
    }

    private static List<String> unused(Subject subject, Run run) {
        List<String> unused = new ArrayList<>(subject.answers().keySet());
        unused.removeAll(run.usedAnswers());
        return unused.stream().sorted().toList();
    }

    RuleResult evaluate(RuleProgram rule, Run run) {
        RuleProgram.Evaluated evaluated = rule.evaluate(run);
        Parts parts = evaluated.parts();
        Decision decision = Decision.of(parts);
        Outcome outcome = decision.outcome();
        WaiverNotes waivers = WaiverNotes.of(rule, outcome, run);
        List<Need> needs = Needs.join(decision.needs(), waivers.needs());
        return new RuleResult(
                rule.linked(),
                outcome,
                outcome == Outcome.SATISFIED ? Optional.of(basis(rule, parts)) : Optional.empty(),
                decision.couldBe(),
                outcome == Outcome.EXEMPT ? held(evaluated.exemptions()) : List.of(),
                findings(outcome, decision, evaluated, run),
                causes.of(parts, evaluated.exemptions()),
                missing(needs),
                questions.of(needs, rule, run),
                decision.isOpen() || waivers.isUndecided(),
                isComing(rule, parts, run),
                evaluated.custom().error(),
                judgements(rule, parts, run),
                waivers.lifted(),
                outcome == Outcome.VIOLATED ? run.known().partOf(rule, evaluated, run) : Optional.empty());
    }

    /** By what the rules that are violated are broken, as digests with how often each was found. */
    static Map<RuleId, Map<String, Integer>> found(Run run) {
        Map<RuleId, Map<String, Integer>> found = new LinkedHashMap<>();
        for (RuleProgram rule : run.program().rules()) {
            RuleProgram.Evaluated evaluated = rule.evaluate(run);
            if (Decision.of(evaluated.parts()).outcome() == Outcome.VIOLATED) {
                found.put(rule.linked().id(), Footprint.of(rule, evaluated, run));
            }
        }
        return found;
    }

    /** The answers bound to what was judged on which a rule rests: to its own question, and to the judged facts it reads. */
    private static List<CountedJudgement> judgements(RuleProgram rule, Parts parts, Run run) {
        List<CountedJudgement> judgements = new ArrayList<>();
        boolean looked =
                !parts.when().isNo() && !parts.exempt().isYes() && !parts.flag().isNo();
        if (looked && rule.asks() && !parts.brokenByAnswer().isUnknown()) {
            run.judging().counted(rule.question()).ifPresent(judgements::add);
        }
        for (int slot : rule.linked().reads()) {
            if (run.linkedFact(slot).definition().orElse(null) instanceof LinkedFact.Judged) {
                run.judging()
                        .counted(run.program().kind() + "/"
                                + run.linkedFact(slot).name())
                        .ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    private static Basis basis(RuleProgram rule, Parts parts) {
        boolean answered = !parts.brokenByAnswer().isUnknown()
                && rule.linked().rule().ask().isPresent()
                && !parts.flag().isNo();
        if (answered) {
            return Basis.JUDGED;
        }
        boolean onlyFlag = rule.forbid().isEmpty()
                && rule.require().isEmpty()
                && rule.flag().isPresent();
        return onlyFlag && rule.linked().rule().obligation() != Obligation.MAY ? Basis.NOT_FLAGGED : Basis.SHOWN;
    }

    private static List<String> held(List<Part> exemptions) {
        return exemptions.stream().filter(Part::isYes).map(Part::label).toList();
    }

    private static List<String> missing(List<Need> needs) {
        return needs.stream()
                .filter(need -> need instanceof Need.OfFact
                        || need instanceof Need.OfParameter
                        || need instanceof Need.OfComparable)
                .map(Need::name)
                .distinct()
                .toList();
    }

    private static boolean isComing(RuleProgram rule, Parts parts, Run run) {
        return parts.inForce().isNo()
                && rule.isComing(run)
                && Decision.of(parts.asIfInForce()).outcome() == Outcome.VIOLATED;
    }

    /** What it points at, where it is broken, open, or was flagged and judged. */
    private List<Finding> findings(Outcome outcome, Decision decision, RuleProgram.Evaluated evaluated, Run run) {
        if (outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.EXEMPT || outcome == Outcome.ERROR) {
            return List.of();
        }
        Parts parts = evaluated.parts();
        List<Finding> findings = new ArrayList<>();
        if (decision.couldBe().contains(Outcome.VIOLATED)) {
            findings.addAll(custom(evaluated.custom(), run));
            if (parts.forbid().isYes()) {
                findings.addAll(places.ofHolding(parts.forbid().traces()));
            }
            if (parts.require().isNo()) {
                findings.addAll(places.ofFailing(parts.require().traces()));
            }
        }
        if (parts.flag().isYes()) {
            findings.addAll(places.ofHolding(parts.flag().traces()));
        }
        if (findings.isEmpty() && outcome == Outcome.VIOLATED) {
            findings.addAll(factFindings.of(parts));
        }
        return findings.stream().distinct().limit(Places.LIMIT).toList();
    }

    private static List<Finding> custom(CustomOutcome outcome, Run run) {
        List<Finding> findings = new ArrayList<>();
        outcome.places().forEach(place -> finding(place, run).ifPresent(findings::add));
        return findings;
    }

    /** What a check in Java points at. */
    static Optional<Finding> finding(CustomCheck.Place place, Run run) {
        return CustomOutcome.hand(run, place.fact())
                .map(hand -> new Finding(
                        place.fact(),
                        Optional.of(Places.region(hand, new Span(place.start(), place.end()))),
                        place.message()));
    }
}
