package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;

/** Patterns with gaps need bits of their own behind those of the patterns, which a check has to have room for. */
class ManyPatternsTest {

    private static final int RULES = 200;

    private static final String PACK = """
            guidance: many-patterns
            format: 1
            version: "1"
            title: Many patterns
            publisher: Test
            language: en
            subjects:
              - id: post
                title: A post
                facts:
                  text: text
            codes:
              - id: code
                title: Code
                subject: post
                rules:
            """;

    private static String pack() {
        StringBuilder pack = new StringBuilder(PACK);
        for (int rule = 0; rule < RULES; rule++) {
            pack.append("      - { id: rule-").append(rule).append(", must-not: Say it, forbid: { text: { pattern: '");
            pack.append("vote\\s+(?:\\w+\\s+){0,3}green").append(rule).append("\\b' } } }\n");
        }
        return pack.toString();
    }

    @Test
    void each_of_many_patterns_with_gaps_is_found() {
        ComplianceChecker checker =
                ComplianceChecker.compile(GuidanceLoader.loadOrThrow(GuidanceSource.of("many-patterns.yaml", pack())));
        for (int rule : List.of(0, 63, 64, 127, 128, RULES - 1)) {
            Subject subject = Subject.of("post")
                    .fact("text", "Do vote for the green" + rule + " ones")
                    .build();
            ComplianceReport report = checker.check(subject, Instant.EPOCH);
            assertEquals(Verdict.NON_COMPLIANT, report.verdict());
            assertEquals(
                    List.of("code/rule-" + rule),
                    report.results().stream()
                            .filter(result -> result.outcome() == Outcome.VIOLATED)
                            .map(result -> result.rule().toString())
                            .toList());
        }
        Subject clean =
                Subject.of("post").fact("text", "Do vote for the greener ones").build();
        assertEquals(Verdict.COMPLIANT, checker.check(clean, Instant.EPOCH).verdict());
    }
}
