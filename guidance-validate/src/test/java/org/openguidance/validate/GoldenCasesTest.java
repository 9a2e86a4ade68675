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
import org.openguidance.loader.BaselineLoader;
import org.openguidance.loader.BaselineWriter;
import org.openguidance.loader.DecisionsLoader;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadedSubject;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Baseline;
import org.openguidance.model.Decisions;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.report.TextReport;
import org.openguidance.validate.report.TextStyle;

/**
 * Golden cases: each folder below {@code golden} has a {@code pack.yaml}, one or more subjects {@code *.subject.yaml}, and
 * beside each the report that people see, {@code *.expected.txt}. What people decided about a subject may stand beside it, in
 * {@code *.answers.yaml}, {@code *.waivers.yaml} and {@code *.baseline.yaml}. Run with {@code -Dgolden.rewrite=true} to write the
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
        Path expectedFile = beside(subjectFile, ".expected.txt");
        String report = report(subjectFile);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expectedFile, report);
        }
        assertEquals(Files.readString(expectedFile), report);
    }

    /** The report; below that of a case with a baseline, what is left of the baseline where that has become smaller. */
    private static String report(Path subjectFile) {
        LinkedGuidance guidance = GuidanceLoader.load(GuidanceSource.of(subjectFile.resolveSibling("pack.yaml")))
                .linked()
                .orElseThrow();
        LoadedSubject loaded = SubjectLoader.load(GuidanceSource.of(subjectFile));
        ComplianceChecker checker = ComplianceChecker.compile(guidance)
                .withWaivers(loaded.waivers())
                .withJudgements(
                        decisions(subjectFile, ".answers.yaml", guidance).answers())
                .withWaivers(decisions(subjectFile, ".waivers.yaml", guidance).waivers());
        Subject subject = loaded.subject().orElseThrow();
        Path baselineFile = beside(subjectFile, ".baseline.yaml");
        if (!Files.exists(baselineFile)) {
            return TextReport.of(checker.check(subject, AT));
        }
        Baseline baseline =
                BaselineLoader.load(GuidanceSource.of(baselineFile), guidance).orThrow();
        ComplianceReport report = checker.withBaseline(baseline).check(subject, AT);
        BaselineShrinking shrinking = new BaselineShrinking(baseline);
        shrinking.see(report);
        return TextReport.ofNew(report, TextStyle.PLAIN)
                + (shrinking.isSmaller() ? "\n" + BaselineWriter.write(shrinking.shrunk()) : "");
    }

    private static Decisions decisions(Path subjectFile, String ending, LinkedGuidance guidance) {
        Path file = beside(subjectFile, ending);
        return Files.exists(file)
                ? DecisionsLoader.load(GuidanceSource.of(file), guidance).orThrow()
                : Decisions.NONE;
    }

    private static Path beside(Path subjectFile, String ending) {
        return Path.of(subjectFile.toString().replace(".subject.yaml", ending));
    }
}
