package org.openguidance.reference;

import static org.openguidance.reference.Values.Nothing.NOTHING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.Exemption;
import org.openguidance.model.Guidance;
import org.openguidance.model.InForce;
import org.openguidance.model.Named;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.reference.Belief.Need;
import org.openguidance.reference.Belief.Tri;
import org.openguidance.reference.Decision.Part;
import org.openguidance.reference.Values.Missing;
import org.openguidance.reference.Values.Typed;
import org.openguidance.reference.Values.When;

/** Decides rules and verdicts as sections 1 and 5 of the format say: every open part is tried as yes and as no. */
final class ReferenceChecker {

    /** What the reference says of a rule. */
    record Result(
            Outcome outcome,
            Set<Outcome> couldBe,
            String basis,
            Set<String> exemptions,
            Set<String> missing,
            Set<String> questions,
            boolean open,
            boolean coming) {}

    /** What it says of a subject; the unused answers are those to questions of rules. */
    record Report(
            Map<RuleId, Result> results, String verdict, Map<Outcome, Integer> counts, Set<String> unusedAnswers) {}

    private final Guidance guidance;
    private final Facts facts;
    private final Evaluator evaluator;
    private final Dates dates;
    private final Instant now;
    private final Set<String> used = new TreeSet<>();

    private ReferenceChecker(Guidance guidance, Subject subject, Instant now, boolean strict) {
        this.guidance = guidance;
        this.facts = new Facts(guidance, subject, now, strict);
        this.evaluator = facts.evaluator();
        this.dates = new Dates(guidance);
        this.now = now;
    }

    /** Checks a subject as at an instant. */
    static Report check(Guidance guidance, Subject subject, Instant now, boolean strict) {
        ReferenceChecker checker = new ReferenceChecker(guidance, subject, now, strict);
        Map<RuleId, Result> results = new TreeMap<>();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<Result> binding = new ArrayList<>();
        for (Code code : guidance.codes()) {
            for (CodeRule rule : code.subject().id().equals(subject.kind()) ? code.rules() : List.<CodeRule>of()) {
                Result result = checker.result(code, rule);
                results.put(new RuleId(code.id(), rule.id()), result);
                counts.merge(result.outcome(), 1, Integer::sum);
                if (rule.obligation().isBinding()
                        || (strict && rule.obligation().isAdvisory())) {
                    binding.add(result);
                }
            }
        }
        Set<String> unused = new TreeSet<>(subject.answers().keySet());
        unused.removeIf(name -> name.startsWith(subject.kind() + "/"));
        unused.removeAll(checker.used);
        return new Report(results, verdict(binding), counts, unused);
    }

