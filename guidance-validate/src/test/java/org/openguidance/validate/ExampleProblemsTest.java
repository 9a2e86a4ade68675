package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Outcome;

/** An example that comes out otherwise is told with what decided it. */
class ExampleProblemsTest {

    private static ExampleReport report(String... examples) {
        String pack = """
                guidance: small
                format: 1
                version: "1"
                title: Small
                publisher: Nobody
                published: 2026-06-01
                language: en
                subjects:
                  - id: post
                    title: A post
                    facts:
                      text: text
                      account: { type: one-of, values: [personal, official] }
                      urgent: { type: yes-no, assume: no }
                      images: { type: list, of: { alt-text: text } }
                codes:
                  - id: conduct
                    title: Conduct
                    subject: post
                    rules:
                      - id: no-slogans
                        must-not: Use slogans
                        when: { account: official }
                        in-force: { until: 2026-12-31 }
                        unless:
                          - { id: emergency, title: There is an emergency, when: { urgent: yes } }
                        forbid: { text: { says: ["vote for"] } }
                        flag: { text: { says: [manifesto] } }
                        ask: Does it take a side?
                        with: { account: official }
                        examples:
                %s
                      - id: free-speech
                        may: Speak
                        when: { text: { says: [quiz] } }
                        permits: [no-slogans]
                      - id: no-side
                        must-not: Take a side
                        flag: { text: { says: [manifesto] } }
                        ask: Does it take a side?
                        examples:
                          - violated: { text: Hello }
                      - id: images
                        must: Describe images
                        require: { images: { each: { alt-text: { blank: no } } } }
                        examples:
                          - satisfied: { images: [] }
                """.replace("%s\n", String.join("\n", examples).indent(10));
        return ExampleVerifier.verify(GuidanceLoader.loadOrThrow(GuidanceSource.of("small.yaml", pack)));
    }

    private static List<String> problems(String... example) {
        return report(example).results().get(0).problems();
    }

    @Test
    void exempt_names_the_exemption_or_the_rule_that_permits() {
        assertEquals(
                List.of("it should be violated and is exempt (exemption 'emergency' holds)"),
                problems("- violated: { text: Vote for Ann, urgent: yes }"));
        assertEquals(
                List.of("it should be violated and is exempt ('conduct/free-speech' permits it)"),
                problems("- violated: { text: 'Quiz: vote for Ann' }"));
        assertEquals(
                List.of("its exemption 'emergency' should hold, and 'conduct/free-speech' permits it"),
                problems("- exempt: { text: A quiz }", "  exemption: emergency"));
    }

    @Test
    void not_applicable_names_the_condition_the_time_or_the_lack_of_entries() {
        assertEquals(
                List.of("it should be violated and is not-applicable"
                        + " ('when' does not hold: account: official, and it is personal)"),
                problems("- violated: { text: Vote for Ann, account: personal }"));
        assertEquals(
                List.of("it should be violated and is not-applicable (it is not in force then)"),
                problems("- violated: { text: Vote for Ann }", "  as-at: 2027-01-01"));
        List<ExampleResult> results = report("- satisfied: { text: Hello }").results();
        assertEquals(
                List.of("it should be satisfied and is not-applicable (there is no entry that it could be about)"),
                results.get(results.size() - 1).problems());
    }

    @Test
    void violated_names_the_test_and_what_it_finds() {
        assertEquals(
                List.of("it should be satisfied and is violated ('forbid' holds: it finds “Vote for”)"),
                problems("- satisfied: { text: Vote for Ann }"));
        assertEquals(
                List.of("it should be satisfied and is violated (the answer says so)"),
                problems("- satisfied: { text: Our manifesto }", "  answer: yes"));
    }

    @Test
    void what_is_open_is_named_and_so_is_a_flag_that_found_nothing() {
        assertEquals(
                List.of("it should be satisfied and is needs-judgement (open: Does it take a side?)"),
                problems("- satisfied: { text: Our manifesto }"));
        assertEquals(List.of("it should be violated and is unknown (missing: text)"), problems("- violated: {}"));
        assertEquals(
                List.of("it should be violated and is satisfied (its 'flag' found nothing)"),
                report("- satisfied: { text: Hello }").results().get(1).problems());
    }

    @Test
    void an_answer_that_changes_nothing_is_noted_where_the_example_holds() {
        ExampleResult idle =
                report("- satisfied: { text: Hello }", "  answer: no").results().get(0);
        assertEquals(List.of(), idle.problems());
        assertEquals(
                List.of("the answer for 'conduct/no-slogans' changes nothing: it is satisfied without it too"),
                idle.notes());
        ExampleResult used = report("- satisfied: { text: Our manifesto }", "  answer: no")
                .results()
                .get(0);
        assertEquals(List.of(), used.notes());
    }

    @Test
    void only_examples_that_hold_count_for_their_outcome() {
        ExampleReport report = report("- satisfied: { text: Vote for Ann }", "- violated: { text: Vote for Ann }");
        assertEquals(Map.of(Outcome.VIOLATED, 1), report.rulesWith());
        assertEquals(3, report.wrong().size());
    }
}
