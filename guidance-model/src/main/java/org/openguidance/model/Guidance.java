package org.openguidance.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body of published guidance: its principles, the ways to take part that it describes, and its codes of rules.
 *
 * <p>Each part is valid on its own; whether they fit together is told by {@code GuidanceLinker}.
 */
@Value.Immutable
public interface Guidance extends Cited {
    /** Its id. */
    Id id();

    /** Its version: a text, compared only for equality. */
    String version();

    /** Its title. */
    Wording title();

    /** Who publishes it. */
    String publisher();

    /** What it is about. */
    Optional<Wording> about();

    /** When it was published. */
    Optional<PartialDate> published();

    /** The language of its plain texts, a tag of BCP 47. */
    String language();

    /** The time zone of its dates. */
    Optional<ZoneId> zone();

    /** Under which licence it may be used. */
    Optional<String> licence();

    /** The documents that it rests on. */
    List<Source> sources();

    /** What is said at its head. */
    List<Foreword> forewords();

    /** Its principles, never ranked. */
    List<Principle> principles();

    /** The ways to take part that it describes. */
    List<EngagementModel> engagement();

    /** The values that can differ from one organisation to another. */
    List<Parameter> parameters();

    /** Its word lists. */
    List<WordList> wordLists();

    /** Its periods. */
    List<Period> periods();

    /** Its calendars of working days. */
    List<WorkCalendar> calendars();

    /** The kinds of subject that can be checked. */
    List<SubjectKind> subjects();

    /** Its codes. */
    List<Code> codes();

    /** How it came from another guidance; it does not count for whether two guidances are the same. */
    @Value.Auxiliary
    Optional<Tailoring> tailoring();

    /** The principle with this id. */
    default Optional<Principle> principle(Id id) {
        return principles().stream()
                .filter(principle -> principle.id().equals(id))
                .findFirst();
    }

    /** The engagement model with this id. */
    default Optional<EngagementModel> engagement(Id id) {
        return engagement().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /** The kind of subject with this id. */
    default Optional<SubjectKind> subject(Id id) {
        return subjects().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The code with this id. */
    default Optional<Code> code(Id id) {
        return codes().stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /** The rule with this full id. */
    default Optional<CodeRule> rule(RuleId id) {
        return code(id.code()).flatMap(code -> code.rule(id.rule()));
    }

    /** The source with this id. */
    default Optional<Source> source(Id id) {
        return sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The same guidance with other values for some of its parameters; parameters that it does not have are ignored. */
    default Guidance withParameterValues(Map<Id, Written> values) {
        return copy(values).tailoring(tailoring()).build();
    }

    /** The same guidance, with how it came from another. */
    default Guidance withTailoring(Tailoring tailoring) {
        return copy(Map.of()).tailoring(tailoring).build();
    }

    private Builder copy(Map<Id, Written> values) {
        Builder copy = builder();
        copy.location(location())
                .addAllCite(cite())
                .evidence(evidence())
                .id(id())
                .version(version())
                .title(title())
                .publisher(publisher())
                .about(about())
                .published(published())
                .language(language())
                .zone(zone())
                .licence(licence())
                .addAllSources(sources())
                .addAllForewords(forewords())
                .addAllPrinciples(principles())
                .addAllEngagement(engagement())
                .addAllParameters(parameters().stream()
                        .map(parameter -> parameter.withValueOf(values))
                        .toList())
                .addAllWordLists(wordLists())
                .addAllPeriods(periods())
                .addAllCalendars(calendars())
                .addAllSubjects(subjects())
                .addAllCodes(codes());
        return copy;
    }

    /** Refuses a blank version or publisher, and a language that is no tag. */
    @Value.Check
    default void check() {
        if (version().isBlank() || publisher().isBlank()) {
            throw new IllegalArgumentException("guidance '" + id() + "' needs a version and a publisher");
        }
        if (!Wording.isLanguageTag(language())) {
            throw new IllegalArgumentException("'" + language() + "' is no language tag, such as 'en-GB' or 'cy'");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableGuidance.Builder {
        Builder() {}

        /** Its id. */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /** Its title, in the language of the pack. */
        public Builder title(String title) {
            return title(Wording.of(title));
        }
    }
}
