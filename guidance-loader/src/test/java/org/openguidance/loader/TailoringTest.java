package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openguidance.loader.Tailorings.BASE;
import static org.openguidance.loader.Tailorings.assertFault;
import static org.openguidance.loader.Tailorings.changes;
import static org.openguidance.loader.Tailorings.codes;
import static org.openguidance.loader.Tailorings.load;
import static org.openguidance.loader.Tailorings.right;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.openguidance.model.diagnostic.Severity;
import org.openguidance.model.link.GuidanceDigest;

/** Packs that tailor others. */
class TailoringTest {

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
    void a_fault_in_what_is_changed_stands_where_the_tailoring_has_it() {
        assertFault(
                DiagnosticCode.UNKNOWN_FACT,
                "ours.yaml:8:54",
                "",
                "change:\n  - { rule: conduct/quiet, because: x, to: { when: { acount: official } } }\n");
    }

    /** Bar 50: each way to loosen is refused unless it says so, and is listed in full then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it is no longer binding|change|rule: conduct/quiet|, to: { should-not: Post on quiet days }",
                "it is gone|retire|rule: conduct/quiet|",
                "it is for fewer|change|rule: conduct/quiet|, to: { when: { account: official, paid: yes } }",
                "its window is shorter|change|period: quiet|, remove: [ { from: 2027-03-01, until: 2027-03-31 } ]",
                "its window ends earlier|change|period: quiet|, to: { windows: [ { from: 2026-03-01, until: 2026-03-30 }, "
                        + "{ from: 2027-03-01, until: 2027-03-31 } ] }",
                "it forbids fewer words|change|word-list: words|, remove: [win now]",
                "its limit is higher|set|parameter: most|, value: 3",
                "it is not asked|change|rule: conduct/kind|, without: [ask], to: { require: { paid: no } }",
                "more are exempt|change|rule: conduct/quiet|, to: { unless: [ { id: x, title: X, when: { paid: yes } } ] }",
                "it is in force for a while|change|rule: conduct/quiet|, to: { in-force: { until: 2026-12-31 } }"
            })
    void bar_50_each_way_to_loosen_is_refused_unless_it_says_so(String what, String section, String thing, String how) {
        String change = section + ":\n  - { " + thing + ", because: So it is" + (how == null ? "" : how) + " }\n";
        LoadResult unsaid = load(change);
        assertEquals(
                List.of(DiagnosticCode.LOOSENS_UNSAID),
                errors(unsaid),
                () -> what + unsaid.diagnostics().format());
        assertTrue(unsaid.guidance().isEmpty());
        Guidance said = right(change.replace("because: So it is", "because: So it is, loosens: yes"));
        List<TailoredChange> loosenings = said.tailoring().orElseThrow().loosenings();
        assertEquals(1, loosenings.size(), what);
        assertEquals("So it is", loosenings.get(0).because().orElseThrow().toString());
        assertEquals("Our Department", said.publisher());
    }

    private static List<DiagnosticCode> errors(LoadResult result) {
        return result.diagnostics().list().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
    }
}
