package org.openguidance.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadedSubject;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.json.SubjectJson;

/**
 * A file that describes a subject, in YAML or JSON as its name says.
 *
 * @param name its path as it was typed
 */
record SubjectFile(String name) implements SubjectSource {

    @Override
    public Subject read(LinkedGuidance guidance) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "yaml", "yml" -> yaml(guidance);
            case "json" -> SubjectJson.read(name, TextFiles.read(name, InputStream.nullInputStream()));
            case "jsonl", "ndjson" ->
                throw Refusal.usage("'" + Printable.excerpt(name) + "' holds a subject a line: give it with --lines");
            default ->
                throw Refusal.usage("'" + Printable.excerpt(name)
                        + "' does not end in .yaml, .yml or .json, so it is no subject file; for a file that holds the text itself: "
                        + "--subject KIND --text FILE");
        };
    }

    @Override
    public List<Waiver> waivers(LinkedGuidance guidance) {
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return yaml ? load(guidance).waivers() : List.of();
    }

    private LoadedSubject load(LinkedGuidance guidance) {
        return SubjectLoader.load(GuidanceSource.of(TextFiles.path(name)), guidance);
    }

    private Subject yaml(LinkedGuidance guidance) {
        LoadedSubject loaded = load(guidance);
        return loaded.subject()
                .orElseThrow(() -> Refusal.of(loaded.diagnostics().format()));
    }
}
