package org.openguidance.loader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Effect;
import org.openguidance.model.Origin;
import org.openguidance.model.RuleId;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.change.RuleEdit;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/** What each change of a tailoring does to the rules of the base, and whether it may. Not thread-safe. */
final class TailoringEffects {

    private static final String SAY_SO = "keep it as strict as the base, or write 'loosens: yes' beside 'because'";

    private final LinkedGuidance base;
    private final Diagnostics.Collector found;
    private final List<TailoredChange> changes = new ArrayList<>();

    TailoringEffects(LinkedGuidance base, Diagnostics.Collector found) {
        this.base = base;
        this.found = found;
    }

    List<TailoredChange> changes() {
        return changes;
    }

    /** Notes what was added, which can make nothing milder. */
    void added(List<TailoringStep> things) {
        things.forEach(step ->
                changes.add(change(step, step.thing().equals("rule") ? Effect.TIGHTER : Effect.NONE, List.of())));
    }

    /** Judges changes that were made together: most often one, more where a guidance is whole only after the last. */
    void judge(List<TailoringStep> steps, LinkedGuidance before, LinkedGuidance after) {
        List<Change> touched = GuidanceDiff.between(before, after).changes().stream()
                .filter(this::isOfBase)
                .toList();
        boolean fills = steps.stream().allMatch(TailoringStep::fills);
        Effect effect = fills
                ? Effect.NONE
                : Effect.together(touched.stream().map(Change::effect).toList());
        List<String> details = fills
                ? List.of()
                : touched.stream().flatMap(change -> details(change).stream()).toList();
        for (TailoringStep step : steps) {
            changes.add(change(step, effect, details));
            judge(step, effect, details);
            fixed(step, touched, after, fills);
        }
    }

    /** Rules that the tailoring itself adds can have whatever permissions it gives them. */
    private boolean isOfBase(Change change) {
        if (change.thing() != Change.Thing.RULE) {
            return change.effect() != Effect.NONE;
        }
        return ruleOfBase(change).isPresent()
                || change.kind() == Change.Kind.ADDED && change.effect() == Effect.TIGHTER;
    }

    private Optional<LinkedRule> ruleOfBase(Change change) {
        return base.rule(RuleId.of(change.formerId().orElse(change.id())));
    }

    private static TailoredChange change(TailoringStep step, Effect effect, List<String> details) {
        return new TailoredChange(
                step.kind(), step.thing(), step.id(), step.because(), effect, details, Origin.at(step.at()));
    }

    /** Why a change has its effect: {@code code/rule: it forbids less}. */
    private static List<String> details(Change change) {
        if (change.edits().isEmpty()) {
            String what =
                    change.kind() == Change.Kind.CHANGED && !change.reworded().isEmpty()
                            ? String.join(", ", change.reworded())
                            : change.kind().label();
            return change.effect() == Effect.NONE ? List.of() : List.of(change.id() + ": " + what);
        }
        return change.edits().stream()
                .map(RuleEdit::sentence)
                .map(sentence -> change.id() + ": " + sentence)
                .toList();
    }

    private void judge(TailoringStep step, Effect effect, List<String> details) {
        if (effect.mayLoosen() && !step.loosens()) {
            String what = effect == Effect.LOOSER
                    ? " loosens the base, and does not say so: "
                    : " may loosen the base, for nobody can tell from its form that it does not: ";
            add(DiagnosticCode.LOOSENS_UNSAID, step, step.name() + what + String.join("; ", details), SAY_SO);
        }
        if (!effect.mayLoosen() && step.loosens()) {
            add(
                    DiagnosticCode.LOOSENS_NOTHING,
                    step,
                    step.name() + " says 'loosens: yes' and loosens nothing",
                    "take it out, so that a later change cannot hide behind it");
        }
    }

    private void fixed(TailoringStep step, List<Change> touched, LinkedGuidance after, boolean fills) {
        Set<String> loosened = new LinkedHashSet<>();
        for (Change change : touched) {
            ruleOfBase(change)
                    .filter(rule -> rule.rule().fixed())
                    .filter(rule -> !fills && change.effect().mayLoosen())
                    .ifPresent(rule -> loosened.add(rule.id().toString()));
        }
        base.rules().stream()
                .filter(rule -> rule.rule().fixed())
                .filter(rule -> step.thing().equals("rule")
                        && step.id().equals(rule.id().toString()))
                .filter(rule ->
                        after.rule(rule.id()).filter(now -> !now.rule().fixed()).isPresent())
                .forEach(rule -> loosened.add(rule.id().toString()));
        if (!loosened.isEmpty()) {
            List<String> rules = loosened.stream().map(Words::quoted).toList();
            add(
                    DiagnosticCode.FIXED_RULE,
                    step,
                    step.name() + " loosens " + String.join(", ", rules)
                            + (rules.size() == 1 ? ", which is fixed" : ", which are fixed")
                            + ": no tailoring may loosen it",
                    "leave it as the base has it, or ask the publisher of the base");
        }
    }

    private void add(DiagnosticCode code, TailoringStep step, String message, String hint) {
        found.add(Diagnostic.of(code, step.at(), message).withHint(hint));
    }
}
