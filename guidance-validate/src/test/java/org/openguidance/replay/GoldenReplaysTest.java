package org.openguidance.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.json.SubjectJson;
import org.openguidance.validate.replay.Replay;
import org.openguidance.validate.replay.ReplayReport;
import org.openguidance.validate.replay.ReplayRun;
import org.openguidance.validate.replay.ReplayText;
import org.openguidance.validate.report.JsonReport;

/**
 * Golden cases: each folder below {@code replay} has an {@code old.yaml}, a {@code new.yaml}, the subjects that were checked with
 * the old one in {@code subjects.jsonl}, and {@code expected.txt}, what people see. Run with {@code -Dgolden.rewrite=true} to
 * write that anew, on purpose, and read the difference.
 */
class GoldenReplaysTest {

    private static final Path FOLDER = Path.of("src/test/resources/replay");
    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    @TestFactory
    List<DynamicTest> every_replay_says_what_stands_beside_it() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> cases = folders.sorted().toList();
            assertTrue(cases.size() > 1, "there are golden cases in " + FOLDER);
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)))
                    .toList();
        }
    }

    private static void compare(Path folder) throws IOException {
        LinkedGuidance older = linked(folder.resolve("old.yaml"));
        LinkedGuidance newer = linked(folder.resolve("new.yaml"));
        List<String> results = results(older, folder);
        String text = ReplayText.plain(
                        replay(Replay.with(ComplianceChecker.compile(newer)).from(older), results))
                + "\nwithout the old guidance: "
                + ReplayText.plain(replay(Replay.with(ComplianceChecker.compile(newer)), results));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text);
        ReplayReport same = replay(Replay.with(ComplianceChecker.compile(older)), results);
        assertTrue(same.changesNothing(), () -> ReplayText.plain(same));
    }

    private static List<String> results(LinkedGuidance guidance, Path folder) throws IOException {
        ComplianceChecker checker = ComplianceChecker.compile(guidance);
        List<String> results = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("subjects.jsonl"))) {
            results.add(JsonReport.lineWithSubject(checker.check(SubjectJson.read("", line), AT)));
        }
        return results;
    }

    private static ReplayReport replay(Replay replay, List<String> results) {
        ReplayRun run = replay.begin();
        results.forEach(run::line);
        return run.report();
    }

    private static LinkedGuidance linked(Path pack) {
        return GuidanceLoader.load(GuidanceSource.of(pack)).linked().orElseThrow();
    }
}
