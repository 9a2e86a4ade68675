package org.openguidance.validate.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openguidance.model.Citation;
import org.openguidance.model.Guidance;
import org.openguidance.model.Source;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;

/**
 * Writes a report in Markdown, to paste into an issue, a merge request or a wiki: the verdict first, then what is broken and
 * how to mend it, what is open, what is advised, and at its end a table with the outcome of every rule.
 *
 * <p>What comes from the subject or the guidance is escaped, so that none of it is read as markup or HTML, and what
 * is quoted from the subject stands as code; the only links are the web addresses of sources. The same bytes for equal reports. Thread-safe.
 */
public final class MarkdownReport {

    private static final int FINDINGS_SHOWN = 10;
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private final ComplianceReport report;
    private final Guidance guidance;
    private final Sections sections;
    private final DecisionText decisions;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(ComplianceReport report) {
        this.report = report;
        this.guidance = report.guidance();
        this.sections = new Sections(report);
        this.decisions = new DecisionText(report.linkedGuidance().zone());
    }

    /** The report, ending with a line end. */
    public static String of(ComplianceReport report) {
        return new MarkdownReport(report).write();
    }

    private String write() {
        head();
        section("Broken", sections.broken(), this::broken);
        section("Waived: broken, and not counted", sections.waived(), this::broken);
        section("Could not be evaluated", sections.failed(), this::failed);
        section("A person has to say", sections.judgements(), this::judgement);
        questions("A person may have to say, depending on the facts that are missing", sections.laterJudgements());
        questions("Missing facts, those that settle most rules first", sections.missingFacts());
        section("Advice", sections.advice(), this::broken);
        section("Exempt", sections.exempt(), this::exempt);
        section("Kept as people say", sections.keptAsSaid(), this::kept);
        section("Coming", sections.coming(), this::broken);
        section("Known before: broken, and not counted", sections.known(), this::broken);
        notes();
        table();
        return text.toString();
    }

    private void head() {
        ZoneId zone = report.linkedGuidance().zone();
        line("# " + escaped(sections.title()));
        line("");
        line("**" + escaped(report.verdict().label()) + "**: " + escaped(new VerdictText(sections).meaning()));
        line("");
        line("Checked against “" + escaped(RuleText.of(guidance.title(), guidance)) + "” ("
                + escaped(guidance.id().text())
                + ", version " + escaped(guidance.version()) + "), as at "
                + escaped(INSTANT.format(
                        report.at().truncatedTo(ChronoUnit.MINUTES).atZone(zone))) + ".");
    }

    private interface Entry {
        void write(RuleResult result);
    }

