package org.openguidance.validate.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Guidance;
import org.openguidance.model.Judgement;
import org.openguidance.model.Subject;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Waiver;
import org.openguidance.reference.RandomCases;
import org.openguidance.reference.RandomGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.report.JsonReport;

/** What is stored of a check is what is read back. */
class StoredResultJsonTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00.5Z");
    private static final String PACK = """
            guidance: small
            format: 1
            version: "1"
            title: Small
            publisher: Test
            language: en
            zone: UTC
            subjects:
              - id: post
                title: A post
                facts:
                  text: text
                  day: date
                  size: number
                  tags: { type: set-of, values: [a, b], optional: yes }
                  images: { type: list, of: { alt: text } }
            codes:
              - id: code
                title: Code
                subject: post
                rules:
                  - { id: no-party, must-not: Say party, forbid: { text: { says: [party] } } }
                  - { id: be-kind, must: Be kind, ask: Is it kind? }
                  - { id: be-brief, must: Be brief, ask: Is it brief? }
            """;
    private static final Guidance GUIDANCE = GuidanceLoader.loadOrThrow(GuidanceSource.of("small.yaml", PACK));
    private static final Subject SUBJECT = Subject.of("post")
            .id("post \u0000 \uD83D\uDE00 \"1\"")
            .fact("text", "party \uD800 \u2028 </script> \\ \n\t\u0001 1.10")
            .fact("day", "2026-03-16")
            .fact("size", "1234567890123456789.1234567890")
            .fact("tags", List.of("b", "a"))
            .fact("images", List.of(Map.of("alt", "\uFEFFyes"), Map.of()))
            .answer("code/be-brief", false)
            .build();

    private static StoredResult stored(ComplianceReport report) {
        return StoredResultJson.read(JsonReport.lineWithSubject(report));
    }

    @Test
    void every_value_is_read_back_as_it_was() {
        ComplianceReport report = ComplianceChecker.compile(GUIDANCE).strict().check(SUBJECT, AT);
        assertEquals(StoredResult.of(report), stored(report));
        assertEquals(Optional.of(SUBJECT), stored(report).subject());
        assertEquals(AT, stored(report).at());
        assertTrue(stored(report).strict());
    }

    @Test
    void nothing_and_what_is_not_declared_stay_two_things() {
        ComplianceChecker checker = ComplianceChecker.compile(GUIDANCE);
        Subject nothing = Subject.of("post").fact("tags", "nothing").build();
        Subject silent = Subject.of("post").build();
        assertEquals(Optional.of(nothing), stored(checker.check(nothing, AT)).subject());
        assertEquals(Optional.of(silent), stored(checker.check(silent, AT)).subject());
    }

    @Test
    void the_answers_and_waivers_that_played_a_part_are_read_back() {
        ComplianceChecker checker = ComplianceChecker.compile(GUIDANCE);
        Judgement shared = checker.check(SUBJECT, AT)
                .questions()
                .get(0)
                .answer(true)
                .by("J. Officer")
                .role("team")
                .because("It thanks \uD800 both.")
                .at(AT)
                .until(TimePoint.of("2026-05-01"))
                .build();
        Judgement own = Judgement.builder()
                .question("code/be-brief")
                .yes(true)
                .by("A. Reader")
                .at(AT)
                .digest("sha256:" + "0".repeat(64))
                .build();
        Subject subject = StoredResult.with(SUBJECT, List.of(own));
        Waiver waiver = Waiver.builder()
                .rule("code/no-party")
                .subjectId(SUBJECT.id().orElseThrow())
                .because("A week off")
                .approvedBy("A. Leader")
                .from("2026-03-16")
                .until("2026-03-20T12:00:30")
                .build();
        ComplianceReport report = checker.withJudgements(List.of(shared))
                .withWaivers(List.of(waiver))
                .check(subject, AT);
        StoredResult stored = stored(report);
        assertEquals(StoredResult.of(report), stored);
        assertEquals(List.of(own, shared), stored.subject().orElseThrow().judgements());
        assertEquals("applied", stored.waivers().get(0).status().label());
    }

    @Test
    void a_line_without_the_facts_tells_what_was_found_and_has_no_subject() {
        ComplianceReport report = ComplianceChecker.compile(GUIDANCE).check(SUBJECT, AT);
        StoredResult stored = StoredResultJson.read(JsonReport.line(report));
        assertEquals(Optional.empty(), stored.subject());
        assertEquals(report.outcomes(), stored.outcomes());
        assertEquals(SUBJECT.id(), stored.id());
    }

    @Test
    void random_results_are_read_back_as_they_were() {
        RandomCases.forSeeds(5, seed -> {
            RandomGuidance random = new RandomGuidance(seed);
            ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
            for (int number = 0; number < RandomCases.SUBJECTS; number++) {
                ComplianceReport report = checker.check(random.subject(), random.instant());
                assertEquals(StoredResult.of(report), stored(report), () -> "seed " + seed);
            }
        });
    }

    private static String line() {
        return JsonReport.lineWithSubject(ComplianceChecker.compile(GUIDANCE)
                .check(Subject.of("post").id("p").build(), AT));
    }

    private static String reason(String line) {
        return assertThrows(UnreadableResultException.class, () -> StoredResultJson.read(line))
                .reason();
    }

    @Test
    void a_line_that_is_cut_anywhere_is_never_a_result() {
        String line = line();
        for (int end = 0; end < line.length(); end++) {
            assertTrue(!reason(line.substring(0, end)).isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "at":"2026-03-16T09:00:00.500Z"  | "at":7                    | 'at' has to be a text
                    "at":"2026-03-16T09:00:00.500Z"  | "at":"today"              | today
                    "strict":false                       | "strict":"no"             | 'strict' has to be true or false
                    "verdict":"needs-review"         | "verdict":"fine"          | 'verdict' is compliant, non-compliant
                    "verdict":"needs-review"         | "strict":true             | Duplicate field 'strict'
                    "verdict":"needs-review"         | "more":[[1]]              | it has no 'verdict'
                    "kind":"post"                    | "kind":"A Post"           | cannot be a kind of subject
                    "kind":"post"                    | "sort":"post"             | it has no 'subject.kind'
                    "facts":{}                           | "facts":[]                | 'facts' has to be an object
                    "facts":{}                           | "facts":{"text":null}     | 'text' is null
                    "facts":{}                           | "answers":{"a/b":"maybe"} | has to be yes or no
                    "outcome":"unknown"              | "outcome":"broken"        | 'outcome' is satisfied
                    "rule":"code/be-kind"            | "rule":"code/no-party"    | has two results
                    "rule":"code/be-kind"            | "rule":"be kind"          | must be named with its code
                    """)
    void a_line_with_something_else_in_it_says_what_is_wrong(String there, String instead, String said) {
        String line = line();
        assertTrue(line.contains(there), () -> there + " is not in " + line);
        String reason = reason(line.substring(0, line.indexOf(there))
                + instead
                + line.substring(line.indexOf(there) + there.length()));
        assertTrue(reason.contains(said), reason);
    }

    @Test
    void what_is_no_result_is_refused() {
        assertEquals("the line is empty", reason(" \t"));
        assertTrue(reason("[]").startsWith("this is no result"), reason("[]"));
        assertTrue(reason(line() + "{}").contains("after the end"));
        assertTrue(reason("{\"more\":" + "[".repeat(2_000)).contains("not right JSON"));
        assertEquals("it could not be checked in the first place", reason("{\"line\":3,\"error\":\"no\"}"));
        assertTrue(reason("\"" + "x".repeat(StoredResultJson.MOST_CHARACTERS) + "\"")
                .contains("33,554,432"));
    }
}
