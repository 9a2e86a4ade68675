package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with packs. */
@Command(
        name = "lint",
        description = {
            "Tells everything that is wrong with a pack in one run: the place, the line, and how to mend it.",
            ""
        },
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  the packs can be used, perhaps with warnings",
            "  1  a pack has errors",
            "  2  the command or a file cannot be used",
            "",
            "Examples:",
            "  guidance lint my-guidance.yaml",
            "  guidance lint packs/*.yaml --format json"
        })
final class LintCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PACK", arity = "1..*", description = "Packs: paths, or ids of those that are built in.")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    LintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format format = output.format(Format.TEXT);
        List<LoadResult> results = packs.stream().map(Packs::load).toList();
        if (format == Format.JSON) {
            session.out().print(json(results));
        } else {
            results.forEach(result -> session.out().message(text(result)));
        }
        return results.stream()
                .map(LintCommand::status)
                .reduce(ExitStatus.FINE, ExitStatus::and)
                .code();
    }

    private static ExitStatus status(LoadResult result) {
        if (Packs.isUnreadable(result)) {
            return ExitStatus.REFUSED;
        }
        return result.diagnostics().hasErrors() ? ExitStatus.FAULTY : ExitStatus.FINE;
    }

    private static String text(LoadResult result) {
        Diagnostics found = result.diagnostics();
        String list = found.isEmpty() ? "" : found.format() + "\n";
        return list + Printable.escape(result.source()) + ": " + summary(found);
    }

    private static String summary(Diagnostics found) {
        if (found.isEmpty()) {
            return "fine";
        }
        int warnings = found.total() - found.errorCount();
        List<String> parts = new ArrayList<>();
        if (found.hasErrors()) {
            parts.add(Counted.of(found.errorCount(), "error", "errors"));
        }
        if (warnings > 0) {
            parts.add(Counted.of(warnings, "warning", "warnings"));
        }
        return String.join(", ", parts);
    }

    private static String json(List<LoadResult> results) {
        return JsonText.pretty(json -> {
            json.writeStartArray();
            for (LoadResult result : results) {
                write(json, result);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, LoadResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", result.source());
        json.writeBooleanField("accepted", result.linked().isPresent());
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : result.diagnostics()) {
            write(json, diagnostic);
        }
        json.writeEndArray();
        if (result.diagnostics().unlisted() > 0) {
            json.writeNumberField("unlisted", result.diagnostics().unlisted());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().label());
        json.writeStringField("file", diagnostic.location().file());
        json.writeNumberField("line", diagnostic.location().line());
        json.writeNumberField("column", diagnostic.location().column());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("hint", diagnostic.hint().orElse(""));
        json.writeEndObject();
    }
}
