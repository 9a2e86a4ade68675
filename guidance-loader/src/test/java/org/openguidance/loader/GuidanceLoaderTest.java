package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;

class GuidanceLoaderTest {

    @Test
    void a_right_pack_gives_guidance_and_its_linked_form() {
        LoadResult result = SmallPack.load(SmallPack.text());
        assertEquals("small.yaml", result.source());
        assertEquals("small", result.guidance().orElseThrow().id().text());
        assertEquals(1, result.linked().orElseThrow().rules().size());
    }

    @Test
    void a_wrong_pack_gives_its_faults_and_nothing_else() {
        LoadResult result = SmallPack.load(SmallPack.with("must-not:", "mustnt:"));
        assertTrue(result.guidance().isEmpty());
        InvalidGuidanceException thrown = assertThrows(InvalidGuidanceException.class, result::orThrow);
        assertEquals(result.diagnostics(), thrown.diagnostics());
    }

    @Test
    void a_file_that_is_not_there_is_a_fault_like_any_other() {
        Diagnostics faults = GuidanceLoader.load(GuidanceSource.of(Path.of("no-such-file.yaml")))
                .diagnostics();
        assertEquals(DiagnosticCode.UNREADABLE, faults.list().get(0).code());
    }

    @Test
    void five_separate_mistakes_are_five_errors_in_the_order_of_the_file() throws IOException {
        Path pack = Path.of("src", "test", "resources", "wrong-packs", "five-separate-mistakes.yaml");
        List<Diagnostic> errors =
                GuidanceLoader.load(Packs.source(pack)).diagnostics().list();
        assertEquals(5, errors.size());
        assertEquals(errors.stream().sorted().toList(), errors);
    }

    @Test
    void a_fact_whose_declaration_is_wrong_is_not_missed_anywhere_else() {
        List<Diagnostic> errors = SmallPack.errors(SmallPack.with("text: text\n", "text: txet\n"));
        assertEquals(1, errors.size(), errors::toString);
    }

    @Test
    void a_section_that_is_wrong_as_a_whole_is_told_once() {
        String pack = SmallPack.with("sources:\n  - { id: code", "sources:\n  code: { id: code")
                .replace("forbid:", "cite: { source: code }\n        forbid:");
        List<Diagnostic> errors = SmallPack.errors(pack);
        assertEquals(
                List.of(DiagnosticCode.WRONG_TYPE),
                errors.stream().map(Diagnostic::code).toList());
    }

    @Test
    void a_mistake_hides_no_other_one() {
        String pack = SmallPack.with("text: text\n", "text: txet\n").replace("account: {", "account: { hue: red, ");
        pack = pack.replace("forbid:", "cite: { source: cod }\n        when: { acount: official }\n        forbid:");
        List<DiagnosticCode> codes =
                SmallPack.errors(pack).stream().map(Diagnostic::code).toList();
        assertEquals(
                List.of(
                        DiagnosticCode.NOT_A_CHOICE,
                        DiagnosticCode.UNKNOWN_KEY,
                        DiagnosticCode.UNKNOWN_SOURCE,
                        DiagnosticCode.UNKNOWN_FACT),
                codes);
    }

    @Test
    void twenty_thousand_mistakes_are_counted_and_a_hundred_are_listed() {
        StringBuilder pack = new StringBuilder(SmallPack.text()).append("principles:\n");
        for (int at = 0; at < 20_000; at++) {
            pack.append("  - { id: p").append(at).append(", titel: x, rnk: 1 }\n");
        }
        Diagnostics faults = SmallPack.load(pack.toString()).diagnostics();
        assertEquals(100, faults.list().size());
        assertTrue(faults.total() >= 20_000, () -> "only " + faults.total());
        assertTrue(faults.format().length() < 100_000);
        assertTrue(faults.format().contains(" more"));
    }

    @Test
    void rules_over_the_limit_are_refused_once_and_those_at_it_are_not() {
        StringBuilder pack = new StringBuilder(SmallPack.text());
        for (int at = 2; at <= 5; at++) {
            pack.append("      - { id: rule-").append(at).append(", must: Be kind, ask: Is it kind? }\n");
        }
        assertTrue(errors(pack.toString(), LoadLimits.defaults().withRules(5)).isEmpty());
        assertEquals(
                List.of(DiagnosticCode.TOO_LARGE),
                errors(pack.toString(), LoadLimits.defaults().withRules(4)));
        assertEquals(
                List.of(DiagnosticCode.TOO_LARGE),
                errors(pack.toString(), LoadLimits.defaults().withRules(1)));
    }

    @Test
    void terms_over_the_limit_are_refused_once_and_those_at_it_are_not() {
        String pack = SmallPack.forbidding("{ text: { says: [a1, b1, c1, d1] } }");
        assertTrue(errors(pack, LoadLimits.defaults().withTerms(4)).isEmpty());
        assertEquals(
                List.of(DiagnosticCode.TOO_LARGE),
                errors(pack, LoadLimits.defaults().withTerms(3)));
        assertTrue(errors(pack, LoadLimits.defaults().withTermCharacters(8)).isEmpty());
        assertEquals(
                List.of(DiagnosticCode.TOO_LARGE),
                errors(pack, LoadLimits.defaults().withTermCharacters(7)));
    }

