package org.openguidance.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Effect;
import org.openguidance.model.RuleId;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.Change.Kind;
import org.openguidance.model.change.Change.Thing;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.change.RuleEdit;
import org.openguidance.model.link.LinkedGuidance;

/** What comes, goes and changes elsewhere than in a rule, and what that does to the rules that use it. */
class ChangesTest {

    private static final String FORBIDS_SLOGANS =
            SmallPack.rule("must: Do it\nforbid: { text: { says: { list: slogans } } }\n");
    private static final String PLAIN = SmallPack.rule("must: Do it\nforbid: { paid: yes }\n");

    @Test
    void a_word_taken_from_a_list_loosens_what_forbids_it_and_tightens_what_leaves_it_out() {
        String excepts = SmallPack.rule(
                "must: Do it\nforbid: { text: { says: { words: [red], except: { list: slogans } } } }\n");
        assertEquals(Effect.LOOSER, effect(FORBIDS_SLOGANS, "[vote red, vote blue]", "[vote red]"));
        assertEquals(Effect.TIGHTER, effect(FORBIDS_SLOGANS, "[vote red, vote blue]", "[a, vote red, vote blue]"));
        assertEquals(Effect.TIGHTER, effect(excepts, "[vote red, vote blue]", "[vote red]"));
        assertEquals(Effect.NONE, effect(PLAIN, "[vote red, vote blue]", "[vote red]"));
        assertEquals(Effect.NONE, effect(FORBIDS_SLOGANS, "[vote red, vote blue]", "[vote blue, vote red]"));
    }

    @Test
    void a_parameter_works_by_the_sign_of_its_uses() {
        String most = SmallPack.rule("must: Do it\nrequire: { text.hashtags: { count: { at-most: $most } } }\n");
        String least = SmallPack.rule("must: Do it\nforbid: { views: { at-most: $most } }\n");
        String both = SmallPack.rule("must: Do it\nforbid: { views: { at-most: $most }, "
                + "text.hashtags: { count: { at-least: $most } } }\n");
        assertEquals(Effect.LOOSER, effect(most, "value: 2", "value: 3"));
        assertEquals(Effect.TIGHTER, effect(most, "value: 2", "value: 1"));
        assertEquals(Effect.TIGHTER, effect(least, "value: 2", "value: 3"));
        assertEquals(Effect.UNDECIDED, effect(both, "value: 2", "value: 3"));
    }

    @Test
    void a_period_that_is_longer_tightens_what_holds_during_it() {
        String rule = SmallPack.rule("must: Do it\nforbid: { day: { during: quiet } }\n");
        assertEquals(Effect.TIGHTER, effect(rule, "until: 2026-03-31", "until: 2026-04-01"));
        assertEquals(Effect.LOOSER, effect(rule, "until: 2026-03-31", "until: 2026-03-30"));
        assertEquals(Effect.TIGHTER, effect(rule, "until: 2026-03-31 }", "until: 2026-03-31 }, { from: 2027-01-01 }"));
        assertEquals(
                Effect.LOOSER, effect(rule, "until: 2026-03-31 }", "until: 2026-03-31, for: { account: official } }"));
    }

    @Test
    void a_fact_that_is_worked_out_works_through_what_it_stands_for() {
        String rule = SmallPack.rule("must: Do it\nforbid: { ours: yes }\n");
        assertEquals(Effect.TIGHTER, effect(rule, "is: { account: official }", "is: { account: [official, press] }"));
        assertEquals(Effect.LOOSER, effect(rule, "is: { account: official }", "is: { account: official, paid: yes }"));
        assertEquals(Effect.NONE, effect(rule, "is: { account: official }", "is: { all: [ { account: official } ] }"));
        assertTrue(diff(rule, "is: { account: official }", "is: { all: [ { account: official } ] }")
                .isEmpty());
    }

