package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;

/** What rules are compiled to, as text: each part with its tests, each leaf with its number. */
class RuleProgramTest {

    private static final String PACK = """
            guidance: example
            format: 1
            version: "1"
            title: Example
            publisher: Example
            language: en-GB
            zone: UTC
            parameters:
              - { id: most, title: Most hashtags, value: 2 }
            subjects:
              - id: post
                title: A post
                judged-on: [text]
                facts:
                  text: text
                  account: { type: one-of, values: [personal, official] }
                  images: { type: list, of: { alt-text: text } }
                  official: { type: yes-no, is: { account: official } }
            codes:
              - id: words
                title: Words
                subject: post
                when: { official: yes }
                rules:
                  - id: no-slogans
                    must-not: Use slogans
                    unless:
                      - { id: quoted, title: It is quoted, when: { text: { starts-with: [they said] } } }
                    forbid: { text: { says: { words: [vote], near: { words: [party], within: 3 } } } }
                    flag: { text: { any: [ { says: [manifesto] }, { pattern: "[0-9]+" } ] } }
                    ask: Is it a slogan?
                  - id: few-hashtags
                    should: Use few hashtags
                    in-force: { from: 2026-01-01 }
                    require:
                      text.hashtags: { count: { at-most: $most } }
                      images: { each: { alt-text: { blank: no } } }
            """;

    @Test
    void rules_print_their_parts_and_share_the_leaves_that_are_equal() {
        ComplianceChecker checker =
                ComplianceChecker.compile(GuidanceLoader.loadOrThrow(GuidanceSource.of("pack.yaml", PACK)));
        assertEquals("""
                words/no-slogans
                  when official is one of [yes] [1]
                  unless quoted: text starts with [they said => they said] [2]
                  forbid text says [vote => vote] within 3 words of [party => party] [3]
                  flag text (says [manifesto => manifesto] [4] or matches [0-9]+ [5])
                  ask, judged on [0]

                words/few-hashtags
                  in force from 2026-01-01T00:00:00Z
                  when official is one of [yes] [1]
                  require (text hashtags count at-most 2 [6] and images each alt-text is not blank [7])
                """, checker.programs("post") + "\n");
    }
}