    private static List<DiagnosticCode> errors(String pack, LoadLimits limits) {
        return GuidanceLoader.load(GuidanceSource.of("small.yaml", pack), limits).diagnostics().list().stream()
                .filter(fault -> fault.severity().label().equals("error"))
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void a_calendar_without_a_weekend_rests_on_saturday_and_sunday() {
        Guidance guidance =
                SmallPack.bound(SmallPack.text() + "calendars: [{ id: days, title: Days, holidays: [2026-12-25] }]\n");
        assertEquals(
                "[SATURDAY, SUNDAY]",
                guidance.calendars().get(0).weekend().stream().sorted().toList().toString());
        Guidance none = SmallPack.bound(SmallPack.text() + "calendars: [{ id: days, title: Days, weekend: [] }]\n");
        assertTrue(none.calendars().get(0).weekend().isEmpty());
    }

    @Test
    void an_engagement_model_without_a_shape_has_that_of_its_stages() {
        String stages = "engagement: [{ id: m, title: M, stages: [{ id: a, title: A%s }, { id: b, title: B }] }]\n";
        assertEquals(EngagementShape.OPEN, shape(stages.formatted("")));
        assertEquals(EngagementShape.SEQUENCE, shape(stages.formatted(", leads-to: [b]")));
        assertEquals(EngagementShape.CYCLE, shape(stages.formatted(", leads-to: [a]")));
    }

    private static EngagementShape shape(String engagement) {
        return SmallPack.bound(SmallPack.text() + engagement)
                .engagement()
                .get(0)
                .shape();
    }

    @Test
    void a_code_that_names_no_subject_is_about_the_only_one() {
        Guidance guidance = SmallPack.bound(SmallPack.with("    subject: post\n", ""));
        assertEquals("post", guidance.codes().get(0).subject().toString());
        String two = SmallPack.with("    subject: post\n", "")
                .replace("codes:", "  - { id: page, title: A page, facts: { text: text } }\n\ncodes:");
        assertEquals(
                List.of(DiagnosticCode.MISSING_KEY),
                SmallPack.errors(two).stream().map(Diagnostic::code).toList());
    }

    @Test
    void a_fact_that_a_person_or_a_condition_decides_is_yes_or_no_unless_it_says_otherwise() {
        Guidance guidance = SmallPack.bound(SmallPack.with(
                "publish-at: date-time", "is-new: { judge: Is it new? }\n      is-own: { is: { account: personal } }"));
        assertEquals(
                FactType.yesNo(),
                guidance.subjects().get(0).fact("is-new").orElseThrow().type());
        assertEquals(
                FactType.yesNo(),
                guidance.subjects().get(0).fact("is-own").orElseThrow().type());
    }

    @Test
    void texts_of_a_pack_are_kept_exactly() {
        Guidance guidance = SmallPack.bound(SmallPack.with(
                "title: Conduct\n", "title: 'It''s  \"so\": #1  '\n    because: |\n      One\n\n        two\n"));
        assertEquals("It's  \"so\": #1  ", guidance.codes().get(0).title().toString());
        assertEquals(
                "One\n\n  two\n",
                guidance.codes().get(0).because().orElseThrow().toString());
    }

    @Test
    void the_result_is_the_same_in_every_locale_and_time_zone() throws IOException {
        List<String> here = everything();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "az", "lt", "th-TH-u-ca-buddhist-nu-thai", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(here, everything());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void many_threads_get_what_one_gets() throws Exception {
        List<String> alone = everything();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> together = new ArrayList<>();
            for (int at = 0; at < 16; at++) {
                together.add(threads.submit(GuidanceLoaderTest::everything));
            }
            for (Future<List<String>> one : together) {
                assertEquals(alone, one.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is told of right packs and of some of the wrong ones. */
    private static List<String> everything() throws IOException {
        List<Path> packs = new ArrayList<>(Packs.in("right-packs"));
        List<Path> wrong = Packs.in("wrong-packs");
        for (int at = 0; at < wrong.size(); at += 7) {
            packs.add(wrong.get(at));
        }
        List<String> told = new ArrayList<>();
        for (Path pack : packs) {
            LoadResult result = GuidanceLoader.load(Packs.source(pack));
            told.add(result.diagnostics().format()
                    + result.guidance().map(GuidanceWriter::write).orElse(""));
        }
        return told;
    }

    @Test
    void a_result_cannot_have_both_errors_and_guidance() {
        LoadResult right = SmallPack.load(SmallPack.text());
        LoadResult wrong = SmallPack.load("guidance: x\n");
        assertThrows(IllegalArgumentException.class, () -> new LoadResult("x", wrong.diagnostics(), right.linked()));
        assertThrows(IllegalArgumentException.class, () -> new LoadResult("x", right.diagnostics(), wrong.linked()));
        assertFalse(right.diagnostics().hasErrors());
    }
}
