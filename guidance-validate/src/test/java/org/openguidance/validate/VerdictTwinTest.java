package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.reference.RandomGuidance;

/**
 * Verdicts and outcomes, which are found without explaining them, against the explanations, in which every part of every rule
 * is looked at. {@code -Dtwins.times=100} tries a hundred times as much, {@code -Dtwins.seed=N} begins with another seed.
 */
class VerdictTwinTest {

    private static final long FIRST = Long.getLong("twins.seed", 9_000_000L);
    private static final long GUIDANCES = 150 * Long.getLong("twins.times", 1L);
    private static final int SUBJECTS = 8;

    @Test
    void outcomes_verdicts_and_counts_are_those_that_the_explanation_gives() {
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        for (long seed = FIRST; seed < FIRST + GUIDANCES; seed++) {
            RandomGuidance random = new RandomGuidance(seed);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            for (int number = 0; number < SUBJECTS; number++) {
                Subject subject = random.subject();
                Instant at = random.instant();
                String which = "seed " + seed + ", subject " + number + ": " + subject;
                compare(checker, subject, at, which);
                seen.merge(compare(checker.strict(), subject, at, which), 1, Integer::sum);
            }
        }
        assertTrue(seen.size() >= 4, () -> "the random guidance gives too few verdicts: " + seen);
    }

    private static Verdict compare(ComplianceChecker checker, Subject subject, Instant at, String which) {
        ComplianceReport report = checker.check(subject, at);
        List<RuleResult> results = report.results();
        int[] codes = checker.outcomes(subject, at, new CustomOutcome[results.size()]);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (int place = 0; place < codes.length; place++) {
            RuleResult result = results.get(place);
            String rule = result.rule() + " with " + which;
            assertEquals(result.outcome(), OutcomeCode.outcome(codes[place]), rule);
            assertEquals(result.couldBe(), OutcomeCode.possible(codes[place]), rule);
            assertEquals(result.open(), OutcomeCode.isOpen(codes[place]), rule);
            counts.merge(result.outcome(), 1, Integer::sum);
        }
        for (Outcome outcome : Outcome.values()) {
            assertEquals(counts.getOrDefault(outcome, 0), report.counts().get(outcome), which);
        }
        assertEquals(verdict(results, report.isStrict()), report.verdict(), which);
        return report.verdict();
    }

    /** The verdict by the format's section on meaning, from the results of all rules. */
    static Verdict verdict(List<RuleResult> results, boolean strict) {
        List<RuleResult> binding = results.stream()
                .filter(result -> counts(result.linked().rule().obligation(), strict))
                .toList();
        if (binding.stream().anyMatch(result -> result.outcome() == Outcome.VIOLATED)) {
            return Verdict.NON_COMPLIANT;
        }
        if (binding.stream().anyMatch(RuleResult::open)) {
            return Verdict.NEEDS_REVIEW;
        }
        if (binding.stream().anyMatch(result -> result.outcome() == Outcome.SATISFIED)) {
            return Verdict.COMPLIANT;
        }
        boolean exempt = binding.stream().anyMatch(result -> result.outcome() == Outcome.EXEMPT);
        return exempt ? Verdict.EXCUSED : Verdict.NOTHING_APPLIED;
    }

    private static boolean counts(Obligation obligation, boolean strict) {
        return obligation.isBinding() || (strict && obligation.isAdvisory());
    }

    @Test
    void many_threads_that_share_a_checker_get_the_verdicts_of_one() throws Exception {
        RandomGuidance random = new RandomGuidance(FIRST + 17);
        ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
        Instant at = random.instant();
        List<Subject> subjects = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            subjects.add(random.subject());
        }
        List<Verdict> expected = subjects.stream()
                .map(subject -> verdict(checker.check(subject, at).results(), false))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Verdict>> all = () -> subjects.stream()
                    .map(subject -> checker.check(subject, at).verdict())
                    .toList();
            for (Future<List<Verdict>> verdicts : threads.invokeAll(List.of(all, all, all, all, all, all))) {
                assertEquals(expected, verdicts.get());
            }
        } finally {
            threads.shutdown();
        }
    }
}
