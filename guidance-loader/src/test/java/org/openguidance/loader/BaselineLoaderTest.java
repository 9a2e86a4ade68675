package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.model.Baseline;
import org.openguidance.model.KnownViolation;
import org.openguidance.model.RuleId;
import org.openguidance.model.diagnostic.Diagnostic;

/**
 * Baselines from files. Each file in {@code wrong-baselines} is wrong, and each in {@code warned-baselines} doubtful, in the way
 * that its name says, and beside it stands exactly what is told.
 */
class BaselineLoaderTest {

    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    static List<Path> wrong() {
        return GoldenFiles.inputs("wrong-baselines");
    }

    static List<Path> warned() {
        return GoldenFiles.inputs("warned-baselines");
    }

    private static LoadedBaseline load(Path file) {
        GuidanceSource source = GuidanceSource.of(file.getFileName().toString(), GoldenFiles.bytes(file));
        return BaselineLoader.load(source, DecisionsLoaderTest.GUIDANCE);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_one_is_refused_with_exactly_these_words(Path file) {
        LoadedBaseline loaded = load(file);
        GoldenFiles.check(file, loaded.diagnostics().format());
        assertTrue(loaded.baseline().isEmpty());
        for (Diagnostic fault : loaded.diagnostics()) {
            assertTrue(!fault.message().contains("pack"), fault::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("warned")
    void a_doubtful_one_is_told_and_used(Path file) {
        LoadedBaseline loaded = load(file);
        GoldenFiles.check(file, loaded.diagnostics().format());
        assertEquals("small", loaded.orThrow().guidance().text());
    }

    private static Baseline.Builder baseline() {
        return Baseline.builder()
                .guidance("small")
                .version("1")
                .digest(DIGEST)
                .taken(Instant.parse("2026-03-16T09:00:00.5Z"))
                .by("yes")
                .because("It is: so # far")
                .until("2026-06-30T12:00");
    }

    private static KnownViolation known(String subject, int count) {
        return KnownViolation.builder()
                .subject(subject)
                .rule("code/polite")
                .found(DIGEST)
                .count(count)
                .build();
    }

    @Test
    void what_is_written_loads_to_the_same_with_a_line_for_each_thing() {
        Baseline whole = baseline()
                .addKnown(known("a", 1), known("posts/b c, d.yaml", 12), known("010", 2), known("\"{no}\"", 3))
                .build();
        String text = BaselineWriter.write(whole);
        assertEquals(whole, load(text));
        assertEquals(
                4,
                text.lines().filter(line -> line.startsWith("  - { subject: ")).count());
        Baseline empty = baseline().build();
        assertEquals(empty, load(BaselineWriter.write(empty)));
    }

    private static Baseline load(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return BaselineLoader.load(GuidanceSource.of("b.yaml", bytes), DecisionsLoaderTest.GUIDANCE)
                .orThrow();
    }

    @Test
    void one_that_is_put_together_in_code_is_held_to_the_same() {
        assertThrows(IllegalArgumentException.class, () -> known(" ", 1));
        assertThrows(IllegalArgumentException.class, () -> known("a", 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> baseline().addKnown(known("a", 1), known("a", 2)).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> BaselineWriter.write(
                        baseline().addKnown(known("a\u0007", 1)).build()));
        assertEquals(RuleId.of("code/polite"), known("a", 1).rule());
    }

    @Test
    void there_are_many_wrong_ones() {
        assertTrue(wrong().size() >= 15);
    }
}
