package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Guidance;
import org.openguidance.model.Subject;
import org.openguidance.validate.report.ExplanationText;
import org.openguidance.validate.report.TextStyle;

/**
 * Golden explanations: each folder below {@code explain} has a {@code pack.yaml} and subjects {@code *.subject.yaml}, and beside
 * each what people are told of every rule, {@code *.expected.txt}. Run with {@code -Dgolden.rewrite=true} to write them anew, on
 * purpose, and read the difference.
 */
class ExplanationGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/explain");
    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    @TestFactory
    List<DynamicTest> every_rule_is_explained_as_it_stands_beside_the_subject() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<DynamicTest> tests = files.filter(
                            file -> file.getFileName().toString().endsWith(".subject.yaml"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> compare(file)))
                    .toList();
            assertFalse(tests.isEmpty(), "there are explanations in " + FOLDER);
            return tests;
        }
    }

    private static void compare(Path subjectFile) throws IOException {
        Path expectedFile = Path.of(subjectFile.toString().replace(".subject.yaml", ".expected.txt"));
        String explained = explained(subjectFile);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expectedFile, explained);
        }
        assertEquals(Files.readString(expectedFile), explained);
    }

    private static String explained(Path subjectFile) {
        Guidance guidance = GuidanceLoader.loadOrThrow(GuidanceSource.of(subjectFile.resolveSibling("pack.yaml")));
        Subject subject =
                SubjectLoader.load(GuidanceSource.of(subjectFile)).subject().orElseThrow();
        ComplianceReport report = ComplianceChecker.compile(guidance).check(subject, AT);
        return report.results().stream()
                .map(result -> ExplanationText.of(report.explain(result.rule()), guidance, TextStyle.PLAIN))
                .collect(Collectors.joining("\n\n"));
    }
}
