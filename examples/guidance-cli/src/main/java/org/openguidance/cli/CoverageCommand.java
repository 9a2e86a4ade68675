package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.Id;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.Coverage;
import org.openguidance.validate.Coverage.DecidedBy;
import org.openguidance.validate.Coverage.FactUse;
import org.openguidance.validate.Coverage.RuleCoverage;
import org.openguidance.validate.report.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how far packs reach and how well their examples hold them. */
@Command(
        name = "coverage",
        description = {
            "Tells by what the rules of a pack are decided, which principles no rule upholds, which facts most rules",
            "need, and which small changes of a rule its examples would not notice.",
            ""
        },
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  the examples of every rule would notice some change of it",
            "  1  those of some rule would notice none, or a pack has errors",
            "  2  the command or a file cannot be used",
            "",
            "Examples:",
            "  guidance coverage " + Packs.USUAL,
            "  guidance coverage my-guidance.yaml --format json"
        })
final class CoverageCommand implements Callable<Integer> {

    private static final int FACTS_SHOWN = 10;

    private final Session session;

    @Parameters(paramLabel = "PACK", arity = "1..*", description = "Packs: paths, or ids of those that are built in.")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    CoverageCommand(Session session) {
        this.session = session;
    }

    /** What is known of a pack: nothing where it has errors. */
    private record Covered(LoadResult pack, List<Coverage> coverage) {

        static Covered of(LoadResult pack) {
            return new Covered(pack, pack.linked().map(Coverage::of).stream().toList());
        }

        ExitStatus status() {
            if (Packs.isUnreadable(pack)) {
                return ExitStatus.REFUSED;
            }
            boolean fine = !coverage.isEmpty() && coverage.get(0).untested().isEmpty();
            return fine ? ExitStatus.FINE : ExitStatus.FAULTY;
        }
    }

    @Override
    public Integer call() {
        Format format = output.format(Format.TEXT);
        List<LoadResult> loaded = packs.stream().map(Packs::load).toList();
        List<Covered> covered = loaded.stream().map(Covered::of).toList();
        if (format == Format.JSON) {
            session.out().print(json(covered));
        } else {
            covered.forEach(one -> text(one, output.style(session)));
        }
        return covered.stream()
                .map(Covered::status)
                .reduce(ExitStatus.FINE, ExitStatus::and)
                .code();
    }

    private void text(Covered covered, TextStyle style) {
        String name = Printable.escape(covered.pack().source());
        if (covered.coverage().isEmpty()) {
            session.out().message(covered.pack().diagnostics().format());
            session.out()
                    .message(name + ": not looked at, because it has "
                            + Counted.of(covered.pack().diagnostics().errorCount(), "error", "errors"));
            return;
        }
        Coverage coverage = covered.coverage().get(0);
        session.out()
                .print(style.heading(name + ": " + Counted.of(coverage.rules().size(), "rule", "rules")) + "\n");
        decided(coverage);
        principles(coverage);
        facts(coverage);
        unnoticed(coverage, style);
    }

    private void decided(Coverage coverage) {
        session.out().print("\n");
        session.out().message("Decided by");
        coverage.rules().stream()
                .collect(Collectors.groupingBy(rule -> by(rule.decidedBy()), TreeMap::new, Collectors.counting()))
                .forEach((by, count) -> session.out().message("  " + Counted.of(count, "rule", "rules") + ": " + by));
    }

    private static String by(Set<DecidedBy> decided) {
        return decided.isEmpty()
                ? "nothing, for it permits"
                : decided.stream().map(DecidedBy::label).collect(Collectors.joining(" and "));
    }

    private void principles(Coverage coverage) {
        if (!coverage.principlesWithoutRules().isEmpty()) {
            session.out().print("\n");
            session.out().message("Principles that no rule upholds");
            coverage.principlesWithoutRules().forEach(id -> session.out().message("  " + id));
        }
    }

    private void facts(Coverage coverage) {
        List<FactUse> used =
                coverage.facts().stream().filter(fact -> fact.rules() > 0).toList();
        session.out().print("\n");
        session.out().message("Facts that most rules read");
        used.stream().limit(FACTS_SHOWN).forEach(fact -> session.out().message("  " + use(fact)));
        if (used.size() > FACTS_SHOWN) {
            session.out().message("  and " + (used.size() - FACTS_SHOWN) + " more");
        }
        coverage.facts().stream()
                .filter(fact -> fact.rules() == 0)
                .forEach(fact -> session.out().message("  " + use(fact)));
    }

    private static String use(FactUse fact) {
        return fact.subject() + "/" + fact.fact() + ": "
                + (fact.rules() == 0 ? "no rule" : Counted.of(fact.rules(), "rule", "rules"));
    }

    private void unnoticed(Coverage coverage, TextStyle style) {
        int alterations =
                coverage.rules().stream().mapToInt(RuleCoverage::alterations).sum();
        List<RuleCoverage> weak = coverage.rules().stream()
                .filter(rule -> !rule.unnoticed().isEmpty())
                .toList();
        int missed = weak.stream().mapToInt(rule -> rule.unnoticed().size()).sum();
        session.out().print("\n");
        session.out()
                .print(style.heading("Examples notice " + Counted.grouped(alterations - missed) + " of "
                                + Counted.of(alterations, "small change", "small changes") + " of the rules")
                        + "\n");
        for (RuleCoverage rule : weak) {
            session.out().message("  " + rule.rule() + (rule.isUntested() ? ": they notice none" : ""));
            rule.unnoticed().forEach(what -> session.out().message("      " + Printable.escape(what)));
        }
    }

    private static String json(List<Covered> covered) {
        return JsonText.pretty(json -> {
            json.writeStartArray();
            for (Covered one : covered) {
                write(json, one);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Covered covered) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", covered.pack().source());
        json.writeBooleanField("accepted", covered.pack().linked().isPresent());
        for (Coverage coverage : covered.coverage()) {
            rules(json, coverage);
            JsonText.strings(
                    json,
                    "principles-without-rules",
                    coverage.principlesWithoutRules().stream().map(Id::text).toList());
            facts(json, coverage);
        }
        json.writeEndObject();
    }

    private static void rules(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleCoverage rule : coverage.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule().toString());
            JsonText.strings(
                    json,
                    "decided-by",
                    rule.decidedBy().stream().map(DecidedBy::label).toList());
            json.writeNumberField("examples", rule.examples());
            json.writeNumberField("alterations", rule.alterations());
            JsonText.strings(json, "unnoticed", rule.unnoticed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facts(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeArrayFieldStart("facts");
        for (FactUse fact : coverage.facts()) {
            json.writeStartObject();
            json.writeStringField("subject", fact.subject().text());
            json.writeStringField("fact", fact.fact());
            json.writeNumberField("rules", fact.rules());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
