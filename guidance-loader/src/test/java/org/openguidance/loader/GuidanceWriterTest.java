package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Guidance;
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
