package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Obligation;
import org.openguidance.model.Origin;
import org.openguidance.model.Outcome;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.RuleExample;
import org.openguidance.model.ScalarType;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;
import org.openguidance.model.WordList;
import org.openguidance.model.Wording;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Severity;

/** Guidance for tests: a kind of subject with a fact of every type, and a code with the rules that a test is about. */
final class Given {

    private Given() {}

    static Guidance.Builder pack() {
        return packWithoutZone().zone(ZoneId.of("Europe/London"));
    }

    static Guidance.Builder packWithoutZone() {
        return Guidance.builder()
                .id("pack")
                .version("1")
                .title("Pack")
                .publisher("Publisher")
                .language("en")
                .addEngagement(EngagementModel.builder()
                        .id("cycle")
                        .title("Cycle")
                        .shape(EngagementShape.CYCLE)
                        .addStage(stage("listen"))
                        .addStage(stage("talk"))
                        .build())
                .addParameter(parameter("unset"))
                .addParameter(parameter("two", Written.of(2)))
                .addParameter(parameter("words", Written.of(List.of("vote", "elect"))))
                .addParameter(parameter("nations", Written.of(List.of("england", "wales"))))
                .addWordList(WordList.builder()
                        .id("slogans")
                        .title("Slogans")
                        .addWord("vote")
                        .build())
                .addPeriod(Period.builder()
                        .id("election")
                        .title("Election")
                        .addWindow(window("2024-05-25", "2024-07-04"))
                        .build());
    }

    static Stage stage(String id) {
        return Stage.builder().id(id).title(id).build();
    }

    static Window window(String from, String until) {
        return new Window(
                Optional.of(TimePoint.of(from)), Optional.of(TimePoint.of(until)), Optional.empty(), Origin.NONE);
    }

    static Parameter parameter(String id) {
        return Parameter.builder().id(id).title(id).build();
    }

    static Parameter parameter(String id, Written value) {
        return Parameter.builder().id(id).title(id).value(value).build();
    }

    static FactType scalar(ScalarType type) {
        return new FactType.Scalar(type);
    }

    static FactDeclaration fact(String id, FactType type) {
        return FactDeclaration.builder().id(id).type(type).build();
    }

    static FactDeclaration fact(String id, ScalarType type) {
        return fact(id, scalar(type));
    }

    static FactType.Fields record(FactType.FieldType... fields) {
        return new FactType.Fields(List.of(fields));
    }

    static FactType.FieldType field(String name, FactType type) {
        return new FactType.FieldType(Id.of(name), type, false, Origin.NONE);
    }

    /** A kind of subject with a fact of every type, and these. */
    static SubjectKind post(FactDeclaration... more) {
        return postBuilder(more).build();
    }

    static SubjectKind.Builder postBuilder(FactDeclaration... more) {
        return SubjectKind.builder()
                .id("post")
                .title("Post")
                .addFact(fact("text", FactType.text()))
                .addFact(fact("author", FactType.text()))
                .addFact(FactDeclaration.builder()
                        .id("note")
                        .type(FactType.text())
                        .optional(true)
                        .build())
                .addFact(fact("link", ScalarType.LINK))
                .addFact(fact("official", ScalarType.YES_NO))
                .addFact(fact("likes", ScalarType.NUMBER))
                .addFact(fact("limit", ScalarType.NUMBER))
                .addFact(fact("day", ScalarType.DATE))
                .addFact(fact("at", ScalarType.DATE_TIME))
                .addFact(fact("took", ScalarType.DURATION))
                .addFact(fact("browser", ScalarType.VERSION))
                .addFact(fact("account", FactType.oneOf("personal", "official")))
                .addFact(fact("grade", new FactType.Scale(List.of("AO", "EO", "HEO"))))
                .addFact(fact("nation", new FactType.SetOf(List.of("england", "wales", "scotland"))))
                .addFact(fact(
                        "images",
                        new FactType.ListOf(record(
                                field("alt-text", FactType.text()),
                                field("size", FactType.number()),
                                field("credits", new FactType.ListOf(record(field("name", FactType.text()))))))))
                .addFact(fact("stage", new FactType.StageOf(Id.of("cycle"), Origin.NONE)))
                .addFact(fact("emphasis", new FactType.BlendOf(Id.of("cycle"), Origin.NONE)))
                .addAllFacts(Arrays.asList(more));
    }

    static CodeRule.Builder rule(String id) {
        return CodeRule.builder().id(id).obligation(Obligation.MUST).statement("do it");
    }

    static CodeRule.Builder mayRule(String id) {
        return CodeRule.builder().id(id).obligation(Obligation.MAY).statement("do it");
    }

    static CodeRule requiring(Condition condition) {
        return rule("rule").require(condition).build();
    }

    static Code.Builder code(CodeRule... rules) {
        return Code.builder().id("code").title("Code").subject("post").addRules(rules);
    }

    /** The pack with the usual kind of subject and a code of these rules. */
    static Guidance with(CodeRule... rules) {
        return pack().addSubject(post()).addCode(code(rules).build()).build();
    }

    /** The pack with facts besides the usual ones. */
    static Guidance withFacts(FactDeclaration... facts) {
        return pack().addSubject(post(facts))
                .addCode(code(requiring(Condition.field("official", Condition.is(true))))
                        .build())
                .build();
    }

    static RuleExample.Builder example(Outcome outcome) {
        return RuleExample.builder().outcome(outcome);
    }

    static Condition on(String fact, Condition condition) {
        return Condition.field(fact, condition);
    }

    static Origin at(int line) {
        return Origin.at(line(line));
    }

    static SourceLocation line(int line) {
        return new SourceLocation("pack.yaml", line, 1);
    }

    static Wording words(String text) {
        return Wording.of(text);
    }

    /** The errors, each as its number, its sentence and its hint. */
    static List<String> errors(Guidance guidance) {
        return diagnostics(guidance)
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(Given::print)
                .toList();
    }

    /** The errors of a rule that requires a condition of the usual subject. */
    static List<String> errors(Condition condition) {
        return errors(with(requiring(condition)));
    }

    /** The warnings of a code. */
    static List<String> warnings(Guidance guidance, DiagnosticCode code) {
        return diagnostics(guidance)
                .filter(fault -> fault.code() == code)
                .map(Given::print)
                .toList();
    }

    /** The requirement of a rule, typed. */
    static Test typed(Condition condition) {
        return link(with(requiring(condition))).rules().get(0).require().orElseThrow();
    }

    static LinkedGuidance link(Guidance guidance) {
        return GuidanceLinker.linkOrThrow(guidance);
    }

    static LinkedRule onlyRule(Guidance guidance) {
        return link(guidance).rules().get(0);
    }

    private static Stream<Diagnostic> diagnostics(Guidance guidance) {
        return GuidanceLinker.link(guidance).diagnostics().stream();
    }

    private static String print(Diagnostic fault) {
        String place = fault.location().line() > 0 ? fault.location().line() + ": " : "";
        return place + fault.code().id() + " " + fault.message()
                + fault.hint().map(hint -> " (" + hint + ")").orElse("");
    }
}
