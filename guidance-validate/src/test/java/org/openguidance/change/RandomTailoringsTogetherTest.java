package org.openguidance.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceResolver;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.reference.RandomCases;
import org.openguidance.reference.RandomGuidance;

/**
 * Independent tailorings commute or conflict: two random ones, put together in either order, give the same guidance, which is
 * also what comes of letting one tailor the other; or the same error, which names both.
 */
class RandomTailoringsTogetherTest {

    private static final String HEAD = """
            guidance: %s
            format: 1
            version: "1"
            title: Ours
            publisher: Us
            tailors: %s
            """;

    private int unfit;
    private int together;
    private int apart;
    private int inChains;

    @Test
    void bar_51_independent_tailorings_commute_or_conflict() {
        RandomCases.forSeeds(20, this::tailor);
        assertTrue(together > 10, () -> "go together: " + together + ", not right alone: " + unfit);
        assertTrue(apart > 3, () -> "do not: " + apart);
        assertTrue(inChains > 10, () -> "are compared with chains: " + inChains);
    }

    private void tailor(long seed) {
        Guidance base = new RandomGuidance(seed).guidance();
        Random dice = new Random(seed);
        String a = changes(base, dice);
        String b = changes(base, dice);
        Map<String, String> files = Map.of(
                "base.yaml", GuidanceWriter.write(base),
                "a.yaml", HEAD.formatted("a", names("random", "base")) + a,
                "b.yaml", HEAD.formatted("b", names("random", "base")) + b,
                "ba.yaml", HEAD.formatted("b", names("a", "a")) + b,
                "ab.yaml", HEAD.formatted("a", names("b", "b")) + a);
        if (load("a.yaml", files).linked().isEmpty()
                || load("b.yaml", files).linked().isEmpty()) {
            unfit++;
            return;
        }
        String first = HEAD.formatted("both", "[" + names("a", "a") + ", " + names("b", "b") + "]");
        String second = HEAD.formatted("both", "[" + names("b", "b") + ", " + names("a", "a") + "]");
        LoadResult one = load(first, files, "both.yaml");
        LoadResult other = load(second, files, "both.yaml");
        assertEquals(one.guidance(), other.guidance(), () -> "seed " + seed + "\n" + a + b);
        if (one.linked().isEmpty()) {
            assertTrue(
                    one.diagnostics().toString().contains("'a' and 'b' do not go together")
                            || one.diagnostics().toString().contains("'b' and 'a' do not go together"),
                    () -> "seed " + seed + "\n" + a + b + one.diagnostics().format());
            apart++;
            return;
        }
        together++;
        assertEquals(digest(one), digest(other));
        assertEquals(one.tailoring(), other.tailoring());
        for (String chain : List.of("ab.yaml", "ba.yaml")) {
            load(chain, files).linked().ifPresent(linked -> {
                inChains++;
                assertEquals(
                        List.of(),
                        contents(linked, one.linked().orElseThrow()),
                        () -> "seed " + seed + ", " + chain + "\n" + a + b);
            });
        }
    }

    private static String digest(LoadResult result) {
        return GuidanceDigest.of(result.guidance().orElseThrow());
    }

    /** What is different but for the heads of the packs. */
    private static List<Change> contents(LinkedGuidance one, LinkedGuidance other) {
        return GuidanceDiff.between(one, other).changes().stream()
                .filter(change -> change.thing() != Change.Thing.GUIDANCE)
                .toList();
    }

    private static String names(String guidance, String file) {
        return "{ guidance: " + guidance + ", version: \"1\", file: " + file + ".yaml }";
    }

    private static LoadResult load(String name, Map<String, String> files) {
        return load(Optional.ofNullable(files.get(name)).orElseThrow(), files, name);
    }

    private static LoadResult load(String text, Map<String, String> files, String name) {
        GuidanceResolver beside = (id, file) ->
                file.flatMap(one -> Optional.ofNullable(files.get(one)).map(known -> GuidanceSource.of(one, known)));
        return GuidanceLoader.load(GuidanceSource.of(name, text), beside);
    }

    private static String changes(Guidance guidance, Random dice) {
        List<CodeRule> rules = guidance.codes().get(0).rules().stream()
                .filter(rule -> rule.obligation() != Obligation.MAY)
                .limit(2)
                .toList();
        CodeRule chosen = rules.get(dice.nextInt(rules.size()));
        String rule = "first/" + chosen.id();
        List<String> parts = parts(chosen);
        List<String> lines = new ArrayList<>();
        switch (dice.nextInt(8)) {
            case 0 -> lines.add("change: [ { word-list: terms, because: x, loosens: yes, add: [bridge, ship] } ]");
            case 1 -> lines.add("change: [ { word-list: terms, because: x, remove: [river], loosens: yes } ]");
            case 2 ->
                lines.add("change: [ { word-list: terms, because: x, add: [bridge], remove: [mark*], loosens: yes } ]");
            case 3 ->
                lines.add("change: [ { period: busy, because: x, loosens: yes, add: [ { from: 2026-06-0"
                        + (1 + dice.nextInt(9)) + ", until: 2026-06-10 } ] } ]");
            case 4 -> lines.add("retire: [ { rule: " + rule + ", because: x, loosens: yes } ]");
            case 5 ->
                lines.add("change: [ { rule: " + rule + ", because: x, to: { remedy: Ask "
                        + (dice.nextBoolean() ? "us" : "them") + " } } ]");
            case 6 ->
                lines.add("change: [ { rule: " + rule + ", because: x, to: { because: Reason " + dice.nextInt(3)
                        + " } } ]");
            default ->
                lines.add("change: [ { rule: " + rule + ", because: x, loosens: yes, without: ["
                        + (parts.isEmpty() ? "" : parts.get(dice.nextInt(parts.size()))) + "] } ]");
        }
        switch (dice.nextInt(4)) {
            case 0 ->
                lines.add("codes: [ { id: first, rules: [ { id: more-" + dice.nextInt(3)
                        + ", must-not: Name rivers, ask: Does it name " + (dice.nextBoolean() ? "the sea" : "a river")
                        + "? } ] } ]");
            case 1 ->
                lines.add("codes: [ { id: first, rules: [ { id: may-" + dice.nextInt(9)
                        + ", may: Do, loosens: yes, because: x, permits: [" + rule + "] } ] } ]");
            case 2 -> lines.add("subjects: [ { id: post, facts: { new-" + dice.nextInt(3) + ": yes-no } } ]");
            default -> {}
        }
        return String.join("\n", lines) + "\n";
    }

    /** What a rule has that may go. */
    private static List<String> parts(CodeRule rule) {
        List<String> parts = new ArrayList<>();
        rule.when().ifPresent(when -> parts.add("when"));
        rule.flag().ifPresent(flag -> parts.add("flag"));
        if (!rule.unless().isEmpty()) {
            parts.add("unless");
        }
        if (rule.inForce().isPresent()) {
            parts.add("in-force");
        }
        return parts;
    }
}
