package org.openguidance.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Judgement;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.Question;

/**
 * Asks a person for what is missing, one question at a time: first for facts, those that settle most rules first, then for
 * what only a person can judge. After each answer it is looked anew at what is still open, so nothing is asked in vain. A
 * question that is left empty stays open.
 */
final class Interview {

    private final Prompt prompt;
    private final Optional<AnswerRecord> answers;

    /**
     * An interview.
     *
     * @param prompt the person who is asked
     * @param answers where the person's answers go, bound to what was judged; without it they hold for this run only
     */
    Interview(Prompt prompt, Optional<AnswerRecord> answers) {
        this.prompt = prompt;
        this.answers = answers;
    }

    /** The subject with everything that the person could tell. */
    Subject complete(ComplianceChecker checker, Subject subject, Instant at) {
        return new Talk(checker, at).hold(subject);
    }

    /** One talk about one subject. */
    private final class Talk {

        private final ComplianceChecker checker;
        private final Instant at;
        private final Set<String> asked = new HashSet<>();
        private boolean ended;

        Talk(ComplianceChecker checker, Instant at) {
            this.checker = checker;
            this.at = at;
        }

        Subject hold(Subject subject) {
            Subject known = subject;
            for (Optional<Question> next = next(known); next.isPresent(); next = next(known)) {
                if (asked.isEmpty()) {
                    prompt.say("Some things are open. An empty line leaves a question open.");
                }
                asked.add(next.get().about());
                known = put(next.get(), known);
            }
            if (!asked.isEmpty()) {
                prompt.say("");
            }
            return known;
        }

        private Optional<Question> next(Subject subject) {
            if (ended) {
                return Optional.empty();
            }
            return checker.check(subject, at).questions().stream()
                    .filter(question -> question.kind() != Question.Kind.PARAMETER)
                    .filter(question -> !asked.contains(question.about()))
                    .filter(question -> isForThePerson(question))
                    .min(Comparator.comparing(Question::kind));
        }

        /** Whether an answer of this person would count, where it is to be kept. */
        private boolean isForThePerson(Question question) {
            return question.roles().isEmpty()
                    || answers.isEmpty()
                    || answers.get().role().filter(question.roles()::contains).isPresent();
        }

        private Subject put(Question question, Subject subject) {
            return question.kind() == Question.Kind.FACT ? fact(question, subject) : judgement(question, subject);
        }

        private Subject fact(Question question, Subject subject) {
            AskedFact fact = AskedFact.of(question, subject, checker.linkedGuidance());
            introduce(question, fact.choices());
            for (Optional<String> line = line(fact.name()); line.isPresent(); line = line(fact.name())) {
                try {
                    return with(subject, fact.answered(line.get()));
                } catch (Refusal refusal) {
                    prompt.say("  " + refusal.sentence());
                }
            }
            return subject;
        }

        private Subject judgement(Question question, Subject subject) {
            introduce(question, "yes or no" + meaningOfYes(question) + roles(question));
            for (Optional<String> line = line("yes or no"); line.isPresent(); line = line("yes or no")) {
                String answer = line.get();
                if (answer.equals("yes") || answer.equals("no")) {
                    return answered(subject, question, answer.equals("yes"));
                }
                prompt.say("  The answer is yes or no, or an empty line.");
            }
            return subject;
        }

        private Subject answered(Subject subject, Question question, boolean yes) {
            if (answers.isEmpty()) {
                return Interview.answered(subject, question.about(), yes);
            }
            AnswerRecord file = answers.get();
            Judgement judgement = question.answer(yes)
                    .by(file.by())
                    .role(file.role())
                    .at(file.now())
                    .because(line("why, if you like"))
                    .build();
            file.add(judgement);
            return Subject.builder()
                    .kind(subject.kind())
                    .id(subject.id())
                    .putAllFacts(subject.facts())
                    .putAllAnswers(subject.answers())
                    .addAllJudgements(subject.judgements())
                    .addJudgement(judgement)
                    .build();
        }

        private String meaningOfYes(Question question) {
            return checker.linkedGuidance().rules().stream()
                    .filter(rule -> rule.id().toString().equals(question.about()))
                    .map(rule -> rule.rule())
                    .map(CodeRule::yesMeansBroken)
                    .map(broken -> broken ? "; yes means that the rule is broken" : "; yes means that the rule is kept")
                    .findFirst()
                    .orElse("");
        }

        private String roles(Question question) {
            return question.roles().isEmpty() ? "" : "; for " + String.join(" or ", question.roles());
        }

        private void introduce(Question question, String choices) {
            prompt.say("");
            prompt.say(question.text() + "  (needed by "
                    + Counted.of(question.settles().size(), "rule", "rules") + ")");
            if (!choices.isEmpty()) {
                prompt.say("  " + choices);
            }
        }

        /** What is typed; nothing where the question is left open, or the person has gone. */
        private Optional<String> line(String name) {
            Optional<String> typed = prompt.ask("  " + name + ": ");
            ended = typed.isEmpty();
            return typed.map(String::strip).filter(line -> !line.isEmpty());
        }
    }

    private static Subject with(Subject subject, Map.Entry<String, Written> fact) {
        Map<String, Written> facts = new LinkedHashMap<>(subject.facts());
        facts.put(fact.getKey(), fact.getValue());
        return copy(subject, facts, subject.answers());
    }

    private static Subject answered(Subject subject, String question, boolean yes) {
        Map<String, Boolean> answers = new LinkedHashMap<>(subject.answers());
        answers.put(question, yes);
        return copy(subject, subject.facts(), answers);
    }

    private static Subject copy(Subject subject, Map<String, Written> facts, Map<String, Boolean> answers) {
        return Subject.builder()
                .kind(subject.kind())
                .id(subject.id())
                .putAllFacts(facts)
                .putAllAnswers(answers)
                .addAllJudgements(subject.judgements())
                .build();
    }
}
