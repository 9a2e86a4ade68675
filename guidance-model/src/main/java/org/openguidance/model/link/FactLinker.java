package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Named;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Links the facts of a kind of subject: what is assumed, how facts are worked out, what they are judged on. */
final class FactLinker {

    private final Bench bench;
    private final SubjectFacts subject;
    private final Periods periods;
    private final List<Integer> judgedOn;

    FactLinker(Bench bench, SubjectFacts subject, Periods periods) {
        this.bench = bench;
        this.subject = subject;
        this.periods = periods;
        this.judgedOn = JudgedOn.slots(subject.kind().judgedOn(), subject, bench.faults());
    }

    LinkedSubject link() {
        List<LinkedFact> facts = new ArrayList<>();
        for (int slot = 0; slot < subject.size(); slot++) {
            facts.add(link(slot));
        }
        return new LinkedSubject(
                subject.kind(), List.copyOf(facts), subject.kind().datedBy().flatMap(this::datedBy));
    }

    /** What questions about the subject are judged on where nothing nearer says so. */
    List<Integer> judgedOn() {
        return judgedOn;
    }

    private Optional<Integer> datedBy(Named name) {
        Optional<Integer> slot = subject.slot(name.id().text());
        if (slot.isEmpty()) {
            bench.faults()
                    .addName(
                            DiagnosticCode.UNKNOWN_FACT,
                            name.origin().location(),
                            "subject " + Phrase.quote(subject.name()) + " has no fact "
                                    + Phrase.quote(name.id().text()) + " to be dated by",
                            name.id().text(),
                            subject.names());
        } else if (!TypeWords.isDate(subject.fact(slot.get()).type())) {
            bench.faults()
                    .add(
                            DiagnosticCode.WRONG_FACT_TYPE,
                            name.origin().location(),
                            "'dated-by' must name a date, but fact "
                                    + Phrase.quote(name.id().text()) + " is "
                                    + TypeWords.of(subject.fact(slot.get()).type()));
        }
        return slot;
    }

    private LinkedFact link(int slot) {
        FactDeclaration fact = subject.fact(slot);
        Hand hand = subject.hand(slot);
        FactTypes.check(bench, hand, fact);
        return new LinkedFact(
                slot,
                fact,
                hand.zone(),
                fact.assume().flatMap(value -> read(hand, "the assumed value of " + hand.words(), value)),
                fact.definition().flatMap(definition -> define(hand, fact, definition)));
    }

    private Optional<FactValue> read(Hand hand, String what, Written written) {
        FactReading reading =
                bench.reader().read(what, written, hand.type().orElseThrow(), hand.zone(), hand.optional());
        reading.problems()
                .forEach(problem -> bench.faults()
                        .add(problem.code(), problem.origin().location(), problem.message(), problem.hint()));
        return reading.value();
    }

    private Optional<LinkedFact.LinkedDefinition> define(Hand hand, FactDeclaration fact, Definition definition) {
        if (definition instanceof Definition.Cases cases) {
            return Optional.of(cases(hand, cases));
        }
        boolean is = definition instanceof Definition.Is;
        if (!TypeWords.is(fact.type(), ScalarType.YES_NO)) {
            bench.faults()
                    .add(
                            DiagnosticCode.BAD_DEFINITION,
                            fact.location(),
                            hand.words() + " is " + TypeWords.of(fact.type()) + ", but "
                                    + (is ? "'is' gives yes or no" : "the answer to 'judge' is yes or no"),
                            is ? "use 'type: yes-no', or 'cases' to give it values" : "use 'type: yes-no'");
        }
        if (definition instanceof Definition.Is condition) {
            return Optional.of(new LinkedFact.Is(typed(condition.condition())));
        }
        Definition.Judge judge = (Definition.Judge) definition;
        List<Integer> own = JudgedOn.slots(judge.judgedOn(), subject, bench.faults());
        return Optional.of(new LinkedFact.Judged(judge.ask(), judge.judgedOn().isEmpty() ? judgedOn : own));
    }

    private LinkedFact.LinkedDefinition cases(Hand hand, Definition.Cases cases) {
        List<LinkedFact.Case> typed = new ArrayList<>();
        for (Definition.Case one : cases.cases()) {
            Optional<Test> when = one.when().map(this::typed);
            read(hand, "'then' of " + hand.words(), one.then())
                    .ifPresent(value -> typed.add(new LinkedFact.Case(when, value)));
        }
        return new LinkedFact.Cases(List.copyOf(typed));
    }

    private Test typed(Condition condition) {
        return ConditionTyper.onSubject(bench, periods, subject, condition);
    }
}
