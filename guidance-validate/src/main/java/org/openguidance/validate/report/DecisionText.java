package org.openguidance.validate.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Baseline;
import org.openguidance.model.Judgement;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.BaselineResult;
import org.openguidance.validate.CountedJudgement;
import org.openguidance.validate.KnownPart;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;
import org.openguidance.validate.UncountedJudgement;
import org.openguidance.validate.WaiverResult;

/** Puts answers, waivers and baselines into words. */
final class DecisionText {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private static final Set<WaiverResult.Status> LIFTING =
            EnumSet.of(WaiverResult.Status.APPLIED, WaiverResult.Status.UNDECIDED);

    private final ZoneId zone;

    DecisionText(ZoneId zone) {
        this.zone = zone;
    }

    /** {@code Answered no by J. Officer (press-office), 2026-03-16 09:30 +00:00: it only thanks.} */
    String counted(CountedJudgement counted) {
        Judgement judgement = counted.judgement();
        String because = judgement.because().map(why -> ": " + shown(why)).orElse("");
        return "Answered " + given(judgement) + because
                + (counted.ruleHasChanged()
                        ? " (something in the rule has changed since, nothing of what was judged)"
                        : "");
    }

    /** {@code the answer no by J. Officer to code/rule: the text has changed since} */
    String uncounted(UncountedJudgement uncounted) {
        return "Not counted: the answer " + given(uncounted.judgement()) + " to "
                + shown(uncounted.judgement().question()) + ": " + shown(uncounted.says()) + ".";
    }

    private String given(Judgement judgement) {
        return (judgement.yes() ? "yes" : "no") + " by " + shown(judgement.by())
                + judgement.role().map(role -> " (" + shown(role) + ")").orElse("") + ", "
                + INSTANT.format(judgement.at().truncatedTo(ChronoUnit.MINUTES).atZone(zone));
    }

    /** {@code Waived until 2026-06-30, by A. Leader, because …} */
    String waived(WaiverResult result) {
        Waiver waiver = result.waiver();
        boolean applied = result.status() == WaiverResult.Status.APPLIED;
        return (applied ? "Waived until " : "Perhaps waived, which is open, until ") + waiver.until() + ", by "
                + shown(waiver.approvedBy()) + ", because: " + shown(waiver.because());
    }

    /** The waivers that lift nothing, in words: {@code The waiver of code/rule until 2026-06-30, by A. Leader, has expired.} */
    List<String> idle(List<WaiverResult> waivers) {
        return waivers.stream()
                .filter(waiver -> !LIFTING.contains(waiver.status()))
                .map(DecisionText::idle)
                .toList();
    }

    private static String idle(WaiverResult result) {
        return "The waiver of " + result.waiver().rule() + " until "
                + result.waiver().until() + ", by " + shown(result.waiver().approvedBy()) + ", "
                + result.status().says() + ".";
    }

    /** {@code  (yes: it is broken)}, to stand after the question of a rule; nothing after another question. */
    static String meaningOfYes(RuleResult result, Question question) {
        if (!question.about().equals(result.rule().toString())) {
            return "";
        }
        return result.linked().rule().yesMeansBroken() ? " (yes: it is broken)" : " (yes: it is kept)";
    }

    /** {@code Of what was found, 2 were known before, and 1 is new}; nothing where all of it or none is known. */
    Optional<String> partly(KnownPart part) {
        return part.isAll() || part.known() == 0
                ? Optional.empty()
                : Optional.of("Of what was found, " + part.known() + (part.known() == 1 ? " was" : " were")
                        + " known before, and " + part.fresh() + (part.fresh() == 1 ? " is new" : " are new"));
    }

    /** {@code And 2 broken rules known since 2026-03-16, accepted by J. Officer until 2026-06-30, because: …} */
    Optional<String> baseline(BaselineResult result, int known) {
        Baseline baseline = result.baseline();
        LocalDate day = baseline.taken().atZone(zone).toLocalDate();
        return switch (result.status()) {
            case EXPIRED ->
                Optional.of("The baseline of " + day + ", accepted by " + shown(baseline.by()) + " until "
                        + baseline.until() + ", has expired: it counts for nothing.");
            case NOT_YET ->
                Optional.of("The baseline of " + day + " does not count for a check as at an earlier time.");
            case COUNTS ->
                known == 0
                        ? Optional.empty()
                        : Optional.of(
                                "And " + VerdictText.counted(known, "broken rule", "broken rules") + " known since "
                                        + day + ", accepted by " + shown(baseline.by()) + " until " + baseline.until()
                                        + ", because: " + shown(baseline.because()));
        };
    }

    /** A text in one line, with what cannot be seen written out. */
    static String shown(String content) {
        return Printable.escape(content.replace('\n', ' ').strip());
    }
}
