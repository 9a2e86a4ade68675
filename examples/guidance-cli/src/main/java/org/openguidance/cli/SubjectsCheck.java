package org.openguidance.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Verdict;
import org.openguidance.validate.report.NotChecked;

/** Checks subjects one after the other, a report each. One that cannot be used is no reason to leave out the others. */
final class SubjectsCheck {

    private final Checking checking;
    private final ReportForm form;
    private final Output out;
    private final Output err;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<ComplianceReport> reports = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();
    private int refused;

    SubjectsCheck(Checking checking, ReportForm form, Output out, Output err) {
        this.checking = checking;
        this.form = form;
        this.out = out;
        this.err = err;
    }

    /** Checks all of them; the status is the gravest of them. */
    ExitStatus run(List<SubjectSource> sources) {
        ExitStatus status = ExitStatus.FINE;
        boolean titled = sources.size() > 1 && form.format() == ReportFormat.TEXT;
        for (SubjectSource source : sources) {
            out.print(titled ? form.style().heading("== " + Printable.escape(source.name())) + "\n" : "");
            status = status.and(one(source, titled || form.format() == ReportFormat.JSON));
            out.print(titled ? "\n" : "");
        }
        out.print(titled ? summary(sources.size()) + "\n" : "");
        out.print(form.format().isOneDocument() ? form.document(reports, notChecked) : "");
        return status;
    }

    /** Whether anything was checked at all. */
    boolean hasChecked() {
        return !verdicts.isEmpty();
    }

    private ExitStatus one(SubjectSource source, boolean tellsOfRefusal) {
        try {
            ComplianceReport report = checking.check(source);
            if (form.format().isOneDocument()) {
                reports.add(report);
            } else {
                out.print(form.of(report));
            }
            verdicts.merge(report.verdict(), 1, Integer::sum);
            return ExitStatus.of(report.verdict());
        } catch (Refusal refusal) {
            refused++;
            notChecked.add(new NotChecked(source.name(), refusal.sentence()));
            err.message(refusal.sentence());
            out.print(tellsOfRefusal ? form.notChecked(source.name(), refusal.sentence()) : "");
            return ExitStatus.REFUSED;
        }
    }

    private String summary(int subjects) {
        StringBuilder text = new StringBuilder(Counted.of(subjects, "subject", "subjects")).append(':');
        verdicts.forEach((verdict, count) -> text.append(' ')
                .append(count)
                .append(' ')
                .append(verdict.label())
                .append(','));
        if (refused > 0) {
            text.append(' ').append(refused).append(" not checked,");
        }
        return text.substring(0, text.length() - 1) + ".";
    }
}
