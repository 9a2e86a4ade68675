package org.openguidance.validate.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Citation;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.RuleId;
import org.openguidance.model.Source;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;

/**
 * Writes a report as one HTML page that needs nothing else and runs nothing: the verdict and the open questions first, the
 * texts of the subject with the findings marked in place, each finding explained, the principles that are touched, and a
 * table with the outcome of every rule.
 *
 * <p>All that comes from the subject or the guidance is text to the page, never markup. A content security policy allows the page's
 * own style and nothing else; the only links that leave it are the web addresses of sources. What is marked is marked by line and
 * number, not by colour alone; all of it can be reached with the keyboard, read aloud and printed.
 *
 * <p>The same bytes for equal reports. Thread-safe. The cost is linear in the texts and the findings.
 */
public final class HtmlReport {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private final ComplianceReport report;
    private final Guidance guidance;
    private final Sections sections;
    private final DecisionText decisions;
    private final Html html = new Html();
    private final Map<Numbered, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<HtmlText.Mark>> marks = new LinkedHashMap<>();

    /** Two rules that point at the same place have a number each, so that each leads to its own words. */
    private record Numbered(RuleId rule, Finding finding) {}

    private HtmlReport(ComplianceReport report) {
        this.report = report;
        this.guidance = report.guidance();
        this.sections = new Sections(report);
        this.decisions = new DecisionText(report.linkedGuidance().zone());
        number();
    }

    /** The page, ending with a line end. */
    public static String of(ComplianceReport report) {
        return new HtmlReport(report).write();
    }

    /** Numbers the findings that the page explains, in the order in which it does. */
    private void number() {
        List<RuleResult> shown = new ArrayList<>(sections.broken());
        shown.addAll(sections.waived());
        shown.addAll(sections.judgements());
        shown.addAll(sections.advice());
        shown.addAll(sections.coming());
        shown.addAll(sections.known());
        for (RuleResult result : shown) {
            RuleText rule = new RuleText(guidance, result.linked());
            for (Finding finding : Outermost.of(result.findings())) {
                int number = numbers.size() + 1;
                boolean isNew = numbers.putIfAbsent(new Numbered(result.rule(), finding), number) == null;
                if (isNew && finding.region().isPresent()) {
                    marks.computeIfAbsent(finding.fact(), fact -> new ArrayList<>())
                            .add(new HtmlText.Mark(
                                    number, finding.region().get(), "finding " + number + ": " + rule.statement()));
                }
            }
        }
    }

