package org.openguidance.validate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openguidance.model.Ask;
import org.openguidance.model.Guidance;
import org.openguidance.model.Outcome;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedExemption;

/**
 * Makes the tree that explains a rule: whether it is broken, part by part. The parts are those of one explained evaluation,
 * so the tree can say nothing else than the outcome does. For one explanation, by one thread.
 */
final class RuleTree {

    private static final Set<Outcome> OPEN = EnumSet.of(Outcome.NEEDS_JUDGEMENT, Outcome.UNKNOWN, Outcome.ERROR);

    private final Guidance guidance;
    private final RuleProgram rule;
    private final RuleProgram.Evaluated evaluated;
    private final Run run;
    private final Decision decision;
    private final Branches branches;

    RuleTree(Guidance guidance, RuleProgram rule, RuleProgram.Evaluated evaluated, Run run) {
        this.guidance = guidance;
        this.rule = rule;
        this.evaluated = evaluated;
        this.run = run;
        this.decision = Decision.of(evaluated.parts());
        this.branches = new Branches(ConditionText.with(guidance));
    }

    /** The tree: its root says whether the rule is broken. */
    Branch root() {
        Parts parts = evaluated.parts();
        int binds = State.and(
                State.and(parts.inForce().state(), parts.when().state()),
                State.not(parts.exempt().state()));
        int asked = State.and(parts.flag().state(), parts.brokenByAnswer().state());
        int breach = State.or(
                State.or(parts.forbid().state(), State.not(parts.require().state())), asked);
        return new Branch(
                "broken",
                State.truth(State.and(binds, breach)),
                Optional.of(decision.outcome().label()),
                List.of(),
                List.of(),
                true,
                parts());
    }

    private List<Branch> parts() {
        Parts parts = evaluated.parts();
        List<Branch> all = new ArrayList<>();
        inForce().ifPresent(all::add);
        test("when", parts.when()).map(this::withEntries).ifPresent(all::add);
        for (int at = 0; at < rule.exemptions().size(); at++) {
            Part part = evaluated.exemptions().get(at);
            all.add(exemption(
                    rule.exemptions().get(at),
                    Optional.of(rule.linked().exemptions().get(at)),
                    part,
                    decides(parts.exempt()) && part.truth() == parts.exempt().truth()));
        }
        test("forbid", parts.forbid()).ifPresent(all::add);
        checkInJava().ifPresent(all::add);
        test("require", parts.require()).ifPresent(all::add);
        test("flag", parts.flag()).ifPresent(all::add);
        rule.linked().rule().ask().ifPresent(ask -> all.add(answer(ask)));
        return all;
    }

    /** Whether the outcome rests on a part. */
    private boolean decides(Part part) {
        Outcome outcome = decision.outcome();
        if (OPEN.contains(outcome)) {
            return decision.deciding().stream().anyMatch(open -> open.label().equals(part.label()));
        }
        boolean applies = part.label().equals("in-force") || part.label().equals("when");
        if (outcome == Outcome.NOT_APPLICABLE) {
            return applies && part.isNo();
        }
        if (outcome == Outcome.EXEMPT || applies || part.label().equals("unless")) {
            return applies || part.label().equals("unless");
        }
        return outcome == Outcome.SATISFIED || breaks(part);
    }

    private boolean breaks(Part part) {
        Parts parts = evaluated.parts();
        return switch (part.label()) {
            case "require" -> part.isNo();
            case "forbid" -> part.isYes();
            default -> parts.flag().isYes() && parts.brokenByAnswer().isYes();
        };
    }

    private Optional<Branch> test(String label, Part part) {
        if (part.traces().isEmpty()) {
            return Optional.empty();
        }
        boolean decides = decides(part);
        return Optional.of(Branch.of(label, part.truth(), decides, branches.of(part.traces(), part.truth(), decides)));
    }

    /** A rule about each entry of lists applies only where there is one, which nobody wrote. */
    private Branch withEntries(Branch when) {
        if (rule.linked().appliesWhere().isEmpty()) {
            return when;
        }
        List<Branch> because = new ArrayList<>(when.because());
        int last = because.size() - 1;
        because.set(last, because.get(last).saying("there is an entry to look at"));
        return Branch.of(when.says(), when.held(), when.decides(), because);
    }

