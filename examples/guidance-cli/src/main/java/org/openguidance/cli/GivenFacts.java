package org.openguidance.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Printable;

/**
 * The facts and answers that are given on the command line. They stand over those of a file: what is typed now is meant
 * now.
 *
 * @param facts the facts, each once
 * @param answers the answers, each question once
 */
record GivenFacts(List<FactOption> facts, List<AnswerOption> answers) {

    /** Copies the lists; refuses what is given twice. */
    GivenFacts {
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
        once("fact", facts.stream().map(FactOption::name).toList());
        once("answer to", answers.stream().map(AnswerOption::question).toList());
    }

    /** Reads what was typed. */
    static GivenFacts read(List<String> facts, List<String> answers) {
        return new GivenFacts(
                facts.stream().map(FactOption::read).toList(),
                answers.stream().map(AnswerOption::read).toList());
    }

    private static void once(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw Refusal.usage("the " + what + " '" + Printable.excerpt(name) + "' is given twice");
            }
        }
    }

    /** Whether a fact is among them. */
    boolean has(String fact) {
        return facts.stream().anyMatch(option -> option.name().equals(fact));
    }

    /** The subject with these facts and answers over its own. */
    Subject over(Subject subject, Guidance guidance) {
        if (facts.isEmpty() && answers.isEmpty()) {
            return subject;
        }
        Map<String, Written> allFacts = new LinkedHashMap<>(subject.facts());
        facts.forEach(fact -> allFacts.put(fact.name(), fact.written(declaration(guidance, subject.kind(), fact))));
        Map<String, Boolean> allAnswers = new LinkedHashMap<>(subject.answers());
        answers.forEach(answer -> allAnswers.put(answer.question(), answer.yes()));
        return Subject.builder()
                .kind(subject.kind())
                .id(subject.id())
                .putAllFacts(allFacts)
                .putAllAnswers(allAnswers)
                .addAllJudgements(subject.judgements())
                .build();
    }

    private static Optional<FactDeclaration> declaration(Guidance guidance, Id kind, FactOption fact) {
        return guidance.subject(kind).flatMap((SubjectKind found) -> found.fact(fact.name()));
    }
}
