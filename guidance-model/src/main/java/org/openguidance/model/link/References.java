package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openguidance.model.Citation;
import org.openguidance.model.Cited;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Exemption;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Named;
import org.openguidance.model.RuleId;
import org.openguidance.model.RuleReference;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Checks the references that stand outside of conditions: sources, principles, stages, values, subjects, rules. */
final class References {

    private final Bench bench;
    private final Pack pack;

    References(Bench bench) {
        this.bench = bench;
        this.pack = bench.pack();
    }

    void check() {
        Guidance guidance = pack.guidance();
        cites(List.of(guidance));
        cites(guidance.forewords());
        cites(guidance.principles());
        cites(guidance.parameters());
        cites(guidance.wordLists());
        cites(guidance.periods());
        cites(guidance.calendars());
        cites(guidance.subjects());
        guidance.subjects().forEach(kind -> cites(kind.facts()));
        guidance.engagement().forEach(this::check);
        guidance.codes().forEach(this::check);
    }

    private void check(EngagementModel model) {
        cites(List.of(model));
        cites(model.stages());
        Set<String> stages = new LinkedHashSet<>();
        model.stages().forEach(stage -> stages.add(stage.id().text()));
        model.stages().forEach(stage -> {
            upholds(stage.upholds());
            stage.leadsTo().forEach(next -> {
                if (!stages.contains(next.id().text())) {
                    unknown(
                            DiagnosticCode.UNKNOWN_STAGE,
                            next,
                            "engagement model " + Phrase.quote(model.id().text()) + " has no stage "
                                    + Phrase.quote(next.id().text()) + " for "
                                    + Phrase.quote(stage.id().text()) + " to lead to",
                            stages);
                }
            });
        });
    }

    private void check(Code code) {
        cites(List.of(code));
        cites(code.values());
        exemptions(code.unless());
        upholds(code.upholds());
        if (!pack.subjects().has(code.subject().id())) {
            unknown(
                    DiagnosticCode.UNKNOWN_SUBJECT,
                    code.subject(),
                    "there is no subject " + Phrase.quote(code.subject().id().text()),
                    pack.subjects().names());
        }
        Set<String> values = new LinkedHashSet<>();
        code.values().forEach(value -> values.add(value.id().text()));
        code.rules().forEach(rule -> check(rule, code, values));
    }

    private void check(CodeRule rule, Code code, Set<String> values) {
        cites(List.of(rule));
        exemptions(rule.unless());
        upholds(rule.upholds());
        rule.value().ifPresent(value -> value(value, code, values));
        rule.replaces().forEach(old -> replaced(old, rule, code));
    }

    private void value(Named value, Code code, Set<String> values) {
        if (!values.contains(value.id().text())) {
            unknown(
                    DiagnosticCode.UNKNOWN_VALUE_ID,
                    value,
                    "code " + Phrase.quote(code.id().text()) + " has no value "
                            + Phrase.quote(value.id().text()),
                    values);
        }
    }

    private void replaced(RuleReference old, CodeRule rule, Code code) {
        RuleId id = old.seenFrom(code.id());
        if (pack.rule(id).isPresent()) {
            bench.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            old.origin().location(),
                            "rule " + Phrase.quote(rule.id().text()) + " replaces rule " + Phrase.quote(id.toString())
                                    + ", which is still here",
                            "'replaces' names rules that are gone: take that rule out, or take its name out here");
        }
    }

    private void exemptions(List<Exemption> branches) {
        List<Exemption> open = new ArrayList<>(branches);
        while (!open.isEmpty()) {
            Exemption branch = open.remove(open.size() - 1);
            cites(List.of(branch));
            open.addAll(branch.unless());
        }
    }

    private void upholds(List<Named> principles) {
        for (Named principle : principles) {
            if (!pack.principles().has(principle.id())) {
                unknown(
                        DiagnosticCode.UNKNOWN_PRINCIPLE,
                        principle,
                        "there is no principle " + Phrase.quote(principle.id().text()),
                        pack.principles().names());
            }
        }
    }

    private void cites(List<? extends Cited> things) {
        for (Cited thing : things) {
            thing.cite().forEach(this::cite);
        }
    }

    private void cite(Citation citation) {
        Id source = citation.source();
        bench.usage().of(Usage.Kind.SOURCE, source);
        if (!pack.sources().has(source)) {
            bench.faults()
                    .addName(
                            DiagnosticCode.UNKNOWN_SOURCE,
                            citation.origin().location(),
                            "there is no source " + Phrase.quote(source.text()),
                            source.text(),
                            pack.sources().names());
        }
    }

    private void unknown(DiagnosticCode code, Named named, String message, Collection<String> right) {
        SourceLocation location = named.origin().location();
        bench.faults().addName(code, location, message, named.id().text(), right);
    }
}
