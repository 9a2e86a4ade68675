package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.JudgementDigest;
import org.openguidance.model.link.LinkedGuidance;

/** The digest of a whole rule, by which a report tells that something else in a rule changed since an answer was given. */
class WholeRuleDigestTest {

    private static final String PACK = """
            guidance: small
            format: 1
            version: "1"
            title: Small
            publisher: Nobody
            language: en
            zone: UTC
            word-lists:
              - { id: hot, title: Hot, words: [manifesto] }
              - { id: news, title: News, words: [breaking] }
            parameters:
              - { id: few, title: Few, value: 3 }
            subjects:
              - { id: post, title: A post, facts: { text: text, paid: yes-no, press: yes-no, number: number } }
            codes:
              - id: code
                title: Code
                when: { number: { at-least: 1 } }
                rules:
                  - id: fair
                    must-not: Take sides
                    flag: { text: { says: { list: hot } } }
                    unless: [ { id: own, title: Our own, when: { number: { at-most: $few } } } ]
                    ask: Does it take sides?
                  - { id: kind, must: Be kind, ask: Is it kind? }
              - id: freedoms
                title: Freedoms
                when: { press: yes }
                rules:
                  - id: news
                    may: Report news
                    title: News
                    when: { text: { says: { list: news } } }
                    unless: [ { id: paid, title: It is paid for, when: { paid: yes } } ]
                    in-force: { from: 2026-01-01, until: 2026-06-30 }
                    permits: [ code/fair ]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "permits: [ code/fair ]|permits: [ code/kind ]",
                "- id: news|- id: reports",
                "words: [breaking]|words: [breaking, just in]",
                "when: { press: yes }|when: { press: no }",
                "when: { paid: yes }|when: { paid: no }",
                "from: 2026-01-01|from: 2026-01-02",
                "until: 2026-06-30|until: 2026-07-01",
                "value: 3|value: 4",
                "words: [manifesto]|words: [manifesto, party]",
                "at-least: 1|at-least: 2"
            })
    void it_changes_with_all_that_decides_also_with_what_a_permission_says(String before, String after) {
        String other = PACK.replace(before, after);
        assertNotEquals(PACK, other);
        assertNotEquals(digest(PACK), digest(other));
    }

    @Test
    void it_stays_with_what_only_explains_and_with_other_rules() {
        String digest = digest(PACK);
        assertEquals(digest, digest(PACK.replace("title: News\n", "title: News of the day\n")));
        assertEquals(digest, digest(PACK.replace("title: Freedoms", "title: What is free")));
        assertEquals(digest, digest(PACK.replace("version: \"1\"", "version: \"2\"")));
        assertEquals(
                digest,
                digest(PACK + "      - { id: speak, may: Speak, when: { paid: no }, permits: [ code/kind ] }\n"));
    }

    private static String digest(String pack) {
        LoadResult result = GuidanceLoader.load(GuidanceSource.of("small.yaml", pack));
        LinkedGuidance linked = result.linked()
                .orElseThrow(() -> new AssertionError(result.diagnostics().format()));
        return JudgementDigest.of(linked)
                .ofWholeRule(linked.rule(RuleId.of("code/fair")).orElseThrow());
    }
}
