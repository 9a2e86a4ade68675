package org.openguidance.validate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.openguidance.model.Guidance;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/** Explains how one rule came out in one check. */
final class RuleExplainer {

    private final LinkedGuidance linked;
    private final Guidance guidance;
    private final RuleEvaluator evaluator;
    private final Function<Subject, Run> again;

    /**
     * An explainer of the rules of a guidance.
     *
     * @param linked the guidance
     * @param evaluator what made the results of the report
     * @param again makes an explained run of a changed subject, with all else as in the check
     */
    RuleExplainer(LinkedGuidance linked, RuleEvaluator evaluator, Function<Subject, Run> again) {
        this.linked = linked;
        this.guidance = linked.guidance();
        this.evaluator = evaluator;
        this.again = again;
    }

    /**
     * Explains a rule.
     *
     * @param rule the rule, which may be about another kind of subject
     * @param asked the id that was asked for
     * @param subject the whole subject
     * @param run an explained run of it, just begun
     */
    RuleExplanation explain(LinkedRule rule, RuleId asked, Subject subject, Run run) {
        return run.program().rules().stream()
                .filter(one -> one.linked().id().equals(rule.id()))
                .findFirst()
                .map(program -> explain(program, asked, subject, run))
                .orElseGet(() -> aboutAnother(rule, asked, subject));
    }

    private RuleExplanation explain(RuleProgram rule, RuleId asked, Subject subject, Run run) {
        RuleResult result = evaluator.evaluate(rule, run);
        RuleProgram.Evaluated evaluated = rule.evaluate(run);
        OutcomeReasons reasons = new OutcomeReasons(guidance, evaluated, result, run);
        Outcome outcome = result.outcome();
        Optional<SmallestChange> change = Optional.empty();
        Optional<String> noChange = Optional.empty();
        if (isOpenToChange(outcome)) {
            ChangeSearch search = search(rule, run.at());
            change = search.find(subject).map(found -> new ChangeWords(guidance, subject, run).of(found));
            noChange = change.isPresent() ? Optional.empty() : Optional.of(none(search, evaluated, run, rule));
        } else {
            noChange = Optional.of(needless(outcome));
        }
        return new RuleExplanation(
                rule.linked(),
                asked,
                outcome,
                new ExplanationSentence(guidance, result, reasons).of(change),
                new RuleTree(guidance, rule, evaluated, run).root(),
                whyNotApplied(outcome, reasons),
                change,
                noChange);
    }

    private static boolean isOpenToChange(Outcome outcome) {
        return outcome == Outcome.VIOLATED || outcome == Outcome.UNKNOWN || outcome == Outcome.NEEDS_JUDGEMENT;
    }

    private ChangeSearch search(RuleProgram rule, Instant at) {
        TestsBySource tests = new TestsBySource(linked, rule.linked().subject());
        return new ChangeSearch(again, tests, new CandidateValues(guidance, at, linked.zone()), rule);
    }

    private static String none(ChangeSearch search, RuleProgram.Evaluated evaluated, Run run, RuleProgram rule) {
        if (search.isAtLimit()) {
            return "No change that would make it kept was found within " + search.tries()
                    + " tries; there may be one all the same";
        }
        Set<String> open = new TreeSet<>();
        for (Part part : evaluated.parts().inOrder()) {
            part.needs().stream().filter(Need.OfParameter.class::isInstance).forEach(need -> open.add(need.name()));
        }
        if (!open.isEmpty()) {
            return "The guidance leaves open what " + OperandWords.joined(List.copyOf(open), "and")
                    + (open.size() == 1 ? " is" : " are") + ", and no fact or word can make up for that";
        }
        if (isAnswered(rule, evaluated.parts(), run)) {
            return "What people have answered stays as it is, and nothing else that is tried makes it kept; once what they "
                    + "judged has changed, they can be asked again";
        }
        return "None of the changes of facts and words that are tried makes it kept";
    }

    /** Whether a person's answer is part of what decides. */
    private static boolean isAnswered(RuleProgram rule, Parts parts, Run run) {
        boolean ofRule = parts.flag().isYes() && parts.brokenByAnswer().isYes();
        return ofRule
                || rule.linked().reads().stream()
                        .filter(slot -> run.linkedFact(slot).definition().orElse(null) instanceof LinkedFact.Judged)
                        .anyMatch(slot -> run.fact(slot).isKnown());
    }

    private static String needless(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "It is kept as it is";
            case EXEMPT -> "It does not bind, so there is nothing to change";
            case ERROR -> "Something that should decide could not be evaluated, so nothing was tried";
            default -> "It does not apply, so there is nothing to change";
        };
    }

    private static Optional<String> whyNotApplied(Outcome outcome, OutcomeReasons reasons) {
        return switch (outcome) {
            case NOT_APPLICABLE -> Optional.of(reasons.notApplicable());
            case EXEMPT -> Optional.of(reasons.exempt());
            default -> Optional.empty();
        };
    }

    /** A rule about another kind of subject says nothing about this one. */
    private RuleExplanation aboutAnother(LinkedRule rule, RuleId asked, Subject subject) {
        String why = "it is about another kind of subject, "
                + rule.subject().kind().id() + ", and this is " + subject.kind();
        return new RuleExplanation(
                rule,
                asked,
                Outcome.NOT_APPLICABLE,
                ExplanationSentence.name(guidance, rule) + " does not apply here: " + why + ".",
                new Branch(
                        "broken",
                        Truth.NO,
                        Optional.of(Outcome.NOT_APPLICABLE.label()),
                        List.of(),
                        List.of(),
                        true,
                        List.of()),
                Optional.of(why),
                Optional.empty(),
                Optional.of(needless(Outcome.NOT_APPLICABLE)));
    }
}