    private void section(String title, List<RuleResult> results, Entry entry) {
        if (results.isEmpty()) {
            return;
        }
        heading(title);
        results.forEach(entry::write);
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void broken(RuleResult result) {
        RuleText rule = rule(result);
        findings(result);
        answers(result);
        result.waiver().ifPresent(waiver -> item(escaped(decisions.waived(waiver))));
        result.known().flatMap(decisions::partly).ifPresent(partly -> item(escaped(partly)));
        rule.remedy().ifPresent(remedy -> item("To put it right: " + escaped(remedy)));
        rule.consequence().ifPresent(what -> item("What may follow: " + escaped(what)));
        sources(result, rule);
    }

    private void failed(RuleResult result) {
        rule(result);
        result.error().ifPresent(error -> item(escaped(error)));
    }

    private void judgement(RuleResult result) {
        RuleText rule = rule(result);
        findings(result);
        for (Question question : result.questions()) {
            if (question.kind() == Question.Kind.JUDGEMENT) {
                item("**" + escaped(question.text()) + "**" + DecisionText.meaningOfYes(result, question));
            }
        }
        rule.remedy().ifPresent(remedy -> item("If in doubt: " + escaped(remedy)));
        sources(result, rule);
    }

    private void exempt(RuleResult result) {
        RuleText rule = rule(result);
        result.exemptions().forEach(id -> item("Exempt: " + escaped(rule.exemption(id))));
    }

    private void kept(RuleResult result) {
        rule(result);
        answers(result);
    }

    private void answers(RuleResult result) {
        result.judgements().forEach(counted -> item(escaped(decisions.counted(counted))));
    }

    private RuleText rule(RuleResult result) {
        RuleText rule = new RuleText(guidance, result.linked());
        line("- **" + escaped(rule.obligation()) + "**: " + escaped(rule.plain()) + " (`" + result.rule() + "`)");
        return rule;
    }

    private void findings(RuleResult result) {
        List<Finding> outermost = Outermost.of(result.findings());
        outermost.stream().limit(FINDINGS_SHOWN).forEach(finding -> item(finding(finding)));
        int more = outermost.size() - FINDINGS_SHOWN;
        if (more > 0) {
            item("and " + VerdictText.counted(more, "more place", "more places"));
        }
    }

    private static String finding(Finding finding) {
        String fact = escaped(Finding.readable(finding.fact()));
        return finding.region()
                .map(region -> fact + ", line " + region.line() + ", column " + region.column() + ": "
                        + code(Printable.excerpt(region.excerpt())) + " " + escaped(finding.message()))
                .orElse(fact + ": " + escaped(finding.message()));
    }

    private void sources(RuleResult result, RuleText rule) {
        List<String> sources = new ArrayList<>();
        for (Citation citation : result.linked().cite()) {
            String name = escaped(rule.source(citation));
            Optional<String> address =
                    guidance.source(citation.source()).flatMap(Source::url).flatMap(Addresses::link);
            sources.add(address.map(to -> "[" + name + "](<" + to + ">)").orElse(name));
        }
        if (!sources.isEmpty()) {
            item("Source: " + String.join("; ", sources) + " ("
                    + result.linked().evidence().label() + ")");
        }
    }

    private void questions(String title, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        heading(title);
        for (Question question : questions) {
            String about = question.about().substring(question.about().indexOf('/') + 1);
            String answers = question.answers().isEmpty() ? "" : " (" + String.join(", ", question.answers()) + ")";
            line("- " + escaped(Finding.readable(about)) + ": " + escaped(question.text() + answers));
        }
    }

    private void notes() {
        List<String> notes = ReportNotes.of(report, decisions);
        if (!notes.isEmpty()) {
            heading("Notes");
            notes.forEach(note -> line("- " + escaped(note)));
        }
    }

    private void table() {
        heading("All rules");
        line("| Outcome | Rule |");
        line("| --- | --- |");
        for (RuleResult result : report.results()) {
            RuleText rule = new RuleText(guidance, result.linked());
            line("| " + result.outcome().label() + (result.isWaived() ? ", waived" : result.isKnown() ? ", known" : "")
                    + " | " + escaped(rule.statement()) + " (`" + result.rule() + "`) |");
        }
    }

    private void item(String content) {
        line("  - " + content);
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    /**
     * A text as Markdown shows it: every character of ASCII that could be markup has a backslash before it, those that
     * begin HTML or a mention are entities, and what cannot be seen is written out.
     */
    private static String escaped(String content) {
        String shown = Printable.escape(content.replace('\n', ' ').strip());
        StringBuilder escaped = new StringBuilder(shown.length() + 16);
        for (int at = 0; at < shown.length(); at++) {
            char letter = shown.charAt(at);
            switch (letter) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '@' -> escaped.append("&#64;");
                case '\\', '`', '*', '_', '[', ']', '(', ')', '#', '+', '!', '|', '~', '$' ->
                    escaped.append('\\').append(letter);
                case '-', '=', '.' ->
                    escaped.append(begins(shown, at) ? "\\" : "").append(letter);
                case ':' -> escaped.append(shown.startsWith("://", at) ? "&#58;" : ":");
                case 'w', 'W' -> escaped.append(shown.regionMatches(true, at, "www.", 0, 4) ? "&#119;" : letter);
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    /** Whether a mark could open a list, a rule or a numbered item: nothing but digits and marks stands before it. */
    private static boolean begins(String text, int at) {
        for (int before = 0; before < at; before++) {
            char letter = text.charAt(before);
            if (letter != '-' && letter != '=' && letter != ' ' && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }

    /** A text as code: between more backticks than it has in a row. */
    private static String code(String shown) {
        String fence = "`";
        while (shown.contains(fence)) {
            fence += "`";
        }
        boolean padded = shown.startsWith("`") || shown.endsWith("`") || shown.isBlank();
        return fence + (padded ? " " + shown + " " : shown) + fence;
    }
}
