package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.Guidance;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Diagnostics;

/** A small pack for tests, with something of it said in another way. */
final class SmallPack {

    private static final String TEXT = """
            guidance: small
            format: 1
            version: "1"
            title: A small guidance
            publisher: Example Department
            language: en-GB
            zone: Europe/London

            sources:
              - { id: code, title: Civil Service Code }

            subjects:
              - id: post
                title: A draft post
                facts:
                  text: text
                  account: { type: one-of, values: [personal, official] }
                  publish-at: date-time
                  images: { type: list, of: { alt-text: text } }

            codes:
              - id: conduct
                title: Conduct
                subject: post
                rules:
                  - id: no-slogans
                    must-not: Use slogans
                    forbid: { text: { says: [vote] } }
            """;

    private SmallPack() {}

    static String text() {
        return TEXT;
    }

    /** The pack with one piece of its text replaced; the piece has to be there. */
    static String with(String piece, String other) {
        if (!TEXT.contains(piece)) {
            throw new IllegalArgumentException("the small pack has no '" + piece + "'");
        }
        return TEXT.replace(piece, other);
    }

    /** The pack with another condition after {@code forbid:}. */
    static String forbidding(String condition) {
        return with("{ text: { says: [vote] } }", condition);
    }

    /** The condition after {@code forbid:}, bound without a fault. */
    static Condition condition(String written) {
        return rule(bound(forbidding(written))).forbid().orElseThrow();
    }

    static CodeRule rule(Guidance guidance) {
        List<Code> codes = guidance.codes();
        return codes.get(0).rules().get(0);
    }

    /** Bound without a fault, and not linked. */
    static Guidance bound(String text) {
        Diagnostics.Collector found = Diagnostics.collector();
        LoadLimits limits = LoadLimits.defaults();
        Optional<Guidance> guidance = YamlReader.read(SourceText.of("small.yaml", text), limits, found)
                .root()
                .flatMap(root -> new GuidanceBinder(new Binding(found, limits)).guidance(root));
        if (found.size() > 0) {
            throw new AssertionError(found.finish().format());
        }
        return guidance.orElseThrow();
    }

    static LoadResult load(String text) {
        return GuidanceLoader.load(GuidanceSource.of("small.yaml", text));
    }

    /** The errors of a pack. */
    static List<Diagnostic> errors(String text) {
        return load(text).diagnostics().list().stream()
                .filter(fault -> fault.severity().label().equals("error"))
                .toList();
    }
}
