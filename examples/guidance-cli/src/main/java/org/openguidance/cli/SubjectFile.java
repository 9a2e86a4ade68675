package org.openguidance.cli;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadedSubject;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Subject;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedGuidance;

/**
 * A file that describes a subject, in YAML or JSON as its name says.
 *
 * @param name its path as it was typed
 */
record SubjectFile(String name) implements SubjectSource {

    @Override
    public Optional<String> file() {
        return Optional.of(name);
    }

    @Override
    public ReadSubject read(LinkedGuidance guidance) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "yaml", "yml" -> yaml(guidance);
            case "json" -> ReadSubject.json(name, TextFiles.read(name, InputStream.nullInputStream()), guidance);
            case "jsonl", "ndjson" ->
                throw Refusal.usage("'" + Printable.excerpt(name) + "' holds a subject a line: give it with --lines");
            default ->
                throw Refusal.usage("'" + Printable.excerpt(name)
                        + "' does not end in .yaml, .yml or .json, so it is no subject file; for a file that holds the text itself: "
                        + "--subject KIND --text FILE");
        };
    }

    private ReadSubject yaml(LinkedGuidance guidance) {
        LoadedSubject loaded = SubjectLoader.load(GuidanceSource.of(TextFiles.path(name)), guidance);
        Subject subject = loaded.subject()
                .orElseThrow(() -> Refusal.of(loaded.diagnostics().format()));
        return new ReadSubject(subject, loaded.waivers());
    }
}
