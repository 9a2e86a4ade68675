package org.openguidance.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;

/** The page, read back by a parser of HTML. */
class HtmlReportTest {

    private static final Set<String> ELEMENTS = Set.of(
            "#root",
            "#document",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "h1",
            "h2",
            "p",
            "strong",
            "ul",
            "li",
            "a",
            "code",
            "pre",
            "mark",
            "span",
            "bdi",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "href",
            "rel",
            "aria-label",
            "data-number",
            "data-is",
            "dir",
            "tabindex",
            "role",
            "scope");

    private static List<String> texts() {
        return HostileReports.TEXTS;
    }

    private static Document page(ComplianceReport report) {
        return Jsoup.parse(HtmlReport.of(report));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_of_a_subject_or_a_guidance_is_markup(String text) {
        for (Element element : page(HostileReports.on(text)).getAllElements()) {
            assertTrue(ELEMENTS.contains(element.nodeName()), element::outerHtml);
            element.attributes()
                    .forEach(attribute -> assertTrue(ATTRIBUTES.contains(attribute.getKey()), element::outerHtml));
            String href = element.attr("href");
            assertTrue(
                    href.isEmpty() || href.startsWith("#") || href.startsWith("https://example.org/a%7Cb?c=%3Cd%3E&e="),
                    href);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_text_is_there_unchanged(String text) {
        String shown = page(HostileReports.on(text)).selectFirst("pre").wholeText();
        assertEquals(text.replace("\uD800 ", "\\uD800 ").replace("\u0000", "\\u0000"), shown);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void places_and_findings_lead_to_each_other(String text) {
        Document page = page(HostileReports.on(text));
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertTrue(ids.add(element.id()), element.id());
        }
        int ways = 0;
        for (Element way : page.select("a[href^=#]")) {
            assertTrue(ids.contains(way.attr("href").substring(1)), way::outerHtml);
            ways++;
        }
        assertTrue(ways >= 2);
    }

    @Test
    void what_a_finding_points_at_is_marked() {
        Document page = page(HostileReports.on("one script, two Scripts: 😀 x"));
        List<String> marked = new ArrayList<>();
        page.selectFirst("pre").select("mark").forEach(mark -> marked.add(mark.wholeText()));
        assertEquals(List.of("script", ",", "Script", ":", "😀"), marked);
    }

    @Test
    void overlapping_places_keep_the_text_and_end_with_their_numbers() {
        Html html = new Html();
        new HtmlText("abcdef", List.of(mark(1, 1, 4), mark(2, 2, 6), mark(3, 2, 4))).write(html);
        Element pre = Jsoup.parse(html.toString()).selectFirst("pre");
        assertEquals("abcdef", pre.wholeText());
        StringBuilder order = new StringBuilder();
        pre.childNodes()
                .forEach(node -> order.append(
                        node instanceof Element element
                                ? element.nodeName().equals("mark")
                                        ? "<" + element.wholeText() + ">"
                                        : element.attr("data-number")
                                : node.outerHtml()));
        assertEquals("a<b><cd>13<ef>2", order.toString().strip());
    }

    private static HtmlText.Mark mark(int number, int start, int end) {
        return new HtmlText.Mark(
                number, new Finding.Region(start, end, 1, start + 1, "abcdef".substring(start, end)), "m");
    }

    @Test
    void the_policy_allows_the_style_of_the_page_and_nothing_else() throws Exception {
        Document page = page(HostileReports.on("script"));
        byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'",
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    @Test
    void every_rule_is_in_the_table() {
        ComplianceReport report = HostileReports.on("script");
        assertEquals(report.results().size(), page(report).select("tbody tr").size());
    }

    @Test
    void the_verdict_comes_before_all_else_and_principles_are_named() {
        ComplianceReport report = ComplianceChecker.compile(BuiltInGuidance.load("uk-gov-social-media"))
                .check(
                        Subject.of("post")
                                .fact("text", "Vote Labour!")
                                .fact("account", "official")
                                .build(),
                        Instant.EPOCH);
        Document page = page(report);
        assertEquals(
                "non-compliant",
                page.select("main > p").first().selectFirst("strong").text());
        assertEquals("en-GB", page.selectFirst("html").attr("lang"));
        assertTrue(
                page.select("h2").eachText().contains("Principles touched"),
                () -> page.select("h2").eachText().toString());
    }

    @Test
    void a_text_of_many_findings_takes_time_by_its_length() {
        String text = "script ".repeat(20_000);
        String page = HtmlReport.of(HostileReports.on(text));
        assertEquals(text, Jsoup.parse(page).selectFirst("pre").wholeText());
    }

    @Test
    void the_same_report_is_the_same_page() {
        assertEquals(HtmlReport.of(HostileReports.on("script")), HtmlReport.of(HostileReports.on("script")));
    }
}
