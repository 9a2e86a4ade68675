package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.link.LinkedRule;

/**
 * A rule, compiled. It can be asked for its outcome alone, which costs what its leaves cost and leaves no garbage, or for
 * all of its parts. Immutable and thread-safe; prints as its program.
 */
record RuleProgram(
        int index,
        LinkedRule linked,
        String question,
        InForce inForce,
        List<Node> when,
        List<ExemptionProgram> exemptions,
        Optional<Node> forbid,
        Optional<Node> require,
        Optional<Node> flag,
        Facts judgedOn,
        Optional<CustomCheck> custom) {

    static RuleProgram compile(int index, LinkedRule rule, Optional<CustomCheck> custom, NodeCompiler compiler) {
        List<Node> when = new ArrayList<>(compiler.compileAll(rule.when(), About.SUBJECT));
        rule.appliesWhere().map(compiler::compile).ifPresent(when::add);
        return new RuleProgram(
                index,
                rule,
                rule.id().toString(),
                new InForce(rule.inForce()),
                List.copyOf(when),
                rule.exemptions().stream()
                        .map(exemption -> ExemptionProgram.compile(exemption, compiler))
                        .toList(),
                rule.forbid().map(compiler::compile),
                rule.require().map(compiler::compile),
                rule.flag().map(compiler::compile),
                new Facts(rule.judgedOn()),
                custom);
    }

    boolean asks() {
        return linked.rule().ask().isPresent();
    }

    /** The outcome in one check, as an {@link OutcomeCode}; only the parts that decide it are looked at. */
    int outcome(Run run) {
        int force = inForce.state(run);
        int applies = force == State.NO ? State.NO : whenState(run);
        if (applies == State.NO) {
            return OutcomeCode.NOT_APPLICABLE;
        }
        int exempt = ExemptionProgram.anyState(exemptions, run);
        if (exempt == State.YES) {
            return OutcomeCode.of(force, applies, exempt, State.NO, State.YES, State.NO, State.NO);
        }
        int forbidden = forbid.isEmpty() ? State.NO : forbid.get().state(run.subject(), run);
        if (custom.isPresent()) {
            forbidden =
                    State.or(forbidden, run.checked(index, custom.get()).part().state());
        }
        int required = require.isEmpty() ? State.YES : require.get().state(run.subject(), run);
        int flagged = flag.isEmpty() ? State.of(asks()) : flag.get().state(run.subject(), run);
        int answer = asks() && flagged != State.NO ? answer(run) : State.NO;
        return OutcomeCode.of(force, applies, exempt, forbidden, required, flagged, answer);
    }

    /** What would follow of what is supposed, as an {@link OutcomeCode}; people and checks in Java may say either. */
    int suppose(Supposition supposition) {
        int applies = State.YES;
        for (Node test : when) {
            applies = State.and(applies, test.suppose(supposition));
        }
        int exempt = ExemptionProgram.anySuppose(exemptions, supposition);
        int forbidden = forbid.isEmpty() ? State.NO : forbid.get().suppose(supposition);
        int checked = custom.isEmpty() ? State.NO : State.UNKNOWN;
        int required = require.isEmpty() ? State.YES : require.get().suppose(supposition);
        int flagged = flag.isEmpty() ? State.of(asks()) : flag.get().suppose(supposition);
        return OutcomeCode.of(
                inForce.suppose(supposition),
                applies,
                exempt,
                State.or(forbidden, checked),
                required,
                flagged,
                asks() ? State.UNKNOWN : State.NO);
    }

    private int whenState(Run run) {
        int all = State.YES;
        for (int at = 0; at < when.size() && all != State.NO; at++) {
            all = State.and(all, when.get(at).state(run.subject(), run));
        }
        return all;
    }

    /** Whether a person's answer says that it is broken, once the question can be put. */
    private int answer(Run run) {
        int missing = judgedOn.missing(run);
        return missing == 0 ? broken(run.answer(question)) : missing;
    }

    private int broken(@Nullable Boolean answer) {
        return answer == null ? State.PERSON : State.of(answer == linked.rule().yesMeansBroken());
    }

    /** All parts of the rule in one check, and the exemptions one by one. */
    Evaluated evaluate(Run run) {
        Part inForcePart = inForce.evaluate(run);
        Part applies = applies(run);
        List<Part> exempt =
                exemptions.stream().map(exemption -> exemption.evaluate(run)).toList();
        Part flagged = flag.map(test -> Part.of("flag", test.evaluate(run.subject(), run)))
                .orElse(Part.of("flag", Truth.of(asks())));
        Part exempted = any("unless", exempt);
        boolean decided = inForcePart.isNo() || applies.isNo() || exempted.isYes();
        CustomOutcome checked =
                decided || custom.isEmpty() ? CustomOutcome.NOT_ASKED : run.checked(index, custom.get());
        Parts parts = new Parts(
                inForcePart,
                applies,
                exempted,
                forbidden(run, checked),
                require.map(test -> Part.of("require", test.evaluate(run.subject(), run)))
                        .orElse(Part.of("require", Truth.YES)),
                flagged,
                applies.isNo() || exempted.isYes() ? Part.of("answer", Truth.NO) : answered(inForcePart, flagged, run));
        return new Evaluated(parts, exempt, checked);
    }

    /** What the evaluation of a rule gave. */
    record Evaluated(Parts parts, List<Part> exemptions, CustomOutcome custom) {}

    private Part applies(Run run) {
        List<Trace> traces = new ArrayList<>(when.size());
        for (Node test : when) {
            traces.add(test.evaluate(run.subject(), run));
        }
        Truth truth = State.truth(LogicNodes.stateOfAll(traces));
        return new Part("when", truth, truth == Truth.UNKNOWN ? Needs.ofUnknown(traces) : List.of(), traces);
    }

    private Part forbidden(Run run, CustomOutcome checked) {
        Part byTest = forbid.map(test -> Part.of("forbid", test.evaluate(run.subject(), run)))
                .orElse(Part.of("forbid", Truth.NO));
        return any("forbid", List.of(byTest, checked.part()));
    }

    private Part answered(Part inForcePart, Part flagged, Run run) {
        if (!asks() || flagged.isNo()) {
            return Part.of("answer", Truth.NO);
        }
        List<Need> missing = judgedOn.needs(run);
        if (!missing.isEmpty()) {
            return Part.unknown("answer", missing);
        }
        int broken = broken(inForcePart.isNo() ? run.answerOutOfForce(question) : run.answer(question));
        return State.isUnknown(broken)
                ? Part.unknown("answer", List.of(new Need.OfAnswer()))
                : Part.of("answer", State.truth(broken));
    }

    private static Part any(String label, List<Part> parts) {
        int any = State.NO;
        for (Part part : parts) {
            any = State.or(any, part.state());
        }
        List<Need> needs = State.isUnknown(any) ? Part.needs(parts) : List.of();
        return new Part(label, State.truth(any), needs, Part.traces(parts));
    }

    /** Whether the rule is not in force yet, and not merely no longer. */
    boolean isComing(Run run) {
        return inForce.isComing(run);
    }

    /** Its program: each part with its tests, each leaf with its number. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(question);
        line(text, "in force", inForce.stretches().isEmpty() ? Optional.empty() : Optional.of(inForce));
        when.forEach(test -> line(text, "when", Optional.of(test)));
        exemptions.forEach(exemption -> line(text, "unless", Optional.of(exemption)));
        line(text, "forbid", forbid);
        line(text, "require", require);
        line(text, "flag", flag);
        line(text, "ask, judged on", asks() ? Optional.of(judgedOn) : Optional.empty());
        line(text, "check in Java", custom.map(check -> "once it applies"));
        return text.toString();
    }

    private static void line(StringBuilder text, String part, Optional<?> program) {
        program.ifPresent(what -> text.append("\n  ").append(part).append(' ').append(what));
    }
}
