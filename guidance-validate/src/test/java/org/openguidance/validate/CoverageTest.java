package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Id;
import org.openguidance.validate.Coverage.DecidedBy;
import org.openguidance.validate.Coverage.FactUse;
import org.openguidance.validate.Coverage.RuleCoverage;

class CoverageTest {

    private static final String PACK = """
            guidance: covered
            format: 1
            version: "1"
            title: Covered
            publisher: Test
            language: en
            principles:
              - {id: upheld, title: Upheld}
              - {id: alone, title: Alone}
            parameters:
              - {id: most, title: Most, value: 2}
              - {id: known, title: Known, value: [red, green, blue, grey]}
            subjects:
              - id: post
                title: A post
                facts:
                  text: text
                  account: {type: one-of, values: [personal, official, shared]}
                  likes: number
                  unread: yes-no
                  about-party: {type: yes-no, judge: Is it about a party?}
            codes:
              - id: conduct
                title: Conduct
                subject: post
                rules:
            """;

    private static RuleCoverage rule(String rule) {
        return coverage(rule).rules().get(0);
    }

    private static Coverage coverage(String rule) {
        return Coverage.of(GuidanceLoader.loadOrThrow(GuidanceSource.of("covered.yaml", PACK + rule.indent(6))));
    }

    @Test
    void examples_on_both_sides_of_everything_notice_each_change() {
        RuleCoverage rule = rule("""
                - id: no-slogans
                  must-not: Say slogans
                  when: {account: official}
                  forbid: {text: {says: [vote]}}
                  examples:
                    - violated: {text: Vote!, account: official}
                    - satisfied: {text: Hello, account: official}
                    - not-applicable: {text: Vote!, account: personal}
                """);
        assertEquals(List.of(), rule.unnoticed());
        assertEquals(4, rule.alterations(), "without 'when', its opposite, without 'forbid', its opposite");
        assertEquals(3, rule.examples());
        assertFalse(rule.isUntested());
    }

    @Test
    void an_example_may_set_a_parameter_to_a_list_of_another_length() {
        RuleCoverage rule = rule("""
                - id: no-strangers
                  should-not: Say words that are not known
                  forbid: {text.words: {some: {none-of: $known}}}
                  examples:
                    - violated: {text: red hat}
                    - satisfied: {text: red green blue grey}
                    - satisfied: {text: hat hat}
                      parameters: {known: [hat]}
                    - violated: {text: red}
                      parameters: {known: [hat]}
                """);
        assertEquals(List.of(), rule.unnoticed());
    }

    @Test
    void a_change_that_no_example_notices_is_named() {
        RuleCoverage rule = rule("""
                - id: no-slogans
                  must-not: Say slogans
                  when: {account: [official, shared]}
                  forbid: {text: {says: {words: [vote], except: [vote of thanks]}}}
                  examples:
                    - violated: {text: Vote!, account: official}
                    - satisfied: {text: Hello, account: official}
                """);
        assertEquals(
                List.of(
                        "without 'when'",
                        "when: account: without the value 'shared'",
                        "forbid: text: without 'except'"),
                rule.unnoticed());
    }

    @Test
    void a_rule_without_examples_is_untested() {
        RuleCoverage rule = rule("""
                - id: no-slogans
                  must-not: Say slogans
                  forbid: {text: {says: [vote]}}
                """);
        assertTrue(rule.isUntested());
    }

    @Test
    void a_bound_needs_an_example_at_its_end() {
        String pack = """
                - id: few-likes
                  must: Have few likes
                  require: {likes: {at-most: $most}}
                  examples:
                    - satisfied: {likes: %s}
                    - violated: {likes: 9}
                """;
        assertEquals(
                List.of("require: likes: 'under' in place of 'at-most'"),
                rule(pack.formatted("1")).unnoticed());
        assertEquals(List.of(), rule(pack.formatted("2")).unnoticed());
    }

    @Test
    void examples_with_parameters_of_their_own_notice_too() {
        RuleCoverage rule = rule("""
                - id: few-likes
                  must: Have few likes
                  require: {likes: {at-most: $most}}
                  examples:
                    - satisfied: {likes: 5}
                      parameters: {most: 5}
                    - violated: {likes: 6}
                      parameters: {most: 5}
                """);
        assertEquals(List.of(), rule.unnoticed());
    }

    @Test
    void an_exemption_needs_an_example() {
        String pack = """
                - id: no-slogans
                  must-not: Say slogans
                  forbid: {text: {says: [vote]}}
                  unless:
                    - {id: own-time, title: In their own time, when: {account: personal}}
                  examples:
                    - violated: {text: Vote!, account: official}
                    - satisfied: {text: Hello, account: official}
                """;
        assertTrue(rule(pack).unnoticed().contains("without the exemption 'own-time'"));
        String exempt = "    - exempt: {text: Vote!, account: personal}\n";
        assertEquals(List.of(), rule(pack + exempt).unnoticed());
    }

    @Test
    void it_tells_by_what_a_rule_is_decided() {
        assertEquals(Set.of(DecidedBy.WORDS), rule("""
                - {id: a, must-not: A, forbid: {text.words: {count: {over: 9}}}}
                """).decidedBy());
        assertEquals(Set.of(DecidedBy.FACTS), rule("""
                - {id: a, must-not: A, forbid: {likes: {over: 9}}}
                """).decidedBy());
        assertEquals(Set.of(DecidedBy.PERSON), rule("""
                - {id: a, must-not: A, forbid: {about-party: yes}}
                """).decidedBy());
        assertEquals(Set.of(DecidedBy.WORDS, DecidedBy.PERSON), rule("""
                - {id: a, must-not: A, flag: {text: {says: [vote]}}, ask: Is it?}
                """).decidedBy());
        assertEquals(Set.of(), rule("""
                - {id: a, may: A, when: {account: personal}}
                """).decidedBy());
    }

    @Test
    void it_names_principles_that_no_rule_upholds_and_counts_who_reads_a_fact() {
        Coverage coverage = coverage("""
                - {id: a, must-not: A, upholds: [upheld], forbid: {likes: {over: 9}}}
                - {id: b, must-not: B, forbid: {likes: {over: 8}, account: official}}
                """);
        assertEquals(List.of(Id.of("alone")), coverage.principlesWithoutRules());
        Id post = Id.of("post");
        assertEquals(
                List.of(
                        new FactUse(post, "likes", 2),
                        new FactUse(post, "account", 1),
                        new FactUse(post, "text", 0),
                        new FactUse(post, "unread", 0)),
                coverage.facts());
    }
}
