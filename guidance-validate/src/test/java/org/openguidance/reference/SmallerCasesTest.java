package org.openguidance.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Subject;

/** A difference is shown as files, so these must say what the case said. */
class SmallerCasesTest {

    @Test
    void a_subject_that_is_written_can_be_read_again() {
        RandomGuidance random = new RandomGuidance(3);
        for (int number = 0; number < 40; number++) {
            String written = SubjectText.of(random.subject());
            Subject read = SubjectLoader.load(GuidanceSource.of("subject.yaml", written))
                    .subject()
                    .orElseThrow();
            assertEquals(written, SubjectText.of(read));
        }
    }

    @Test
    void random_guidance_that_is_written_can_be_read_again() {
        for (int seed = 0; seed < 20; seed++) {
            String written = GuidanceWriter.write(new RandomGuidance(seed).guidance());
            assertEquals(
                    written, GuidanceWriter.write(GuidanceLoader.loadOrThrow(GuidanceSource.of("pack.yaml", written))));
        }
    }

    @Test
    void lines_that_are_not_needed_go_with_all_below_them() {
        List<String> lines = List.of("a:", "  b:", "    c: 1", "  d: 2", "e: 3");
        assertEquals(
                List.of("a:", "  d: 2"),
                FewerLines.of(lines, fewer -> fewer.contains("  d: 2") && fewer.contains("a:")));
        assertEquals(lines, FewerLines.of(lines, lines::equals));
    }
}