    private String write() {
        String style = HtmlStyle.CSS;
        html.own("<!DOCTYPE html>\n").open("html", "lang", guidance.language()).line();
        html.own("<head>\n<meta charset=\"utf-8\">\n");
        html.open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src '" + HtmlStyle.HASH + "'; base-uri 'none'; form-action 'none'")
                .line();
        html.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.own("<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.element("title", title() + ": " + report.verdict().label()).line();
        html.own("<style>" + style + "</style>\n</head>\n<body>\n<main>\n");
        head();
        open();
        texts();
        explained();
        principles();
        notes();
        table();
        html.own("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private String title() {
        return Printable.escape(sections.title());
    }

    private void head() {
        ZoneId zone = report.linkedGuidance().zone();
        html.element("h1", title()).line();
        html.open("p", "class", "verdict " + report.verdict().label())
                .element("strong", report.verdict().label())
                .text(": " + new VerdictText(sections).meaning())
                .close("p")
                .line();
        html.element(
                        "p",
                        "Checked against “" + RuleText.of(guidance.title(), guidance) + "” (" + guidance.id()
                                + ", version "
                                + guidance.version() + "), as at "
                                + INSTANT.format(report.at()
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .atZone(zone))
                                + ".",
                        "class",
                        "faint")
                .line();
    }

    /** What is open: it decides what a reader has to do next. */
    private void open() {
        section("A person has to say", sections.judgements(), this::judgement);
        questions("A person may have to say, depending on the facts that are missing", sections.laterJudgements());
        questions("Missing facts, those that settle most rules first", sections.missingFacts());
    }

    private void questions(String title, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        html.element("h2", title).line().open("ul").line();
        for (Question question : questions) {
            String about = question.about().substring(question.about().indexOf('/') + 1);
            String answers = question.answers().isEmpty() ? "" : " (" + String.join(", ", question.answers()) + ")";
            html.open("li")
                    .element("strong", Finding.readable(about))
                    .text(": " + question.text() + answers)
                    .close("li")
                    .line();
        }
        html.close("ul").line();
    }

    /** The texts that hold findings, and those that are judged as a whole. */
    private void texts() {
        Set<String> facts = new LinkedHashSet<>();
        report.subject().facts().forEach((fact, value) -> {
            if (value instanceof Written.Text && isText(fact)) {
                facts.add(fact);
            }
        });
        facts.addAll(marks.keySet());
        for (String fact : facts) {
            Optional<Written> value = WrittenAt.path(report.subject(), fact);
            if (value.isPresent() && value.get() instanceof Written.Text text) {
                html.element("h2", "What was checked: " + Finding.readable(fact))
                        .line();
                new HtmlText(text.text(), marks.getOrDefault(fact, List.of())).write(html);
            }
        }
    }

    private boolean isText(String fact) {
        return guidance.subject(report.kind())
                .flatMap(kind -> kind.fact(fact))
                .filter(declared -> declared.type().equals(FactType.text()))
                .isPresent();
    }

    private void explained() {
        section("Broken", sections.broken(), this::broken);
        section("Waived: broken, and not counted", sections.waived(), this::broken);
        section("Could not be evaluated", sections.failed(), this::failed);
        section("Advice", sections.advice(), this::broken);
        section("Exempt", sections.exempt(), this::exempt);
        section("Kept as people say", sections.keptAsSaid(), this::kept);
        section("Coming", sections.coming(), this::broken);
        section("Known before: broken, and not counted", sections.known(), this::broken);
    }

    private interface Entry {
        void write(RuleResult result, RuleText rule);
    }

    private void section(String title, List<RuleResult> results, Entry entry) {
        if (results.isEmpty()) {
            return;
        }
        html.element("h2", title).line().open("ul", "class", "rules").line();
        for (RuleResult result : results) {
            RuleText rule = new RuleText(guidance, result.linked());
            html.open("li")
                    .open("p")
                    .element("strong", rule.obligation())
                    .text(": " + rule.plain() + " ")
                    .element("code", result.rule().toString(), "class", "faint")
                    .close("p")
                    .line();
            entry.write(result, rule);
            html.close("li").line();
        }
        html.close("ul").line();
    }

    private void broken(RuleResult result, RuleText rule) {
        findings(result);
        result.judgements().forEach(counted -> paragraph(decisions.counted(counted)));
        result.waiver().ifPresent(waiver -> paragraph(decisions.waived(waiver)));
        result.known().flatMap(decisions::partly).ifPresent(this::paragraph);
        rule.remedy().ifPresent(remedy -> paragraph("To put it right: " + remedy));
        rule.consequence().ifPresent(what -> paragraph("What may follow: " + what));
        sources(result, rule);
    }

    private void judgement(RuleResult result, RuleText rule) {
        findings(result);
        for (Question question : result.questions()) {
            if (question.kind() == Question.Kind.JUDGEMENT) {
                html.open("p")
                        .element("strong", question.text())
                        .text(DecisionText.meaningOfYes(result, question))
                        .close("p")
                        .line();
            }
        }
        rule.remedy().ifPresent(remedy -> paragraph("If in doubt: " + remedy));
        sources(result, rule);
    }

    private void failed(RuleResult result, RuleText rule) {
        paragraph(result.error().map(Printable::escape).orElse("no reason is known for " + rule.plain()));
    }

    private void exempt(RuleResult result, RuleText rule) {
        result.exemptions().forEach(id -> paragraph("Exempt: " + rule.exemption(id)));
    }

    private void kept(RuleResult result, RuleText rule) {
        result.judgements().forEach(counted -> paragraph(decisions.counted(counted)));
        sources(result, rule);
    }

    private void findings(RuleResult result) {
        List<Finding> findings =
                Outermost.of(result.findings()).stream().distinct().toList();
        if (findings.isEmpty()) {
            return;
        }
        html.open("ul").line();
        for (Finding finding : findings) {
            finding(result.rule(), finding);
        }
        html.close("ul").line();
    }

    private void finding(RuleId rule, Finding finding) {
        String number = String.valueOf(numbers.get(new Numbered(rule, finding)));
        html.open("li", "id", "finding-" + number);
        if (finding.region().isPresent()) {
            Finding.Region region = finding.region().get();
            html.element(
                            "a",
                            "[" + number + "]",
                            "href",
                            "#place-" + number,
                            "aria-label",
                            "place " + number + " in the text")
                    .text(" " + Finding.readable(finding.fact()) + ", line " + region.line() + ", column "
                            + region.column() + ": “")
                    .element("bdi", Printable.excerpt(region.excerpt()))
                    .text("” ");
        } else {
            html.text(Finding.readable(finding.fact()) + ": ");
        }
        html.text(Printable.escape(finding.message())).close("li").line();
    }

    private void sources(RuleResult result, RuleText rule) {
        List<Citation> cited = result.linked().cite();
        if (cited.isEmpty()) {
            return;
        }
        html.open("p", "class", "faint").text("Source: ");
        String between = "";
        for (Citation citation : cited) {
            html.text(between);
            Optional<String> address =
                    guidance.source(citation.source()).flatMap(Source::url).flatMap(Addresses::link);
            if (address.isPresent()) {
                html.element("a", rule.source(citation), "href", address.get(), "rel", "noreferrer noopener");
            } else {
                html.text(rule.source(citation));
            }
            between = "; ";
        }
        html.text(" (" + result.linked().evidence().label() + ")").close("p").line();
    }

    /** The principles that what is broken or open upholds. Principles have no rank: they stand in the order of the guidance. */
    private void principles() {
        Set<Id> touched = new LinkedHashSet<>();
        List<RuleResult> results = new ArrayList<>(sections.broken());
        results.addAll(sections.judgements());
        results.addAll(sections.advice());
        results.forEach(result -> touched.addAll(result.linked().upholds()));
        if (touched.isEmpty()) {
            return;
        }
        html.element("h2", "Principles touched").line().open("ul").line();
        guidance.principles().stream()
                .filter(principle -> touched.contains(principle.id()))
                .forEach(principle -> html.element("li", RuleText.of(principle.title(), guidance))
                        .line());
        html.close("ul").line();
    }

    private void notes() {
        List<String> notes = ReportNotes.of(report, decisions);
        if (notes.isEmpty()) {
            return;
        }
        html.element("h2", "Notes").line().open("ul").line();
        notes.forEach(note -> html.element("li", note).line());
        html.close("ul").line();
    }

    private void table() {
        html.element("h2", "All rules").line();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "All rules")
                .own(
                        "\n<table>\n<thead><tr><th scope=\"col\">Outcome</th><th scope=\"col\">Rule</th></tr></thead>\n<tbody>\n");
        for (RuleResult result : report.results()) {
            RuleText rule = new RuleText(guidance, result.linked());
            html.open("tr")
                    .element(
                            "td",
                            result.outcome().label()
                                    + (result.isWaived() ? ", waived" : result.isKnown() ? ", known" : ""))
                    .open("td")
                    .text(rule.statement() + " ")
                    .element("code", result.rule().toString(), "class", "faint")
                    .close("td")
                    .close("tr")
                    .line();
        }
        html.own("</tbody>\n</table>\n</div>\n");
    }

    private void paragraph(String content) {
        html.element("p", content).line();
    }
}
