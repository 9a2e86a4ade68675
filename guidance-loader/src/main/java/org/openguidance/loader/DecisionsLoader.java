package org.openguidance.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Decisions;
import org.openguidance.model.Origin;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.link.LinkedGuidance;

/**
 * Loads what people have decided beside a guidance from files: the answers that they gave, and what they waived.
 *
 * <pre>
 * answers:
 *   - rule: civil-service-code/no-party-politics
 *     answer: no
 *     by: J. Officer
 *     at: 2026-03-16T09:30Z
 *     digest: sha256:…
 * waivers:
 *   - rule: accessible-posts/alt-text
 *     subject-id: launch-day
 *     because: The picture desk adds the descriptions by Friday.
 *     approved-by: A. Leader
 *     from: 2026-03-16
 *     until: 2026-03-20
 * </pre>
 *
 * <p>Every fault is found in one run, with its place, its line and a way to mend it; of a file that has an error nothing is
 * used. Stateless and thread-safe; linear in the size of the file.
 */
public final class DecisionsLoader {

    private DecisionsLoader() {}

    /** Loads the decisions beside a guidance: the rules, facts and values that they name must be those of it. */
    public static LoadedDecisions load(GuidanceSource source, LinkedGuidance guidance) {
        LoadLimits limits = LoadLimits.ofSubjects();
        Diagnostics.Collector found = Diagnostics.collector();
        Optional<SourceText> text =
                source.read(limits, found).flatMap(bytes -> SourceText.decode(source.name(), bytes, found));
        Optional<Decisions> decisions = text.flatMap(
                        lines -> YamlReader.read(lines, limits, found).root())
                .map(root -> new DecisionsBinder(new Binding(found, limits), Optional.of(guidance)).decisions(root));
        if (decisions.isEmpty() && !found.hasErrors()) {
            found.add(
                    DiagnosticCode.NO_GUIDANCE,
                    SourceLocation.ofFile(source.name()),
                    "the file holds no answers and no waivers");
        }
        Diagnostics.Collector about = Diagnostics.collector();
        found.all().stream().map(DecisionsLoader::aboutDecisions).forEach(about::add);
        Diagnostics diagnostics =
                text.map(lines -> lines.withLines(about)).orElse(about).finish();
        return new LoadedDecisions(source.name(), diagnostics, diagnostics.hasErrors() ? Optional.empty() : decisions);
    }

    /**
     * Reads lists of answers and waivers that stand in something else than a file of their own, such as a subject in JSON. Places
     * are those of the values.
     *
     * @param source the name of where they stand
     * @param answers the list of answers, as it is written
     * @param waivers the list of waivers, as it is written
     * @param guidance the guidance that they are beside
     */
    public static LoadedDecisions read(
            String source, Optional<Written> answers, Optional<Written> waivers, LinkedGuidance guidance) {
        LoadLimits limits = LoadLimits.ofSubjects();
        Diagnostics.Collector found = Diagnostics.collector();
        Map<String, Written> lists = new LinkedHashMap<>();
        answers.ifPresent(list -> lists.put("answers", list));
        waivers.ifPresent(list -> lists.put("waivers", list));
        Node.Mapping root = WrittenNodes.mapping(new Written.Fields(lists, Origin.NONE));
        Decisions decisions = new DecisionsBinder(new Binding(found, limits), Optional.of(guidance)).decisions(root);
        Diagnostics diagnostics = found.finish();
        return new LoadedDecisions(
                source, diagnostics, diagnostics.hasErrors() ? Optional.empty() : Optional.of(decisions));
    }

    /** What the reader of files says of packs, said of decisions. */
    private static Diagnostic aboutDecisions(Diagnostic fault) {
        if (fault.code() != DiagnosticCode.NO_GUIDANCE && fault.code() != DiagnosticCode.NOT_A_PACK) {
            return fault;
        }
        String message = fault.message()
                .replace("the file holds no guidance", "the file holds no answers and no waivers")
                .replace("the file is not a pack", "the file is not one of answers and waivers")
                .replace("a pack is keys", "such a file is keys");
        return new Diagnostic(
                fault.code(),
                fault.location(),
                message,
                Optional.of("it begins with 'answers:' or 'waivers:', each with a list below it"),
                fault.sourceLine());
    }

    /** The keys of such a file. */
    static final List<String> KEYS = List.of("answers", "waivers");
}
