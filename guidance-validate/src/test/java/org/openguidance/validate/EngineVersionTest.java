package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openguidance.model.Guidance;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;

class EngineVersionTest {

    /** The build tells the tests the version; where the tests run without it, there is none to compare with. */
    @Test
    @EnabledIfSystemProperty(named = "guidance.version", matches = ".+")
    void it_is_the_version_that_the_build_makes() {
        assertEquals(System.getProperty("guidance.version"), EngineVersion.text());
    }

    @Test
    void a_report_carries_it() {
        Guidance guidance = Guidance.builder()
                .id("small")
                .version("1")
                .title("Small")
                .publisher("Test")
                .language("en")
                .addSubject(SubjectKind.builder().id("post").title("A post").build())
                .build();
        ComplianceReport report =
                ComplianceChecker.compile(guidance).check(Subject.of("post").build(), Instant.EPOCH);
        assertEquals(EngineVersion.text(), report.engineVersion());
        assertFalse(report.engineVersion().isBlank() || report.engineVersion().contains("$"));
    }
}