    @Test
    void an_assumed_value_loosens_and_another_type_cannot_be_told() {
        GuidanceDiff assumed = diff(PLAIN, "paid: yes-no", "paid: { type: yes-no, assume: no }");
        assertEquals(Effect.LOOSER, change(assumed, Thing.FACT).effect());
        assertEquals("post/paid", change(assumed, Thing.FACT).id());
        assertEquals(Effect.UNDECIDED, change(assumed, Thing.RULE).effect());
        String reads = SmallPack.rule("must: Do it\nforbid: { account: press }\n");
        assertEquals(Effect.UNDECIDED, effect(reads, "personal, press]", "personal, press, other]"));
    }

    @Test
    void rules_come_and_go() {
        String two = PLAIN + PLAIN.replace("id: r", "id: s");
        assertEquals(
                List.of(Change.Kind.ADDED, Effect.TIGHTER),
                kindAndEffect(GuidanceDiff.between(SmallPack.of(PLAIN), SmallPack.of(two)), "code/s"));
        assertEquals(
                List.of(Change.Kind.REMOVED, Effect.LOOSER),
                kindAndEffect(GuidanceDiff.between(SmallPack.of(two), SmallPack.of(PLAIN)), "code/s"));
    }

    @Test
    void a_permission_loosens_what_it_permits() {
        String may = "- { id: m, may: Do that, when: { mine: yes }, permits: [r] }\n";
        GuidanceDiff added = GuidanceDiff.between(SmallPack.of(PLAIN), SmallPack.of(PLAIN + may));
        assertEquals(List.of(Kind.ADDED, Effect.LOOSER), kindAndEffect(added, "code/m"));
        assertEquals(List.of(Kind.CHANGED, Effect.LOOSER), kindAndEffect(added, "code/r"));
        GuidanceDiff wider = GuidanceDiff.between(
                SmallPack.of(PLAIN + may), SmallPack.of(PLAIN + may.replace("{ mine: yes }", "{ mine: [yes, no] }")));
        assertEquals(List.of(Kind.CHANGED, Effect.LOOSER), kindAndEffect(wider, "code/m"));
        GuidanceDiff gone = GuidanceDiff.between(SmallPack.of(PLAIN + may), SmallPack.of(PLAIN));
        assertEquals(List.of(Kind.REMOVED, Effect.TIGHTER), kindAndEffect(gone, "code/m"));
        assertEquals(List.of(Kind.CHANGED, Effect.TIGHTER), kindAndEffect(gone, "code/r"));
    }

    @Test
    void a_permission_without_permits_changes_no_outcome_of_others() {
        GuidanceDiff diff =
                GuidanceDiff.between(SmallPack.of(PLAIN), SmallPack.of(PLAIN + "- { id: m, may: Do that }\n"));
        assertEquals(List.of(Kind.ADDED, Effect.NONE), kindAndEffect(diff, "code/m"));
        assertEquals(1, diff.changes().size());
    }

    @Test
    void a_rule_that_replaces_another_is_renamed_and_found_by_both_ids() {
        String renamed = PLAIN.replace("id: r", "id: s") + "  replaces: [r]\n";
        GuidanceDiff diff = GuidanceDiff.between(SmallPack.of(PLAIN), SmallPack.of(renamed));
        assertEquals(1, diff.changes().size());
        Change change = diff.rule(RuleId.of("code/r")).orElseThrow();
        assertEquals(Optional.of(change), diff.rule(RuleId.of("code/s")));
        assertEquals(Kind.RENAMED, change.kind());
        assertEquals("code/s", change.id());
        assertEquals(Optional.of("code/r"), change.formerId());
        assertEquals(Effect.NONE, change.effect());
    }

    @Test
    void a_rule_that_is_renamed_and_loosened_is_both() {
        String renamed = SmallPack.rule("must: Do it\nreplaces: [r]\nforbid: { paid: yes, mine: yes }\n")
                .replace("id: r", "id: s");
        Change change = GuidanceDiff.between(SmallPack.of(PLAIN), SmallPack.of(renamed))
                .rule(RuleId.of("code/s"))
                .orElseThrow();
        assertEquals(Kind.RENAMED, change.kind());
        assertEquals(Effect.LOOSER, change.effect());
        assertEquals(
                List.of("forbid"), change.edits().stream().map(RuleEdit::part).toList());
    }

