package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.Outcome;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ExampleReport;
import org.openguidance.validate.ExampleResult;
import org.openguidance.validate.ExampleVerifier;
import org.openguidance.validate.report.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the examples inside packs. */
@Command(
        name = "test",
        description = {
            "Runs the examples that the rules of a pack carry, and tells which do not come out as their author says.",
            ""
        },
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  every example holds",
            "  1  an example is wrong, or a pack has errors",
            "  2  the command or a file cannot be used",
            "",
            "Examples:",
            "  guidance test " + Packs.USUAL,
            "  guidance test my-guidance.yaml --format json"
        })
final class TestCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PACK", arity = "1..*", description = "Packs: paths, or ids of those that are built in.")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    TestCommand(Session session) {
        this.session = session;
    }

    /** What came of a pack: nothing of its examples where it has errors. */
    private record Tested(LoadResult pack, List<ExampleReport> examples) {

        static Tested of(LoadResult pack) {
            return new Tested(
                    pack, pack.linked().map(ExampleVerifier::verify).stream().toList());
        }

        ExitStatus status() {
            if (Packs.isUnreadable(pack)) {
                return ExitStatus.REFUSED;
            }
            boolean fine = !examples.isEmpty() && examples.get(0).wrong().isEmpty();
            return fine ? ExitStatus.FINE : ExitStatus.FAULTY;
        }
    }

    @Override
    public Integer call() {
        Format format = output.format(Format.TEXT);
        List<LoadResult> loaded = packs.stream().map(Packs::load).toList();
        List<Tested> tested = loaded.stream().map(Tested::of).toList();
        if (format == Format.JSON) {
            session.out().print(json(tested));
        } else {
            tested.forEach(one -> text(one, output.style(session)));
        }
        return tested.stream()
                .map(Tested::status)
                .reduce(ExitStatus.FINE, ExitStatus::and)
                .code();
    }

    private void text(Tested tested, TextStyle style) {
        String name = Printable.escape(tested.pack().source());
        if (tested.examples().isEmpty()) {
            session.out().message(tested.pack().diagnostics().format());
            session.out()
                    .message(name + ": not tested, because it has "
                            + Counted.of(tested.pack().diagnostics().errorCount(), "error", "errors"));
            return;
        }
        ExampleReport report = tested.examples().get(0);
        report.wrong().forEach(result -> tell(result, result.problems()));
        report.noted().forEach(result -> tell(result, result.notes()));
        session.out()
                .print(style.heading(name + ": "
                                + Counted.of(report.results().size(), "example", "examples") + " of "
                                + Counted.of(report.rules(), "rule", "rules") + ", "
                                + Counted.grouped(report.wrong().size()) + " wrong")
                        + "\n");
        report.rulesWith()
                .forEach((outcome, rules) ->
                        session.out().message(row(rules, "with an example that is " + outcome.label())));
        if (report.rulesWithoutExamples() > 0) {
            session.out().message(row(report.rulesWithoutExamples(), "without any example"));
        }
    }

    private static String row(int rules, String what) {
        String number = Counted.of(rules, "rule", "rules");
        return " ".repeat(Math.max(2, 12 - number.length())) + number + " " + what;
    }

    private void tell(ExampleResult result, List<String> sentences) {
        String place = result.example().location().isKnown() ? result.example().location() + ": " : "";
        session.out()
                .message(place + result.rule() + ", example " + result.number() + ": " + String.join("; ", sentences));
    }

    private static String json(List<Tested> tested) {
        return JsonText.pretty(json -> {
            json.writeStartArray();
            for (Tested one : tested) {
                write(json, one);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Tested tested) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", tested.pack().source());
        json.writeBooleanField("accepted", tested.pack().linked().isPresent());
        for (ExampleReport report : tested.examples()) {
            json.writeNumberField("rules", report.rules());
            json.writeNumberField("examples", report.results().size());
            json.writeObjectFieldStart("rules-with");
            for (Map.Entry<Outcome, Integer> count : report.rulesWith().entrySet()) {
                json.writeNumberField(count.getKey().label(), count.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("rules-without-examples", report.rulesWithoutExamples());
            wrong(json, report.wrong());
            noted(json, report.noted());
        }
        json.writeEndObject();
    }

    private static void wrong(JsonGenerator json, List<ExampleResult> wrong) throws IOException {
        json.writeArrayFieldStart("wrong");
        for (ExampleResult result : wrong) {
            json.writeStartObject();
            place(json, result);
            json.writeStringField("expected", result.example().outcome().label());
            json.writeStringField("found", result.found().label());
            JsonText.strings(json, "problems", result.problems());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void noted(JsonGenerator json, List<ExampleResult> noted) throws IOException {
        json.writeArrayFieldStart("noted");
        for (ExampleResult result : noted) {
            json.writeStartObject();
            place(json, result);
            JsonText.strings(json, "notes", result.notes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, ExampleResult result) throws IOException {
        json.writeStringField("rule", result.rule().toString());
        json.writeNumberField("example", result.number());
        json.writeStringField("file", result.example().location().file());
        json.writeNumberField("line", result.example().location().line());
        json.writeNumberField("column", result.example().location().column());
    }
}
