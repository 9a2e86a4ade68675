package org.openguidance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.InvalidSubjectException;
import org.openguidance.validate.Verdict;

/**
 * Checks a file with a subject a line, in memory that does not grow with the file: a result a line, in the same order, also
 * for a line that cannot be used.
 */
final class LinesCheck {

    private final Checking checking;
    private final ReportForm form;
    private final Output out;
    private final Progress progress;
    private final Consumer<Throwable> faults;
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private long refused;

    LinesCheck(Checking checking, ReportForm form, Output out, Progress progress, Consumer<Throwable> faults) {
        this.checking = checking;
        this.form = form;
        this.out = out;
        this.progress = progress;
        this.faults = faults;
    }

    /** Checks every line; the status is the gravest of them, that of a cut-short run if nobody reads on. */
    ExitStatus run(String name, InputStream stream) {
        LineRows rows = new LineRows(stream);
        ExitStatus status = ExitStatus.FINE;
        long checked = 0;
        try {
            for (Optional<LineRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (!out.isWhole()) {
                    return ExitStatus.BROKEN;
                }
                status = status.and(one(row.get()));
                checked++;
                progress.show(checked, rows.bytesRead());
            }
        } catch (IOException failure) {
            throw Refusal.of(TextFiles.reason(TextFiles.shown(name), failure));
        } finally {
            progress.end(summary(checked));
        }
        return checked == 0 ? ExitStatus.OPEN : status;
    }

    private ExitStatus one(LineRows.Row row) {
        try {
            ComplianceReport report = checking.check(ReadSubject.json("", text(row), checking.guidance()));
            out.print(form.line(report.subjectId().orElse("line " + row.number()), report) + "\n");
            verdicts.merge(report.verdict(), 1L, Long::sum);
            return ExitStatus.of(report.verdict());
        } catch (Refusal refusal) {
            return refused(row, refusal.sentence(), ExitStatus.REFUSED);
        } catch (InvalidSubjectException invalid) {
            return refused(row, faults(invalid), ExitStatus.REFUSED);
        } catch (RuntimeException | StackOverflowError fault) {
            faults.accept(fault);
            return refused(row, "a fault of the program kept this line from being checked", ExitStatus.BROKEN);
        }
    }

    private ExitStatus refused(LineRows.Row row, String fault, ExitStatus status) {
        refused++;
        out.print(form.line(row.number(), fault) + "\n");
        return status;
    }

    private static String text(LineRows.Row row) {
        if (row.isTooLong()) {
            throw Refusal.of("the line has more than " + Counted.grouped(TextFiles.MOST_BYTES) + " bytes");
        }
        String text = TextFiles.decode("the line", row.bytes());
        if (text.isBlank()) {
            throw Refusal.of("the line is empty");
        }
        return text;
    }

    /** All faults in one line; the place in the line by its column alone. */
    private static String faults(InvalidSubjectException invalid) {
        return invalid.faults().stream().map(LinesCheck::fault).collect(Collectors.joining("; "));
    }

    private static String fault(InvalidSubjectException.Fault fault) {
        String place = fault.location().column() > 0
                ? "column " + fault.location().column() + ": "
                : fault.location().isKnown() ? fault.location() + ": " : "";
        return place + fault.message() + (fault.hint().isEmpty() ? "" : " (" + fault.hint() + ")");
    }

    private String summary(long checked) {
        String counts = verdicts.entrySet().stream()
                .map(entry ->
                        Counted.grouped(entry.getValue()) + " " + entry.getKey().label())
                .collect(Collectors.joining(", "));
        String errors = refused == 0 ? "" : Counted.grouped(refused) + " not checked";
        String all = Arrays.asList(counts, errors).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Counted.of(checked, "line", "lines") + (all.isEmpty() ? "" : ": " + all);
    }
}
