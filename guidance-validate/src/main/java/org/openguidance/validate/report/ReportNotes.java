package org.openguidance.validate.report;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.validate.ComplianceReport;

/** What a reader has to know of a report beside its results: what was assumed, what did not count, what is milder than the base, what a baseline knows. */
final class ReportNotes {

    private ReportNotes() {}

    /** The notes, a sentence each; none where there is nothing to say. */
    static List<String> of(ComplianceReport report, DecisionText decisions) {
        List<String> notes = new ArrayList<>();
        report.assumed()
                .forEach((fact, value) -> notes.add("Assumed, because it was not said: " + DecisionText.shown(fact)
                        + " is " + DecisionText.shown(value) + "."));
        report.unusedAnswers()
                .forEach(answer -> notes.add("Not used, because the question was not put: the answer to "
                        + DecisionText.shown(answer) + "."));
        report.uncountedJudgements().forEach(uncounted -> notes.add(decisions.uncounted(uncounted)));
        notes.addAll(decisions.idle(report.waivers()));
        notes.addAll(new Loosenings(report.guidance()).sentences());
        report.baseline()
                .flatMap(baseline -> decisions.baseline(baseline, report.known().size()))
                .ifPresent(notes::add);
        return notes;
    }
}
