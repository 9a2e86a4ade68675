package org.openguidance.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openguidance.model.Code;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Guidance;
import org.openguidance.model.Principle;
import org.openguidance.model.Stage;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/** Finds the part of a guidance that somebody names, and tells what was probably meant where there is none. */
final class GuidancePart {

    private GuidancePart() {}

    /**
     * A stage and the model that it belongs to.
     *
     * @param model the model
     * @param stage the stage
     */
    record StageOf(EngagementModel model, Stage stage) {

        /** {@code model/stage}. */
        String name() {
            return model.id() + "/" + stage.id();
        }
    }

    /** The principle with this id. */
    static Principle principle(Guidance guidance, String id) {
        return only(
                "principle",
                id,
                guidance.principles(),
                one -> one.id().text(),
                one -> one.id().text());
    }

    /** The code with this id. */
    static Code code(Guidance guidance, String id) {
        return only(
                "code",
                id,
                guidance.codes(),
                one -> one.id().text(),
                one -> one.id().text());
    }

    /** The stage with this name: {@code model/stage}, or {@code stage} where only one model has it. */
    static StageOf stage(Guidance guidance, String name) {
        List<StageOf> stages = guidance.engagement().stream()
                .flatMap(model -> model.stages().stream().map(stage -> new StageOf(model, stage)))
                .toList();
        return only(
                "stage", name, stages, StageOf::name, one -> one.stage().id().text());
    }

    /** The rule with this name: {@code code/rule}, or {@code rule} where only one code has it. */
    static LinkedRule rule(LinkedGuidance guidance, String name) {
        return only(
                "rule",
                name,
                guidance.rules(),
                one -> one.id().toString(),
                one -> one.id().rule().text());
    }

    private static <T> T only(
            String what, String name, Collection<T> all, Function<T, String> full, Function<T, String> brief) {
        Optional<T> exact =
                all.stream().filter(one -> full.apply(one).equals(name)).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        List<T> found =
                all.stream().filter(one -> brief.apply(one).equals(name)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            throw Refusal.usage("several have a " + what + " '" + name + "': say which, "
                    + Phrases.joined(found.stream().map(full).toList(), "or"));
        }
        List<String> names = all.stream().map(full).toList();
        String hint = DidYouMean.hint(name, names)
                .or(() -> DidYouMean.nearest(name, all.stream().map(brief).toList())
                        .map(near -> "did you mean '" + fullName(near, all, full, brief) + "'?"))
                .orElse(names.isEmpty() ? "it has none" : "it has " + String.join(", ", names));
        throw Refusal.usage("the guidance has no " + what + " '" + Printable.excerpt(name) + "': " + hint);
    }

    private static <T> String fullName(
            String brief, Collection<T> all, Function<T, String> full, Function<T, String> briefly) {
        return all.stream()
                .filter(one -> briefly.apply(one).equals(brief))
                .map(full)
                .findFirst()
                .orElse(brief);
    }
}
