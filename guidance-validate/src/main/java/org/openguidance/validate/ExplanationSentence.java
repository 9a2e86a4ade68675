package org.openguidance.validate;

import java.util.Optional;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.link.LinkedRule;

/** Says in one sentence why a rule came out as it did, for people who do not read packs. */
final class ExplanationSentence {

    private final RuleResult result;
    private final OutcomeReasons reasons;
    private final String name;
    private final String subject;

    ExplanationSentence(Guidance guidance, RuleResult result, OutcomeReasons reasons) {
        this.result = result;
        this.reasons = reasons;
        this.name = name(guidance, result.linked());
        this.subject = subject(result.linked());
    }

    /** The rule as people read it: {@code “must not: Use a council account to campaign”}. */
    static String name(Guidance guidance, LinkedRule rule) {
        return "“" + rule.rule().obligation().label().replace('-', ' ') + ": "
                + OutcomeReasons.shown(rule.rule().statement().in(guidance.language())) + "”";
    }

    private static String subject(LinkedRule rule) {
        return rule.subject().kind().id().text().replace('-', ' ');
    }

    /** The sentence. */
    String of(Optional<SmallestChange> change) {
        return switch (result.outcome()) {
            case SATISFIED -> satisfied() + ".";
            case VIOLATED ->
                "This " + subject + " breaks " + name + " because " + reasons.broken() + waived() + wouldBeKept(change);
            case NEEDS_JUDGEMENT ->
                "A person has to say whether this " + subject + " keeps " + name + found() + ": " + reasons.questions()
                        + ".";
            case UNKNOWN ->
                "It cannot be told yet whether this " + subject + " keeps " + name + ": " + reasons.missing()
                        + wouldBeKept(change.filter(ExplanationSentence::changesWhatIsSaid));
            case NOT_APPLICABLE -> name + " does not apply to this " + subject + ": " + reasons.notApplicable() + ".";
            case EXEMPT -> name + " does not bind this " + subject + ", as " + reasons.exempt() + ".";
            case ERROR ->
                "It cannot be told whether this " + subject + " keeps " + name + ", because "
                        + result.error().map(OutcomeReasons::shown).orElse("something could not be evaluated") + ".";
        };
    }

    private String satisfied() {
        if (result.linked().rule().obligation() == Obligation.MAY) {
            return "This is allowed to this " + subject + ": " + name;
        }
        String keeps = "This " + subject + " keeps " + name;
        return switch (result.basis().orElse(Basis.SHOWN)) {
            case SHOWN -> keeps + ", as its facts and words show";
            case NOT_FLAGGED ->
                keeps + " as far as words and facts can tell: nothing was found that a person has to look at";
            case JUDGED -> keeps + " because " + reasons.answer();
        };
    }

    private String found() {
        return reasons.found().map(found -> ", because " + found).orElse("");
    }

    private String waived() {
        return result.waiver()
                .filter(waiver -> result.isWaived())
                .map(waiver -> ", which is waived until " + waiver.waiver().until())
                .orElse("");
    }

    /** Whether a change is more than what is missing anyway. */
    private static boolean changesWhatIsSaid(SmallestChange change) {
        return change.changes().stream()
                .anyMatch(one -> !(one instanceof Change.Declare declare)
                        || declare.was().isPresent()
                        || declare.isAnyText());
    }

    private static String wouldBeKept(Optional<SmallestChange> change) {
        return change.map(found -> "; it would be kept if " + found.says()).orElse("") + ".";
    }
}
