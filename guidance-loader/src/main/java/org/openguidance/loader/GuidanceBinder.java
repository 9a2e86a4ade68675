package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Named;
import org.openguidance.model.Origin;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads a guidance from the group of keys that a pack is. */
final class GuidanceBinder {

    private static final List<String> KEYS = List.of(
            "guidance",
            "format",
            "version",
            "title",
            "publisher",
            "published",
            "language",
            "zone",
            "licence",
            "about",
            "sources",
            "forewords",
            "principles",
            "engagement",
            "parameters",
            "word-lists",
            "periods",
            "calendars",
            "subjects",
            "codes",
            "cite",
            "evidence");
    private static final String FORMAT = "1";

    private final Binding binding;
    private final ConditionBinder conditions;
    private final WrittenBinder values;

    GuidanceBinder(Binding binding) {
        this.binding = binding;
        this.conditions = new ConditionBinder(binding);
        this.values = new WrittenBinder(binding);
    }

    /** The guidance, as far as it could be read; nothing, where the file is something else. */
    Optional<Guidance> guidance(Node.Mapping root) {
        if (isSomethingElse(root) || isForAnotherVersion(root)) {
            return Optional.empty();
        }
        KnownKeys keys = KnownKeys.open(binding, root, name(root), KEYS);
        keys.need("format", "write 'format: 1'").ifPresent(this::checkFormat);
        Guidance.Builder guidance = Guidance.builder();
        identity(keys, guidance);
        sections(keys, guidance);
        return binding.build(keys.location(), guidance::build);
    }

    private static String name(Node.Mapping root) {
        return root.find("guidance")
                .filter(entry -> entry.value() instanceof Node.Text)
                .map(entry -> "guidance " + Words.quoted(((Node.Text) entry.value()).text()))
                .orElse("this guidance");
    }

    private boolean isSomethingElse(Node.Mapping root) {
        if (root.find("guidance").isEmpty() && root.find("subject").isPresent()) {
            notAPack(
                    root,
                    "this is a subject to be checked, not guidance: it begins with 'subject', not with 'guidance'",
                    "name the pack here, and give this file to a check");
            return true;
        }
        boolean known = root.entries().stream()
                .anyMatch(entry -> MeantKey.of(entry.key().text(), KEYS, KEYS).isPresent());
        if (!known && root.complete()) {
            notAPack(
                    root,
                    "the file is not a pack: none of its keys is one that a pack has",
                    "a pack begins with 'guidance:' and its id, such as 'guidance: our-social-media'");
        }
        return !known && root.complete();
    }

    private void notAPack(Node.Mapping root, String message, String hint) {
        binding.faults().add(DiagnosticCode.NOT_A_PACK, root.location(), message, hint);
    }

    /** A pack of another version may mean something else by every word, so nothing more is said of it. */
    private boolean isForAnotherVersion(Node.Mapping root) {
        Optional<Node.Text> other = root.find("format")
                .map(Node.Entry::value)
                .filter(Node.Text.class::isInstance)
                .map(Node.Text.class::cast)
                .filter(text ->
                        Plain.digits(text.text()).filter(number -> number != 1).isPresent());
        other.ifPresent(this::checkFormat);
        return other.isPresent();
    }

    private void checkFormat(Node node) {
        binding.plain()
                .words(node, "'format'")
                .filter(text -> !text.equals(FORMAT))
                .ifPresent(text -> binding.faults()
                        .add(
                                DiagnosticCode.WRONG_VERSION,
                                node.location(),
                                "this version reads packs of format 1, not of format " + Words.quoted(text),
                                "if it is one of format 1, write 'format: 1'; else a newer version is needed"));
    }

    private void identity(KnownKeys keys, Guidance.Builder guidance) {
        guidance.id(keys.need("guidance", "give it an id, as in 'guidance: example-department'")
                        .flatMap(node -> binding.plain().id(node, "id"))
                        .orElseGet(binding::placeholder))
                .location(keys.location())
                .version(keys.needWords("version").orElse("?"))
                .title(keys.needWording("title"))
                .publisher(keys.needWords("publisher").orElse("?"))
                .about(keys.wording("about"))
                .published(keys.read("published", node -> binding.times().partialDate(node, keys.what("published"))))
                .language(keys.need("language", "write the language of its texts, as in 'language: en-GB'")
                        .flatMap(node -> binding.wordings().language(node, keys.what("language")))
                        .orElse("en"))
                .licence(keys.words("licence"))
                .addAllCite(keys.cites())
                .evidence(keys.evidence());
        if (keys.has("zone")) {
            guidance.zone(keys.read("zone", node -> binding.times().zone(node, keys.what("zone")))
                    .orElse(java.time.ZoneOffset.UTC));
        } else if (keys.hasStrangeText() || !keys.isComplete()) {
            binding.faults().damage().kind(DiagnosticCode.NO_ZONE);
        }
    }

    private void sections(KnownKeys keys, Guidance.Builder guidance) {
        SectionBinder sections = new SectionBinder(binding, values);
        PeriodBinder periods = new PeriodBinder(binding, conditions);
        EngagementBinder engagement = new EngagementBinder(binding);
        SubjectKindBinder kinds = new SubjectKindBinder(binding, conditions, values);
        List<SubjectKind> subjects = section(keys, "subjects", DiagnosticCode.UNKNOWN_SUBJECT, kinds::subject);
        CodeBinder codes = new CodeBinder(binding, conditions, values, only(subjects));
        guidance.addAllSources(section(keys, "sources", DiagnosticCode.UNKNOWN_SOURCE, sections::source))
                .addAllForewords(keys.groups("forewords", sections::foreword))
                .addAllPrinciples(section(keys, "principles", DiagnosticCode.UNKNOWN_PRINCIPLE, sections::principle))
                .addAllEngagement(section(keys, "engagement", DiagnosticCode.UNKNOWN_ENGAGEMENT, engagement::model))
                .addAllParameters(section(keys, "parameters", DiagnosticCode.UNKNOWN_PARAMETER, sections::parameter))
                .addAllWordLists(section(keys, "word-lists", DiagnosticCode.UNKNOWN_WORD_LIST, sections::wordList))
                .addAllPeriods(section(keys, "periods", DiagnosticCode.UNKNOWN_PERIOD, periods::period))
                .addAllCalendars(section(keys, "calendars", DiagnosticCode.UNKNOWN_CALENDAR, periods::calendar))
                .addAllSubjects(subjects)
                .addAllCodes(section(keys, "codes", DiagnosticCode.UNKNOWN_RULE, codes::code));
    }

    /** A section; one that is not there may still have been meant, if there is a key that nobody can make sense of. */
    private <T> List<T> section(KnownKeys keys, String key, DiagnosticCode kind, Function<Node, Optional<T>> reader) {
        if (!keys.has(key) && (keys.hasStrangeGroup() || !keys.isComplete())) {
            binding.faults().damage().kind(kind);
        }
        return keys.things(key, kind, reader);
    }

    private static Optional<Named> only(List<SubjectKind> subjects) {
        return subjects.size() == 1
                ? Optional.of(new Named(
                        Id.of(subjects.get(0).id().text()),
                        Origin.at(subjects.get(0).location())))
                : Optional.empty();
    }
}
