package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Baseline;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.link.LinkedGuidance;

/**
 * Loads from a file what was wrong already on a day and is accepted for a while.
 *
 * <pre>
 * baseline: uk-gov-social-media
 * version: "1"
 * digest: sha256:…
 * taken: 2026-03-16T09:30:00Z
 * by: J. Officer
 * because: The posts of the old site are mended by summer.
 * until: 2026-06-30
 * known:
 *   - { subject: posts/launch.yaml, rule: accessible-posts/alt-text, found: sha256:…, count: 2 }
 * </pre>
 *
 * <p>Every fault is found in one run, with its place, its line and a way to mend it; of a file that has an error nothing is
 * used. Stateless and thread-safe; linear in the size of the file.
 */
public final class BaselineLoader {

    /** The most that a baseline can know, so that what is written can be read. */
    public static final int MOST = 100_000;

    /** The keys of such a file. */
    static final List<String> KEYS =
            List.of("baseline", "version", "digest", "taken", "by", "because", "until", "known");

    private static final int NODES_OF_ONE = 9;

    /** A file of a baseline is written by a program, an entry a line. */
    private static final LoadLimits LIMITS =
            LoadLimits.defaults().withBytes(64 * 1024 * 1024).withNodes(MOST * NODES_OF_ONE + 100);

    private BaselineLoader() {}

    /** Loads a baseline for a guidance: it has to have been taken with it, in whatever version. */
    public static LoadedBaseline load(GuidanceSource source, LinkedGuidance guidance) {
        Diagnostics.Collector found = Diagnostics.collector();
        Optional<SourceText> text =
                source.read(LIMITS, found).flatMap(bytes -> SourceText.decode(source.name(), bytes, found));
        Optional<Baseline> baseline = text.flatMap(
                        lines -> YamlReader.read(lines, LIMITS, found).root())
                .flatMap(root -> bound(root, found, guidance));
        if (baseline.isEmpty() && !found.hasErrors()) {
            found.add(DiagnosticCode.NO_GUIDANCE, SourceLocation.ofFile(source.name()), "the file holds no baseline");
        }
        Diagnostics.Collector about = Diagnostics.collector();
        found.all().stream().map(BaselineLoader::aboutBaselines).forEach(about::add);
        Diagnostics diagnostics =
                text.map(lines -> lines.withLines(about)).orElse(about).finish();
        return new LoadedBaseline(source.name(), diagnostics, diagnostics.hasErrors() ? Optional.empty() : baseline);
    }

    private static Optional<Baseline> bound(Node.Mapping root, Diagnostics.Collector found, LinkedGuidance guidance) {
        boolean other = root.find("baseline").isEmpty()
                && (root.find("guidance").isPresent()
                        || root.find("subject").isPresent()
                        || root.find("answers").isPresent()
                        || root.find("waivers").isPresent());
        if (other) {
            found.add(
                    DiagnosticCode.NOT_A_PACK,
                    root.location(),
                    "the file is not a baseline: it has no 'baseline', and keys of another kind of file");
            return Optional.empty();
        }
        return new BaselineBinder(new Binding(found, LIMITS), guidance).baseline(root);
    }

    /** What the reader of files says of packs, said of baselines. */
    private static Diagnostic aboutBaselines(Diagnostic fault) {
        if (fault.code() != DiagnosticCode.NO_GUIDANCE && fault.code() != DiagnosticCode.NOT_A_PACK) {
            return fault;
        }
        String message = fault.message()
                .replace("the file holds no guidance", "the file holds no baseline")
                .replace("the file is not a pack", "the file is not a baseline")
                .replace("a pack is keys", "a baseline is keys");
        return new Diagnostic(
                fault.code(),
                fault.location(),
                message,
                Optional.of(
                        "'check --take-baseline' writes one; it begins with 'baseline:' and the id of the guidance"),
                fault.sourceLine());
    }
}
