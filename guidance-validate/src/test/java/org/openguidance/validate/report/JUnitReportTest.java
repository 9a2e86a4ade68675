package org.openguidance.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

/** JUnit XML, read back by the parser with which Maven's Surefire reads it. */
class JUnitReportTest {

    private static List<String> texts() {
        return HostileReports.TEXTS;
    }

    private static List<ReportTestSuite> read(String xml) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    private static String ending(ReportTestCase one) {
        if (one.hasFailure()) {
            return "failure";
        }
        if (one.hasError()) {
            return "error";
        }
        return one.hasSkipped() ? "skipped" : "passed";
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_rule_is_a_case_and_the_numbers_add_up(String text) throws Exception {
        ComplianceReport report = HostileReports.on(text);
        ReportTestSuite suite = read(JUnitReport.of(report)).get(0);
        assertEquals(report.results().size() + 1, suite.getTestCases().size());
        assertEquals(suite.getTestCases().size(), suite.getNumberOfTests());
        assertEquals(count(suite, "failure"), suite.getNumberOfFailures());
        assertEquals(count(suite, "error"), suite.getNumberOfErrors());
        assertEquals(count(suite, "skipped"), suite.getNumberOfSkipped());
    }

    private static int count(ReportTestSuite suite, String ending) {
        return (int) suite.getTestCases().stream()
                .filter(one -> ending(one).equals(ending))
                .count();
    }

    @Test
    void outcomes_become_what_a_build_server_knows() throws Exception {
        Map<String, String> endings = new TreeMap<>();
        for (ReportTestCase one :
                read(JUnitReport.of(HostileReports.on("script"))).get(0).getTestCases()) {
            endings.put(one.getName().replaceAll("code/|:.*", ""), ending(one));
        }
        assertEquals(
                Map.of(
                                "no-script", "failure",
                                "advised", "skipped",
                                "waived", "skipped",
                                "images", "failure",
                                "person", "error",
                                "reach", "error",
                                "elsewhere", "skipped",
                                "excepted", "skipped",
                                "coming", "skipped",
                                "faulty", "error")
                        .entrySet()
                        .stream()
                        .collect(TreeMap::new, (all, one) -> all.put(one.getKey(), one.getValue()), TreeMap::putAll),
                without(endings, "verdict"));
        assertEquals("failure", endings.get("verdict"));
    }

    private static Map<String, String> without(Map<String, String> endings, String name) {
        Map<String, String> others = new TreeMap<>(endings);
        others.remove(name);
        return others;
    }

    @Test
    void a_failure_says_where_why_and_how_to_put_it_right() throws Exception {
        ReportTestCase broken = read(JUnitReport.of(HostileReports.on("a script")))
                .get(0)
                .getTestCases()
                .get(0);
        assertEquals("hostile.an \\u001B <id> a script", broken.getFullClassName());
        String details = broken.getFailureDetail();
        assertTrue(details.contains("text, line 1, column 3: “script”"), details);
        assertTrue(details.contains("To put it right: Take <script> out & say *why*"), details);
        assertTrue(details.contains("Source: The [Law](http://evil.example) <i>, p. 1 </td> (confirmed)"), details);
    }

    @Test
    void only_a_compliant_subject_has_a_verdict_that_passes() throws Exception {
        ComplianceChecker checker = ComplianceChecker.compile(BuiltInGuidance.load("uk-gov-social-media"));
        ComplianceReport open =
                checker.check(Subject.of("post").fact("text", "Hello.").build(), Instant.EPOCH);
        List<ReportTestCase> cases = read(JUnitReport.of(open)).get(0).getTestCases();
        assertEquals("needs-review", open.verdict().label());
        assertEquals("error", ending(cases.get(cases.size() - 1)));
    }

    @Test
    void several_reports_are_a_suite_each() throws Exception {
        List<ReportTestSuite> suites = read(JUnitReport.of(
                List.of(HostileReports.on("one script"), HostileReports.on("none")),
                List.of(new NotChecked("a <file>", "it is \u0000 no post"))));
        assertEquals(3, suites.size());
        assertEquals(1, suites.get(2).getNumberOfErrors());
        assertEquals("hostile.an \\u001B <id> none", suites.get(1).getFullClassName());
    }
}
