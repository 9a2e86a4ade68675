package org.openguidance.change;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.reference.RandomCases;
import org.openguidance.reference.RandomGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.RuleResult;

/** A tailoring that loads without saying that it loosens makes no outcome of a rule of its base milder. */
class RandomTailoringsTest {

    private static final String HEAD = """
            guidance: ours
            format: 1
            version: "1"
            title: Ours
            publisher: Us
            tailors: { guidance: random, version: "1", file: base.yaml }
            """;
    private static final List<String> PARTS = List.of("when", "unless", "flag", "forbid", "in-force", "require");

    /** A subject costs little beside the loading of a tailoring, so that all in all some 10,000 are tried. */
    private static final int SUBJECTS = 10 * RandomCases.SUBJECTS;

    private int loaded;
    private int refused;

    /** Bar 50. */
    @Test
    void bar_50_what_loads_without_a_word_is_never_milder() {
        RandomCases.forSeeds(60, this::tailor);
        assertTrue(loaded > 10, () -> "tailorings load: " + loaded);
        assertTrue(refused > 10, () -> "tailorings are refused: " + refused);
    }

    private void tailor(long seed) {
        RandomGuidance random = new RandomGuidance(seed);
        String base = GuidanceWriter.write(random.guidance());
        String ours = HEAD + changes(random.guidance(), new Random(seed));
        LoadResult result = GuidanceLoader.load(
                GuidanceSource.of("ours.yaml", ours), (id, file) -> file.map(name -> GuidanceSource.of(name, base)));
        if (result.guidance().isEmpty()) {
            refused++;
            return;
        }
        loaded++;
        ComplianceChecker before = ComplianceChecker.compile(random.guidance());
        ComplianceChecker after = ComplianceChecker.compile(result.guidance().orElseThrow());
        for (int number = 0; number < SUBJECTS; number++) {
            Subject subject = random.subject();
            Instant at = random.instant();
            compare(seed, ours, before.check(subject, at), after.check(subject, at));
        }
    }

    private static String changes(Guidance guidance, Random dice) {
        List<String> rules = guidance.codes().stream()
                .flatMap(code -> code.rules().stream().map(rule -> code.id() + "/" + rule.id()))
                .toList();
        String rule = rules.get(dice.nextInt(rules.size()));
        String change = switch (dice.nextInt(4)) {
            case 0 -> "{ word-list: terms, because: x, add: [bridge] }";
            case 1 -> "{ word-list: terms, because: x, remove: [river] }";
            case 2 ->
                "{ period: busy, because: x, add: [ { from: 2026-06-0" + (1 + dice.nextInt(9))
                        + ", until: 2026-06-10 } ] }";
            default -> "{ rule: " + rule + ", because: x, without: [" + PARTS.get(dice.nextInt(PARTS.size())) + "] }";
        };
        return "change:\n  - " + change + "\n";
    }

    private static void compare(long seed, String ours, ComplianceReport was, ComplianceReport is) {
        List<RuleResult> results = new ArrayList<>(is.results());
        for (RuleResult before : was.results()) {
            if (before.linked().rule().obligation() == Obligation.MAY) {
                continue;
            }
            RuleResult after = results.stream()
                    .filter(result -> result.rule().equals(before.rule()))
                    .findFirst()
                    .orElseThrow();
            boolean milder = worst(after) < worst(before) || best(after) < best(before);
            assertTrue(
                    !milder || isAskedOnMore(before, after),
                    () -> "seed " + seed + ", rule " + before.rule() + " before " + before.couldBe() + " after "
                            + after.couldBe() + "\n" + ours);
        }
    }

    /** An answer counts only where its question is put, so more that must be declared first lets it count less often. */
    private static boolean isAskedOnMore(RuleResult before, RuleResult after) {
        return !before.linked().judgedOn().equals(after.linked().judgedOn());
    }

    private static int worst(RuleResult result) {
        return result.couldBe().contains(Outcome.VIOLATED) ? 1 : 0;
    }

    private static int best(RuleResult result) {
        return result.couldBe().equals(List.of(Outcome.VIOLATED)) ? 1 : 0;
    }
}
