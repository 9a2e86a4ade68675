package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;

/** A fact, compiled. */
record FactProgram(LinkedFact linked, Optional<Definition> definition) {

    String name() {
        return linked.name();
    }

    /** How a fact that nobody declares is found. */
    @FunctionalInterface
    interface Definition {
        Hand find(FactProgram fact, Run run);
    }

    private static Hand known(FactValue value, FactProgram fact) {
        return Hand.known(value, fact.name(), fact.linked().slot());
    }

    private static Hand unknown(List<Need> needs, FactProgram fact) {
        return Hand.unknown(needs, fact.name(), fact.linked().slot());
    }

    /** Yes where the test holds, no where it does not. */
    static Definition is(Node test) {
        return (fact, run) -> {
            Trace how = test.evaluate(run.subject(), run);
            Hand found = how.truth() == Truth.UNKNOWN
                    ? unknown(how.needs(), fact)
                    : known(new FactValue.YesNo(how.truth() == Truth.YES), fact);
            return found.workedOut(how);
        };
    }

    /** One case: its test, none for the last, and its value. */
    record Case(Optional<Node> when, FactValue then) {}

    /** The value of the first case that holds; where some are unknown, the one value that all possible cases give. */
    static Definition cases(List<Case> cases) {
        return (fact, run) -> {
            List<FactValue> possible = new ArrayList<>();
            List<Trace> looked = new ArrayList<>();
            for (Case one : cases) {
                Truth holds = one.when()
                        .map(test -> {
                            Trace trace = test.evaluate(run.subject(), run);
                            looked.add(trace);
                            return trace.truth();
                        })
                        .orElse(Truth.YES);
                if (holds != Truth.NO) {
                    possible.add(one.then());
                }
                if (holds == Truth.YES) {
                    break;
                }
            }
            boolean agreed = possible.stream().allMatch(possible.get(0)::equals);
            Hand found = agreed ? known(possible.get(0), fact) : unknown(Needs.ofUnknown(looked), fact);
            return found.workedOut(casesTrace(looked, agreed));
        };
    }

    private static Trace casesTrace(List<Trace> looked, boolean agreed) {
        Condition source = new Condition.Is(new Operand.Text("cases", Origin.NONE), Origin.NONE);
        return Trace.of(Trace.Kind.LEAF, source, Hand.subject(), Truth.of(agreed), looked);
    }

    /** What a person answers, once the question can be put. */
    static Definition judged(List<Integer> judgedOn) {
        return (fact, run) -> {
            List<Need> missing = run.missingOf(judgedOn);
            int slot = fact.linked().slot();
            if (!missing.isEmpty()) {
                return unknown(Needs.join(missing, List.of(new Need.OfJudgedFact(slot, fact.name(), false))), fact);
            }
            return run.answer(run.program().kind() + "/" + fact.name())
                    .map(yes -> known(new FactValue.YesNo(yes), fact))
                    .orElseGet(() -> unknown(List.of(new Need.OfJudgedFact(slot, fact.name(), true)), fact));
        };
    }
}
