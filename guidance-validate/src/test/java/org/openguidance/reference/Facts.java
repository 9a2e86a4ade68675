package org.openguidance.reference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Guidance;
import org.openguidance.model.Named;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Written;
import org.openguidance.reference.Belief.Need;
import org.openguidance.reference.Belief.Tri;
import org.openguidance.reference.Values.Missing;
import org.openguidance.reference.Values.Scope;
import org.openguidance.reference.Values.Typed;

/** The facts of a subject: declared, assumed, worked out or judged, as section 3 says. */
final class Facts implements Scope {

    private final Guidance guidance;
    private final SubjectKind kind;
    private final Subject subject;
    private final boolean strict;
    private final Values values;
    private final Evaluator evaluator;
    private final Map<String, Typed> found = new HashMap<>();

    Facts(Guidance guidance, Subject subject, Instant now, boolean strict) {
        this.guidance = guidance;
        this.kind = guidance.subject(subject.kind()).orElseThrow();
        this.subject = subject;
        this.strict = strict;
        this.values = new Values(guidance);
        this.evaluator = new Evaluator(guidance, this, now);
    }

    Evaluator evaluator() {
        return evaluator;
    }

    SubjectKind kind() {
        return kind;
    }

    @Override
    public Optional<Typed> find(String name) {
        Optional<Typed> known = Optional.ofNullable(found.get(name));
        if (known.isEmpty()) {
            known = kind.fact(name).map(this::value);
            known.ifPresent(value -> found.put(name, value));
        }
        return known;
    }

    private Typed value(FactDeclaration fact) {
        String name = fact.id().text();
        ZoneId zone = fact.zone().or(guidance::zone).orElseThrow();
        if (fact.definition().isPresent()) {
            return new Typed(worked(fact.definition().get(), fact, zone), fact.type(), zone, name, false);
        }
        Optional<Written> given = Optional.ofNullable(subject.facts().get(name));
        return given.or(() -> strict ? Optional.empty() : fact.assume())
                .map(written -> values.read(written, fact.type(), zone, name, fact.optional()))
                .orElseGet(() -> Values.missing(fact.type(), zone, name, fact.optional()));
    }

    private Object worked(Definition definition, FactDeclaration fact, ZoneId zone) {
        if (definition instanceof Definition.Is is) {
            return yesNo(evaluator.onSubject(is.condition()));
        }
        if (definition instanceof Definition.Judge judge) {
            return yesNo(judged(judge, fact.id().text()));
        }
        List<Belief> open = new ArrayList<>();
        List<Object> possible = new ArrayList<>();
        for (Definition.Case line : ((Definition.Cases) definition).cases()) {
            Belief holds = line.when().map(evaluator::onSubject).orElse(Belief.YES);
            if (!holds.is(Tri.NO)) {
                open.add(holds);
                possible.add(
                        values.read(line.then(), fact.type(), zone, fact.id().text(), false)
                                .value());
            }
            if (holds.is(Tri.YES)) {
                break;
            }
        }
        boolean one = possible.stream().allMatch(possible.get(0)::equals);
        return one ? possible.get(0) : new Missing(Belief.needsOf(open));
    }

    private static Object yesNo(Belief belief) {
        return switch (belief.tri()) {
            case YES -> "yes";
            case NO -> "no";
            case OPEN -> new Missing(belief.needs());
        };
    }

    private Belief judged(Definition.Judge judge, String name) {
        List<Named> judgedOn = judge.judgedOn().isEmpty() ? kind.judgedOn() : judge.judgedOn();
        return answer(
                kind.id() + "/" + name,
                judgedOn.stream().map(one -> one.id().text()).toList());
    }

    /** What a person answered, if the question can be put. */
    Belief answer(String question, List<String> judgedOn) {
        Set<Need> first = new TreeSet<>();
        for (String name : judgedOn) {
            Typed fact = find(name).orElseThrow();
            if (fact.value() instanceof Missing missing) {
                first.addAll(missing.needs());
            } else if (fact.value() instanceof String text && text.isBlank()) {
                first.add(new Need(Need.Kind.FACT, name));
            }
        }
        if (!first.isEmpty()) {
            first.add(new Need(Need.Kind.LATER, question));
            return Belief.open(first);
        }
        return Optional.ofNullable(subject.answers().get(question))
                .map(Belief::of)
                .orElseGet(() -> Belief.waitingFor(Need.Kind.PERSON, question));
    }
}
