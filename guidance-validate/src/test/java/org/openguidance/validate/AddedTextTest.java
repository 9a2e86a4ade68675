package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Subject;

/** What is found in a text stays where it is found, whatever harmless text comes after it. */
class AddedTextTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.compile(GuidanceLoader.loadOrThrow(GuidanceSource.of("small.yaml", """
            guidance: small
            format: 1
            version: "1"
            title: Small
            publisher: Nobody
            language: en
            word-lists:
              - { id: slogans, title: Slogans, words: [vote red, "party*", r\u00E9sum\u00E9] }
            subjects:
              - { id: post, title: A post, facts: { text: text } }
            codes:
              - id: code
                title: Code
                rules:
                  - { id: slogans, must-not: Use slogans, forbid: { text: { says: { list: slogans } } } }
                  - { id: numbers, must-not: Give numbers, forbid: { text: { pattern: '[0-9]{3,}' } } }
                  - { id: shout, must-not: Shout, forbid: { text: { says: ["!"] } } }
            """)));
    private static final List<String> FOUND = List.of(
            "Vote red",
            "party",
            "parties",
            "r\u00E9sum\u00E9",
            "re\u0301sume\u0301",
            "12345",
            "999",
            "!",
            "vo\u00ADte red");
    private static final List<String> HARMLESS = List.of(
            "boats",
            "vote",
            "red",
            "12",
            "the part",
            "\uD83D\uDE00",
            "\u4E2D\u6587",
            "cafe\u0301",
            ".",
            "\n",
            "\r\n",
            "\t",
            "\u200B");

    /** Bar 46. */
    @Test
    void bar_46_text_that_breaks_no_rule_after_a_finding_leaves_it_where_it_is() {
        Random random = new Random(46);
        int cases = Integer.getInteger("guidance.cases", 10_000);
        int findings = 0;
        for (int at = 0; at < cases; at++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(6); part >= 0; part--) {
                List<String> words = random.nextInt(3) == 0 ? FOUND : HARMLESS;
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            List<List<Finding>> before = findings(text.toString());
            findings += before.stream().mapToInt(List::size).sum();
            for (int part = random.nextInt(4); part >= 0; part--) {
                text.append("; ").append(HARMLESS.get(random.nextInt(HARMLESS.size())));
            }
            assertEquals(before, findings(text.toString()), text::toString);
        }
        assertTrue(findings > cases / 2, "something is found");
    }

    private static List<List<Finding>> findings(String text) {
        return CHECKER.check(Subject.of("post").fact("text", text).build(), AT).results().stream()
                .map(RuleResult::findings)
                .toList();
    }
}
