package org.openguidance.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.model.Definition;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.reference.RandomCases;
import org.openguidance.reference.RandomGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.InvalidSubjectException;
import org.openguidance.validate.replay.Replay;
import org.openguidance.validate.replay.ReplayReport;
import org.openguidance.validate.replay.ReplayRun;
import org.openguidance.validate.replay.ReplayText;
import org.openguidance.validate.replay.RuleShifts;
import org.openguidance.validate.replay.Shift;
import org.openguidance.validate.report.JsonReport;

/** Replays of random results; {@link RandomCases} tells how to try more. */
class RandomReplaysTest {

    private long verdictsChanged;
    private long outcomesChanged;
    private long left;

    /** A check that was made. */
    private record Made(Subject subject, Instant at, ComplianceReport report) {}

    private static List<Made> checks(RandomGuidance random, ComplianceChecker checker) {
        List<Made> made = new ArrayList<>();
        for (int number = 0; number < RandomCases.SUBJECTS; number++) {
            Subject subject = random.subject();
            Instant at = random.instant();
            made.add(new Made(subject, at, (number % 3 == 2 ? checker.strict() : checker).check(subject, at)));
        }
        return made;
    }

    private static ReplayReport replay(Replay replay, List<Made> made) {
        ReplayRun run = replay.begin();
        made.forEach(one -> run.line(JsonReport.lineWithSubject(one.report())));
        return run.report();
    }

    @Test
    void a_replay_with_the_same_guidance_changes_nothing() {
        RandomCases.forSeeds(10, seed -> {
            RandomGuidance random = new RandomGuidance(seed);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            ReplayReport report = replay(Replay.with(checker), checks(random, checker));
            assertTrue(report.changesNothing(), () -> "seed " + seed + "\n" + ReplayText.plain(report));
            assertEquals(0, report.contradicted());
        });
    }

    @Test
    void a_replay_with_an_edited_guidance_says_what_checking_afresh_says() {
        RandomCases.forSeeds(10, this::withALineLess);
        assertTrue(verdictsChanged > 0 && outcomesChanged > 0 && left > 0, "the edits change something");
    }

    private void withALineLess(long seed) {
        RandomGuidance random = new RandomGuidance(seed);
        LinkedGuidance older = GuidanceLinker.linkOrThrow(random.guidance());
        ComplianceChecker checker = ComplianceChecker.compile(older);
        List<String> lines = GuidanceWriter.write(random.guidance()).lines().toList();
        Random dice = new Random(seed);
        for (int edit = 0; edit < 6; edit++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(dice.nextInt(lines.size()));
            Optional<LinkedGuidance> newer = GuidanceLoader.load(
                            GuidanceSource.of("fewer.yaml", String.join("\n", fewer)))
                    .linked();
            newer.ifPresent(known -> compare(seed, older, known, checks(random, checker)));
        }
    }

    private void compare(long seed, LinkedGuidance older, LinkedGuidance newer, List<Made> made) {
        ComplianceChecker checker = ComplianceChecker.compile(newer);
        ReplayReport report = replay(Replay.with(checker).from(older), made);
        Map<String, Long> verdicts = new TreeMap<>();
        Map<String, Long> outcomes = new TreeMap<>();
        long unfit = 0;
        for (Made one : made) {
            try {
                ComplianceReport afresh = (one.report().isStrict() ? checker.strict() : checker)
                        .check(asked(one.subject(), newer), one.at());
                if (afresh.verdict() != one.report().verdict()) {
                    verdicts.merge(
                            one.report().verdict().label() + " "
                                    + afresh.verdict().label(),
                            1L,
                            Long::sum);
                }
                compare(one.report().outcomes(), afresh.outcomes(), older.equals(newer), outcomes);
            } catch (InvalidSubjectException notOfBoth) {
                unfit++;
            }
        }
        assertEquals(verdicts, verdicts(report), () -> "seed " + seed);
        assertEquals(outcomes, outcomes(report), () -> "seed " + seed);
        assertEquals(unfit, report.left(), () -> "seed " + seed);
        assertEquals(
                report.results(),
                report.unchanged() + report.onlyRules() + report.changed() + report.left(),
                () -> "seed " + seed);
        verdictsChanged += report.changed();
        outcomesChanged += outcomes.size();
        left += unfit;
    }

    /** The subject without the answers that the guidance does not ask for; random packs rename nothing. */
    private static Subject asked(Subject subject, LinkedGuidance guidance) {
        Subject.Builder asked = Subject.builder().kind(subject.kind()).putAllFacts(subject.facts());
        subject.answers().forEach((question, yes) -> {
            boolean ofRule = guidance.rules().stream()
                    .anyMatch(rule -> rule.id().toString().equals(question)
                            && rule.rule().ask().isPresent());
            boolean ofFact = guidance.guidance().subject(subject.kind()).stream()
                    .flatMap(kind -> kind.facts().stream())
                    .anyMatch(fact -> question.equals("post/" + fact.id())
                            && fact.definition().orElse(null) instanceof Definition.Judge);
            if (ofRule || ofFact) {
                asked.answer(question, yes);
            }
        });
        return asked.build();
    }

    private static void compare(
            Map<RuleId, Outcome> was, Map<RuleId, Outcome> is, boolean strictly, Map<String, Long> into) {
        Map<RuleId, Outcome> all = new TreeMap<>(was);
        all.putAll(is);
        for (RuleId rule : all.keySet()) {
            Outcome before = was.get(rule);
            Outcome after = is.get(rule);
            boolean nothing = before == null && after == Outcome.NOT_APPLICABLE
                    || before == Outcome.NOT_APPLICABLE && after == null;
            if (before != after && (strictly || !nothing)) {
                into.merge(rule + " " + label(before) + " " + label(after), 1L, Long::sum);
            }
        }
    }

    private static String label(Outcome outcome) {
        return outcome == null ? Shift.NONE : outcome.label();
    }

    private static Map<String, Long> verdicts(ReplayReport report) {
        Map<String, Long> verdicts = new TreeMap<>();
        report.verdicts().forEach(shift -> verdicts.put(shift.from() + " " + shift.to(), shift.count()));
        return verdicts;
    }

    private static Map<String, Long> outcomes(ReplayReport report) {
        Map<String, Long> outcomes = new TreeMap<>();
        for (RuleShifts rule : report.rules()) {
            rule.shifts()
                    .forEach(shift -> outcomes.put(rule.rule() + " " + shift.from() + " " + shift.to(), shift.count()));
        }
        return outcomes;
    }
}
