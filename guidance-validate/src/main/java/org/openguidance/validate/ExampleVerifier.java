package org.openguidance.validate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleId;
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
 * <p>For use by one thread. Cost: a check of one rule for each example; a guidance is compiled once more for each set of
 * parameters that examples ask for.
 */
public final class ExampleVerifier {

    private static final String UNDECLARED = "undeclared";
    private static final Id OWN_QUESTION = Id.of("ask");

    private final LinkedGuidance linked;
    private final Map<Map<Id, Written>, ComplianceChecker> checkers = new HashMap<>();

    private ExampleVerifier(LinkedGuidance linked) {
        this.linked = linked;
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
        return new ExampleVerifier(linked).run();
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
        return new ExampleResult(rule.id(), number, example, result.outcome(), problems(example, result));
    }

    private ComplianceChecker compile(Map<Id, Written> parameters) {
        return parameters.isEmpty()
                ? ComplianceChecker.compile(linked)
                : ComplianceChecker.compile(linked.guidance().withParameterValues(parameters));
    }

    /** The subject of an example: the facts of the code, of the rule and its own, the nearest first. */
    static Subject subject(LinkedRule rule, RuleExample example) {
        Map<Id, Written> facts = new LinkedHashMap<>(rule.exampleFacts());
        facts.putAll(example.facts());
        Subject.Builder subject = Subject.of(rule.subject().kind().id().text());
        facts.forEach((name, value) -> {
            if (!isUndeclared(value)) {
                subject.fact(name.text(), value);
            }
        });
        answers(rule, example).forEach(subject::answer);
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

    private static List<String> problems(RuleExample example, RuleResult result) {
        List<String> problems = new ArrayList<>();
        if (result.outcome() != example.outcome()) {
            problems.add("it should be " + example.outcome().label() + " and is "
                    + result.outcome().label() + open(result));
        }
        example.finds()
                .filter(excerpt -> !marks(result, excerpt))
                .ifPresent(excerpt -> problems.add("it should find “" + excerpt + "” and finds " + found(result)));
        example.exemption()
                .filter(id -> !holds(result, id))
                .ifPresent(id -> problems.add(
                        "its exemption '" + id + "' should hold, and those that hold are " + result.exemptions()));
        return problems;
    }

    private static String open(RuleResult result) {
        return result.missing().isEmpty() ? "" : " (missing: " + String.join(", ", result.missing()) + ")";
    }

    private static boolean marks(RuleResult result, String excerpt) {
        return result.findings().stream().anyMatch(finding -> finding.excerpt().equals(Optional.of(excerpt)));
    }

    private static String found(RuleResult result) {
        List<String> excerpts = result.findings().stream()
                .flatMap(finding -> finding.excerpt().stream())
                .map(excerpt -> "“" + excerpt + "”")
                .toList();
        return excerpts.isEmpty() ? "nothing" : String.join(", ", excerpts);
    }

    /** An exemption by its id; a may rule also by its short id. */
    private static boolean holds(RuleResult result, String id) {
        return result.exemptions().stream().anyMatch(held -> held.equals(id) || isShort(held, id, result.rule()));
    }

    private static boolean isShort(String held, String id, RuleId rule) {
        return held.endsWith("/" + id) || held.equals(rule.code() + "/" + id);
    }
}
