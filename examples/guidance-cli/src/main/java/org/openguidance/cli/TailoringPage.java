package org.openguidance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openguidance.model.Effect;
import org.openguidance.model.Guidance;
import org.openguidance.model.RuleId;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Tailoring;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.report.TextStyle;

/** A page that tells what a tailoring makes of its base. */
final class TailoringPage {

    private final LinkedGuidance before;
    private final LinkedGuidance after;
    private final Tailoring tailoring;
    private final List<String> lines = new ArrayList<>();

    private TailoringPage(LinkedGuidance before, LinkedGuidance after, Tailoring tailoring) {
        this.before = before;
        this.after = after;
        this.tailoring = tailoring;
    }

    static List<String> of(LinkedGuidance before, LinkedGuidance after, Tailoring tailoring) {
        TailoringPage page = new TailoringPage(before, after, tailoring);
        page.write();
        return page.lines;
    }

    private void write() {
        Guidance guidance = after.guidance();
        lines.add(guidance.title().in(guidance.language()) + " (" + guidance.id() + " " + guidance.version() + ")");
        lines.add("tailors " + tailoring.base() + " " + tailoring.version());
        if (!tailoring.together().isEmpty()) {
            lines.add("together with what these make of it: "
                    + tailoring.together().stream()
                            .map(one -> one.guidance() + " " + one.version())
                            .collect(Collectors.joining(", ")));
        }
        section("What it does");
        if (tailoring.changes().isEmpty()) {
            lines.add("nothing");
        }
        tailoring.changes().forEach(this::change);
        section("Rule by rule");
        GuidanceDiff diff = GuidanceDiff.between(before, after);
        List<Change> rules = diff.changes().stream()
                .filter(change -> change.thing() == Change.Thing.RULE)
                .toList();
        if (rules.isEmpty()) {
            lines.add("every rule is as in the base");
        }
        rules.forEach(this::rule);
        section("Looser than the base");
        List<TailoredChange> loosenings = tailoring.loosenings();
        if (loosenings.isEmpty()) {
            lines.add("nothing");
        }
        loosenings.forEach(change -> lines.add(headline(change) + because(change)));
    }

    private void section(String heading) {
        lines.add("");
        lines.add(heading);
        lines.add("-".repeat(heading.length()));
    }

    private void change(TailoredChange change) {
        lines.add(headline(change) + ": " + words(change.effect()) + where(change));
        change.because()
                .ifPresent(because ->
                        lines.add("  because: " + because.in(after.guidance().language())));
        change.details().forEach(detail -> lines.add("  " + detail));
    }

    /** The file, where the changes come from several. */
    private String where(TailoredChange change) {
        return tailoring.together().isEmpty()
                ? ""
                : " (" + change.origin().location().file() + ")";
    }

    private static String headline(TailoredChange change) {
        return change.kind().label() + " " + change.thing() + " '" + change.id() + "'";
    }

    private String because(TailoredChange change) {
        return change.because()
                .map(because -> ", because: " + because.in(after.guidance().language()))
                .orElse("");
    }

    private void rule(Change change) {
        lines.add("");
        String from = change.formerId().map(id -> ", before '" + id + "'").orElse("");
        lines.add("'" + change.id() + "' " + change.kind().label() + from + ": " + words(change.effect()));
        if (change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.REMOVED) {
            statement(change);
            return;
        }
        List<String> was = page(before, change.formerId().orElse(change.id()));
        List<String> is = page(after, change.id());
        List<String> rows = SideBySide.of(was, is);
        if (rows.isEmpty()) {
            change.edits().forEach(edit -> lines.add("  " + edit.sentence()));
            return;
        }
        lines.add("  " + SideBySide.row("before", "after"));
        rows.forEach(row -> lines.add("  " + row));
    }

    /** What a rule demands that came or went. */
    private void statement(Change change) {
        LinkedGuidance where = change.kind() == Change.Kind.ADDED ? after : before;
        where.rule(RuleId.of(change.id()))
                .ifPresent(rule -> lines.add("  " + rule.rule().obligation().label() + ": "
                        + rule.rule().statement().in(where.guidance().language())));
    }

    private static List<String> page(LinkedGuidance guidance, String rule) {
        Optional<String> text =
                guidance.rule(RuleId.of(rule)).map(found -> RulePage.of(guidance, found, TextStyle.PLAIN));
        return text.map(page -> page.lines().filter(line -> !line.isBlank()).toList())
                .orElse(List.of());
    }

    private static String words(Effect effect) {
        return switch (effect) {
            case NONE -> "no outcome changes";
            case TIGHTER -> "tighter";
            case UNDECIDED -> "cannot tell, so counted as looser";
            case LOOSER -> "looser";
        };
    }
}
