package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.model.Ask;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Written;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/** What must hold for every example of every built-in pack, whatever the pack says. */
class PackPropertiesTest {

    private static final Instant AT = Instant.parse("2012-05-17T12:00:00Z");

    static Stream<LinkedGuidance> packs() {
        return BuiltInGuidance.ids().stream().map(BuiltInGuidance::load).map(GuidanceLinker::linkOrThrow);
    }

    /** An example as a check sees it. */
    private record Case(LinkedRule rule, Subject subject) {}

    private static List<Case> cases(LinkedGuidance pack) {
        List<Case> cases = new ArrayList<>();
        for (LinkedRule rule : pack.rules()) {
            for (RuleExample example : rule.rule().examples()) {
                cases.add(new Case(rule, ExampleVerifier.subject(rule, example)));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_example_holds(LinkedGuidance pack) {
        ExampleReport report = ExampleVerifier.verify(pack);
        assertTrue(report.results().size() >= 2 * pack.rules().size(), "at least two examples a rule");
        assertEquals(List.of(), report.wrong());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void taking_a_fact_away_never_makes_a_pass(LinkedGuidance pack) {
        ComplianceChecker checker = ComplianceChecker.compile(pack);
        int tried = 0;
        for (Case example : cases(pack)) {
            Outcome whole = outcome(checker, example.rule(), example.subject());
            for (Subject less : withoutOneFact(example)) {
                Outcome left = outcome(checker, example.rule(), less);
                assertTrue(
                        left == whole || !isPass(left),
                        () -> example.rule().id() + " was " + whole + " with " + example.subject() + " and is " + left
                                + " with " + less);
                tried++;
            }
        }
        assertTrue(tried > cases(pack).size(), "facts were taken away");
    }

    /** Outcomes that let a subject through; where {@code known} asks for a fact, its removal may change the others. */
    private static boolean isPass(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.EXEMPT || outcome == Outcome.NOT_APPLICABLE;
    }

    private static Outcome outcome(ComplianceChecker checker, LinkedRule rule, Subject subject) {
        return checker.check(rule.id(), subject, AT).outcome();
    }

    /** The subject without each of its facts in turn, but for those that have an assumed value. */
    private static List<Subject> withoutOneFact(Case example) {
        List<Subject> subjects = new ArrayList<>();
        for (String name : example.subject().facts().keySet()) {
            boolean assumed = example.rule()
                    .subject()
                    .fact(name)
                    .map(fact -> fact.assumed().isPresent())
                    .orElse(false);
            if (!assumed) {
                Map<String, Written> facts =
                        new LinkedHashMap<>(example.subject().facts());
                facts.remove(name);
                subjects.add(with(example.subject(), facts));
            }
        }
        return subjects;
    }

    private static Subject with(Subject subject, Map<String, Written> facts) {
        return Subject.builder()
                .kind(subject.kind())
                .putAllFacts(facts)
                .putAllAnswers(subject.answers())
                .build();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_counts_add_up_to_the_rules_considered(LinkedGuidance pack) {
        ComplianceChecker checker = ComplianceChecker.compile(pack);
        for (Case example : cases(pack)) {
            ComplianceReport report = checker.check(example.subject(), AT);
            int sum = report.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            long about = pack.rules().stream()
                    .filter(rule ->
                            rule.subject().kind().id().equals(example.subject().kind()))
                    .count();
            assertEquals(about, sum);
            assertEquals(about, report.results().size());
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void one_more_must_rule_never_makes_a_verdict_better(LinkedGuidance pack) {
        ComplianceChecker before = ComplianceChecker.compile(pack);
        ComplianceChecker after = ComplianceChecker.compile(withMustRule(pack.guidance()));
        for (Case example : cases(pack)) {
            Verdict was = before.check(example.subject(), AT).verdict();
            Verdict is = after.check(example.subject(), AT).verdict();
            assertTrue(
                    was != Verdict.NON_COMPLIANT || is == Verdict.NON_COMPLIANT,
                    () -> example.rule().id() + ": " + was + " became " + is);
            assertTrue(
                    is == Verdict.NON_COMPLIANT || is == Verdict.NEEDS_REVIEW,
                    () -> "a question that nobody answered leaves the verdict open: " + is);
        }
    }

    /** The guidance with a code more for each subject, whose one rule asks a question that nobody answers. */
    private static Guidance withMustRule(Guidance guidance) {
        Guidance.Builder more = copyWithoutCodes(guidance).addAllCodes(guidance.codes());
        for (SubjectKind kind : guidance.subjects()) {
            more.addCode(Code.builder()
                    .id("extra-" + kind.id())
                    .title("Extra")
                    .subject(kind.id().text())
                    .addRules(CodeRule.builder()
                            .id("extra")
                            .obligation(Obligation.MUST)
                            .statement("Be good")
                            .ask(Ask.of("Is it good?"))
                            .build())
                    .build());
        }
        return more.build();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_order_of_rules_facts_and_codes_changes_only_the_order_of_the_output(LinkedGuidance pack) {
        ComplianceChecker checker = ComplianceChecker.compile(pack);
        ComplianceChecker shuffled = ComplianceChecker.compile(shuffled(pack.guidance(), new Random(20_120_517)));
        for (Case example : cases(pack)) {
            ComplianceReport one = checker.check(example.subject(), AT);
            ComplianceReport other = shuffled.check(example.subject(), AT);
            assertEquals(one.verdict(), other.verdict());
            assertEquals(one.counts(), other.counts());
            assertEquals(said(one), said(other));
        }
    }

    /** All that a report says of its rules, by rule. */
    private static Map<RuleId, String> said(ComplianceReport report) {
        Map<RuleId, String> said = new TreeMap<>();
        for (RuleResult result : report.results()) {
            said.put(
                    result.rule(),
                    result.outcome() + " " + result.couldBe() + " " + result.basis() + " " + result.findings() + " "
                            + result.exemptions().stream().sorted().toList() + " " + result.missing());
        }
        return said;
    }

    private static Guidance shuffled(Guidance guidance, Random random) {
        Guidance.Builder copy = copyWithoutCodes(guidance);
        for (Code code : shuffle(guidance.codes(), random)) {
            copy.addCode(Code.builder()
                    .id(code.id())
                    .title(code.title())
                    .subject(code.subject())
                    .addAllCite(code.cite())
                    .evidence(code.evidence())
                    .addAllValues(shuffle(code.values(), random))
                    .when(code.when())
                    .addAllUnless(code.unless())
                    .addAllUpholds(code.upholds())
                    .consequence(code.consequence())
                    .addAllJudgedOn(code.judgedOn())
                    .inForce(code.inForce())
                    .putAllWith(code.with())
                    .addAllRules(shuffle(code.rules(), random))
                    .build());
        }
        return copy.build();
    }

    private static Guidance.Builder copyWithoutCodes(Guidance guidance) {
        Guidance.Builder copy = Guidance.builder()
                .id(guidance.id())
                .version(guidance.version())
                .title(guidance.title())
                .publisher(guidance.publisher())
                .published(guidance.published())
                .language(guidance.language())
                .zone(guidance.zone())
                .addAllSources(guidance.sources())
                .addAllPrinciples(guidance.principles())
                .addAllEngagement(guidance.engagement())
                .addAllParameters(guidance.parameters())
                .addAllWordLists(guidance.wordLists())
                .addAllPeriods(guidance.periods())
                .addAllCalendars(guidance.calendars());
        for (SubjectKind kind : guidance.subjects()) {
            copy.addSubject(SubjectKind.builder()
                    .id(kind.id())
                    .title(kind.title())
                    .datedBy(kind.datedBy())
                    .addAllJudgedOn(kind.judgedOn())
                    .addAllFacts(shuffle(kind.facts(), new Random(kind.facts().size())))
                    .build());
        }
        return copy;
    }

    private static <T> List<T> shuffle(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Test
    void there_are_packs() {
        assertTrue(BuiltInGuidance.ids().contains("uk-gov-social-media"));
    }
}
