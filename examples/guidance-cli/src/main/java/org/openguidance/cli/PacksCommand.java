package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.model.Guidance;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.report.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the guidance that is built in. */
@Command(
        name = "packs",
        description = {"Lists the guidance that is built in.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  guidance packs", "  guidance packs --format json"})
final class PacksCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    PacksCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format format = output.format(Format.TEXT);
        List<LinkedGuidance> packs =
                BuiltInGuidance.ids().stream().map(Packs::need).toList();
        session.out().print(format == Format.JSON ? json(packs) : text(packs, output.style(session)));
        return ExitStatus.FINE.code();
    }

    private static String text(List<LinkedGuidance> packs, TextStyle style) {
        StringBuilder text = new StringBuilder();
        for (LinkedGuidance pack : packs) {
            Guidance guidance = pack.guidance();
            text.append(style.heading(guidance.id().text())).append('\n');
            line(text, guidance.title().in(guidance.language()));
            line(text, guidance.publisher() + ", version " + guidance.version());
            line(
                    text,
                    Counted.of(guidance.codes().size(), "code", "codes") + " with "
                            + Counted.of(pack.rules().size(), "rule", "rules"));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String content) {
        text.append("  ").append(Printable.escape(content)).append('\n');
    }

    private static String json(List<LinkedGuidance> packs) {
        return JsonText.pretty(json -> {
            json.writeStartArray();
            for (LinkedGuidance pack : packs) {
                write(json, pack);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, LinkedGuidance pack) throws IOException {
        Guidance guidance = pack.guidance();
        json.writeStartObject();
        json.writeStringField("id", guidance.id().text());
        json.writeStringField("version", guidance.version());
        json.writeStringField("title", guidance.title().in(guidance.language()));
        json.writeStringField("publisher", guidance.publisher());
        json.writeNumberField("codes", guidance.codes().size());
        json.writeNumberField("rules", pack.rules().size());
        json.writeEndObject();
    }
}
