package org.openguidance.change;

import java.util.Optional;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.Effect;
import org.openguidance.model.RuleId;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.link.LinkedGuidance;

/** A small pack about posts with one code, of which tests write the rules. */
final class SmallPack {

    private static final String HEAD = """
            guidance: small
            format: 1
            version: "1"
            title: Small guidance
            publisher: The Department
            language: en
            zone: Europe/London
            parameters:
              - { id: most, title: Most hashtags, value: 2 }
              - { id: open, title: Not set yet, ask: How many? }
            word-lists:
              - { id: slogans, title: Slogans, words: [vote red, vote blue] }
              - { id: allowed, title: Not slogans, words: [vote red carpet] }
            periods:
              - { id: quiet, title: Quiet days, windows: [ { from: 2026-03-01, until: 2026-03-31 } ] }
            subjects:
              - id: post
                title: A post
                dated-by: day
                facts:
                  text: text
                  title: text
                  day: date
                  account: { type: one-of, values: [official, personal, press] }
                  topics: { type: set-of, values: [health, tax, law] }
                  grade: { type: scale, values: [low, middle, high] }
                  views: number
                  paid: yes-no
                  mine: yes-no
                  ours: { type: yes-no, is: { account: official } }
                  images: { type: list, of: { alt: text, size: number } }
            codes:
              - id: code
                title: A code
                subject: post
                rules:
            """;

    private SmallPack() {}

    /** A pack with these rules, each indented as it stands at the margin. */
    static LinkedGuidance of(String rules) {
        return read(text(rules));
    }

    static String text(String rules) {
        return HEAD + rules.indent(6);
    }

    static LinkedGuidance read(String text) {
        LoadResult result = GuidanceLoader.load(GuidanceSource.of("small.yaml", text));
        return result.linked()
                .orElseThrow(() -> new AssertionError(result.diagnostics().format() + "\n" + text));
    }

    /** A rule 'r' with these lines. */
    static String rule(String lines) {
        return "- id: r\n" + lines.indent(2);
    }

    /** What a change of the lines of a rule does. */
    static Effect effect(String before, String after) {
        return effect(of(rule(before)), of(rule(after)));
    }

    static Effect effect(LinkedGuidance before, LinkedGuidance after) {
        Optional<Change> change = GuidanceDiff.between(before, after).rule(RuleId.of("code/r"));
        return change.map(Change::effect).orElse(Effect.NONE);
    }
}