    private static String verdict(List<Result> binding) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        binding.forEach(result -> outcomes.add(result.outcome()));
        if (outcomes.contains(Outcome.VIOLATED)) {
            return "non-compliant";
        }
        if (binding.stream().anyMatch(Result::open)) {
            return "needs-review";
        }
        if (outcomes.contains(Outcome.SATISFIED)) {
            return "compliant";
        }
        return outcomes.contains(Outcome.EXEMPT) ? "excused" : "nothing-applied";
    }

    private Result result(Code code, CodeRule rule) {
        String name = code.id() + "/" + rule.id();
        Map<String, Belief> exemptions = exemptions(code, rule);
        Map<Part, Belief> parts = new EnumMap<>(Part.class);
        parts.put(Part.IN_FORCE, inForce(code, rule));
        parts.put(Part.APPLIES, applies(code, rule));
        parts.put(Part.EXEMPT, Belief.any(List.copyOf(exemptions.values())));
        parts.put(Part.FORBIDDEN, rule.forbid().map(evaluator::onSubject).orElse(Belief.NO));
        parts.put(Part.REQUIRED, rule.require().map(evaluator::onSubject).orElse(Belief.YES));
        parts.put(
                Part.ASKED,
                rule.flag()
                        .map(evaluator::onSubject)
                        .orElse(Belief.of(rule.ask().isPresent())));
        Belief yes = rule.ask().isPresent() ? facts.answer(name, judgedOn(code, rule)) : Belief.NO;
        parts.put(Part.JUDGED_BROKEN, rule.ask().isEmpty() || rule.yesMeansBroken() ? yes : yes.not());
        Decision decision = new Decision(parts);
        if (decision.isPut()) {
            used.add(name);
        }
        Set<Outcome> couldBe = decision.couldBe();
        Set<Need> needs = decision.needs();
        Set<Need.Kind> kinds = EnumSet.noneOf(Need.Kind.class);
        needs.forEach(need -> kinds.add(need.kind()));
        boolean isDecided = couldBe.size() == 1;
        boolean onlyPeople = kinds.equals(Set.of(Need.Kind.PERSON));
        Outcome outcome =
                isDecided ? couldBe.iterator().next() : onlyPeople ? Outcome.NEEDS_JUDGEMENT : Outcome.UNKNOWN;
        boolean comesDownToAPerson = kinds.contains(Need.Kind.PERSON) || kinds.contains(Need.Kind.LATER);
        return new Result(
                outcome,
                couldBe,
                outcome == Outcome.SATISFIED ? basis(rule, decision) : "",
                outcome == Outcome.EXEMPT ? holding(exemptions) : Set.of(),
                names(needs, Set.of(Need.Kind.FACT, Need.Kind.PARAMETER)),
                names(needs, Set.of(Need.Kind.PERSON)),
                !isDecided && (comesDownToAPerson || couldBe.contains(Outcome.VIOLATED)),
                notYet(code, rule) && decision.oncePutInForce().equals(Set.of(Outcome.VIOLATED)));
    }

    private static String basis(CodeRule rule, Decision decision) {
        if (rule.ask().isPresent() && decision.isAsked()) {
            return "judged";
        }
        boolean onlyFlag = rule.flag().isPresent()
                && rule.forbid().isEmpty()
                && rule.require().isEmpty();
        return onlyFlag ? "not-flagged" : "shown";
    }

    private static Set<String> holding(Map<String, Belief> exemptions) {
        Set<String> holding = new TreeSet<>(exemptions.keySet());
        holding.removeIf(id -> !exemptions.getOrDefault(id, Belief.NO).is(Tri.YES));
        return holding;
    }

    private static Set<String> names(Set<Need> needs, Set<Need.Kind> kinds) {
        return needs.stream()
                .filter(need -> kinds.contains(need.kind()))
                .map(Need::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Belief applies(Code code, CodeRule rule) {
        List<Belief> beliefs = new ArrayList<>();
        Stream.of(code.when(), rule.when())
                .forEach(when -> when.ifPresent(one -> beliefs.add(evaluator.onSubject(one))));
        boolean onlyRequires =
                rule.forbid().isEmpty() && rule.flag().isEmpty() && rule.ask().isEmpty();
        rule.require()
                .filter(require -> onlyRequires)
                .flatMap(require -> lists(require, evaluator.root()))
                .ifPresent(lists -> beliefs.add(Belief.any(lists)));
        return Belief.all(beliefs);
    }

    /** For each list whose entries alone are tested, whether it has one; empty where something else is tested. */
    private Optional<List<Belief>> lists(Condition condition, Typed at) {
        if (condition instanceof Condition.Field field) {
            return lists(field.condition(), Parts.of(at, field.name()));
        }
        if (condition instanceof Condition.Each) {
            return Optional.of(List.of(hasEntry(at.value())));
        }
        List<Condition> inside = condition instanceof Condition.All all
                ? all.conditions()
                : condition instanceof Condition.Any any ? any.conditions() : List.of();
        List<Belief> lists = new ArrayList<>();
        for (Condition one : inside) {
            Optional<List<Belief>> found = lists(one, at);
            if (found.isEmpty()) {
                return found;
            }
            lists.addAll(found.get());
        }
        return inside.isEmpty() ? Optional.empty() : Optional.of(lists);
    }

    private static Belief hasEntry(Object value) {
        return value instanceof Missing missing
                ? Belief.open(missing.needs())
                : Belief.of(value != NOTHING && !((List<?>) value).isEmpty());
    }

    private Map<String, Belief> exemptions(Code code, CodeRule rule) {
        Map<String, Belief> exemptions = new TreeMap<>();
        code.unless().forEach(one -> exemptions.put(one.id().text(), holds(one)));
        rule.unless().forEach(one -> exemptions.put(one.id().text(), holds(one)));
        RuleId id = new RuleId(code.id(), rule.id());
        for (Code other : guidance.codes()) {
            other.rules().stream()
                    .filter(may -> may.permits().stream()
                            .anyMatch(one -> one.seenFrom(other.id()).equals(id)))
                    .forEach(may -> exemptions.put(other.id() + "/" + may.id(), permits(other, may)));
        }
        return exemptions;
    }

    private Belief holds(Exemption exemption) {
        Belief inner = Belief.any(exemption.unless().stream().map(this::holds).toList());
        return Belief.all(List.of(evaluator.onSubject(exemption.when()), inner.not()));
    }

    private Belief permits(Code code, CodeRule may) {
        Belief exempt = Belief.any(List.copyOf(exemptions(code, may).values()));
        return Belief.all(List.of(inForce(code, may), applies(code, may), exempt.not()));
    }

    private List<String> judgedOn(Code code, CodeRule rule) {
        List<Named> nearest = Stream.of(
                        rule.judgedOn(), code.judgedOn(), facts.kind().judgedOn())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!nearest.isEmpty()) {
            return nearest.stream().map(name -> name.id().text()).toList();
        }
        Reads reads = new Reads(guidance, facts.kind());
        Stream.of(code.when(), rule.when(), rule.forbid(), rule.require(), rule.flag())
                .forEach(condition -> condition.ifPresent(reads::read));
        Stream.concat(code.unless().stream(), rule.unless().stream()).forEach(one -> exemption(one, reads));
        return reads.textsAndLists();
    }

    private static void exemption(Exemption exemption, Reads reads) {
        reads.read(exemption.when());
        exemption.unless().forEach(inner -> exemption(inner, reads));
    }

    private Belief inForce(Code code, CodeRule rule) {
        List<Belief> beliefs = new ArrayList<>();
        for (InForce inForce : inForces(code, rule)) {
            Object dated = dated();
            if (dated instanceof Missing missing) {
                beliefs.add(Belief.open(missing.needs()));
            } else {
                beliefs.add(Belief.of(dated instanceof When when
                        && !dates.startsLater(when, inForce.from())
                        && !dates.isOver(when, inForce.until())));
            }
        }
        return Belief.all(beliefs);
    }

    /** Not in force yet, but later it will be. */
    private boolean notYet(Code code, CodeRule rule) {
        List<InForce> all = inForces(code, rule);
        return dated() instanceof When when
                && rule.obligation() != Obligation.MAY
                && all.stream().anyMatch(one -> dates.startsLater(when, one.from()))
                && all.stream().noneMatch(one -> dates.isOver(when, one.until()));
    }

    private static List<InForce> inForces(Code code, CodeRule rule) {
        return Stream.of(code.inForce(), rule.inForce())
                .flatMap(Optional::stream)
                .toList();
    }

    private Object dated() {
        return facts.kind()
                .datedBy()
                .map(name -> facts.find(name.id().text()).orElseThrow().value())
                .orElseGet(() -> When.at(now, guidance.zone().orElseThrow()));
    }
}