    private Optional<Branch> inForce() {
        Part part = evaluated.parts().inForce();
        return inForce(rule.inForce(), words(), part, decides(part));
    }

    private Optional<Branch> inForce(InForce inForce, String words, Part part, boolean decides) {
        if (inForce.stretches().isEmpty()) {
            return Optional.empty();
        }
        Hand date = run.dated();
        String name = date.path().equals("now") ? "the check" : date.path();
        String value = date.value().map(known -> known.display()).orElse("not declared");
        return Optional.of(Branch.of(words, part.truth(), decides, Optional.of(name + ": " + value), part.needs()));
    }

    /** When the rule and its code are in force, as it was written. */
    private String words() {
        return Stream.of(rule.linked().code().inForce(), rule.linked().rule().inForce())
                .flatMap(Optional::stream)
                .map(one -> stretch(one.from(), one.until()))
                .distinct()
                .reduce("in-force", (all, one) -> all + (all.equals("in-force") ? " " : " and ") + one);
    }

    private static String stretch(Optional<TimePoint> from, Optional<TimePoint> until) {
        return (from.map(day -> "from " + day).orElse("")
                        + until.map(day -> " until " + day).orElse(""))
                .strip();
    }

    private Branch exemption(ExemptionProgram program, Optional<LinkedExemption> linked, Part part, boolean decides) {
        List<Branch> because = new ArrayList<>();
        Part force = program.inForce().evaluate(run);
        inForce(program.inForce(), "in-force", force, decides && force.truth() == part.truth())
                .ifPresent(because::add);
        program.when().ifPresent(when -> {
            Trace trace = when.evaluate(run.subject(), run);
            because.addAll(branches.of(List.of(trace), part.truth(), decides));
        });
        for (int at = 0; at < program.unless().size(); at++) {
            ExemptionProgram inner = program.unless().get(at);
            Part holds = inner.evaluate(run);
            int place = at;
            Optional<LinkedExemption> one = linked.map(outer -> outer.unless().get(place));
            because.add(exemption(
                    inner, one, holds, decides && holds.truth() == part.truth().not()));
        }
        String title = linked.map(one -> ": " + words(one.title())).orElse("");
        return Branch.of("unless " + program.id() + title, part.truth(), decides, because);
    }

    private Optional<Branch> checkInJava() {
        if (rule.custom().isEmpty()) {
            return Optional.empty();
        }
        CustomOutcome found = evaluated.custom();
        Part part = found.part();
        Parts parts = evaluated.parts();
        boolean asked = !parts.inForce().isNo()
                && !parts.when().isNo()
                && !parts.exempt().isYes();
        List<Finding> places = found.places().stream()
                .flatMap(place -> RuleEvaluator.finding(place, run).stream())
                .toList();
        return Optional.of(new Branch(
                "check in Java",
                part.truth(),
                found.error().or(() -> asked ? Optional.empty() : Optional.of("not asked")),
                places,
                part.needs().stream()
                        .filter(need -> !(need instanceof Need.OfError))
                        .map(Need::name)
                        .toList(),
                asked
                        && decides(parts.forbid())
                        && part.truth() == parts.forbid().truth(),
                List.of()));
    }

    /** Whether a person's answer says that the rule is broken. */
    private Branch answer(Ask ask) {
        Parts parts = evaluated.parts();
        Part part = parts.brokenByAnswer();
        boolean put = !parts.inForce().isNo()
                && !parts.when().isNo()
                && !parts.exempt().isYes()
                && !parts.flag().isNo();
        String value = !put
                ? "not put"
                : part.isUnknown()
                        ? "not answered"
                        : "answered " + (part.isYes() == rule.linked().rule().yesMeansBroken() ? "yes" : "no");
        return Branch.of(
                "broken by the answer to “" + words(ask.question()) + "”",
                part.truth(),
                decides(part),
                Optional.of(value),
                part.needs());
    }

    private String words(Wording wording) {
        return Printable.cut(wording.in(guidance.language()));
    }
}
