package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Guidance;
import org.openguidance.model.Subject;
import org.openguidance.validate.report.TextReport;

/**
 * Golden cases: each folder below {@code golden} has a {@code pack.yaml}, one or more subjects {@code *.subject.yaml}, and
 * beside each the report that people see, {@code *.expected.txt}. Run with {@code -Dgolden.rewrite=true} to write the
 * reports anew, on purpose, and read the difference.
 */
class GoldenCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    @TestFactory
    List<DynamicTest> every_subject_gets_the_report_beside_it() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path subject : subjects()) {
            String name = FOLDER.relativize(subject).toString();
            tests.add(DynamicTest.dynamicTest(name, () -> compare(subject)));
        }
        assertFalse(tests.isEmpty(), "there are golden cases in " + FOLDER);
        return tests;
    }

    @TestFactory
    List<DynamicTest> the_examples_of_every_pack_hold() throws IOException {
        try (Stream<Path> packs = Files.walk(FOLDER)) {
            return packs.filter(file -> file.endsWith("pack.yaml"))
                    .sorted()
                    .map(pack -> DynamicTest.dynamicTest(FOLDER.relativize(pack).toString(), () -> verify(pack)))
                    .toList();
        }
    }

    private static void verify(Path pack) {
        ExampleReport report = ExampleVerifier.verify(GuidanceLoader.loadOrThrow(GuidanceSource.of(pack)));
        assertFalse(report.results().isEmpty());
        assertEquals(List.of(), report.wrong());
    }

    private static List<Path> subjects() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".subject.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void compare(Path subjectFile) throws IOException {
        Path expectedFile = Path.of(subjectFile.toString().replace(".subject.yaml", ".expected.txt"));
        String report = report(subjectFile);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expectedFile, report);
        }
        assertEquals(Files.readString(expectedFile), report);
    }

    private static String report(Path subjectFile) {
        Path pack = subjectFile.resolveSibling("pack.yaml");
        Guidance guidance = GuidanceLoader.loadOrThrow(GuidanceSource.of(pack));
        Subject subject =
                SubjectLoader.load(GuidanceSource.of(subjectFile)).subject().orElseThrow();
        return TextReport.of(ComplianceChecker.compile(guidance).check(subject, AT));
    }
}
