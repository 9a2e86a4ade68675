package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Effect;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Obligation;
import org.openguidance.model.RuleId;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Tailoring;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.link.GuidanceDigest;

/** Packs that tailor others. */
class TailoringTest {

    private static final String BASE = """
            guidance: base
            format: 1
            version: "1"
            title: The base
            publisher: The Centre
            language: en-GB
            zone: Europe/London
            parameters:
              - { id: most, title: Most hashtags, value: 2 }
              - { id: longest, title: Most words, ask: How many words? }
            word-lists:
              - { id: slogans, title: Slogans, words: [vote red, vote blue] }
            periods:
              - id: quiet
                title: Quiet days
                windows:
                  - { from: 2026-03-01, until: 2026-03-31 }
                  - { from: 2027-03-01, until: 2027-03-31 }
            subjects:
              - id: post
                title: A post
                facts:
                  text: text
                  day: date
                  paid: yes-no
                  account: { type: one-of, values: [official, personal] }
            codes:
              - id: conduct
                title: Conduct
                rules:
                  - { id: slogans, must-not: Use slogans, forbid: { text: { says: { list: slogans } } }, fixed: yes }
                  - { id: hashtags, should: Use few hashtags, require: { text.hashtags: { count: { at-most: $most } } } }
                  - { id: short, should: Be short, require: { text.words: { count: { at-most: $longest } } } }
                  - id: quiet
                    must-not: Post on quiet days
                    when: { account: official }
                    forbid: { day: { during: quiet } }
                  - { id: kind, should: Be kind, ask: Is it kind? }
            """;
    private static final String HEAD = """
            guidance: ours
            format: 1
            version: "7"
            title: Ours
            publisher: Our Department
            tailors: { guidance: base, version: "1", file: base.yaml }
            """;

    @Test
    void a_tailoring_says_itself_what_it_is_known_from() {
        Guidance ours = right("""
                cite: { source: handbook, where: cover }
                sources: [ { id: handbook, title: Our handbook } ]
                """);
        assertEquals("handbook", ours.cite().get(0).source().text());
    }

    @Test
    void a_tailoring_that_does_nothing_is_its_base_under_another_name() {
        Guidance ours = right("");
        Guidance base = load("base.yaml", Map.of("base.yaml", BASE)).guidance().orElseThrow();
        assertEquals("ours", ours.id().text());
        assertEquals("7", ours.version());
        assertEquals("Our Department", ours.publisher());
        assertEquals(base.codes(), ours.codes());
        assertEquals(base.subjects(), ours.subjects());
        assertEquals(base.language(), ours.language());
        Tailoring tailoring = ours.tailoring().orElseThrow();
        assertEquals(Id.of("base"), tailoring.base());
        assertEquals(GuidanceDigest.of(base), tailoring.digest());
        assertEquals(List.of(), tailoring.changes());
        assertEquals(Optional.empty(), base.tailoring());
    }

    @Test
    void it_adds_things_of_its_own_and_rules_and_facts_to_those_of_the_base() {
        Guidance ours = right("""
                principles:
                  - { id: open, title: Be open }
                subjects:
                  - { id: post, facts: { urgent: yes-no } }
                codes:
                  - id: conduct
                    rules:
                      - { id: urgent, must-not: Cry wolf, upholds: [open], forbid: { urgent: yes } }
                  - id: own
                    title: Our own
                    subject: post
                    rules:
                      - { id: paid, must-not: Pay, forbid: { paid: yes } }
                """);
        assertTrue(ours.rule(RuleId.of("conduct/urgent")).isPresent());
        assertTrue(ours.rule(RuleId.of("conduct/kind")).isPresent());
        assertTrue(ours.rule(RuleId.of("own/paid")).isPresent());
        assertEquals(
                List.of("principle open", "fact post/urgent", "rule conduct/urgent", "rule own/paid", "code own"),
                changes(ours).stream().map(one -> one.thing() + " " + one.id()).toList());
    }

    @Test
    void a_value_that_tightens_needs_no_word() {
        Guidance ours = right("set:\n  - { parameter: most, value: 1, because: Ours are read on phones }\n");
        TailoredChange change = changes(ours).get(0);
        assertEquals(TailoredChange.Kind.SET, change.kind());
        assertEquals(Effect.TIGHTER, change.effect());
        assertEquals("Ours are read on phones", change.because().orElseThrow().toString());
        assertEquals(List.of("conduct/hashtags: it requires more"), change.details());
        assertEquals(List.of(), ours.tailoring().orElseThrow().loosenings());
    }

