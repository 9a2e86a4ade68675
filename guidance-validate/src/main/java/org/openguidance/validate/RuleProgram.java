package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.link.LinkedInForce;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.Right;

/** A rule, compiled. Immutable and thread-safe. */
record RuleProgram(
        LinkedRule linked,
        List<Node> when,
        List<ExemptionProgram> exemptions,
        Optional<Node> forbid,
        Optional<Node> require,
        Optional<Node> flag,
        Optional<CustomCheck> custom) {

    static RuleProgram compile(LinkedRule rule, Optional<CustomCheck> custom) {
        List<Node> when = new ArrayList<>(NodeCompiler.compileAll(rule.when()));
        rule.appliesWhere().map(NodeCompiler::compile).ifPresent(when::add);
        return new RuleProgram(
                rule,
                List.copyOf(when),
                rule.exemptions().stream().map(ExemptionProgram::compile).toList(),
                rule.forbid().map(NodeCompiler::compile),
                rule.require().map(NodeCompiler::compile),
                rule.flag().map(NodeCompiler::compile),
                custom);
    }

    /** All parts of the rule in one check, and the exemptions one by one. */
    Evaluated evaluate(Run run) {
        Part inForce = inForce(linked.inForce(), run);
        Part when = applies(run);
        List<Part> exempt =
                exemptions.stream().map(exemption -> exemption.evaluate(run)).toList();
        Part flag = this.flag
                .map(test -> Part.of("flag", test.evaluate(run.subject(), run)))
                .orElse(Part.of("flag", Truth.of(linked.rule().ask().isPresent())));
        Part exempted = any("unless", exempt);
        boolean decided = inForce.isNo() || when.isNo() || exempted.isYes();
        CustomOutcome checked = decided
                ? CustomOutcome.NOT_ASKED
                : custom.map(check -> CustomOutcome.of(check, run)).orElse(CustomOutcome.NOT_ASKED);
        Parts parts = new Parts(
                inForce,
                when,
                exempted,
                forbidden(run, checked),
                require.map(test -> Part.of("require", test.evaluate(run.subject(), run)))
                        .orElse(Part.of("require", Truth.YES)),
                flag,
                when.isNo() || exempted.isYes() ? Part.of("answer", Truth.NO) : answered(inForce, flag, run));
        return new Evaluated(parts, exempt, checked);
    }

    /** What the evaluation of a rule gave. */
    record Evaluated(Parts parts, List<Part> exemptions, CustomOutcome custom) {}

    private Part applies(Run run) {
        List<Trace> traces = LogicNodes.evaluate(when, run.subject(), run);
        Truth truth = traces.stream().map(Trace::truth).reduce(Truth.YES, Truth::and);
        return new Part("when", truth, truth == Truth.UNKNOWN ? Needs.ofUnknown(traces) : List.of(), traces);
    }

    private Part forbidden(Run run, CustomOutcome checked) {
        Part byTest = forbid.map(test -> Part.of("forbid", test.evaluate(run.subject(), run)))
                .orElse(Part.of("forbid", Truth.NO));
        return any("forbid", List.of(byTest, checked.part()));
    }

    /** Whether a person's answer says that it is broken, once the question can be put. */
    private Part answered(Part inForce, Part flag, Run run) {
        if (linked.rule().ask().isEmpty() || flag.isNo()) {
            return Part.of("answer", Truth.NO);
        }
        List<Need> missing = run.missingOf(linked.judgedOn());
        if (!missing.isEmpty()) {
            return Part.unknown("answer", missing);
        }
        String question = linked.id().toString();
        return (inForce.isNo() ? run.answerOutOfForce(question) : run.answer(question))
                .map(yes -> Part.of("answer", Truth.of(yes == linked.rule().yesMeansBroken())))
                .orElseGet(() -> Part.unknown("answer", List.of(new Need.OfAnswer())));
    }

    private static Part any(String label, List<Part> parts) {
        Truth truth = parts.stream().map(Part::truth).reduce(Truth.NO, Truth::or);
        List<Need> needs = truth == Truth.UNKNOWN
                ? parts.stream().filter(Part::isUnknown).map(Part::needs).reduce(List.of(), Needs::join)
                : List.of();
        return new Part(
                label,
                truth,
                needs,
                parts.stream().flatMap(part -> part.traces().stream()).toList());
    }

    /** Whether all of these stretches of time hold the date that the subject is judged on, or else the instant of the check. */
    static Part inForce(List<LinkedInForce> stretches, Run run) {
        if (stretches.isEmpty()) {
            return Part.of("in-force", Truth.YES);
        }
        Hand date = dated(run);
        if (!date.isKnown()) {
            return Part.unknown("in-force", date.needs());
        }
        if (date.isNothing()) {
            return Part.of("in-force", Truth.NO);
        }
        Stretch stretch = Stretch.of(date.known()).inCalendarOf(run.program().zone());
        return Part.of("in-force", Truth.of(stretches.stream().allMatch(one -> holds(one, stretch))));
    }

    /** Whether the rule is not in force yet, and not merely no longer. */
    boolean isComing(Run run) {
        Hand date = dated(run);
        if (!date.isKnown() || date.isNothing()) {
            return false;
        }
        Stretch stretch = Stretch.of(date.known()).inCalendarOf(run.program().zone());
        boolean over = linked.inForce().stream()
                .anyMatch(
                        one -> one.end().map(end -> !stretch.beginsBefore(end)).orElse(false));
        boolean before = linked.inForce().stream()
                .anyMatch(one -> one.from().map(from -> !stretch.reaches(from)).orElse(false));
        return before && !over;
    }

    private static Hand dated(Run run) {
        return run.program().datedBy().map(run::fact).orElseGet(() -> run.right(new Right.Now(), run.subject()));
    }

    private static boolean holds(LinkedInForce inForce, Stretch stretch) {
        return inForce.from().map(stretch::reaches).orElse(true)
                && inForce.end().map(stretch::beginsBefore).orElse(true);
    }
}
