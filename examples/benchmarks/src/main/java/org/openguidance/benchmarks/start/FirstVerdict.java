package org.openguidance.benchmarks.start;

import java.nio.file.Path;
import java.time.Instant;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Guidance;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceChecker;

/** Loads a pack, checks one draft and prints the verdict. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /** Takes the path of the pack. */
    public static void main(String[] args) {
        Guidance guidance = GuidanceLoader.loadOrThrow(GuidanceSource.of(Path.of(args[0])));
        Subject draft = Subject.of("post")
                .fact("text", "A great day at the conference. Vote Labour on Thursday!")
                .fact("account", "official")
                .build();
        System.out.println(ComplianceChecker.compile(guidance)
                .check(draft, Instant.parse("2026-03-16T09:00:00Z"))
                .verdict()
                .label());
    }
}