    @Test
    void a_value_that_loosens_is_refused_until_it_says_so_and_is_listed_then() {
        String set = "set:\n  - { parameter: most, value: 3, because: Ours are many }\n";
        assertFault(
                DiagnosticCode.LOOSENS_UNSAID,
                "ours.yaml:8:5",
                "setting parameter 'most' loosens the base, and does not say so: conduct/hashtags: it requires less",
                set);
        Guidance ours = right(set.replace(" }", ", loosens: yes }"));
        assertEquals(1, ours.tailoring().orElseThrow().loosenings().size());
    }

    @Test
    void a_value_for_what_the_base_left_open_loosens_nothing() {
        Guidance ours = right("set:\n  - { parameter: longest, value: 9, because: So we agreed }\n");
        assertEquals(Effect.NONE, changes(ours).get(0).effect());
    }

    @Test
    void keys_of_a_rule_change_and_go_and_the_others_stay() {
        Guidance ours = right("""
                change:
                  - rule: conduct/hashtags
                    because: Screen readers
                    to:
                      must: Use few hashtags
                  - rule: conduct/quiet
                    because: Personal accounts are seen as ours
                    without: [when]
                """);
        CodeRule hashtags = ours.rule(RuleId.of("conduct/hashtags")).orElseThrow();
        assertEquals(Obligation.MUST, hashtags.obligation());
        assertTrue(hashtags.require().isPresent());
        assertTrue(ours.rule(RuleId.of("conduct/quiet")).orElseThrow().when().isEmpty());
        assertEquals(Effect.TIGHTER, changes(ours).get(0).effect());
        assertEquals(Effect.TIGHTER, changes(ours).get(1).effect());
    }

    @Test
    void an_unneeded_word_is_asked_about() {
        LoadResult result = load("change:\n  - { rule: conduct/quiet, because: x, without: [when], loosens: yes }\n");
        assertTrue(codes(result).contains(DiagnosticCode.LOOSENS_NOTHING));
        assertTrue(result.linked().isPresent());
    }

    @Test
    void words_windows_and_examples_come_and_go() {
        Guidance ours = right("""
                change:
                  - { word-list: slogans, because: New parties, add: [vote green] }
                  - period: quiet
                    because: Our own campaign
                    add: [ { from: 2028-03-01, until: 2028-03-31 } ]
                """);
        assertEquals(
                List.of("vote red", "vote blue", "vote green"),
                ours.wordLists().get(0).words());
        assertEquals(3, ours.periods().get(0).windows().size());
        assertEquals(
                List.of(Effect.TIGHTER, Effect.TIGHTER),
                changes(ours).stream().map(TailoredChange::effect).toList());
        Guidance fewer = right("""
                change:
                  - period: quiet
                    because: Nothing happens then
                    loosens: yes
                    remove: [ { from: 2027-03-01, until: 2027-03-31 } ]
                """);
        assertEquals(1, fewer.periods().get(0).windows().size());
        assertEquals(Effect.LOOSER, changes(fewer).get(0).effect());
    }

    @Test
    void a_fixed_rule_cannot_be_loosened_whatever_is_said() {
        String hint = "which is fixed: no tailoring may loosen it";
        assertFault(
                DiagnosticCode.FIXED_RULE,
                "ours.yaml:8:5",
                hint,
                "change:\n  - { word-list: slogans, because: x, loosens: yes, remove: [vote red] }\n");
        assertFault(
                DiagnosticCode.FIXED_RULE,
                "ours.yaml:8:5",
                hint,
                "retire:\n  - { rule: conduct/slogans, because: x, loosens: yes }\n");
        assertFault(
                DiagnosticCode.FIXED_RULE,
                "ours.yaml:8:5",
                hint,
                "change:\n  - { rule: conduct/slogans, because: x, loosens: yes, to: { fixed: no } }\n");
    }

    @Test
    void a_rule_that_is_retired_loosens() {
        assertFault(
                DiagnosticCode.LOOSENS_UNSAID,
                "ours.yaml:8:5",
                "retiring rule 'conduct/kind' loosens the base",
                "retire:\n  - { rule: conduct/kind, because: We are always kind }\n");
        Guidance ours = right("retire:\n  - { rule: conduct/kind, because: We are, loosens: yes }\n");
        assertTrue(ours.rule(RuleId.of("conduct/kind")).isEmpty());
    }

