package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.link.LinkedGuidance;

/**
 * Loads subjects to be checked from files: the kind of subject, the facts that are known of it, and perhaps answers and waivers.
 *
 * <pre>
 * subject: post
 * facts:
 *   text: Our new clinic opens on Monday.
 *   account: official
 * answers:
 *   civil-service-code/no-party-politics: no
 * </pre>
 *
 * <p>Plain answers like this one settle a question whatever becomes of the text. A list of answers that are bound to what was
 * judged may stand in their place, and {@code waivers} beside it, both as {@link DecisionsLoader} reads them.
 *
 * <p>Every fault is found in one run, with its place, its line and a way to mend it; {@link LoadLimits#ofSubjects()} bounds
 * what is read. Stateless and thread-safe; linear in
 * the size of the file.
 */
public final class SubjectLoader {

    private SubjectLoader() {}

    /** Loads a subject for any guidance: whether there are such facts is not looked at. */
    public static LoadedSubject load(GuidanceSource source) {
        return load(source, LoadLimits.ofSubjects(), Optional.empty());
    }

    /** Loads a subject for a guidance: its kind, its facts, their values and what is answered must be those of it. */
    public static LoadedSubject load(GuidanceSource source, LinkedGuidance guidance) {
        return load(source, LoadLimits.ofSubjects(), Optional.of(guidance));
    }

    private static LoadedSubject load(GuidanceSource source, LoadLimits limits, Optional<LinkedGuidance> guidance) {
        Diagnostics.Collector found = Diagnostics.collector();
        Optional<SourceText> text =
                source.read(limits, found).flatMap(bytes -> SourceText.decode(source.name(), bytes, found));
        Optional<SubjectBinder.Bound> subject = text.flatMap(
                        lines -> YamlReader.read(lines, limits, found).root())
                .flatMap(root -> bound(root, limits, found, guidance));
        if (subject.isEmpty() && !found.hasErrors()) {
            found.add(DiagnosticCode.NO_GUIDANCE, SourceLocation.ofFile(source.name()), "the file holds no subject");
        }
        Diagnostics.Collector about = Diagnostics.collector();
        found.all().stream().map(SubjectLoader::aboutSubjects).forEach(about::add);
        Diagnostics diagnostics =
                text.map(lines -> lines.withLines(about)).orElse(about).finish();
        Optional<SubjectBinder.Bound> right = diagnostics.hasErrors() ? Optional.empty() : subject;
        return new LoadedSubject(
                source.name(),
                diagnostics,
                right.map(SubjectBinder.Bound::subject),
                right.map(SubjectBinder.Bound::waivers).orElse(List.of()));
    }

    private static Optional<SubjectBinder.Bound> bound(
            Node.Mapping root, LoadLimits limits, Diagnostics.Collector found, Optional<LinkedGuidance> guidance) {
        Binding binding = new Binding(found, limits);
        Optional<SubjectBinder.Bound> subject = new SubjectBinder(binding, guidance).subject(root);
        subject.ifPresent(bound ->
                guidance.ifPresent(known -> new SubjectCheck(known, binding.faults()).check(bound.subject(), root)));
        return subject;
    }

    /** What the reader of files says of packs, said of subjects. */
    private static Diagnostic aboutSubjects(Diagnostic fault) {
        if (fault.code() != DiagnosticCode.NO_GUIDANCE && fault.code() != DiagnosticCode.NOT_A_PACK) {
            return fault;
        }
        String message = fault.message()
                .replace("the file holds no guidance", "the file holds no subject")
                .replace("the file is not a pack", "the file is not a subject")
                .replace("a pack is keys", "a subject is keys");
        Optional<String> hint = message.equals(fault.message())
                ? fault.hint()
                : Optional.of("a subject begins with 'subject:' and its kind, such as 'subject: post'");
        return new Diagnostic(fault.code(), fault.location(), message, hint, fault.sourceLine());
    }
}
