package org.openguidance.validate.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.model.Effect;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.Subject;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Tailoring;
import org.openguidance.model.Wording;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

class LooseningsTest {

    private static ComplianceReport report(Optional<Tailoring> tailoring) {
        Guidance base = BuiltInGuidance.load("uk-gov-social-media");
        Guidance guidance = tailoring.map(base::withTailoring).orElse(base);
        Subject draft =
                Subject.of("post").fact("text", "Our clinic opens on Monday.").build();
        return ComplianceChecker.compile(guidance).check(draft, Instant.EPOCH);
    }

    private static Tailoring tailoring(Effect effect, Optional<Tailoring> earlier) {
        TailoredChange change = new TailoredChange(
                TailoredChange.Kind.CHANGED,
                "rule",
                "conduct-online/mind-the-blur",
                Optional.of(Wording.of("Our people\nmay \u001b[31mchat.")),
                effect,
                List.of(),
                Origin.NONE);
        return new Tailoring(Id.of("base"), "3", "sha256:0", List.of(change), earlier);
    }

    @Test
    void a_report_lists_what_is_milder_than_the_base() {
        ComplianceReport report = report(Optional.of(tailoring(Effect.LOOSER, Optional.empty())));
        String text = TextReport.of(report);
        assertTrue(
                text.contains("Milder than “base, version 3”: rule conduct-online/mind-the-blur changed, because: "
                        + "Our people may "),
                text);
        assertFalse(text.contains("\u001b"), text);
        assertTrue(JsonReport.pretty(report).contains("\"loosened\""), text);
    }

    @Test
    void what_cannot_be_told_and_what_an_earlier_tailoring_loosened_are_listed_too() {
        Tailoring earlier = tailoring(Effect.UNDECIDED, Optional.empty());
        ComplianceReport report = report(Optional.of(tailoring(Effect.TIGHTER, Optional.of(earlier))));
        assertTrue(TextReport.of(report).contains("Milder than"));
    }

    @Test
    void a_report_by_guidance_that_is_only_tighter_or_not_tailored_lists_nothing() {
        for (Optional<Tailoring> tailoring :
                List.of(Optional.<Tailoring>empty(), Optional.of(tailoring(Effect.TIGHTER, Optional.empty())))) {
            ComplianceReport report = report(tailoring);
            assertFalse(TextReport.of(report).contains("Milder than"));
            assertFalse(JsonReport.pretty(report).contains("loosened"));
        }
    }
}
