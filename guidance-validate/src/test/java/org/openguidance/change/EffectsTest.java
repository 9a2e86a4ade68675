package org.openguidance.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openguidance.model.Effect;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;

/** What each kind of edit does to a rule, both ways. */
class EffectsTest {

    /** Pairs of which the second condition holds at least as often as the first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { paid: yes, mine: yes }                                 | { paid: yes }
            { paid: yes }                                            | { any: [ { paid: yes }, { mine: yes } ] }
            { none: [ { paid: yes }, { mine: yes } ] }               | { none: [ { paid: yes } ] }
            { account: official }                                    | { account: [official, press] }
            { account: { none-of: [official, press] } }              | { account: { none-of: [official] } }
            { account: { none-of: [official, press] } }              | { account: { is-not: press } }
            { topics: [health] }                                     | { topics: [health, tax] }
            { topics: { has-all: [health, tax] } }                   | { topics: { has-all: [health] } }
            { topics: { only: [health] } }                           | { topics: { only: [health, tax] } }
            { views: { at-least: 10 } }                              | { views: { at-least: 9 } }
            { views: { over: 10 } }                                  | { views: { at-least: 10 } }
            { views: { under: 10 } }                                 | { views: { at-most: 10 } }
            { views: { at-most: 10, over: 2 } }                      | { views: { at-most: 10 } }
            { grade: { at-least: high } }                            | { grade: { at-least: middle } }
            { day: { after: 2026-03-02 } }                           | { day: { after: 2026-03-01 } }
            { day: { within: { days: 10, after: now } } }            | { day: { within: { days: 11, after: now } } }
            { day: { within: { days: 9, after: now, ends: [end] } } } | { day: { within: { days: 9, after: now } } }
            { text: { says: [red] } }                                | { text: { says: [red, blue] } }
            { text: { says: { words: [red], except: [red carpet] } } } | { text: { says: [red] } }
            { text: { says: { words: [red], near: { words: [a], within: 3 } } } } | { text: { says: [red] } }
            { text: { says: { words: [a], near: { words: [b], within: 3 } } } } | { text: { says: { words: [a], near: { words: [b], within: 4 } } } }
            { text: { starts-with: [red] } }                         | { text: { starts-with: [red, blue] } }
            { text: { in-first: { lines: 1, says: [red] } } }        | { text: { in-first: { lines: 2, says: [red] } } }
            { text: { contains: [email-address] } }                  | { text: { contains: [email-address, postcode] } }
            { text: { length: { at-most: 10, unit: characters } } }  | { text: { length: { at-most: 11, unit: characters } } }
            { images: { some: { size: { over: 10 } } } }             | { images: { some: { size: { over: 9 } } } }
            { images: { each: { size: { over: 10 } } } }             | { images: { each: { size: { over: 9 } } } }
            { images: { count: { at-least: 3 } } }                   | { images: { count: { at-least: 2 } } }
            { images: { count: { at-most: 3 } } }                    | { images: { count: { at-most: 4 } } }
            { images: { count: { at-most: 3, where: { size: { over: 1 } } } } } | { images: { count: { at-most: 3, where: { size: { over: 2 } } } } }
            { some-of: { these: [ { paid: yes }, { mine: yes } ], at-least: 2 } } | { some-of: { these: [ { paid: yes }, { mine: yes } ], at-least: 1 } }
            """)
    void a_condition_that_holds_more_often_is_known(String less, String more) {
        assertEffects(Effect.TIGHTER, Effect.LOOSER, forbid(less), forbid(more));
        assertEffects(Effect.LOOSER, Effect.TIGHTER, require(less), require(more));
        assertEffects(Effect.TIGHTER, Effect.LOOSER, when(less), when(more));
        assertEffects(Effect.LOOSER, Effect.TIGHTER, unless(less), unless(more));
        assertEffects(Effect.TIGHTER, Effect.LOOSER, flag(less), flag(more));
    }

    /** Pairs of which the form does not tell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { text: { pattern: a+ } }                  | { text: { pattern: a } }
            { text: { casing: all-capitals } }         | { text: { casing: words-capitalised } }
            { views: { exactly: 3 } }                  | { views: { at-most: 3 } }
            { views: { at-least: 3 } }                 | { views: { at-most: 3 } }
            { text: { says: [red] } }                  | { title: { says: [red] } }
            { text: { says: [red] } }                  | { text: { starts-with: [red] } }
            { day: { within: { days: 30, after: now } } } | { day: { within: { months: 2, after: now } } }
            { text: { same-as: title } }               | { text: { blank: no } }
            { paid: yes }                              | { mine: yes }
            """)
    void what_cannot_be_compared_is_said_to_be_so(String one, String other) {
        assertEffects(Effect.UNDECIDED, Effect.UNDECIDED, forbid(one), forbid(other));
    }

    /** Pairs that say the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { text.words: { count: { over: 3 } } }    | { text: { words: { count: { over: 3 } } } }
            { paid: yes, mine: no }                   | { all: [ { mine: no }, { paid: yes } ] }
            { account: [official, press] }            | { account: { any: [press, official] } }
            { account: { is-not: press } }            | { none: [ { account: press } ] }
            { account: { none-of: [press, official] } } | { none: [ { account: [official, press] } ] }
            { text: { blank: no } }                   | { text: { none: [ { blank: yes } ] } }
            { views: { at-least: 1, at-most: 3 } }    | { all: [ { views: { at-most: 3 } }, { views: { at-least: 1 } } ] }
            { views: { at-most: 2 } }                 | { views: { at-most: $most } }
            { text: { says: [vote red, vote blue] } } | { text: { says: { list: slogans } } }
            { ours: yes }                             | { account: official }
            """)
    void another_way_to_write_the_same_is_no_change(String one, String other) {
        assertEffects(Effect.NONE, Effect.NONE, forbid(one), forbid(other));
        assertEffects(Effect.NONE, Effect.NONE, require(one), require(other));
    }

    @Test
    void lists_of_conditions_and_turned_entries_are_the_same_as_what_they_stand_for() {
        assertEffects(
                Effect.NONE,
                Effect.NONE,
                forbid("[ { paid: yes }, { mine: yes } ]"),
                forbid("{ any: [ { mine: yes }, { paid: yes } ] }"));
        assertEffects(
                Effect.NONE,
                Effect.NONE,
                forbid("{ none: [ { images: { some: { size: { over: 1 } } } } ] }"),
                forbid("{ images: { each: { size: { none: [ { over: 1 } ] } } } }"));
    }

    @Test
    void exemptions_that_are_added_loosen_and_their_own_exceptions_tighten() {
        String two = unless("{ paid: yes }") + "  - { id: b, title: B, when: { mine: yes } }\n";
        assertEffects(Effect.LOOSER, Effect.TIGHTER, forbid("{ views: 1 }"), unless("{ paid: yes }"));
        assertEffects(Effect.LOOSER, Effect.TIGHTER, unless("{ paid: yes }"), two);
        String inner = unless("{ paid: yes }") + "    unless:\n      - { id: c, title: C, when: { mine: yes } }\n";
        assertEffects(Effect.TIGHTER, Effect.LOOSER, unless("{ paid: yes }"), inner);
    }

    @Test
    void a_question_tightens_and_a_flag_on_it_loosens() {
        String forbid = forbid("{ paid: yes }");
        assertEffects(Effect.TIGHTER, Effect.LOOSER, forbid, forbid + "ask: Fine?\njudged-on: [text]\n");
        String asks = "must: Do it\nask: Fine?\njudged-on: [text]\n";
        assertEffects(Effect.LOOSER, Effect.TIGHTER, asks, asks + "flag: { text: { says: [red] } }\n");
    }

    @Test
    void obligations_are_ordered_and_what_turns_round_is_not() {
        String rest = "forbid: { paid: yes }\n";
        assertEffects(Effect.TIGHTER, Effect.LOOSER, "should: Do it\n" + rest, "must: Do it\n" + rest);
        assertEffects(Effect.TIGHTER, Effect.LOOSER, "should-not: Do it\n" + rest, "must-not: Do it\n" + rest);
        assertEffects(Effect.UNDECIDED, Effect.UNDECIDED, "must: Do it\n" + rest, "must-not: Do it\n" + rest);
        assertEffects(Effect.TIGHTER, Effect.LOOSER, "may: Do it\n", "must: Do it\n" + rest);
    }

    @Test
    void a_rule_in_force_for_longer_is_tighter() {
        String rule = forbid("{ paid: yes }");
        String from = rule + "in-force: { from: 2026-03-01 }\n";
        assertEffects(Effect.LOOSER, Effect.TIGHTER, rule, from);
        assertEffects(Effect.LOOSER, Effect.TIGHTER, from, rule + "in-force: { from: 2026-03-02 }\n");
        assertEffects(
                Effect.LOOSER, Effect.TIGHTER, from, rule + "in-force: { from: 2026-03-01, until: 2027-01-01 }\n");
        String early = rule + "in-force: { from: 2026-01-01, until: 2026-02-01 }\n";
        assertEffects(
                Effect.LOOSER, Effect.LOOSER, early, rule + "in-force: { from: 2026-03-01, until: 2026-04-01 }\n");
    }

    @Test
    void more_to_be_judged_on_is_tighter() {
        String rule = "must: Do it\nask: Fine?\n";
        assertEffects(Effect.TIGHTER, Effect.LOOSER, rule + "judged-on: [text]\n", rule + "judged-on: [text, title]\n");
        assertEffects(Effect.UNDECIDED, Effect.UNDECIDED, rule + "judged-on: [text]\n", rule + "judged-on: [title]\n");
    }

    @Test
    void words_for_readers_change_no_outcome() {
        String rule = forbid("{ paid: yes }");
        String worded = rule + "title: T\nbecause: B\nremedy: R\nconsequence: C\n"
                + "examples:\n  - satisfied: { paid: no }\n  - violated: { paid: yes }\n";
        assertEffects(Effect.NONE, Effect.NONE, rule, worded);
        Change change = GuidanceDiff.between(SmallPack.of(SmallPack.rule(rule)), SmallPack.of(SmallPack.rule(worded)))
                .changes()
                .get(0);
        assertEquals(Change.Kind.REWORDED, change.kind());
        assertEquals(List.of("title", "because", "remedy", "consequence", "examples"), change.reworded());
    }

    @Test
    void a_statement_or_question_that_changed_cannot_be_told() {
        String ask = "must: Do it\nask: Fine?\njudged-on: [text]\n";
        assertEffects(Effect.UNDECIDED, Effect.UNDECIDED, ask, ask.replace("Do it", "Do that"));
        assertEffects(Effect.UNDECIDED, Effect.UNDECIDED, ask, ask.replace("Fine?", "Good?"));
        assertEffects(Effect.UNDECIDED, Effect.UNDECIDED, ask + "edition: 1\n", ask + "edition: 2\n");
        String plain = forbid("{ paid: yes }");
        assertEffects(Effect.UNDECIDED, Effect.UNDECIDED, plain, plain.replace("Do it", "Do that"));
    }

    @Test
    void an_entry_alone_makes_a_rule_of_nothing_but_each_apply() {
        String each = require("{ images: { each: { alt: { blank: no } } } }");
        assertEffects(Effect.TIGHTER, Effect.LOOSER, each, each + "forbid: { paid: yes }\n");
    }

    private static String forbid(String condition) {
        return "must: Do it\nforbid: " + condition + "\n";
    }

    private static String require(String condition) {
        return "must: Do it\nrequire: " + condition + "\n";
    }

    private static String when(String condition) {
        return "must: Do it\nforbid: { views: 1 }\nwhen: " + condition + "\n";
    }

    private static String unless(String condition) {
        return "must: Do it\nforbid: { views: 1 }\nunless:\n  - id: a\n    title: A\n    when: " + condition + "\n";
    }

    private static String flag(String condition) {
        return "must: Do it\nask: Fine?\njudged-on: [text]\nflag: " + condition + "\n";
    }

    private static void assertEffects(Effect there, Effect back, String one, String other) {
        assertEquals(there, SmallPack.effect(one, other), () -> one + "to\n" + other);
        assertEquals(back, SmallPack.effect(other, one), () -> other + "to\n" + one);
    }
}
