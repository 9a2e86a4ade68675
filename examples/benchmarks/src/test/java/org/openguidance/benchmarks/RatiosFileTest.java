package org.openguidance.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openguidance.benchmarks.measure.Agreement;
import org.openguidance.benchmarks.measure.FamilyResult;
import org.openguidance.benchmarks.measure.Samples;
import org.openguidance.benchmarks.plot.Page;
import org.openguidance.benchmarks.plot.Picture;

/** Figures that are written are read again as they were, and drawn. */
class RatiosFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-16T09:00:00Z"), ZoneOffset.UTC);
    private static final String PAGE = "before\n<!-- figures -->\nold\n<!-- end of figures -->\nafter\n";

    @TempDir
    Path folder = Path.of("");

    private JsonNode written() throws IOException {
        Map<String, Samples> samples = new LinkedHashMap<>();
        samples.put("dfa", Figures.samples(100));
        samples.put("ours", Figures.samples(150));
        samples.put("peer", Figures.samples(12_345.678));
        Map<String, FamilyResult> results =
                Map.of("terms-1000", Figures.result(samples, Map.of("peer", new Agreement(5, 9, 1, 2, "it is old"))));
        Path file = folder.resolve("deep/ratios.json");
        RatiosFile.write(file, Options.of(List.of("--try"), CLOCK), GoalTable.against(results), results);
        assertTrue(Files.readString(file).endsWith("}\n"));
        return RatiosFile.read(file);
    }

    @Test
    void figures_are_read_as_they_were_written() throws IOException {
        JsonNode read = written();
        assertEquals("2026-03-16", read.path("date").asText());
        assertEquals("try", read.path("effort").asText());
        assertEquals(GoalTable.GOALS.size(), read.path("ratios").size());
        JsonNode first = read.path("ratios").path(0);
        assertEquals(1.5, first.path("ratio").asDouble());
        assertEquals("short", first.path("verdict").asText());
        JsonNode peer =
                read.path("families").path("terms-1000").path("contenders").path("peer");
        assertEquals(123.5, peer.path("per-dfa").asDouble(), "four digits that count");
        assertEquals("it is old", peer.path("hits").path("reason").asText());
    }

    @Test
    void the_page_shows_the_figures_between_its_marks_and_nothing_else_changes() throws IOException {
        String page = Page.with(PAGE, written());
        assertTrue(page.startsWith("before\n<!-- figures -->\n") && page.endsWith("<!-- end of figures -->\nafter\n"));
        assertTrue(page.contains("| term pass / DFA, 1,000 terms | 1.50 | ≤ 2.50 | ≤ 1.30 | short |"), page);
        assertTrue(
                page.contains("| peer | 123 | 10 | 9 in 5 posts: 1 missed, 2 more; it is old |")
                        || page.contains("| peer | 124 | 10 | 9 in 5 posts: 1 missed, 2 more; it is old |"),
                page);
        assertTrue(page.contains("Left out: slow, because it takes long."), page);
        assertEquals(page, Page.with(page, written()));
    }

    @Test
    void a_page_without_marks_is_refused() throws IOException {
        JsonNode figures = written();
        assertThrows(IllegalArgumentException.class, () -> Page.with("no marks", figures));
    }

    @Test
    void the_picture_names_whom_it_shows() throws IOException {
        String picture = Picture.of(written());
        assertTrue(picture.startsWith("<svg") && picture.contains("peer"), picture);
    }
}
