package org.openguidance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.BaselineLoader;
import org.openguidance.loader.BaselineWriter;
import org.openguidance.loader.DecisionsLoader;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Baseline;
import org.openguidance.model.Decisions;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.BaselineShrinking;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

/** Runs the recipe for answers, waivers and baselines that the page on embedding shows, line by line as it stands there. */
class DecisionsRecipeTest {

    private static final String PAGE = "docs/embedding.md";
    private static final String HEADING = "## Answers, waivers, baselines";
    private static final String THIS = "guidance-validate/src/test/java/org/openguidance/docs/DecisionsRecipeTest.java";

    private static GuidanceSource block(String beginning) {
        String text = Page.read("judgement.md").yaml().stream()
                .map(Page.Block::text)
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        return GuidanceSource.of("judgement.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Subject post(String id, String account, String text) {
        return Subject.of("notice")
                .id(id)
                .fact("account", account)
                .fact("text", text)
                .build();
    }

    @Test
    void the_recipe_tells_what_is_waived_and_what_is_known_and_makes_the_baseline_smaller() {
        LinkedGuidance linked =
                GuidanceLoader.load(block("guidance: ")).linked().orElseThrow();
        GuidanceSource decisionsFile = block("waivers:");
        GuidanceSource baselineFile = block("baseline: ");
        Instant at = Instant.parse("2026-03-16T09:00:00Z");
        List<String> told = new ArrayList<>();
        List<Subject> posts = List.of(
                post("board", "official", "Hurry on board."),
                post("ferry", "personal", "All on board, and hurry."),
                post("pilot", "personal", "Hurry."));

        Decisions decisions = DecisionsLoader.load(decisionsFile, linked).orThrow();
        Baseline baseline = BaselineLoader.load(baselineFile, linked).orThrow();
        ComplianceChecker checker = ComplianceChecker.compile(linked)
                .withWaivers(decisions.waivers())
                .withJudgements(decisions.answers())
                .withBaseline(baseline);
        BaselineShrinking shrinking = new BaselineShrinking(baseline);
        for (Subject post : posts) {
            ComplianceReport report = checker.check(post, at);
            report.waived().forEach(result -> told.add("waived: " + result.rule()));
            report.known().forEach(result -> told.add("known: " + result.rule()));
            shrinking.see(report);
        }
        String left = BaselineWriter.write(shrinking.shrunk());

        assertEquals(List.of("waived: tone/calm", "known: tone/calm"), told);
        assertTrue(left.contains("subject: ferry"), left);
        shrinking = new BaselineShrinking(baseline);
        shrinking.see(checker.check(post("ferry", "personal", "All on board."), at));
        assertFalse(BaselineWriter.write(shrinking.shrunk()).contains("subject: ferry"));
    }

    @Test
    void each_line_of_the_recipe_on_the_page_is_run_here() throws IOException {
        List<String> page = Files.readAllLines(Page.root().resolve(PAGE));
        List<String> below = page.subList(page.indexOf(HEADING), page.size());
        int start = below.indexOf("```java") + 1;
        String shown = joined(
                below.subList(start, start + below.subList(start, below.size()).indexOf("```")));
        String run = joined(Files.readAllLines(Path.of(Page.root().toString(), THIS)));
        assertTrue(run.contains(shown), () -> "this test does not run what the page shows: " + shown);
    }

    /** The lines as one, however they are broken. */
    private static String joined(List<String> lines) {
        return String.join("", lines).replace(" ", "");
    }
}
