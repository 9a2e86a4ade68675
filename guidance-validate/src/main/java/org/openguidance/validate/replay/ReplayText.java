package org.openguidance.validate.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.DiffText;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.json.GuidanceVersion;

/**
 * Writes what came of a replay for people to read, as plain text or as Markdown. The words are the same in every locale, and no
 * control character of a subject or a guidance is among them. Stateless and thread-safe; linear in the length of the report.
 */
public final class ReplayText {

    private ReplayText() {}

    /** An entry of the list: what changed, and its details. */
    private record Entry(String head, List<String> details) {}

    /** How many change and how, by what they were checked, then what changes, with its details below it. */
    public static String plain(ReplayReport report) {
        StringBuilder text = new StringBuilder();
        paragraphs(report).forEach(line -> text.append(Printable.escape(line)).append('\n'));
        for (Entry entry : entries(report)) {
            text.append('\n').append(Printable.escape(entry.head())).append('\n');
            entry.details()
                    .forEach(line ->
                            text.append("  ").append(Printable.escape(line)).append('\n'));
        }
        return text.toString();
    }

    /** The same as Markdown: paragraphs and a list. */
    public static String markdown(ReplayReport report) {
        StringBuilder text = new StringBuilder();
        paragraphs(report).forEach(line -> text.append(marked(line)).append("\n\n"));
        for (Entry entry : entries(report)) {
            text.append("- **").append(marked(entry.head())).append("**\n");
            entry.details()
                    .forEach(line -> text.append("  - ").append(marked(line)).append('\n'));
        }
        return text.toString();
    }

    private static String marked(String line) {
        return Printable.markdown(Printable.escape(line));
    }

    /** In one line how much changes, such as {@code 41 of 342 change: 28 to non-compliant, 13 to needs-review}. */
    public static String summary(ReplayReport report) {
        if (report.results() == 0) {
            return "there are no results to replay";
        }
        StringBuilder text = new StringBuilder();
        long changed = report.changed();
        if (changed == 0) {
            text.append("no verdict of ").append(report.results()).append(" changes");
        } else {
            text.append(changed).append(" of ").append(report.results());
            text.append(changed == 1 ? " changes: " : " change: ").append(newVerdicts(report));
        }
        if (report.onlyRules() > 0) {
            text.append("; ")
                    .append(report.onlyRules())
                    .append(report.onlyRules() == 1 ? " keeps its" : " keep their")
                    .append(" verdict, though rules come out otherwise");
        }
        if (report.left() > 0) {
            text.append("; ").append(report.left()).append(" cannot be replayed");
        }
        return text.toString();
    }

    private static String newVerdicts(ReplayReport report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        report.verdicts().forEach(shift -> counts.merge(shift.to(), shift.count(), Long::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((verdict, count) -> parts.add(count + " to " + verdict));
        return String.join(", ", parts);
    }

    private static List<String> paragraphs(ReplayReport report) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(summary(report));
        paragraphs.add("checked again by " + named(report.guidance()) + ", "
                + report.at().map(at -> "as at " + at).orElse("each as at the instant at which it was checked"));
        if (report.contradicted() > 0) {
            paragraphs.add("ATTENTION: " + report.contradicted()
                    + (report.contradicted() == 1 ? " was" : " were")
                    + " checked by this very guidance as at the same instant and "
                    + (report.contradicted() == 1 ? "comes" : "come")
                    + " out otherwise now, so the engine has changed or the stored results have: "
                    + some(report.contradictions(), report.contradicted()) + engines(report));
        }
        for (ReplayReport.MadeWith made : report.madeWith()) {
            if (!made.compared()) {
                paragraphs.add(
                        made.count() + (made.count() == 1 ? " was" : " were") + " made with " + named(made.guidance())
                                + ", which is not known here, so it cannot be told what is different in the rules");
            }
        }
        return paragraphs;
    }

    private static String engines(ReplayReport report) {
        List<String> engines = report.madeWith().stream()
                .filter(made -> made.guidance().equals(report.guidance()))
                .map(made -> made.engineVersion().orElse("unknown"))
                .distinct()
                .toList();
        return " (engine " + String.join(", ", engines) + " then, " + report.engineVersion() + " now)";
    }

    private static String named(GuidanceVersion guidance) {
        return "'" + guidance.id() + "', version " + guidance.version();
    }

    private static List<Entry> entries(ReplayReport report) {
        List<Entry> entries = new ArrayList<>();
        if (!report.verdicts().isEmpty()) {
            entries.add(new Entry(
                    "verdicts", report.verdicts().stream().map(ReplayText::told).toList()));
        }
        report.rules().forEach(rule -> entries.add(entry(rule)));
        if (report.otherRules() > 0) {
            entries.add(new Entry(
                    "other rules",
                    List.of(report.otherRules() + " more outcomes of rules that are not listed change")));
        }
        if (!report.notReplayed().isEmpty()) {
            entries.add(new Entry(
                    "cannot be replayed",
                    report.notReplayed().stream().map(ReplayText::told).toList()));
        }
        return entries;
    }

    private static Entry entry(RuleShifts rule) {
        List<String> details = new ArrayList<>();
        String head = "rule '" + rule.rule() + "'"
                + rule.formerId().map(id -> ", before '" + id + "'").orElse("");
        if (rule.changes().size() == 1 && rule.why().size() == 1) {
            Change change = rule.changes().get(0);
            head = DiffText.headline(change);
            details.addAll(DiffText.details(change));
        } else {
            rule.why().stream().filter(why -> why != Why.CHANGED).map(Why::says).forEach(details::add);
            for (Change change : rule.changes()) {
                details.add(DiffText.headline(change));
                details.addAll(DiffText.details(change));
            }
        }
        rule.replacedBy().ifPresent(id -> details.add("rule '" + id + "' stands in for it"));
        rule.shifts().forEach(shift -> details.add(told(shift)));
        return new Entry(head, details);
    }

    private static String told(Shift shift) {
        boolean isNew = shift.from().equals(Shift.NONE);
        boolean isGone = shift.to().equals(Shift.NONE);
        String what = isNew
                ? "now " + shift.to()
                : isGone ? "before " + shift.from() : "from " + shift.from() + " to " + shift.to();
        return shift.count() + " " + what + ": " + some(shift.examples(), shift.count());
    }

    private static String told(NotReplayed left) {
        return left.count() + ": " + left.cause()
                + (left.examples().isEmpty() ? "" : ": " + some(left.examples(), left.count()));
    }

    private static String some(List<String> examples, long count) {
        long more = count - examples.size();
        return String.join(", ", examples) + (more > 0 ? " and " + more + " more" : "");
    }
}
