package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Guidance;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Written;
import org.openguidance.reference.RandomCases;
import org.openguidance.reference.RandomGuidance;
import org.openguidance.validate.report.JsonReport;

/** What must hold whatever the guidance says and whatever the subject declares; {@link RandomCases} tells how to try more. */
class RandomPropertiesTest {

    @Test
    void taking_a_fact_or_a_field_away_leaves_an_outcome_or_makes_it_unknown() {
        RandomCases.forSeeds(6, seed -> {
            RandomGuidance random = new RandomGuidance(seed, false);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            for (int number = 0; number < RandomCases.SUBJECTS; number++) {
                Subject subject = random.subject();
                Instant now = random.instant();
                ComplianceReport whole = checker.check(subject, now);
                for (Subject less : withoutOne(subject)) {
                    assertNoOutcomeIsMadeUp(whole, checker.check(less, now), seed, subject, less);
                }
            }
        });
    }

    private static void assertNoOutcomeIsMadeUp(
            ComplianceReport whole, ComplianceReport rest, long seed, Subject subject, Subject rested) {
        for (RuleResult result : whole.results()) {
            RuleResult less = rest.result(result.rule()).orElseThrow();
            Outcome left = less.outcome();
            assertTrue(
                    (left == result.outcome() || left == Outcome.UNKNOWN)
                            && less.couldBe().containsAll(result.couldBe()),
                    () -> "seed " + seed + ": " + result.rule() + " was " + result.outcome() + " with " + subject
                            + " and is " + left + " with " + rested + "\n" + GuidanceWriter.write(whole.guidance()));
        }
    }

    /** The subject without each of its facts, and without each field of its entries. */
    private static List<Subject> withoutOne(Subject subject) {
        List<Subject> subjects = new ArrayList<>();
        subject.facts().forEach((name, value) -> {
            Map<String, Written> facts = new LinkedHashMap<>(subject.facts());
            facts.remove(name);
            subjects.add(with(subject, facts));
            if (value instanceof Written.Items list) {
                for (Written.Items shorter : withoutOneField(list)) {
                    facts.put(name, shorter);
                    subjects.add(with(subject, facts));
                }
            }
        });
        return subjects;
    }

    private static List<Written.Items> withoutOneField(Written.Items list) {
        List<Written.Items> lists = new ArrayList<>();
        for (int at = 0; at < list.items().size(); at++) {
            if (list.items().get(at) instanceof Written.Fields entry) {
                for (String field : entry.fields().keySet()) {
                    Map<String, Written> fields = new LinkedHashMap<>(entry.fields());
                    fields.remove(field);
                    List<Written> items = new ArrayList<>(list.items());
                    items.set(at, new Written.Fields(fields, entry.origin()));
                    lists.add(new Written.Items(items, list.origin()));
                }
            }
        }
        return lists;
    }

    private static Subject with(Subject subject, Map<String, Written> facts) {
        return Subject.builder()
                .kind(subject.kind())
                .putAllFacts(facts)
                .putAllAnswers(subject.answers())
                .build();
    }

    /** Bar 43. */
    @Test
    void bar_43_the_counts_add_up_to_the_rules_about_the_subject() {
        RandomCases.forSeeds(60, seed -> {
            RandomGuidance random = new RandomGuidance(seed);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            long about = random.guidance().codes().stream()
                    .filter(code -> code.subject().id().text().equals("post"))
                    .mapToLong(code -> code.rules().size())
                    .sum();
            for (int number = 0; number < RandomCases.SUBJECTS; number++) {
                ComplianceReport report = checker.check(random.subject(), random.instant());
                assertEquals(
                        about,
                        report.counts().values().stream()
                                .mapToLong(Integer::longValue)
                                .sum(),
                        "seed " + seed);
                assertEquals(about, report.results().size(), "seed " + seed);
            }
        });
    }

    /** Bar 45: nor does it change what is found by the others. */
    @Test
    void bar_45_one_more_must_rule_never_makes_a_verdict_better() {
        RandomCases.forSeeds(18, seed -> {
            RandomGuidance random = new RandomGuidance(seed);
            ComplianceChecker after = ComplianceChecker.compile(random.guidance());
            for (Guidance less : withoutOneMustRule(random.guidance())) {
                ComplianceChecker before = ComplianceChecker.compile(less);
                for (int number = 0; number < RandomCases.SUBJECTS; number++) {
                    Subject subject = withoutUnknownAnswers(random.subject(), less);
                    Instant now = random.instant();
                    ComplianceReport fewer = before.check(subject, now);
                    ComplianceReport more = after.check(subject, now);
                    Verdict was = fewer.verdict();
                    Verdict is = more.verdict();
                    fewer.results()
                            .forEach(result -> assertSame(
                                    result,
                                    more.result(result.rule()).orElseThrow(),
                                    "seed " + seed + " " + result.rule()));
                    assertTrue(
                            rank(is) <= rank(was),
                            () -> "seed " + seed + ": " + was + " became " + is + " for " + subject + "\n"
                                    + GuidanceWriter.write(random.guidance()) + "\nwithout\n"
                                    + GuidanceWriter.write(less));
                }
            }
        });
    }

