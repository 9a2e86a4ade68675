package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Judgement;
import org.openguidance.model.RuleId;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Finds out whether answers fit a guidance: that it asks what they answer, and that their ends make sense. An answer to a
 * question that is asked no more is no error, for it counts for nothing, but it is told.
 *
 * <p>Stateless and thread-safe. Linear in the number of rules and of answers, but for look-ups of names.
 */
public final class JudgementLinker {

    private JudgementLinker() {}

    /** Every fault and every warning about answers. */
    public static List<Diagnostic> link(LinkedGuidance guidance, List<Judgement> judgements) {
        Faults faults = new Faults(new Hints());
        Stretches stretches = new Stretches(faults, new Zones(guidance.guidance(), faults));
        List<String> questions = questions(guidance);
        for (Judgement judgement : judgements) {
            judgement
                    .until()
                    .ifPresent(until -> stretches.isSound(
                            until, judgement.location(), "the answer to " + Phrase.quote(judgement.question())));
            if (!questions.contains(judgement.question())) {
                unknown(guidance, judgement, questions, faults);
            }
        }
        return faults.all();
    }

    private static void unknown(LinkedGuidance guidance, Judgement judgement, List<String> questions, Faults faults) {
        Optional<LinkedRule> successor = guidance.ruleOrSuccessor(RuleId.of(judgement.question()))
                .filter(rule -> rule.rule().ask().isPresent());
        if (successor.isPresent()) {
            faults.add(
                    DiagnosticCode.RETIRED_RULE,
                    judgement.location(),
                    "an answer is for rule " + Phrase.quote(judgement.question()) + ", which is now rule "
                            + Phrase.quote(successor.get().id().toString()) + "; it is taken for that one");
            return;
        }
        faults.add(
                DiagnosticCode.UNKNOWN_QUESTION,
                judgement.location(),
                "an answer is for " + Phrase.quote(judgement.question())
                        + ", which is no question of this guidance, so it counts for nothing",
                faults.hints().nearest(judgement.question(), questions).map(Hints::question));
    }

    /** What can be answered: the rules that ask, by {@code code/rule}, and the judged facts, by {@code subject/fact}. */
    static List<String> questions(LinkedGuidance guidance) {
        List<String> questions = new ArrayList<>();
        for (LinkedRule rule : guidance.rules()) {
            if (rule.rule().ask().isPresent()) {
                questions.add(rule.id().toString());
            }
        }
        for (LinkedSubject subject : guidance.subjects()) {
            for (LinkedFact fact : subject.facts()) {
                if (fact.definition().orElse(null) instanceof LinkedFact.Judged) {
                    questions.add(subject.kind().id() + "/" + fact.name());
                }
            }
        }
        return questions;
    }
}
