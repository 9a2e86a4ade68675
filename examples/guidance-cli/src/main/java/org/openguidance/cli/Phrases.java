package org.openguidance.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openguidance.model.Citation;
import org.openguidance.model.Cited;
import org.openguidance.model.Evidence;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.InForce;
import org.openguidance.model.Obligation;
import org.openguidance.model.Source;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Wording;
import org.openguidance.model.link.EvidenceOf;

/**
 * Puts parts of a guidance into words for people.
 *
 * @param guidance the guidance
 */
record Phrases(Guidance guidance) {

    /** A text in the language of the guidance. */
    String words(Wording wording) {
        return wording.in(guidance.language());
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String joined(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String first = String.join(", ", parts.subList(0, parts.size() - 1));
        return first + " " + last + " " + parts.get(parts.size() - 1);
    }

    /** The sources of something and how well it is known, where there is anything to say. */
    Optional<String> sources(Cited thing, Cited... within) {
        return sources(thing.cite(), EvidenceOf.of(guidance, thing, within));
    }

    /** Sources and how well something is known, where there is anything to say. */
    Optional<String> sources(List<Citation> cite, Evidence evidence) {
        String sources = cite.stream().map(this::source).collect(Collectors.joining("; "));
        String known = evidence(evidence);
        if (sources.isEmpty()) {
            return Optional.of(known).filter(words -> !words.isEmpty()).map(words -> "Evidence: " + words);
        }
        return Optional.of("Source: " + sources + (known.isEmpty() ? "" : " (" + known + ")"));
    }

    private String source(Citation citation) {
        String title = guidance.source(citation.source())
                .map(Source::title)
                .map(this::words)
                .orElse(citation.source().text());
        return title + citation.where().map(where -> ", " + where).orElse("");
    }

    /** How well something is known, in a word or two; nothing where the publisher says it of himself. */
    static String evidence(Evidence evidence) {
        return switch (evidence) {
            case OWN -> "";
            case CONFIRMED -> "confirmed";
            case SECONDARY -> "from reports";
            case RECONSTRUCTED -> "reconstructed";
            case UNVERIFIED -> "not verified";
        };
    }

    /** {@code must not}. */
    static String obligation(Obligation obligation) {
        return obligation.label().replace('-', ' ');
    }

    /** When something is in force. */
    static String inForce(InForce inForce) {
        String from = inForce.from()
                .map(TimePoint::toString)
                .map(day -> "from " + day)
                .orElse("");
        String until = inForce.until()
                .map(TimePoint::toString)
                .map(day -> "until " + day)
                .orElse("");
        return (from + " " + until).strip();
    }

    /** What values a fact can have. */
    String type(FactType type) {
        if (type instanceof FactType.Scalar scalar) {
            return scalar.type().label().equals("yes-no")
                    ? "yes or no"
                    : scalar.label().replace('-', ' ');
        }
        if (type instanceof FactType.OneOf oneOf) {
            return joined(oneOf.values(), "or");
        }
        if (type instanceof FactType.Scale scale) {
            return "lowest first: " + String.join(", ", scale.values());
        }
        if (type instanceof FactType.SetOf set) {
            return "any of " + String.join(", ", set.values());
        }
        if (type instanceof FactType.ListOf list) {
            return list.of() instanceof FactType.Fields fields
                    ? "a list; of each: " + fields(fields)
                    : "a list, each " + type(list.of());
        }
        return stages(type);
    }

    private String fields(FactType.Fields fields) {
        return fields.fields().stream()
                .map(field -> field.name() + " (" + type(field.type()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String stages(FactType type) {
        if (type instanceof FactType.StageOf stage) {
            return "a stage of " + stage.engagement();
        }
        return type instanceof FactType.BlendOf blend ? "a blend of the stages of " + blend.engagement() : type.label();
    }
}