    private static void assertSame(RuleResult before, RuleResult after, String where) {
        assertEquals(before.outcome(), after.outcome(), where);
        assertEquals(before.couldBe(), after.couldBe(), where);
        assertEquals(before.findings(), after.findings(), where);
    }

    /** 0 the worst; the last three stand side by side. */
    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case NON_COMPLIANT -> 0;
            case NEEDS_REVIEW -> 1;
            case COMPLIANT, EXCUSED, NOTHING_APPLIED -> 2;
        };
    }

    private static List<Guidance> withoutOneMustRule(Guidance guidance) {
        List<Guidance> all = new ArrayList<>();
        for (Code code : guidance.codes()) {
            for (CodeRule rule : code.rules()) {
                boolean alone = code.rules().size() == 1;
                RuleId id = new RuleId(code.id(), rule.id());
                if (rule.obligation().isBinding() && !alone && !isPermitted(guidance, id)) {
                    all.add(Guidances.of(guidance, guidance.subjects(), Guidances.without(guidance.codes(), id)));
                }
            }
        }
        return all;
    }

    private static boolean isPermitted(Guidance guidance, RuleId id) {
        return guidance.codes().stream()
                .anyMatch(code -> code.rules().stream()
                        .flatMap(rule -> rule.permits().stream())
                        .anyMatch(permitted -> permitted.seenFrom(code.id()).equals(id)));
    }

    private static Subject withoutUnknownAnswers(Subject subject, Guidance guidance) {
        Map<String, Boolean> answers = new TreeMap<>(subject.answers());
        answers.keySet()
                .removeIf(name -> !name.startsWith("post/")
                        && guidance.rule(RuleId.of(name)).isEmpty());
        return Subject.builder()
                .kind(subject.kind())
                .putAllFacts(subject.facts())
                .putAllAnswers(answers)
                .build();
    }

    /** Bar 44. */
    @Test
    void bar_44_the_order_of_rules_facts_and_codes_changes_only_the_order_of_the_output() {
        RandomCases.forSeeds(40, seed -> {
            RandomGuidance random = new RandomGuidance(seed);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            ComplianceChecker shuffled = ComplianceChecker.compile(shuffled(random.guidance(), new Random(seed)));
            for (int number = 0; number < RandomCases.SUBJECTS; number++) {
                Subject subject = random.subject();
                Instant now = random.instant();
                ComplianceReport one = checker.check(subject, now);
                ComplianceReport other = shuffled.check(subject, now);
                assertEquals(one.verdict(), other.verdict(), "seed " + seed);
                assertEquals(said(one), said(other), "seed " + seed);
                assertEquals(one.assumed(), other.assumed(), "seed " + seed);
                assertEquals(new TreeSet<>(one.unusedAnswers()), new TreeSet<>(other.unusedAnswers()), "seed " + seed);
            }
        });
    }

    /** All that a report says of its rules, by rule. */
    private static Map<RuleId, String> said(ComplianceReport report) {
        Map<RuleId, String> said = new TreeMap<>();
        for (RuleResult result : report.results()) {
            said.put(
                    result.rule(),
                    result.outcome() + " " + result.couldBe() + " " + result.basis() + " " + sorted(result.findings())
                            + sorted(result.exemptions()) + sorted(result.missing()) + result.open() + result.coming());
        }
        return said;
    }

    private static List<String> sorted(List<?> list) {
        return list.stream().map(Object::toString).sorted().toList();
    }

    private static Guidance shuffled(Guidance guidance, Random random) {
        List<SubjectKind> kinds = new ArrayList<>();
        for (SubjectKind kind : guidance.subjects()) {
            kinds.add(Guidances.withFacts(kind, shuffle(kind.facts(), random)));
        }
        List<Code> codes = new ArrayList<>();
        for (Code code : shuffle(guidance.codes(), random)) {
            codes.add(Guidances.withRules(code, shuffle(code.rules(), random)));
        }
        return Guidances.of(guidance, shuffle(kinds, random), codes);
    }

    private static <T> List<T> shuffle(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Test
    void the_same_check_twice_gives_the_same_json() {
        RandomCases.forSeeds(12, seed -> {
            RandomGuidance random = new RandomGuidance(seed);
            RandomGuidance again = new RandomGuidance(seed);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            ComplianceChecker other = ComplianceChecker.compile(again.guidance());
            for (int number = 0; number < RandomCases.SUBJECTS; number++) {
                byte[] json = json(checker.check(random.subject(), random.instant()));
                assertArrayEquals(json, json(other.check(again.subject(), again.instant())), "seed " + seed);
                assertTrue(json.length > 100, "a report says something");
            }
        });
    }

    private static byte[] json(ComplianceReport report) {
        return JsonReport.pretty(report).getBytes(StandardCharsets.UTF_8);
    }
}
