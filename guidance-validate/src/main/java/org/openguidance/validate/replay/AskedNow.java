package org.openguidance.validate.replay;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Id;
import org.openguidance.model.Judgement;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/**
 * Which of the plain answers of a subject a guidance still asks for. One to a rule that is now another goes to that one; one to a
 * question that is not there any more plays no part. Immutable.
 */
final class AskedNow {

    private final LinkedGuidance guidance;
    private final Set<Asked> asked = new HashSet<>();

    /** A question about a kind of subject. */
    private record Asked(Id kind, String question) {}

    AskedNow(LinkedGuidance guidance) {
        this.guidance = guidance;
        guidance.rules().stream()
                .filter(rule -> rule.rule().ask().isPresent())
                .forEach(rule -> asked.add(
                        new Asked(rule.subject().kind().id(), rule.id().toString())));
        guidance.subjects()
                .forEach(subject -> subject.facts().stream()
                        .filter(fact -> fact.definition().orElse(null) instanceof LinkedFact.Judged)
                        .forEach(fact -> asked.add(
                                new Asked(subject.kind().id(), subject.kind().id() + "/" + fact.name()))));
    }

    /** The subject with the answers that are asked for. */
    Subject subject(Subject subject) {
        if (subject.answers().keySet().stream().allMatch(question -> isAsked(subject.kind(), question))) {
            return subject;
        }
        return Subject.builder()
                .kind(subject.kind())
                .id(subject.id())
                .putAllFacts(subject.facts())
                .putAllAnswers(answers(subject))
                .addAllJudgements(subject.judgements())
                .build();
    }

    private Map<String, Boolean> answers(Subject subject) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        subject.answers().forEach((question, yes) -> {
            if (isAsked(subject.kind(), question)) {
                answers.put(question, yes);
            }
        });
        subject.answers()
                .forEach((question, yes) -> successor(question)
                        .filter(successor -> isAsked(subject.kind(), successor))
                        .ifPresent(successor -> answers.putIfAbsent(successor, yes)));
        return answers;
    }

    private Optional<String> successor(String question) {
        return Judgement.isQuestion(question)
                ? guidance.ruleOrSuccessor(RuleId.of(question))
                        .map(LinkedRule::id)
                        .map(RuleId::toString)
                : Optional.empty();
    }

    private boolean isAsked(Id kind, String question) {
        return asked.contains(new Asked(kind, question));
    }
}
