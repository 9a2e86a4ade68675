package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Condition;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;

/** A fact, compiled: how its value is found in a check. Immutable and thread-safe. */
final class FactProgram {

    private final LinkedFact linked;
    private final @Nullable Definition definition;
    private final Hand undeclared;
    private final @Nullable Hand assumed;

    FactProgram(LinkedFact linked, Optional<Definition> definition) {
        this.linked = linked;
        this.definition = definition.orElse(null);
        this.undeclared =
                Hand.unknown(List.of(new Need.OfFact(linked.slot(), linked.name())), linked.name(), linked.slot());
        this.assumed = linked.assumed().map(this::known).orElse(null);
    }

    /** How a fact that nobody declares is found. */
    interface Definition {

        /** What it is, and no more. */
        Hand find(FactProgram fact, Run run);

        /** What it is, with how that went. */
        Hand explain(FactProgram fact, Run run);
    }

    LinkedFact linked() {
        return linked;
    }

    String name() {
        return linked.name();
    }

    /** Whether its value follows from other facts. */
    boolean isWorkedOut() {
        return definition instanceof Is || definition instanceof Cases;
    }

    int slot() {
        return linked.slot();
    }

    /** A value of this fact. */
    Hand known(FactValue value) {
        return Hand.known(value, linked.name(), linked.slot());
    }

    private Hand unknown(List<Need> needs) {
        return Hand.unknown(needs, linked.name(), linked.slot());
    }

    private Hand waiting(int state) {
        return Hand.waiting(state, linked.name(), linked.slot());
    }

    /** The fact in a check in which it is not declared: worked out, judged or assumed, or else unknown. */
    Hand find(Run run) {
        if (definition != null) {
            return run.explains() ? definition.explain(this, run) : definition.find(this, run);
        }
        Hand value = run.isStrict() ? null : assumed;
        if (value == null) {
            return undeclared;
        }
        run.leanOn(linked.slot());
        return value.fresh();
    }

    /** Yes where the test holds, no where it does not. */
    record Is(Node test) implements Definition {

        private static final FactValue YES = new FactValue.YesNo(true);
        private static final FactValue NO = new FactValue.YesNo(false);

        @Override
        public Hand find(FactProgram fact, Run run) {
            int state = test.state(run.subject(), run);
            return State.isUnknown(state) ? fact.waiting(state) : fact.known(value(state));
        }

        @Override
        public Hand explain(FactProgram fact, Run run) {
            Trace how = test.evaluate(run.subject(), run);
            Hand found = how.truth() == Truth.UNKNOWN ? fact.unknown(how.needs()) : fact.known(value(how.state()));
            return found.workedOut(how);
        }

        private static FactValue value(int state) {
            return state == State.YES ? YES : NO;
        }

        @Override
        public String toString() {
            return "is " + test;
        }
    }

    /** One case: its test, none for the last, and its value. */
    record Case(Optional<Node> when, FactValue then) {

        @Override
        public String toString() {
            return when.map(test -> "when " + test + " ").orElse("else ") + then.display();
        }
    }

    /** The value of the first case that holds; where some are unknown, the one value that all possible cases give. */
    record Cases(List<Case> cases) implements Definition {

        private static final Condition SOURCE = new Condition.Is(new Operand.Text("cases", Origin.NONE), Origin.NONE);

        @Override
        public Hand find(FactProgram fact, Run run) {
            FactValue found = null;
            boolean agreed = true;
            int waiting = 0;
            for (Case one : cases) {
                int state = one.when().isEmpty() ? State.YES : one.when().get().state(run.subject(), run);
                waiting |= State.waiting(state);
                if (state != State.NO) {
                    agreed &= found == null || found.equals(one.then());
                    found = one.then();
                }
                if (state == State.YES) {
                    break;
                }
            }
            return agreed && found != null ? fact.known(found) : fact.waiting(waiting);
        }

        @Override
        public Hand explain(FactProgram fact, Run run) {
            List<FactValue> possible = new ArrayList<>();
            List<Trace> looked = new ArrayList<>();
            for (Case one : cases) {
                one.when().ifPresent(test -> looked.add(test.evaluate(run.subject(), run)));
                Truth holds = one.when().isEmpty()
                        ? Truth.YES
                        : looked.get(looked.size() - 1).truth();
                if (holds != Truth.NO) {
                    possible.add(one.then());
                }
                if (holds == Truth.YES) {
                    break;
                }
            }
            boolean agreed = possible.stream().allMatch(possible.get(0)::equals);
            Hand found = agreed ? fact.known(possible.get(0)) : fact.unknown(Needs.ofUnknown(looked));
            return found.workedOut(Trace.of(Trace.Kind.LEAF, SOURCE, Hand.subject(), Truth.of(agreed), looked));
        }

        @Override
        public String toString() {
            return cases.toString();
        }
    }

    /** What a person answers, once the question can be put. */
    record Judged(String question, Facts judgedOn) implements Definition {

        @Override
        public Hand find(FactProgram fact, Run run) {
            int missing = judgedOn.missing(run);
            if (missing != 0) {
                return fact.waiting(missing | State.LATER);
            }
            Boolean answer = run.answer(question);
            return answer == null ? fact.waiting(State.PERSON) : fact.known(new FactValue.YesNo(answer));
        }

        @Override
        public Hand explain(FactProgram fact, Run run) {
            List<Need> missing = judgedOn.needs(run);
            if (!missing.isEmpty()) {
                return fact.unknown(Needs.join(missing, List.of(fact.answer(false))));
            }
            Hand found = find(fact, run);
            return found.isKnown() ? found : fact.unknown(List.of(fact.answer(true)));
        }

        @Override
        public String toString() {
            return "judged on " + judgedOn;
        }
    }

    /** Whether a trace tells how the cases of a fact were looked at; they stand inside it. */
    static boolean isCases(Trace how) {
        return how.source().equals(Cases.SOURCE);
    }

    private Need answer(boolean put) {
        return new Need.OfJudgedFact(linked.slot(), linked.name(), put);
    }

    @Override
    public String toString() {
        return linked.slot() + " " + linked.name() + (definition == null ? "" : ": " + definition);
    }
}
