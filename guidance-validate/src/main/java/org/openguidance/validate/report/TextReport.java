package org.openguidance.validate.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.openguidance.model.Guidance;
import org.openguidance.model.RuleId;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;
import org.openguidance.validate.Truth;
import org.openguidance.validate.Verdict;

/**
 * Writes a report for people to read at a terminal: the verdict first, then what is broken and how to mend it, what is
 * open, what is advised, and a count of everything else.
 *
 * <p>What comes from the subject or the guidance is escaped, so that no control character of it reaches the terminal.
 */
public final class TextReport {

    private static final int FINDINGS_SHOWN = 10;
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private final ComplianceReport report;
    private final Guidance guidance;
    private final TextStyle style;
    private final DecisionText decisions;
    private final Sections sections;
    private final boolean onlyNew;
    private final StringBuilder text = new StringBuilder();

    private TextReport(ComplianceReport report, TextStyle style, boolean onlyNew) {
        this.report = report;
        this.onlyNew = onlyNew;
        this.guidance = report.guidance();
        this.style = style;
        this.sections = new Sections(report);
        this.decisions = new DecisionText(report.linkedGuidance().zone());
    }

    /** The report without colours, ending with a line end. */
    public static String of(ComplianceReport report) {
        return of(report, TextStyle.PLAIN);
    }

    /** The report in a style, ending with a line end. */
    public static String of(ComplianceReport report, TextStyle style) {
        return new TextReport(report, style, false).write();
    }

    /** The report in a style, without what a baseline knows, of which it only tells how much there is. */
    public static String ofNew(ComplianceReport report, TextStyle style) {
        return new TextReport(report, style, true).write();
    }

    private String write() {
        head();
        section("Broken", sections.broken(), this::broken);
        section("Waived: broken, and not counted", sections.waived(), this::broken);
        section("Could not be evaluated", sections.failed(), this::failed);
        section("A person has to say", sections.judgements(), this::judgement);
        laterJudgements();
        missingFacts();
        section("Advice", sections.advice(), this::broken);
        section("Exempt", sections.exempt(), this::exempt);
        section("Kept as people say", sections.keptAsSaid(), this::kept);
        section("Coming", sections.coming(), this::broken);
        section("Known before: broken, and not counted", onlyNew ? List.of() : sections.known(), this::broken);
        tail();
        return text.toString();
    }

    private void head() {
        line(shown(sections.title()) + " checked against");
        line("“" + words(guidance.title()) + "” (" + guidance.id() + ", version " + shown(guidance.version())
                + "), as at "
                + INSTANT.format(report.at().truncatedTo(ChronoUnit.MINUTES).atZone(zone())));
        line("");
        line(style.verdict(report.verdict(), report.verdict().label().toUpperCase(Locale.ROOT)) + ": "
                + new VerdictText(sections).meaning());
    }

    private ZoneId zone() {
        return report.linkedGuidance().zone();
    }

    private interface Entry {
        void write(RuleResult result);
    }

    private void section(String title, List<RuleResult> results, Entry entry) {
        if (results.isEmpty()) {
            return;
        }
        line("");
        line(style.heading(title));
        results.forEach(entry::write);
    }

    private void broken(RuleResult result) {
        rule("✗", result);
        findings(result);
        judged(result);
        answers(result);
        result.waiver().ifPresent(waiver -> detail(decisions.waived(waiver)));
        result.known().flatMap(decisions::partly).ifPresent(this::detail);
        result.linked().rule().remedy().ifPresent(remedy -> detail("Put it right: " + words(remedy)));
        result.linked().consequence().ifPresent(consequence -> detail("What may follow: " + words(consequence)));
        source(result);
    }

    /** The question that was answered so that the rule is broken. */
    private void judged(RuleResult result) {
        boolean byAnswer =
                result.cause().stream().anyMatch(cause -> cause.says().equals("answer") && cause.held() == Truth.YES);
        if (byAnswer) {
            String answer = result.linked().rule().yesMeansBroken() ? "yes" : "no";
            result.linked().rule().ask().ifPresent(ask -> detail("Answered " + answer + ": " + words(ask.question())));
        }
    }

