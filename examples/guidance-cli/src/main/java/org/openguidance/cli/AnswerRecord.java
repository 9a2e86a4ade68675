package org.openguidance.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.openguidance.loader.DecisionsWriter;
import org.openguidance.model.Decisions;
import org.openguidance.model.Judgement;
import org.openguidance.model.link.LinkedGuidance;

/**
 * The file into which the answers of a person go, each as soon as it is given: the file is replaced in one step, and what was
 * in it stays.
 *
 * @param file the file
 * @param by who answers
 * @param role in which role
 * @param clock the time
 * @param guidance what is asked about
 */
record AnswerRecord(String file, String by, Optional<String> role, Clock clock, LinkedGuidance guidance) {

    /** When an answer is given now. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Puts an answer into the file. */
    void add(Judgement judgement) {
        Path path = TextFiles.path(file);
        String before = Files.exists(path) ? TextFiles.read(file, InputStream.nullInputStream()) : "";
        String after = before.isBlank()
                ? DecisionsWriter.write(new Decisions(List.of(judgement), List.of()))
                : DecisionsWriter.add(before, List.of(judgement), guidance);
        try (OutFile out = OutFile.open("--answers", file)) {
            out.output().print(after);
            out.commit();
        }
    }
}
