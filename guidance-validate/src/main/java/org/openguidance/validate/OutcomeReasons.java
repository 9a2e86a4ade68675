package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Condition;
import org.openguidance.model.Guidance;
import org.openguidance.model.Judgement;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedRule;

/** Puts what an outcome rests on into clauses for people who do not read packs. For one explanation, by one thread. */
final class OutcomeReasons {

    private static final int SHOWN = 3;

    private final Guidance guidance;
    private final SubjectKind kind;
    private final LinkedRule rule;
    private final RuleProgram.Evaluated evaluated;
    private final RuleResult result;
    private final Run run;

    OutcomeReasons(Guidance guidance, RuleProgram.Evaluated evaluated, RuleResult result, Run run) {
        this.guidance = guidance;
        this.rule = result.linked();
        this.kind = rule.subject().kind();
        this.evaluated = evaluated;
        this.result = result;
        this.run = run;
    }

    /** Why it is broken. */
    String broken() {
        Parts parts = evaluated.parts();
        List<String> reasons = new ArrayList<>();
        if (parts.forbid().isYes()) {
            reasons.add(found().orElseGet(() -> parts.forbid().traces().isEmpty()
                    ? "the check in Java that goes with it says so"
                    : soBecause(conditions(parts.forbid().traces(), Truth.YES))));
        }
        if (parts.require().isNo()) {
            reasons.add(
                    "this is needed and missing: " + conditions(parts.require().traces(), Truth.NO) + entries());
        }
        if (parts.flag().isYes() && parts.brokenByAnswer().isYes()) {
            reasons.add(answer());
        }
        return String.join(", and ", reasons);
    }

    /** A clause that reads on from "because". */
    private static String soBecause(String words) {
        return words.startsWith("of ") ? "this is so: " + words : words;
    }

    /** What was found in texts: {@code of “Vote for” in text (line 1)}. */
    Optional<String> found() {
        Set<String> quotes = new LinkedHashSet<>();
        for (Finding finding : result.findings()) {
            finding.region()
                    .ifPresent(region -> quotes.add("“" + shown(region.excerpt()) + "” in "
                            + Finding.readable(finding.fact()) + " (line " + region.line() + ")"));
        }
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = quotes.stream().limit(SHOWN).toList();
        int more = quotes.size() - first.size();
        return Optional.of("of " + OperandWords.joined(first, "and") + (more > 0 ? " and " + more + " more" : ""));
    }

    /** The entries of lists that fail. */
    private String entries() {
        List<String> facts = result.findings().stream()
                .filter(finding -> finding.region().isEmpty() && finding.fact().contains("["))
                .map(finding -> Finding.readable(finding.fact()))
                .distinct()
                .limit(SHOWN)
                .toList();
        return facts.isEmpty() ? "" : " (not so: " + OperandWords.joined(facts, "and") + ")";
    }

    /** Who answered what. */
    String answer() {
        boolean broken = evaluated.parts().brokenByAnswer().isYes();
        String word = broken == rule.rule().yesMeansBroken() ? "yes" : "no";
        String question = rule.rule().ask().map(ask -> words(ask.question())).orElse("");
        String who = result.judgements().stream()
                .map(CountedJudgement::judgement)
                .filter(judgement -> judgement.yes() == word.equals("yes"))
                .findFirst()
                .map(Judgement::by)
                .orElse("somebody");
        return shown(who) + " answered " + word + " to “" + question + "”";
    }

    /** Why it does not apply. */
    String notApplicable() {
        Parts parts = evaluated.parts();
        if (parts.inForce().isNo()) {
            String date = run.dated()
                    .value()
                    .map(FactValue::display)
                    .map(day -> run.dated().path().equals("now")
                            ? "this is a check as at " + day
                            : shown(day) + " is the date")
                    .orElse("");
            return (result.coming() ? "it is not in force yet, and would be broken then: " : "it is not in force: ")
                    + date;
        }
        List<Trace> failing = parts.when().traces().stream()
                .filter(trace -> trace.truth() == Truth.NO)
                .toList();
        boolean written = rule.appliesWhere()
                .filter(test ->
                        failing.stream().allMatch(trace -> trace.source().equals(test.source())))
                .isEmpty();
        return written
                ? "it applies only where " + conditions(failing, Truth.NO) + values(failing)
                : "it is about each entry of a list, and there is none";
    }

