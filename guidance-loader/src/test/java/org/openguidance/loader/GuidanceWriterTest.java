package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.Guidance;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.Period;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;
import org.openguidance.model.diagnostic.Diagnostics;

class GuidanceWriterTest {

    private static final int GUIDANCES = 2_000;

    @Test
    void guidance_built_in_code_reads_back_equal() {
        for (long seed = 0; seed < GUIDANCES; seed++) {
            Guidance built = RandomGuidance.of(seed);
            String written = GuidanceWriter.write(built);
            assertEquals(built, bound(written, seed), () -> "written as\n" + written);
        }
    }

    @Test
    void writing_what_was_read_gives_the_same_text() {
        for (long seed = 0; seed < 100; seed++) {
            String written = GuidanceWriter.write(RandomGuidance.of(seed));
            assertEquals(written, GuidanceWriter.write(bound(written, seed)));
        }
    }

    @Test
    void a_control_character_is_refused_for_no_pack_can_hold_it() {
        Guidance guidance = guidance("a\u0008b");
        String message = assertThrows(IllegalArgumentException.class, () -> GuidanceWriter.write(guidance))
                .getMessage();
        assertTrue(message.contains("a backspace (U+0008)"), message);
    }

    @Test
    void what_no_pack_can_say_is_refused() {
        Condition fact = new Condition.Is(new Operand.Fact("author", Origin.NONE), Origin.NONE);
        assertTrue(refusal(fact).contains("use 'same-as'"));
        Condition.Compare atMost = new Condition.Compare(Comparison.AT_MOST, Operand.of("3"), Origin.NONE);
        Condition twice = new Condition.Count(List.of(atMost, atMost), Optional.empty(), Origin.NONE);
        assertTrue(refusal(twice).contains("'at-most' is given twice"));
    }

    private static String refusal(Condition condition) {
        Window window = new Window(
                Optional.of(TimePoint.of("2026-03-16")),
                Optional.empty(),
                Optional.of(Condition.field("text", condition)),
                Origin.NONE);
        Guidance guidance = Guidance.builder()
                .id("x")
                .version("1")
                .title("X")
                .publisher("P")
                .language("en")
                .addPeriods(
                        Period.builder().id("p").title("P").addWindows(window).build())
                .build();
        String message = assertThrows(IllegalArgumentException.class, () -> GuidanceWriter.write(guidance))
                .getMessage();
        return String.valueOf(message);
    }

    @Test
    void a_pack_is_written_for_people_to_read() {
        assertEquals("""
                guidance: small
                format: 1
                version: "1"
                title: A small guidance
                publisher: Example Department
                language: en-GB
                zone: Europe/London
                sources:
                  - id: code
                    title: Civil Service Code
                subjects:
                  - id: post
                    title: A draft post
                    facts:
                      text: text
                      account: { type: one-of, values: [personal, official] }
                      publish-at: date-time
                      images: { type: list, of: { alt-text: text } }
                codes:
                  - id: conduct
                    title: Conduct
                    subject: post
                    rules:
                      - id: no-slogans
                        must-not: Use slogans
                        forbid: { text: { says: [vote] } }
                """, GuidanceWriter.write(SmallPack.bound(SmallPack.text())));
    }

    private static Guidance guidance(String title) {
        return Guidance.builder()
                .id("x")
                .version("1")
                .title(title)
                .publisher("P")
                .language("en")
                .build();
    }

    private static Guidance bound(String written, long seed) {
        Diagnostics.Collector found = Diagnostics.collector();
        LoadLimits limits = LoadLimits.defaults().withDepth(60);
        SourceText text = SourceText.of("written.yaml", written);
        Optional<Guidance> bound = YamlReader.read(text, limits, found)
                .root()
                .flatMap(root -> new GuidanceBinder(new Binding(found, limits)).guidance(root));
        assertEquals("", text.withLines(found).finish().format(), () -> "seed " + seed + ", written as\n" + written);
        return bound.orElseThrow();
    }
}
