package org.openguidance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Principle;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleReference;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Wording;
import org.openguidance.model.Written;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.Test;
import org.openguidance.validate.ConditionWords;
import org.openguidance.validate.report.TextStyle;

/** Shows everything about one rule. */
final class RulePage {

    private final LinkedRule linked;
    private final CodeRule rule;
    private final Guidance guidance;
    private final SubjectKind kind;
    private final Phrases phrases;
    private final Page page;
    private final CodePage codes;

    private RulePage(LinkedGuidance all, LinkedRule linked, TextStyle style) {
        this.linked = linked;
        this.rule = linked.rule();
        this.guidance = all.guidance();
        this.kind = linked.subject().kind();
        this.phrases = new Phrases(guidance);
        this.page = new Page(style);
        this.codes = new CodePage(all, page);
    }

    /** Everything about a rule. */
    static String of(LinkedGuidance all, LinkedRule rule, TextStyle style) {
        RulePage one = new RulePage(all, rule, style);
        one.write();
        return one.page.text();
    }

    private void write() {
        page.heading(Phrases.obligation(rule.obligation()) + ": " + phrases.words(rule.statement()));
        page.aside(0, linked.id() + ", in “" + phrases.words(linked.code().title()) + "”");
        page.blank();
        optional("Title", rule.title());
        optional("Why", rule.because());
        value();
        if (!linked.upholds().isEmpty()) {
            page.labelled(0, "Upholds", principles());
        }
        page.labelled(0, "About", phrases.words(kind.title()) + " (" + kind.id() + ")");
        conditions();
        Decider.words(linked, phrases).ifPresent(words -> page.labelled(0, "Decided", words));
        test("Broken where", rule.forbid());
        test("Kept only where", rule.require());
        test("A person is asked where", rule.flag());
        judgedOn();
        meanings();
        if (!rule.permits().isEmpty()) {
            page.labelled(
                    0,
                    "Permits",
                    rule.permits().stream().map(RuleReference::toString).collect(Collectors.joining(", ")));
        }
        optional("Put it right", rule.remedy());
        optional("What may follow", linked.consequence());
        phrases.sources(linked.cite(), linked.evidence()).ifPresent(source -> page.paragraph(0, source));
        examples();
    }

    private void optional(String label, Optional<Wording> wording) {
        wording.ifPresent(words -> page.labelled(0, label, phrases.words(words)));
    }

    private void value() {
        rule.value()
                .ifPresent(named -> linked.code().values().stream()
                        .filter(value -> value.id().equals(named.id()))
                        .forEach(value -> page.labelled(0, "Value", phrases.words(value.title()))));
    }

    private String principles() {
        return linked.upholds().stream()
                .flatMap(id -> guidance.principle(id).stream())
                .map(Principle::title)
                .map(phrases::words)
                .collect(Collectors.joining("; "));
    }

    private void conditions() {
        linked.code().inForce().ifPresent(inForce -> page.labelled(0, "In force", Phrases.inForce(inForce)));
        rule.inForce().ifPresent(inForce -> page.labelled(0, "In force", Phrases.inForce(inForce)));
        List<Condition> when = linked.when().stream().map(Test::source).toList();
        if (when.isEmpty() && linked.appliesWhere().isPresent()) {
            page.labelled(0, "Applies", "where there is something to look at");
        } else {
            page.labelled(0, "Applies", when.isEmpty() ? "always" : "where " + ConditionWords.of(when, guidance, kind));
        }
        linked.code().unless().forEach(exemption -> codes.exemption(0, exemption, kind));
        rule.unless().forEach(exemption -> codes.exemption(0, exemption, kind));
        linked.exemptions().stream()
                .filter(LinkedExemption::permission)
                .forEach(may -> page.labelled(0, "Permitted", phrases.words(may.title()) + " [" + may.id() + "]"));
    }

    private void test(String label, Optional<Condition> condition) {
        condition.ifPresent(test -> page.labelled(0, label, ConditionWords.of(test, guidance, kind)));
    }

    private void judgedOn() {
        if (rule.ask().isEmpty()) {
            return;
        }
        List<String> facts = linked.judgedOn().stream()
                .map(slot -> linked.subject().facts().get(slot).name())
                .toList();
        if (!facts.isEmpty()) {
            page.labelled(0, "The person needs", Phrases.joined(facts, "and"));
        }
        rule.ask()
                .filter(ask -> !ask.of().isEmpty())
                .ifPresent(ask -> page.labelled(0, "Who may answer", Phrases.joined(ask.of(), "or")));
    }

    /** What the names of facts mean that nobody declares. */
    private void meanings() {
        List<Test> tests = new ArrayList<>(linked.when());
        Stream.of(linked.forbid(), linked.require(), linked.flag())
                .flatMap(Optional::stream)
                .forEach(tests::add);
        for (int slot : TestFacts.of(tests)) {
            LinkedFact fact = linked.subject().facts().get(slot);
            fact.declaration()
                    .meaning()
                    .ifPresent(meaning -> page.labelled(0, "Here " + fact.name() + " means", phrases.words(meaning)));
        }
    }

    private void examples() {
        if (rule.examples().isEmpty()) {
            return;
        }
        page.section("Examples");
        if (!linked.exampleFacts().isEmpty()) {
            page.paragraph(2, "All with " + facts(linked.exampleFacts()));
        }
        rule.examples().forEach(example -> page.item(2, "•", example.outcome().label() + ": " + describe(example)));
    }

    private String describe(RuleExample example) {
        String facts = example.facts().isEmpty() ? "nothing more" : facts(example.facts());
        return facts
                + example.answer()
                        .map(yes -> "; a person says " + (yes ? "yes" : "no"))
                        .orElse("")
                + answers(example.answers())
                + example.finds().map(excerpt -> "; finds “" + excerpt + "”").orElse("")
                + example.asAt()
                        .map(TimePoint::toString)
                        .map(day -> "; as at " + day)
                        .orElse("")
                + example.exemption().map(id -> "; by the exemption " + id).orElse("")
                + (example.parameters().isEmpty() ? "" : "; with " + facts(example.parameters()));
    }

    private static String answers(Map<Id, Boolean> answers) {
        return answers.entrySet().stream()
                .map(answer -> "; a person says " + (answer.getValue() ? "yes" : "no") + " to " + answer.getKey())
                .collect(Collectors.joining());
    }

    private static String facts(Map<Id, Written> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " " + shown(fact.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String shown(Written value) {
        return value instanceof Written.Text text && text.text().contains(" ")
                ? "“" + text.text() + "”"
                : value.toString();
    }
}
