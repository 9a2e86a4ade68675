package org.openguidance.cli;

import java.util.List;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.report.HtmlReport;
import org.openguidance.validate.report.JUnitReport;
import org.openguidance.validate.report.MarkdownReport;
import org.openguidance.validate.report.NotChecked;
import org.openguidance.validate.report.SarifReport;
import org.openguidance.validate.report.TextReport;
import org.openguidance.validate.report.TextStyle;

/**
 * In which form reports are written.
 *
 * @param format which of the formats
 * @param style how text is marked up
 * @param explained the rules that are explained
 * @param withSubject whether a report in one line holds its subject, so that it can be replayed
 * @param onlyNew whether text leaves out what a baseline knows
 */
record ReportForm(
        ReportFormat format, TextStyle style, ExplainedRules explained, boolean withSubject, boolean onlyNew) {

    /** The form of whole reports, without their subjects. */
    ReportForm(ReportFormat format, TextStyle style, ExplainedRules explained) {
        this(format, style, explained, false, false);
    }

    /** A report on its own, ending with a line end. */
    String of(ComplianceReport report) {
        return switch (format) {
            case TEXT -> text(report) + explained.text(report, style);
            case JSON -> explained.json(report, false);
            case MARKDOWN -> MarkdownReport.of(report);
            case HTML -> HtmlReport.of(report);
            case SARIF -> SarifReport.of(report);
            case JUNIT -> JUnitReport.of(report);
        };
    }

    private String text(ComplianceReport report) {
        if (!onlyNew) {
            return TextReport.of(report, style);
        }
        String known = report.known().isEmpty() ? "" : "What is known is shown with --all.\n";
        return TextReport.ofNew(report, style) + known;
    }

    /** All reports of a run in one document, with what could not be checked, for formats that have it so. */
    String document(List<ComplianceReport> reports, List<NotChecked> notChecked) {
        return format == ReportFormat.SARIF ? SarifReport.of(reports, notChecked) : JUnitReport.of(reports, notChecked);
    }

    /** Something that could not be checked, ending with a line end; the reason is told elsewhere too. */
    String notChecked(String name, String fault) {
        if (format == ReportFormat.JSON) {
            return JsonText.pretty(json -> {
                json.writeStartObject();
                json.writeStringField("file", name);
                json.writeStringField("error", fault);
                json.writeEndObject();
            });
        }
        return style.heading("NOT CHECKED") + "\n";
    }

    /** A report in one line, without its line end. */
    String line(String name, ComplianceReport report) {
        if (format == ReportFormat.JSON) {
            return withSubject ? explained.lineWithSubject(report) : explained.json(report, true);
        }
        return Printable.escape(name) + ": " + report;
    }

    /** Something that could not be checked, in one line, without its line end. */
    String line(long number, String fault) {
        if (format == ReportFormat.JSON) {
            return JsonText.line(json -> {
                json.writeStartObject();
                json.writeNumberField("line", number);
                json.writeStringField("error", fault);
                json.writeEndObject();
            });
        }
        return "line " + number + ": error: " + Printable.escape(fault);
    }
}