    @Test
    void a_permission_loosens_the_rules_that_it_permits_to_be_broken() {
        String may = """
                codes:
                  - id: conduct
                    rules:
                      - { id: news, may: Post news, when: { paid: no }, permits: [quiet] }
                """;
        assertFault(DiagnosticCode.LOOSENS_UNSAID, "ours.yaml:10:9", "conduct/quiet: more cases are exempt", may);
        Guidance ours = right(may.replace("[quiet] }", "[quiet], loosens: yes }"));
        assertEquals(1, ours.tailoring().orElseThrow().loosenings().size());
    }

    @Test
    void what_is_not_in_the_base_is_told_with_what_was_meant() {
        assertFault(
                DiagnosticCode.NOT_IN_BASE,
                "ours.yaml:8:13",
                "the base has no rule 'conduct/quite'",
                "change:\n  - { rule: conduct/quite, because: x, without: [when] }\n");
        assertFault(
                DiagnosticCode.NOT_IN_BASE,
                "ours.yaml:8:13",
                "the base has no rule 'quiet'",
                "retire:\n  - { rule: quiet, because: x }\n");
        assertFault(
                DiagnosticCode.NOT_IN_BASE,
                "ours.yaml:8:51",
                "has no 'unless' that could go",
                "change:\n  - { rule: conduct/quiet, because: x, without: [ unless ] }\n");
        assertFault(
                DiagnosticCode.NOT_IN_BASE,
                "ours.yaml:8:49",
                "cannot be removed",
                "change:\n  - { word-list: slogans, because: x, remove: [ vote pink ] }\n");
    }

    @Test
    void every_change_needs_a_reason() {
        assertFault(
                DiagnosticCode.MISSING_KEY,
                "ours.yaml:8:5",
                "needs 'because'",
                "change:\n  - { rule: conduct/quiet, without: [when] }\n");
    }

    @Test
    void what_the_base_has_already_cannot_be_added_again() {
        assertFault(
                DiagnosticCode.IN_BASE_ALREADY,
                "ours.yaml:8:20",
                "the base has 'slogans' already",
                "word-lists:\n  - { id: slogans, words: [x] }\n");
        assertFault(
                DiagnosticCode.IN_BASE_ALREADY,
                "ours.yaml:8:26",
                "the base has a fact 'paid' already",
                "subjects:\n  - { id: post, facts: { paid: yes-no } }\n");
        assertFault(
                DiagnosticCode.IN_BASE_ALREADY,
                "ours.yaml:7:11",
                "the language of a tailoring is that of its base",
                "language: cy\n");
    }

    @Test
    void a_base_that_moved_is_told_by_version_and_by_digest() {
        Map<String, String> moved = Map.of("base.yaml", BASE.replace("\"1\"", "\"2\""), "ours.yaml", HEAD);
        assertFault(
                DiagnosticCode.BASE_MOVED,
                "ours.yaml:6:28",
                "version '1' of 'base', which is now at version '2'",
                load("ours.yaml", moved));
        String digest = HEAD.replace("file:", "digest: sha256-0, file:");
        assertFault(
                DiagnosticCode.BASE_MOVED,
                "ours.yaml:6:42",
                "is not the one that this tailoring was written for",
                load("ours.yaml", Map.of("base.yaml", BASE, "ours.yaml", digest)));
        String right = GuidanceDigest.of(
                load("base.yaml", Map.of("base.yaml", BASE)).guidance().orElseThrow());
        String checked = HEAD.replace("file:", "digest: \"" + right + "\", file:");
        assertTrue(load("ours.yaml", Map.of("base.yaml", BASE, "ours.yaml", checked))
                .linked()
                .isPresent());
    }

    @Test
    void tailorings_can_rest_on_tailorings_and_all_loosenings_are_kept() {
        String ours = HEAD + "set:\n  - { parameter: most, value: 3, because: Many, loosens: yes }\n";
        String team = """
                guidance: team
                format: 1
                version: "1"
                title: The team
                publisher: The team
                tailors: { guidance: ours, version: "7", file: ours.yaml }
                retire:
                  - { rule: conduct/kind, because: x, loosens: yes }
                """;
        LoadResult result = load("team.yaml", Map.of("base.yaml", BASE, "ours.yaml", ours, "team.yaml", team));
        Tailoring tailoring = result.tailoring().orElseThrow();
        assertEquals(Id.of("ours"), tailoring.base());
        assertEquals(Id.of("base"), tailoring.earlier().orElseThrow().base());
        assertEquals(
                List.of("most", "conduct/kind"),
                tailoring.loosenings().stream().map(TailoredChange::id).toList());
    }

