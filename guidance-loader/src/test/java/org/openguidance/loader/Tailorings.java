package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.openguidance.model.Guidance;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** A base and the head of a tailoring of it, from which tests make tailorings. */
final class Tailorings {

    static final String BASE = """
            guidance: base
            format: 1
            version: "1"
            title: The base
            publisher: The Centre
            language: en-GB
            zone: Europe/London
            parameters:
              - { id: most, title: Most hashtags, value: 2 }
              - { id: longest, title: Most words, ask: How many words? }
            word-lists:
              - { id: slogans, title: Slogans, words: [vote red, vote blue] }
              - { id: words, title: Words of adverts, words: [buy now, win now] }
            periods:
              - id: quiet
                title: Quiet days
                windows:
                  - { from: 2026-03-01, until: 2026-03-31 }
                  - { from: 2027-03-01, until: 2027-03-31 }
            subjects:
              - id: post
                title: A post
                facts:
                  text: text
                  day: date
                  paid: yes-no
                  account: { type: one-of, values: [official, personal] }
            codes:
              - id: conduct
                title: Conduct
                rules:
                  - { id: slogans, must-not: Use slogans, forbid: { text: { says: { list: slogans } } }, fixed: yes }
                  - { id: hashtags, should: Use few hashtags, require: { text.hashtags: { count: { at-most: $most } } } }
                  - { id: short, should: Be short, require: { text.words: { count: { at-most: $longest } } } }
                  - id: quiet
                    must-not: Post on quiet days
                    when: { account: official }
                    forbid: { day: { during: quiet } }
                  - { id: adverts, must-not: Advertise, forbid: { text: { says: { list: words } } } }
                  - { id: kind, should: Be kind, ask: Is it kind? }
            """;
    static final String HEAD = """
            guidance: ours
            format: 1
            version: "7"
            title: Ours
            publisher: Our Department
            tailors: { guidance: base, version: "1", file: base.yaml }
            """;

    private Tailorings() {}

    static Guidance right(String rest) {
        LoadResult result = load(rest);
        assertFalse(result.diagnostics().hasErrors(), () -> result.diagnostics().format());
        return result.guidance().orElseThrow();
    }

    static List<TailoredChange> changes(Guidance guidance) {
        return guidance.tailoring().orElseThrow().changes();
    }

    static LoadResult load(String rest) {
        return load("ours.yaml", Map.of("base.yaml", BASE, "ours.yaml", HEAD + rest));
    }

    static LoadResult load(String name, Map<String, String> files) {
        return GuidanceLoader.load(
                GuidanceSource.of(name, files.get(name)),
                (id, file) -> file.filter(files::containsKey).map(found -> GuidanceSource.of(found, files.get(found))));
    }

    static List<DiagnosticCode> codes(LoadResult result) {
        return result.diagnostics().list().stream().map(Diagnostic::code).toList();
    }

    static void assertFault(DiagnosticCode code, String place, String message, String rest) {
        assertFault(code, place, message, load(rest));
    }

    static void assertFault(DiagnosticCode code, String place, String message, LoadResult result) {
        assertTrue(
                result.diagnostics().list().stream()
                        .anyMatch(one -> one.code() == code
                                && one.location().toString().equals(place)
                                && one.message().contains(message)),
                () -> code + " at " + place + " in\n" + result.diagnostics().format());
    }
}
