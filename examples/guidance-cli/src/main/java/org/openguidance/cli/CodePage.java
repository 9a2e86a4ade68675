package org.openguidance.cli;

import java.util.List;
import org.openguidance.model.Code;
import org.openguidance.model.CodeValue;
import org.openguidance.model.Exemption;
import org.openguidance.model.Guidance;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.validate.ConditionWords;

/** Shows codes with their rules: what each demands, to what it applies, and how it can be decided. */
final class CodePage {

    /** How long a condition may be for the page of a code; longer ones are on the page of the rule. */
    private static final int SIMPLE = 200;

    private final LinkedGuidance linked;
    private final Guidance guidance;
    private final Phrases phrases;
    private final Page page;

    CodePage(LinkedGuidance linked, Page page) {
        this.linked = linked;
        this.guidance = linked.guidance();
        this.phrases = new Phrases(guidance);
        this.page = page;
    }

    /** A code with all its rules. */
    void code(Code code) {
        page.section(phrases.words(code.title()) + " [" + code.id() + "]");
        SubjectKind kind = kind(code);
        page.labelled(2, "About", phrases.words(kind.title()) + " (" + kind.id() + ")");
        code.because().ifPresent(because -> page.paragraph(2, phrases.words(because)));
        code.when().ifPresent(when -> page.labelled(2, "Applies where", ConditionWords.of(when, guidance, kind)));
        code.inForce().ifPresent(inForce -> page.labelled(2, "In force", Phrases.inForce(inForce)));
        code.unless().forEach(exemption -> exemption(2, exemption, kind));
        code.consequence().ifPresent(may -> page.labelled(2, "What may follow", phrases.words(may)));
        phrases.sources(code).ifPresent(source -> page.aside(2, source));
        code.values().forEach(this::value);
        rules(code).forEach(rule -> rule(rule, kind));
    }

    private SubjectKind kind(Code code) {
        return guidance.subject(code.subject().id())
                .orElseThrow(() -> new IllegalStateException("no subject " + code.subject()));
    }

    private List<LinkedRule> rules(Code code) {
        return linked.rules().stream()
                .filter(rule -> rule.id().code().equals(code.id()))
                .toList();
    }

    private void value(CodeValue value) {
        page.item(
                2,
                "◦",
                phrases.words(value.title())
                        + value.meaning()
                                .map(meaning -> ": " + phrases.words(meaning))
                                .orElse(""));
    }

    private void rule(LinkedRule rule, SubjectKind kind) {
        page.blank();
        page.item(
                2,
                "•",
                Phrases.obligation(rule.rule().obligation()) + ": "
                        + phrases.words(rule.rule().statement()),
                rule.id().rule().text());
        rule.rule()
                .when()
                .map(when -> ConditionWords.of(when, guidance, kind))
                .ifPresent(words -> page.labelled(
                        4,
                        "Applies",
                        words.length() <= SIMPLE
                                ? "where " + words
                                : "under conditions that --rule " + rule.id() + " shows"));
        rule.rule().unless().forEach(exemption -> page.labelled(4, "Unless", phrases.words(exemption.title())));
        Decider.words(rule, phrases).ifPresent(words -> page.labelled(4, "Decided", words));
        if (!rule.rule().cite().isEmpty()) {
            phrases.sources(rule.cite(), rule.evidence()).ifPresent(source -> page.aside(4, source));
        }
    }

    /** An exemption with its condition and its own exceptions. */
    void exemption(int indent, Exemption exemption, SubjectKind kind) {
        page.item(
                indent,
                "Unless:",
                phrases.words(exemption.title()),
                exemption.id().text());
        page.paragraph(indent + 2, "that is, where " + ConditionWords.of(exemption.when(), guidance, kind));
        exemption.unless().forEach(inner -> exemption(indent + 2, inner, kind));
    }
}
