package org.openguidance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceResolver;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadResult;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedGuidance;

/** Packs as they are named on the command line: by the id of one that is built in, or by a path. */
final class Packs {

    /** The pack that is meant where none is named. */
    static final String USUAL = "uk-gov-social-media";

    private Packs() {}

    /** The pack with this name, with whatever is wrong with it. */
    static LoadResult load(String name) {
        if (isPath(name)) {
            return load(TextFiles.path(name));
        }
        if (!BuiltInGuidance.ids().contains(name)) {
            throw Refusal.usage(unknown(name));
        }
        return GuidanceLoader.load(BuiltInGuidance.source(name));
    }

    /** A pack in a file; the guidance that it tailors is one that is built in, or lies beside it. */
    private static LoadResult load(Path pack) {
        Path folder = Optional.ofNullable(pack.getParent()).orElse(Path.of(""));
        return GuidanceLoader.load(GuidanceSource.of(pack), GuidanceResolver.beside(folder));
    }

    /** The pack with this name, which has to be without errors. */
    static LinkedGuidance need(String name) {
        LoadResult result = load(name);
        return result.linked()
                .orElseThrow(() -> Refusal.of(result.diagnostics().format() + "\n"
                        + Counted.of(result.diagnostics().errorCount(), "error", "errors")
                        + " in this pack, so it is not used"));
    }

    /** Whether the pack could not even be read. */
    static boolean isUnreadable(LoadResult result) {
        return result.diagnostics().list().stream().map(Diagnostic::code).anyMatch(DiagnosticCode.UNREADABLE::equals);
    }

    private static boolean isPath(String name) {
        return name.endsWith(".yaml")
                || name.endsWith(".yml")
                || name.indexOf('/') >= 0
                || name.indexOf('\\') >= 0
                || Files.isRegularFile(TextFiles.path(name));
    }

    private static String unknown(String name) {
        String hint = DidYouMean.hint(name, BuiltInGuidance.ids())
                .orElse("built in: " + String.join(", ", BuiltInGuidance.ids())
                        + "; name a file by its path, such as ./my-guidance.yaml");
        return "there is no built-in guidance '" + Printable.excerpt(name) + "': " + hint;
    }
}