    /** Which exemptions hold. */
    String exempt() {
        List<String> titles = rule.exemptions().stream()
                .filter(exemption -> result.exemptions().contains(exemption.id()))
                .map(exemption -> "“" + words(exemption.title()) + "” [" + exemption.id() + "]")
                .toList();
        return (titles.size() == 1 ? "this exemption holds: " : "these exemptions hold: ")
                + OperandWords.joined(titles, "and");
    }

    /** What would have to be known. */
    String missing() {
        List<String> parts = new ArrayList<>();
        for (Question question : result.questions().stream().limit(SHOWN).toList()) {
            String about = question.about().substring(question.about().indexOf('/') + 1);
            parts.add(
                    question.kind() == Question.Kind.JUDGEMENT
                            ? "a person's answer to “" + shown(question.text()) + "”"
                            : Finding.readable(about) + " (“" + shown(question.text()) + "”)");
        }
        int more = result.questions().size() - parts.size();
        return parts.isEmpty()
                ? "what it depends on is not known"
                : "what is missing is " + OperandWords.joined(parts, "and")
                        + (more > 0 ? " and " + more + " more" : "");
    }

    /** What a person has to say, and who may. */
    String questions() {
        List<String> parts = new ArrayList<>();
        for (Question question : result.questions()) {
            String who = question.roles().isEmpty()
                    ? ""
                    : " (" + OperandWords.joined(question.roles(), "or") + " may answer)";
            String yes = !question.about().equals(rule.id().toString())
                    ? ""
                    : rule.rule().yesMeansBroken() ? ", where yes means broken" : ", where yes means kept";
            parts.add("“" + shown(question.text()) + "”" + who + yes);
        }
        return OperandWords.joined(parts, "and");
    }

    /** The conditions that decide, in words. */
    private String conditions(List<Trace> traces, Truth wanted) {
        List<Condition> deciding = new ArrayList<>();
        traces.forEach(trace -> deciding(trace, wanted, deciding));
        List<String> words = deciding.stream()
                .limit(SHOWN)
                .map(condition -> ConditionWords.of(condition, guidance, kind))
                .map(OutcomeReasons::shown)
                .toList();
        return OperandWords.joined(words, "and");
    }

    /** Of conditions that hold together those that decide; a choice between several stands as a whole. */
    private static void deciding(Trace trace, Truth wanted, List<Condition> found) {
        if (trace.truth() != wanted) {
            return;
        }
        if (trace.source() instanceof Condition.All) {
            trace.inside().forEach(inside -> deciding(inside, wanted, found));
        } else if (trace.source() instanceof Condition.Any && wanted == Truth.YES) {
            trace.inside().forEach(inside -> deciding(inside, wanted, found));
        } else {
            found.add(trace.source());
        }
    }

    /** The values of single facts that failed. */
    private static String values(List<Trace> traces) {
        List<String> values = new ArrayList<>();
        traces.forEach(trace -> values(trace, values));
        return values.isEmpty()
                ? ""
                : ", and " + OperandWords.joined(values.stream().limit(SHOWN).toList(), "and");
    }

    private static void values(Trace trace, List<String> values) {
        if (trace.truth() != Truth.NO || trace.kind() != Trace.Kind.JOINED) {
            return;
        }
        Hand hand = trace.hand();
        if (hand != null && trace.source() instanceof Condition.Field && isShort(hand)) {
            values.add(
                    Finding.readable(hand.path()) + " is " + shown(hand.known().display()));
        } else {
            trace.inside().forEach(inside -> values(inside, values));
        }
    }

    private static boolean isShort(Hand hand) {
        return hand.isKnown()
                && !hand.path().isEmpty()
                && !(hand.known() instanceof FactValue.Text)
                && !(hand.known() instanceof FactValue.Items);
    }

    private String words(Wording wording) {
        return shown(wording.in(guidance.language()));
    }

    static String shown(String content) {
        return Printable.excerpt(content.replace('\n', ' ').strip());
    }
}
