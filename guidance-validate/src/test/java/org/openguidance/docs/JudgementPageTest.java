package org.openguidance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.BaselineLoader;
import org.openguidance.loader.DecisionsLoader;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadedSubject;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Decisions;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Verdict;

/** Every file that {@code docs/judgement.md} shows loads without a word, and does what the page says. */
class JudgementPageTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");
    private static final List<String> BLOCKS =
            Page.read("judgement.md").yaml().stream().map(Page.Block::text).toList();
    private static final LinkedGuidance GUIDANCE =
            GuidanceLoader.load(source("guidance: ", 0)).linked().orElseThrow();

    private static GuidanceSource source(String beginning, int skipped) {
        String text = BLOCKS.stream()
                .filter(block -> block.startsWith(beginning))
                .skip(skipped)
                .findFirst()
                .orElseThrow();
        return GuidanceSource.of("judgement.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static LoadedSubject subject(int skipped) {
        LoadedSubject loaded = SubjectLoader.load(source("subject: ", skipped), GUIDANCE);
        assertSilent(loaded.diagnostics());
        return loaded;
    }

    private static void assertSilent(Diagnostics diagnostics) {
        assertTrue(diagnostics.isEmpty(), diagnostics::format);
    }

    @Test
    void there_is_no_other_file_on_the_page() {
        assertEquals(6, BLOCKS.size());
    }

    @Test
    void the_answer_the_waiver_and_the_baseline_are_for_the_draft() {
        Decisions answers =
                DecisionsLoader.load(source("answers:", 0), GUIDANCE).orThrow();
        Decisions waivers =
                DecisionsLoader.load(source("waivers:", 0), GUIDANCE).orThrow();
        ComplianceChecker answered = ComplianceChecker.compile(GUIDANCE).withJudgements(answers.answers());
        ComplianceReport plain = answered.check(subject(0).subject().orElseThrow(), AT);
        assertEquals(Verdict.NON_COMPLIANT, plain.verdict());
        assertTrue(plain.questions().isEmpty());
        ComplianceReport waived = answered.withWaivers(waivers.waivers())
                .check(subject(0).subject().orElseThrow(), AT);
        assertEquals(1, waived.waived().size());
        ComplianceReport known = answered.withBaseline(
                        BaselineLoader.load(source("baseline: ", 0), GUIDANCE).orThrow())
                .check(subject(0).subject().orElseThrow(), AT);
        assertEquals(1, known.known().size());
        assertEquals(Verdict.COMPLIANT, known.verdict());
        assertEquals(plain.digest(), known.baseline().orElseThrow().baseline().digest());
    }

    @Test
    void what_a_subject_file_waives_is_waived_for_it() {
        LoadedSubject loaded = subject(1);
        ComplianceReport report = ComplianceChecker.compile(GUIDANCE)
                .withWaivers(loaded.waivers())
                .check(loaded.subject().orElseThrow(), AT);
        assertEquals(1, report.waived().size());
    }
}
