package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.change.RuleEdit;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.link.LinkedGuidance;

/**
 * A base that has another version than the one that a tailoring was written for, and, where the earlier one can still be
 * had, what changed in it that the tailoring is about.
 */
final class MovedBase {

    private static final String HINT = "see whether what stands here is still meant so";

    private final LinkedGuidance earlier;
    private final LinkedGuidance now;

    MovedBase(LinkedGuidance earlier, LinkedGuidance now) {
        this.earlier = earlier;
        this.now = now;
    }

    /** Tells for each thing that is changed here what became of it in the base, beside the place where it is changed. */
    void tell(List<TailoringStep> steps, Diagnostics.Collector found) {
        List<Change> changes = GuidanceDiff.between(earlier, now).changes();
        for (TailoringStep step : steps) {
            changes.stream()
                    .filter(change -> isAbout(step, change))
                    .findFirst()
                    .ifPresent(change -> found.add(Diagnostic.of(
                                    DiagnosticCode.BASE_MOVED,
                                    step.at(),
                                    step.thing() + " " + Words.quoted(step.id()) + " is not what it was in version "
                                            + Words.quoted(earlier.guidance().version()) + ": " + what(change))
                            .withHint(HINT)));
        }
    }

    private static boolean isAbout(TailoringStep step, Change change) {
        return step.thing().equals(keyOf(change.thing()))
                && (step.id().equals(change.id()) || change.formerId().equals(Optional.of(step.id())));
    }

    /** The key by which a tailoring names such a thing. */
    private static String keyOf(Change.Thing thing) {
        return switch (thing) {
            case ENGAGEMENT -> "engagement";
            case WORD_LIST -> "word-list";
            default -> thing.label();
        };
    }

    private static String what(Change change) {
        String how = switch (change.kind()) {
            case RENAMED, MOVED -> "it is " + Words.quoted(change.id()) + " now";
            case REMOVED -> "it is gone";
            case ADDED -> "it is new";
            case REWORDED, CHANGED -> "";
        };
        String parts = Stream.concat(
                        change.edits().stream().map(RuleEdit::sentence),
                        change.reworded().isEmpty()
                                ? Stream.empty()
                                : Stream.of("different: " + String.join(", ", change.reworded())))
                .collect(Collectors.joining("; "));
        return how.isEmpty() || parts.isEmpty() ? how + parts : how + "; " + parts;
    }

    /** The rule of the base that says that it replaces another. */
    static Optional<String> replacing(LinkedGuidance base, String rule) {
        return base.rules().stream()
                .filter(one -> one.rule().replaces().stream()
                        .anyMatch(
                                old -> old.seenFrom(one.id().code()).toString().equals(rule)))
                .map(one -> one.id().toString())
                .findFirst();
    }
}
