package org.openguidance.cli;

import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.report.JsonReport;
import org.openguidance.validate.report.TextReport;
import org.openguidance.validate.report.TextStyle;

/**
 * In which form reports are written.
 *
 * @param format for people or for programs
 * @param style how text is marked up
 */
record ReportForm(Format format, TextStyle style) {

    /** A report on its own, ending with a line end. */
    String of(ComplianceReport report) {
        return format == Format.JSON ? JsonReport.pretty(report) : TextReport.of(report, style);
    }

    /** Something that could not be checked, ending with a line end; the reason is told elsewhere too. */
    String notChecked(String name, String fault) {
        if (format == Format.JSON) {
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
        if (format == Format.JSON) {
            return JsonReport.line(report);
        }
        return Printable.escape(name) + ": " + report;
    }

    /** Something that could not be checked, in one line, without its line end. */
    String line(long number, String fault) {
        if (format == Format.JSON) {
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
