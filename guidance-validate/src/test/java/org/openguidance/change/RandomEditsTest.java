package org.openguidance.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.model.Effect;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.reference.RandomCases;
import org.openguidance.reference.RandomGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.InvalidSubjectException;
import org.openguidance.validate.RuleResult;

/**
 * What a comparison calls tighter never lets an outcome be milder, and what it calls the same changes none: random edits of
 * random guidance, each both ways, on random subjects. {@link RandomCases} tells how to try more.
 */
class RandomEditsTest {

    private static final int EDITS = 6;

    private final Set<Effect> seen = EnumSet.noneOf(Effect.class);

    @Test
    void no_edit_that_is_called_tighter_lets_an_outcome_be_milder() {
        RandomCases.forSeeds(30, this::alterRules);
        assertEquals(EnumSet.allOf(Effect.class), seen, "the edits are of every kind");
    }

    @Test
    void no_edit_of_words_windows_and_values_that_is_called_tighter_lets_an_outcome_be_milder() {
        RandomCases.forSeeds(30, RandomEditsTest::dropLines);
    }

    @Test
    void a_guidance_and_the_same_one_written_anew_do_not_differ() {
        RandomCases.forSeeds(10, seed -> {
            Guidance guidance = new RandomGuidance(seed).guidance();
            Guidance anew = GuidanceLoader.loadOrThrow(GuidanceSource.of("anew.yaml", GuidanceWriter.write(guidance)));
            LinkedGuidance linked = GuidanceLinker.linkOrThrow(guidance);
            assertEquals(List.of(), GuidanceDiff.between(linked, linked).changes());
            assertEquals(
                    List.of(),
                    GuidanceDiff.between(linked, GuidanceLinker.linkOrThrow(anew))
                            .changes(),
                    () -> "seed " + seed);
        });
    }

    private void alterRules(long seed) {
        RandomGuidance random = new RandomGuidance(seed);
        LinkedGuidance linked = GuidanceLinker.linkOrThrow(random.guidance());
        Random dice = new Random(seed);
        RandomRuleEdits edits = new RandomRuleEdits(dice);
        List<LinkedRule> rules = linked.rules().stream()
                .filter(rule -> rule.subject().kind().id().text().equals("post"))
                .toList();
        for (int edit = 0; edit < EDITS; edit++) {
            LinkedRule rule = edits.changed(rules.get(dice.nextInt(rules.size())), rules);
            LinkedGuidance other = with(linked, rule);
            compare(seed, random, linked, other);
            compare(seed, random, other, linked);
        }
    }

    private static LinkedGuidance with(LinkedGuidance linked, LinkedRule altered) {
        List<LinkedRule> rules = linked.rules().stream()
                .map(rule -> rule.id().equals(altered.id()) ? altered : rule)
                .toList();
        return new LinkedGuidance(linked.guidance(), linked.zone(), linked.subjects(), rules);
    }

    /** Takes single lines out of the pack: words, windows, values of lists, branches, exemptions. */
    private static void dropLines(long seed) {
        RandomGuidance random = new RandomGuidance(seed);
        LinkedGuidance linked = GuidanceLinker.linkOrThrow(random.guidance());
        List<String> lines = GuidanceWriter.write(random.guidance()).lines().toList();
        List<Integer> entries = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).strip().startsWith("- ")) {
                entries.add(at);
            }
        }
        Collections.shuffle(entries, new Random(seed));
        for (int at : entries.subList(0, Math.min(EDITS, entries.size()))) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(at);
            Optional<LinkedGuidance> other = GuidanceLoader.load(
                            GuidanceSource.of("fewer.yaml", String.join("\n", fewer)))
                    .linked();
            other.ifPresent(known -> {
                new RandomEditsTest().compare(seed, random, linked, known);
                new RandomEditsTest().compare(seed, random, known, linked);
            });
        }
    }

    private void compare(long seed, RandomGuidance random, LinkedGuidance older, LinkedGuidance newer) {
        GuidanceDiff diff = GuidanceDiff.between(older, newer);
        diff.changes().forEach(change -> seen.add(change.effect()));
        seen.add(diff.isEmpty() ? Effect.NONE : Effect.TIGHTER);
        ComplianceChecker before = ComplianceChecker.compile(older);
        ComplianceChecker after = ComplianceChecker.compile(newer);
        for (int number = 0; number < RandomCases.SUBJECTS; number++) {
            Subject subject = random.subject();
            Instant at = random.instant();
            ComplianceReport was;
            ComplianceReport is;
            try {
                was = before.check(subject, at);
                is = after.check(subject, at);
            } catch (InvalidSubjectException notOfBoth) {
                continue;
            }
            for (LinkedRule rule : newer.rules()) {
                compare(seed, diff, rule, was, is);
            }
        }
    }

    private static void compare(
            long seed, GuidanceDiff diff, LinkedRule rule, ComplianceReport was, ComplianceReport is) {
        Optional<RuleResult> before = result(was, rule);
        Optional<RuleResult> after = result(is, rule);
        Effect effect = diff.rule(rule.id()).map(Change::effect).orElse(Effect.NONE);
        boolean judgedOn = diff.rule(rule.id()).stream()
                .flatMap(change -> change.edits().stream())
                .anyMatch(edit -> edit.part().equals("judged-on"));
        if (before.isEmpty() || after.isEmpty() || rule.rule().obligation() == Obligation.MAY || judgedOn) {
            return;
        }
        boolean milder = worst(after.get()) < worst(before.get()) || best(after.get()) < best(before.get());
        boolean other = effect == Effect.NONE
                && !after.get().couldBe().equals(before.get().couldBe());
        if (!effect.mayLoosen() && milder || other) {
            fail("seed " + seed + ", " + diff.rule(rule.id()) + "\nbefore "
                    + before.get().couldBe() + " after " + after.get().couldBe() + "\n"
                    + before.get().linked() + "\n" + rule);
        }
    }

    private static Optional<RuleResult> result(ComplianceReport report, LinkedRule rule) {
        return report.results().stream()
                .filter(result -> result.rule().equals(rule.id()))
                .findFirst();
    }

    private static int worst(RuleResult result) {
        return result.couldBe().contains(Outcome.VIOLATED) ? 1 : 0;
    }

    private static int best(RuleResult result) {
        assertTrue(result.outcome() != Outcome.ERROR, "nothing goes wrong");
        return result.couldBe().equals(List.of(Outcome.VIOLATED)) ? 1 : 0;
    }
}