    private void answers(RuleResult result) {
        result.judgements().forEach(counted -> detail(decisions.counted(counted)));
    }

    private void kept(RuleResult result) {
        rule("✓", result);
        answers(result);
    }

    private void failed(RuleResult result) {
        rule("!", result);
        result.error().ifPresent(error -> detail(shown(error)));
    }

    private void judgement(RuleResult result) {
        rule("?", result);
        findings(result);
        result.questions().stream()
                .filter(question -> question.kind() == Question.Kind.JUDGEMENT)
                .forEach(question ->
                        detail(style.question(shown(question.text())) + DecisionText.meaningOfYes(result, question)));
        result.linked().rule().remedy().ifPresent(remedy -> detail("If in doubt: " + words(remedy)));
        source(result);
    }

    private void exempt(RuleResult result) {
        rule("–", result);
        for (String id : result.exemptions()) {
            String title = shown(new RuleText(guidance, result.linked()).exemption(id));
            detail("Exempt: " + title + "  " + style.faint("[" + id + "]"));
        }
    }

    private void rule(String mark, RuleResult result) {
        line("  " + style.mark(result.outcome(), mark) + " "
                + result.linked().rule().obligation().label().replace('-', ' ') + ": "
                + words(result.linked().rule().statement()) + "  " + style.faint("[" + result.rule() + "]"));
    }

    private void findings(RuleResult result) {
        List<Finding> outermost = Outermost.of(result.findings());
        outermost.stream().limit(FINDINGS_SHOWN).forEach(finding -> detail(finding(finding)));
        int more = outermost.size() - FINDINGS_SHOWN;
        if (more > 0) {
            detail("and " + VerdictText.counted(more, "more place", "more places"));
        }
    }

    private String finding(Finding finding) {
        String fact = shown(Finding.readable(finding.fact()));
        return finding.region()
                .map(region -> fact + ", line " + region.line() + ", column " + region.column() + ": “"
                        + style.excerpt(Printable.excerpt(region.excerpt())) + "” " + shown(finding.message()))
                .orElse(fact + ": " + shown(finding.message()));
    }

    private void source(RuleResult result) {
        new RuleText(guidance, result.linked())
                .sources()
                .ifPresent(sources -> detail(style.faint("Source: " + shown(sources))));
    }

    /** Questions for a person that wait beside missing facts. */
    private void laterJudgements() {
        List<Question> later = sections.laterJudgements();
        if (later.isEmpty()) {
            return;
        }
        line("");
        line(style.heading("A person may have to say, depending on the facts that are missing"));
        for (Question question : later) {
            line("  " + style.question("?") + " " + shown(question.text()));
            detail(style.faint("needed by " + settles(question.settles())));
        }
    }

    private void missingFacts() {
        List<Question> facts = sections.missingFacts();
        if (facts.isEmpty()) {
            return;
        }
        line("");
        line(style.heading("Missing facts, those that settle most rules first"));
        for (Question question : facts) {
            String about = question.about().substring(question.about().indexOf('/') + 1);
            String answers =
                    question.answers().isEmpty() ? "" : " (" + shown(String.join(", ", question.answers())) + ")";
            line("  " + style.question("?") + " " + shown(Finding.readable(about)) + ": " + shown(question.text())
                    + answers);
            detail(style.faint("needed by " + settles(question.settles())));
        }
    }

    private static String settles(List<RuleId> rules) {
        List<String> shown = rules.stream().limit(3).map(RuleId::toString).toList();
        int more = rules.size() - shown.size();
        return String.join(", ", shown)
                + (more > 0 ? " and " + VerdictText.counted(more, "more rule", "more rules") : "");
    }

    private void tail() {
        line("");
        line(new CountsText(report).sentence());
        ReportNotes.of(report, decisions).forEach(this::line);
        if (report.verdict() != Verdict.NON_COMPLIANT && report.isStrict()) {
            line("Strict: should rules counted, nothing was assumed.");
        }
    }

    private void detail(String content) {
        line("      " + content);
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    private String words(Wording wording) {
        return shown(wording.in(guidance.language()));
    }

    private static String shown(String content) {
        return DecisionText.shown(content);
    }
}
