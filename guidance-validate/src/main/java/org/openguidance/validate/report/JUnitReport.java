package org.openguidance.validate.report;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;
import org.openguidance.validate.Verdict;

/**
 * Writes reports as JUnit XML, which build servers show as test results: a suite for each subject, a case for each rule, and
 * a case {@code verdict} at its end.
 *
 * <p>A broken rule is a {@code failure}. A rule that waits for a person or a fact, and could not be evaluated, is an
 * {@code error}, for a build server has no other word for what nobody knows yet. What does not apply, is exempt, waived or
 * only advised is {@code skipped}, with the reason. The format has no room for remedies, sources or places but in the text
 * of a failure; they stand there.
 *
 * <p>Characters that XML cannot hold are written as {@code \}{@code u0000}. No time is given, so that equal reports are the
 * same bytes. All methods are thread-safe.
 */
public final class JUnitReport {

    private JUnitReport() {}

    /** One report, ending with a line end. */
    public static String of(ComplianceReport report) {
        return of(List.of(report), List.of());
    }

    /** Several reports, a suite each; what could not be checked is a suite with an error. */
    public static String of(List<ComplianceReport> reports, List<NotChecked> notChecked) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"guidance\">\n");
        reports.forEach(report -> new Suite(report, xml).write());
        notChecked.forEach(subject -> xml.append("  <testsuite")
                .append(attribute("name", subject.name()))
                .append(" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\" time=\"0\">\n    <testcase")
                .append(attribute("classname", subject.name()))
                .append(" name=\"verdict\" time=\"0\">\n      <error")
                .append(attribute("message", "it could not be checked: " + subject.reason()))
                .append(" type=\"open\"/>\n    </testcase>\n  </testsuite>\n"));
        return xml.append("</testsuites>\n").toString();
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value.replace('\n', ' ')) + "\"";
    }

    /** A text as XML: what XML cannot hold, and what a reader would not see, is written out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            escaped.append(Printable.escape(line)
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;")
                            .replace("\"", "&quot;"))
                    .append('\n');
        }
        return escaped.substring(0, escaped.length() - 1);
    }

    /** How a case came out: the element inside it, none where it passed. */
    private enum Ending {
        PASSED(""),
        FAILED("failure"),
        ERROR("error"),
        SKIPPED("skipped");

        private final String element;

        Ending(String element) {
            this.element = element;
        }
    }

    /** One suite. */
    private record Suite(ComplianceReport report, StringBuilder xml) {

        void write() {
            List<RuleResult> results = report.results();
            xml.append("  <testsuite");
            xml.append(attribute("name", name()));
            xml.append(attribute("tests", String.valueOf(results.size() + 1)));
            xml.append(attribute("failures", count(results, Ending.FAILED)));
            xml.append(attribute("errors", count(results, Ending.ERROR)));
            xml.append(attribute("skipped", count(results, Ending.SKIPPED)));
            xml.append(attribute("time", "0"));
            xml.append(">\n");
            properties();
            results.forEach(this::rule);
            verdict();
            xml.append("  </testsuite>\n");
        }

        /** The same for the suite and its cases, as readers of Surefire's reports expect of one class. */
        private String name() {
            return report.guidance().id() + "."
                    + report.subjectId().orElse(report.kind().text());
        }

        private String count(List<RuleResult> results, Ending ending) {
            long rules =
                    results.stream().filter(result -> ending(result) == ending).count();
            return String.valueOf(rules + (ending(report.verdict()) == ending ? 1 : 0));
        }

        private void properties() {
            xml.append("    <properties>\n");
            property("guidance", report.guidance().id().text());
            property("guidance.version", report.guidance().version());
            property("guidance.digest", report.digest());
            property("at", report.at().toString());
            property("verdict", report.verdict().label());
            xml.append("    </properties>\n");
        }

        private void property(String name, String value) {
            xml.append("      <property");
            xml.append(attribute("name", name));
            xml.append(attribute("value", value));
            xml.append("/>\n");
        }

        private Ending ending(RuleResult result) {
            boolean advised = result.linked().rule().obligation().isAdvisory() && !report.isStrict();
            return switch (result.outcome()) {
                case SATISFIED -> Ending.PASSED;
                case VIOLATED -> result.isWaived() || result.isKnown() || advised ? Ending.SKIPPED : Ending.FAILED;
                case NEEDS_JUDGEMENT, UNKNOWN -> result.open() && !advised ? Ending.ERROR : Ending.SKIPPED;
                case ERROR -> Ending.ERROR;
                case NOT_APPLICABLE, EXEMPT -> Ending.SKIPPED;
            };
        }

        private static Ending ending(Verdict verdict) {
            return switch (verdict) {
                case COMPLIANT -> Ending.PASSED;
                case NON_COMPLIANT -> Ending.FAILED;
                case NEEDS_REVIEW, NOTHING_APPLIED -> Ending.ERROR;
                case EXCUSED -> Ending.SKIPPED;
            };
        }

        private void rule(RuleResult result) {
            RuleText text = new RuleText(report.guidance(), result.linked());
            testCase(
                    result.rule() + ": " + text.statement(),
                    ending(result),
                    message(result, text),
                    details(result, text));
        }

        private void verdict() {
            testCase(
                    "verdict",
                    ending(report.verdict()),
                    report.verdict().label() + ": " + new VerdictText(new Sections(report)).meaning(),
                    "");
        }

        private void testCase(String name, Ending ending, String message, String details) {
            xml.append("    <testcase");
            xml.append(attribute("classname", name()));
            xml.append(attribute("name", name));
            xml.append(attribute("time", "0"));
            if (ending == Ending.PASSED) {
                xml.append("/>\n");
                return;
            }
            xml.append(">\n      <").append(ending.element);
            xml.append(attribute("message", message));
            if (ending != Ending.SKIPPED) {
                xml.append(attribute("type", ending == Ending.FAILED ? "violated" : "open"));
            }
            if (details.isEmpty() || ending == Ending.SKIPPED) {
                xml.append("/>\n");
            } else {
                xml.append('>')
                        .append(escaped(details))
                        .append("</")
                        .append(ending.element)
                        .append(">\n");
            }
            xml.append("    </testcase>\n");
        }

        private String message(RuleResult result, RuleText text) {
            String outcome = result.outcome().label();
            return switch (result.outcome()) {
                case VIOLATED -> outcome + reason(result);
                case NEEDS_JUDGEMENT, UNKNOWN -> outcome + ": " + asked(result);
                case ERROR ->
                    outcome + result.error().map(error -> ": " + error).orElse("");
                case EXEMPT ->
                    outcome + ": "
                            + String.join(
                                    "; ",
                                    result.exemptions().stream()
                                            .map(text::exemption)
                                            .toList());
                case SATISFIED, NOT_APPLICABLE -> outcome;
            };
        }

        private String reason(RuleResult result) {
            if (result.isWaived()) {
                return ", and waived until "
                        + result.waiver().orElseThrow().waiver().until();
            }
            if (result.isKnown()) {
                return ", and known before, by the baseline until "
                        + report.baseline().orElseThrow().baseline().until();
            }
            return result.linked().rule().obligation().isAdvisory() && !report.isStrict()
                    ? ", which is only advised against"
                    : "";
        }

        private static String asked(RuleResult result) {
            return String.join(
                    " ", result.questions().stream().map(Question::text).toList());
        }

        private static String details(RuleResult result, RuleText text) {
            StringBuilder details = new StringBuilder(text.statement()).append('\n');
            for (Finding finding : Outermost.of(result.findings())) {
                details.append(Finding.readable(finding.fact()));
                finding.region()
                        .ifPresent(region -> details.append(", line ")
                                .append(region.line())
                                .append(", column ")
                                .append(region.column())
                                .append(": “")
                                .append(Printable.cut(region.excerpt()))
                                .append('”'));
                details.append(' ').append(finding.message()).append('\n');
            }
            line(details, "To put it right: ", text.remedy());
            line(details, "What may follow: ", text.consequence());
            line(details, "Source: ", text.sources());
            return details.toString();
        }

        private static void line(StringBuilder details, String begins, Optional<String> content) {
            content.ifPresent(one -> details.append(begins).append(one).append('\n'));
        }
    }
}