    @Test
    void tailorings_in_a_circle_are_told() {
        String base = HEAD.replace("guidance: ours", "guidance: base")
                .replace("guidance: base, version", "guidance: ours, version")
                .replace("base.yaml", "ours.yaml");
        LoadResult result = load("ours.yaml", Map.of("base.yaml", base, "ours.yaml", HEAD));
        assertTrue(
                codes(result).contains(DiagnosticCode.TAILORING_CHAIN),
                () -> result.diagnostics().format());
    }

    @Test
    void a_chain_that_is_too_long_is_told() {
        Map<String, String> files = new HashMap<>();
        for (int at = 0; at < 12; at++) {
            files.put(
                    "t" + at + ".yaml",
                    HEAD.replace("guidance: ours", "guidance: t" + at)
                            .replace("guidance: base", "guidance: t" + (at + 1))
                            .replace("base.yaml", "t" + (at + 1) + ".yaml"));
        }
        LoadResult result = load("t0.yaml", files);
        assertTrue(
                codes(result).contains(DiagnosticCode.TAILORING_CHAIN),
                () -> result.diagnostics().format());
    }

    @Test
    void faults_of_the_base_are_shown_with_their_place() {
        LoadResult result = load(
                "ours.yaml", Map.of("base.yaml", BASE.replace("must-not: Use", "must-nt: Use"), "ours.yaml", HEAD));
        assertTrue(codes(result).contains(DiagnosticCode.BASE_HAS_ERRORS));
        assertTrue(
                result.diagnostics().format().contains("base.yaml:31:"),
                result.diagnostics().format());
    }

    @Test
    void a_fault_in_what_is_changed_stands_where_the_tailoring_has_it() {
        assertFault(
                DiagnosticCode.UNKNOWN_FACT,
                "ours.yaml:8:54",
                "",
                "change:\n  - { rule: conduct/quiet, because: x, to: { when: { acount: official } } }\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../base.yaml",
                "/etc/base.yaml",
                "a/../base.yaml",
                "C:\\base.yaml",
                "~/base.yaml",
                "a%2fb",
                ".hidden",
                "a//b",
                "b/"
            })
    void a_base_lies_beside_its_tailoring_and_nowhere_else(String file) {
        LoadResult result =
                load("ours.yaml", Map.of("ours.yaml", HEAD.replace("base.yaml", "'" + file + "'"), file, BASE));
        assertEquals(List.of(DiagnosticCode.UNKNOWN_BASE), codes(result));
        assertTrue(result.diagnostics().toString().contains("must be the name of a file"));
    }

    @Test
    void without_a_file_the_base_is_one_that_is_built_in() {
        String id = BuiltInGuidance.ids().get(0);
        String version = BuiltInGuidance.load(id).version();
        String ours = HEAD.replace("base, version: \"1\", file: base.yaml", id + ", version: \"" + version + "\"");
        assertTrue(GuidanceLoader.load(GuidanceSource.of("ours.yaml", ours))
                .linked()
                .isPresent());
        LoadResult slip = GuidanceLoader.load(GuidanceSource.of("ours.yaml", ours.replace(id, id + "x")));
        assertTrue(
                slip.diagnostics().format().contains("did you mean '" + id + "'?"),
                slip.diagnostics().format());
    }

    private static Guidance right(String rest) {
        LoadResult result = load(rest);
        assertFalse(result.diagnostics().hasErrors(), () -> result.diagnostics().format());
        return result.guidance().orElseThrow();
    }

    private static List<TailoredChange> changes(Guidance guidance) {
        return guidance.tailoring().orElseThrow().changes();
    }

    private static LoadResult load(String rest) {
        return load("ours.yaml", Map.of("base.yaml", BASE, "ours.yaml", HEAD + rest));
    }

    private static LoadResult load(String name, Map<String, String> files) {
        return GuidanceLoader.load(
                GuidanceSource.of(name, files.get(name)),
                (id, file) -> file.filter(files::containsKey).map(found -> GuidanceSource.of(found, files.get(found))));
    }

    private static List<DiagnosticCode> codes(LoadResult result) {
        return result.diagnostics().list().stream().map(Diagnostic::code).toList();
    }

    private static void assertFault(DiagnosticCode code, String place, String message, String rest) {
        assertFault(code, place, message, load(rest));
    }

    private static void assertFault(DiagnosticCode code, String place, String message, LoadResult result) {
        assertTrue(
                result.diagnostics().list().stream()
                        .anyMatch(one -> one.code() == code
                                && one.location().toString().equals(place)
                                && one.message().contains(message)),
                () -> code + " at " + place + " in\n" + result.diagnostics().format());
    }
}
