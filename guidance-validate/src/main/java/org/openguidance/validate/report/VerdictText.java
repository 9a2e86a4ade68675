package org.openguidance.validate.report;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Outcome;
import org.openguidance.validate.Basis;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.RuleResult;

/** Says in a sentence what a verdict rests on. */
final class VerdictText {

    private final ComplianceReport report;
    private final Sections sections;

    VerdictText(Sections sections) {
        this.report = sections.report();
        this.sections = sections;
    }

    /** The sentence, with its full stop; it begins in lower case, to stand after the verdict and a colon. */
    String meaning() {
        int broken = sections.broken().size();
        int open = report.questions().size();
        return switch (report.verdict()) {
            case NON_COMPLIANT -> counted(broken, "rule is broken", "rules are broken") + openToo(open);
            case NEEDS_REVIEW -> (broken == 0 ? nothingBroken() : perhaps(broken)) + openToo(open);
            case COMPLIANT -> "no binding rule is broken" + beside() + ", and none is open" + onlyWords();
            case EXCUSED ->
                lifted().isEmpty()
                        ? "the rules that apply have exemptions that hold."
                        : "what is broken is " + lifted() + ", and no binding rule is open or kept.";
            case NOTHING_APPLIED -> "no binding rule is about this" + onlyAdvice();
        };
    }

    private String nothingBroken() {
        return lifted().contains("known") ? "nothing new is broken so far" : "nothing is broken so far";
    }

    private String beside() {
        return lifted().isEmpty() ? "" : " beside what is " + lifted();
    }

    /** Why rules that are broken are not counted; empty where there are none. */
    private String lifted() {
        boolean waived = !sections.waived().isEmpty();
        boolean known = sections.binding(Outcome.VIOLATED).stream().anyMatch(sections.known()::contains);
        return waived ? known ? "waived or known" : "waived" : known ? "known" : "";
    }

    /** Says how much of a pass rests on words that were not found, so that nobody takes it for more. */
    private String onlyWords() {
        List<RuleResult> kept = sections.binding(Outcome.SATISFIED).stream()
                .filter(result -> result.linked().rule().obligation().isBinding())
                .toList();
        long unflagged = kept.stream()
                .filter(result -> result.basis().equals(Optional.of(Basis.NOT_FLAGGED)))
                .count();
        return unflagged == 0
                ? "."
                : "; of " + counted(kept.size(), "rule that is", "rules that are") + " kept, " + unflagged
                        + " only looked for words and found none.";
    }

    private String onlyAdvice() {
        long considered = report.results().stream()
                .filter(result -> result.linked().rule().obligation().isAdvisory())
                .filter(result -> result.outcome() != Outcome.NOT_APPLICABLE)
                .count();
        return considered == 0 ? ", so nothing has been checked." : "; what is said below comes from should rules.";
    }

    private static String openToo(int open) {
        return open == 0 ? "." : ", " + counted(open, "question is open.", "questions are open.");
    }

    private static String perhaps(int broken) {
        return counted(broken, "rule is broken and perhaps waived", "rules are broken and perhaps waived");
    }

    /** {@code 1 rule is broken}, {@code 3 rules are broken}. */
    static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
