package org.openguidance.validate.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.model.Guidance;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Waiver;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

/** Reports that hold every outcome, on subjects and by guidance that would break out of any format that lets them. */
final class HostileReports {

    static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    /** Texts that would be markup, steer a terminal, or end a string, somewhere. */
    static final List<String> TEXTS = List.of(
            "</script><script>alert(1)</script> script",
            "<img src=x onerror=alert(1)> script &amp; &#60; script",
            "]]> --> <!-- script ``` `script` *bold* _it_ [a](http://evil.example) ![b](x) | # script",
            "- [ ] script\n# heading script\n> quote script\n1. one\n---\nwww.evil.example https://evil.example",
            "\u2028 \u001B[31m \uD800 \u0000 \"\\ script\r\nScript ${7*7} %s {{7*7}}",
            "@everyone script \u202Etpircs\u202C \uFEFFscript 😀 script\tscript \uD83D\uDE00script",
            "=cmd|' /C calc'!A0 script",
            "script");

    private static final String PACK = """
            guidance: hostile
            format: 1
            version: "<b>1</b>"
            title: Hostile <script>alert(1)</script> & "co" | `x`
            publisher: Test
            language: en
            sources:
              - {id: law, title: "The [Law](http://evil.example) <i>", publisher: P, url: "https://example.org/a|b?c=<d>&e='f'"}
            subjects:
              - id: post
                title: A post | <b>
                facts: {text: text, images: {type: list, of: {alt-text: text}}, account: {type: one-of, values: [a, b]}, reach: number}
            codes:
              - id: code
                title: Code
                subject: post
                cite: {source: law, where: "p. 1 </td>"}
                evidence: confirmed
                rules:
                  - id: no-script
                    must-not: Hold "script" or </script>
                    remedy: Take <script> out & say *why*
                    forbid: {text: {pattern: "(?i)script|[^a-z ]+"}}
                  - id: advised
                    should-not: Say script
                    forbid: {text: {says: [script]}}
                  - id: waived
                    must-not: Say <i>script</i>
                    forbid: {text: {says: [script]}}
                  - id: images
                    must: Describe | images
                    require: {images: {each: {alt-text: {none: [{says: [script]}]}}}}
                  - id: person
                    must: Be <kind> to @everyone
                    ask: Is it <b>kind</b>?
                  - id: reach
                    must: Reach many
                    require: {reach: {at-least: 10}}
                  - id: elsewhere
                    must: Be for b
                    when: {account: b}
                    ask: Is it?
                  - id: excepted
                    must: Be long
                    unless: [{id: short, title: It is <short>, when: {account: a}}]
                    require: {reach: {at-least: 10}}
                  - id: coming
                    must-not: Say script
                    in-force: {from: 2027-01-01}
                    forbid: {text: {says: [script]}}
                  - id: faulty
                    must: Be fine
                    ask: Is it?
            """;

    private HostileReports() {}

    /** A report on a text. */
    static ComplianceReport on(String text) {
        Guidance guidance = GuidanceLoader.loadOrThrow(GuidanceSource.of("hostile.yaml", PACK));
        Subject subject = Subject.of("post")
                .id("an \u001B <id> " + text)
                .fact("text", text)
                .fact("account", "a")
                .fact("images", List.of(Map.of("alt-text", text), Map.of("alt-text", "a map")))
                .build();
        Waiver waiver = Waiver.builder()
                .rule(RuleId.of("code/waived"))
                .subjectId(subject.id().orElseThrow())
                .because("It is <b>wanted</b> " + text)
                .approvedBy("A. <i>Leader</i>")
                .from(TimePoint.of("2026-03-01"))
                .until(TimePoint.of("2026-04-01"))
                .build();
        return ComplianceChecker.compile(guidance)
                .withWaivers(List.of(waiver))
                .withCheck("code/faulty", asked -> {
                    throw new IllegalStateException("it <broke> " + text);
                })
                .check(subject, AT);
    }
}
