package org.openguidance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.Verdict;

/** Runs the recipe for many subjects that the page on embedding shows, line by line as it stands there. */
class BatchRecipeTest {

    private static final String PAGE = "docs/embedding.md";
    private static final String HEADING = "## Many subjects with facts in common";
    private static final String THIS = "guidance-validate/src/test/java/org/openguidance/docs/BatchRecipeTest.java";

    @Test
    void the_recipe_counts_the_verdicts_of_posts_that_share_an_account_and_a_day() {
        ComplianceChecker checker = ComplianceChecker.compile(GuidanceLoader.loadOrThrow(
                GuidanceSource.of(Page.root().resolve("examples/packs/example-department.yaml"))));
        Instant at = Instant.parse("2026-03-16T09:00:00Z");
        List<String> texts = List.of("Vote Labour on Thursday!", "Our new clinic opens on Monday.", "Vote Labour!");
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

        ComplianceChecker official = checker.forContext(Subject.of("post")
                .fact("account", "official")
                .fact("publish-at", "2026-03-16")
                .build());
        for (String text : texts) {
            Subject post = Subject.of("post").fact("text", text).build();
            counts.merge(official.check(post, at).verdict(), 1, Integer::sum);
        }

        assertEquals(2, counts.get(Verdict.NON_COMPLIANT));
    }

    @Test
    void each_line_of_the_recipe_on_the_page_is_run_here() throws IOException {
        List<String> page = Files.readAllLines(Page.root().resolve(PAGE));
        int heading = page.indexOf(HEADING);
        assertTrue(heading >= 0, "the page has the recipe");
        List<String> below = page.subList(heading, page.size());
        int start = below.indexOf("```java") + 1;
        int end = start + below.subList(start, below.size()).indexOf("```");
        String shown = joined(below.subList(start, end));
        String run = joined(Files.readAllLines(Path.of(Page.root().toString(), THIS)));
        assertTrue(run.contains(shown), () -> "this test does not run what the page shows: " + shown);
    }

    /** The lines as one, however they are broken. */
    private static String joined(List<String> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(
                line -> line.chars().filter(letter -> letter != ' ').forEach(letter -> all.append((char) letter)));
        return all.toString();
    }
}
