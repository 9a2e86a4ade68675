package org.openguidance.validate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.RuleExample;
import org.openguidance.model.Subject;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/**
 * Runs the examples that the rules of a guidance carry, and tells which of them do not come out as their authors say.
 *
 * <p>For use by one thread. Cost: a check of one rule for each example, and one for each of its answers; a guidance is compiled once more for each set of
 * parameters that examples ask for.
 */
public final class ExampleVerifier {

    private static final String UNDECLARED = "undeclared";
    private static final Id OWN_QUESTION = Id.of("ask");

    private final LinkedGuidance linked;
    private final UnaryOperator<LinkedGuidance> altered;
    private final Map<Map<Id, Written>, ComplianceChecker> checkers = new HashMap<>();

    private ExampleVerifier(LinkedGuidance linked, UnaryOperator<LinkedGuidance> altered) {
        this.linked = linked;
        this.altered = altered;
    }

    /**
     * Runs all examples.
     *
     * @throws InvalidGuidanceException if the guidance has errors
     */
    public static ExampleReport verify(Guidance guidance) {
        return verify(GuidanceLinker.linkOrThrow(guidance));
    }

    /** Runs all examples of a guidance that is linked already. */
    public static ExampleReport verify(LinkedGuidance linked) {
        return new ExampleVerifier(linked, UnaryOperator.identity()).run();
    }

    /** Whether all examples of a rule hold in the guidance once it is altered. */
    static boolean holdWith(LinkedGuidance linked, LinkedRule rule, UnaryOperator<LinkedGuidance> altered) {
        ExampleVerifier verifier = new ExampleVerifier(linked, altered);
        return rule.rule().examples().stream().allMatch(example -> verifier.holds(rule, example));
    }

    private boolean holds(LinkedRule rule, RuleExample example) {
        ComplianceChecker checker = checkers.computeIfAbsent(example.parameters(), this::compile);
        RuleResult result = checker.check(rule.id(), subject(rule, example), instant(example));
        return ExampleProblems.of(example, result).isEmpty();
    }

    private ExampleReport run() {
        List<ExampleResult> results = new ArrayList<>();
        for (LinkedRule rule : linked.rules()) {
            List<RuleExample> examples = rule.rule().examples();
            for (int at = 0; at < examples.size(); at++) {
                results.add(run(rule, examples.get(at), at + 1));
            }
        }
        return new ExampleReport(linked.guidance(), linked.rules().size(), results);
    }

    private ExampleResult run(LinkedRule rule, RuleExample example, int number) {
        ComplianceChecker checker = checkers.computeIfAbsent(example.parameters(), this::compile);
        RuleResult result = checker.check(rule.id(), subject(rule, example), instant(example));
        List<String> problems = ExampleProblems.of(example, result);
        List<String> notes = problems.isEmpty() ? idleAnswers(rule, example, result, checker) : List.of();
        return new ExampleResult(rule.id(), number, example, result.outcome(), problems, notes);
    }

    /** The answers without which the rule comes out in the same way. */
    private List<String> idleAnswers(
            LinkedRule rule, RuleExample example, RuleResult result, ComplianceChecker checker) {
        Map<String, Boolean> answers = answers(rule, example);
        List<String> idle = new ArrayList<>();
        for (String question : answers.keySet()) {
            Map<String, Boolean> others = new LinkedHashMap<>(answers);
            others.remove(question);
            if (isTheSame(result, checker.check(rule.id(), subject(rule, example, others), instant(example)))) {
                idle.add("the answer for '" + question + "' changes nothing: it is "
                        + result.outcome().label() + " without it too");
            }
        }
        return idle;
    }

    private static boolean isTheSame(RuleResult one, RuleResult other) {
        return one.outcome() == other.outcome()
                && one.couldBe().equals(other.couldBe())
                && one.basis().equals(other.basis());
    }

    private ComplianceChecker compile(Map<Id, Written> parameters) {
        LinkedGuidance set = parameters.isEmpty()
                ? linked
                : GuidanceLinker.linkOrThrow(linked.guidance().withParameterValues(parameters));
        return ComplianceChecker.compile(altered.apply(set));
    }

    /** The subject of an example: the facts of the code, of the rule and its own, the nearest first. */
    static Subject subject(LinkedRule rule, RuleExample example) {
        return subject(rule, example, answers(rule, example));
    }

    private static Subject subject(LinkedRule rule, RuleExample example, Map<String, Boolean> answers) {
        Map<Id, Written> facts = new LinkedHashMap<>(rule.exampleFacts());
        facts.putAll(example.facts());
        Subject.Builder subject = Subject.of(rule.subject().kind().id().text());
        facts.forEach((name, value) -> {
            if (!isUndeclared(value)) {
                subject.fact(name.text(), value);
            }
        });
        answers.forEach(subject::answer);
        return subject.build();
    }

    private static boolean isUndeclared(Written value) {
        return value instanceof Written.Text text && text.text().equals(UNDECLARED);
    }

    private static Map<String, Boolean> answers(LinkedRule rule, RuleExample example) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        example.answers().forEach((question, yes) -> answers.put(questionName(rule, question), yes));
        example.answer().ifPresent(yes -> answers.put(onlyQuestion(rule), yes));
        return answers;
    }

    private static String questionName(LinkedRule rule, Id question) {
        return question.equals(OWN_QUESTION)
                ? rule.id().toString()
                : rule.subject().kind().id() + "/" + question;
    }

    /** The rule's own question, or else the one judged fact that it reads. */
    private static String onlyQuestion(LinkedRule rule) {
        if (rule.rule().ask().isPresent()) {
            return rule.id().toString();
        }
        return rule.reads().stream()
                .map(rule.subject().facts()::get)
                .filter(fact -> fact.definition()
                        .filter(LinkedFact.Judged.class::isInstance)
                        .isPresent())
                .map(fact -> rule.subject().kind().id() + "/" + fact.name())
                .findFirst()
                .orElse(rule.id().toString());
    }

    private Instant instant(RuleExample example) {
        Optional<TimePoint> published = linked.guidance().published().map(date -> TimePoint.of(date.firstDay()));
        return example.asAt()
                .or(() -> published)
                .map(point -> point.start(linked.zone()))
                .orElse(Instant.EPOCH);
    }
}