    @Test
    void a_rule_that_is_the_same_in_another_code_has_moved() {
        String there = SmallPack.text(PLAIN.replace("id: r", "id: kept"))
                + "  - id: other\n    title: Other\n    subject: post\n    rules:\n" + PLAIN.indent(6);
        LinkedGuidance before = SmallPack.of(PLAIN.replace("id: r", "id: kept") + PLAIN);
        Change change = GuidanceDiff.between(before, SmallPack.read(there))
                .rule(RuleId.of("other/r"))
                .orElseThrow();
        assertEquals(Kind.MOVED, change.kind());
        assertEquals(Optional.of("code/r"), change.formerId());
        assertEquals(Effect.NONE, change.effect());
    }

    @Test
    void order_in_the_file_means_nothing() {
        String one = PLAIN + FORBIDS_SLOGANS.replace("id: r", "id: s");
        String other = FORBIDS_SLOGANS.replace("id: r", "id: s") + PLAIN;
        LinkedGuidance turned = SmallPack.read(SmallPack.text(other)
                .replace("      text: text\n      title: text\n", "      title: text\n      text: text\n"));
        assertEquals(List.of(), GuidanceDiff.between(SmallPack.of(one), turned).changes());
    }

    @Test
    void what_rules_are_dated_by_matters_where_they_are_in_force_for_a_time() {
        String timed = PLAIN + "  in-force: { from: 2026-01-01 }\n";
        assertEquals(Effect.UNDECIDED, effect(timed, "    dated-by: day\n", ""));
        assertEquals(Effect.NONE, effect(PLAIN, "    dated-by: day\n", ""));
    }

    @Test
    void a_permission_in_force_for_a_time_makes_it_matter_too() {
        String may = "- { id: m, may: Do that, permits: [r], in-force: { from: 2026-01-01 } }\n";
        assertEquals(Effect.UNDECIDED, effect(PLAIN + may, "    dated-by: day\n", ""));
    }

    @Test
    void words_of_other_things_are_reworded_and_their_substance_is_changed() {
        Change reworded = change(diff(PLAIN, "title: Slogans", "title: Sayings"), Thing.WORD_LIST);
        assertEquals(Kind.REWORDED, reworded.kind());
        assertEquals("slogans", reworded.id());
        assertEquals(List.of("title"), reworded.reworded());
        Change changed = change(diff(PLAIN, "[vote red, vote blue]", "[vote red]"), Thing.WORD_LIST);
        assertEquals(Kind.CHANGED, changed.kind());
        Change version = change(diff(PLAIN, "version: \"1\"", "version: \"2\""), Thing.GUIDANCE);
        assertEquals(List.of("version"), version.reworded());
    }

    @Test
    void the_title_of_an_exemption_is_only_words() {
        String exempt = PLAIN + "  unless: [ { id: a, title: One, when: { mine: yes } } ]\n";
        Change change = change(diff(exempt, "title: One", "title: Another"), Thing.RULE);
        assertEquals(Kind.REWORDED, change.kind());
        assertEquals(Effect.NONE, change.effect());
        assertEquals(List.of("unless"), change.reworded());
    }

    private static List<Object> kindAndEffect(GuidanceDiff diff, String rule) {
        Change change = diff.rule(RuleId.of(rule)).orElseThrow();
        return List.of(change.kind(), change.effect());
    }

    private static Change change(GuidanceDiff diff, Thing thing) {
        return diff.changes().stream()
                .filter(change -> change.thing() == thing)
                .findFirst()
                .orElseThrow();
    }

    private static Effect effect(String rules, String was, String is) {
        return diff(rules, was, is)
                .rule(RuleId.of("code/r"))
                .map(Change::effect)
                .orElse(Effect.NONE);
    }

    private static GuidanceDiff diff(String rules, String was, String is) {
        String before = SmallPack.text(rules);
        String after = before.replace(was, is);
        assertTrue(!before.equals(after), "the text to be changed is there");
        return GuidanceDiff.between(SmallPack.read(before), SmallPack.read(after));
    }
}
