package org.openguidance.validate;

import java.util.BitSet;
import java.util.Set;
import org.openguidance.model.Outcome;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedRule;

/**
 * Finds out which rules can be broken or open only where some words or patterns are in a text, and which are decided already
 * by what is settled of the subject. Used while compiling.
 */
final class Quiet {

    private final SubjectProgram program;
    private final Settled settled;

    Quiet(SubjectProgram program, Settled settled) {
        this.program = program;
        this.settled = settled;
    }

    /** What is settled of a rule, as an {@link OutcomeCode}: it is decided where only one outcome could be. */
    int outcome(RuleProgram rule) {
        return rule.suppose(settled);
    }

    static boolean isDecided(int code) {
        return OutcomeCode.possible(code).size() == 1;
    }

    /** The words and patterns of which one has to be there; empty for a rule that has to be looked at always. */
    Set<ScanBit> triggers(RuleProgram rule) {
        Triggers triggers = new Triggers();
        int code = rule.suppose(new NothingFound(settled, triggers));
        return OutcomeCode.couldBe(code, Outcome.VIOLATED) || mayWaitForAPerson(rule) ? Set.of() : triggers.bits();
    }

    /** That no words and no patterns are found; gathers those that this rests on. */
    private record NothingFound(Settled settled, Triggers triggers) implements Supposition {

        @Override
        public int of(FactLeaf leaf) {
            return settled.has(leaf) ? settled.of(leaf) : leaf.quiet(triggers);
        }

        @Override
        public int of(InForce inForce) {
            return settled.of(inForce);
        }
    }

    /** Whether it can come down to a person whether the rule applies. */
    private boolean mayWaitForAPerson(RuleProgram rule) {
        LinkedRule linked = rule.linked();
        Reliance reliance = new Reliance();
        linked.when().forEach(reliance::on);
        linked.appliesWhere().ifPresent(reliance::on);
        linked.exemptions().forEach(reliance::on);
        boolean dated =
                !linked.inForce().isEmpty() || linked.exemptions().stream().anyMatch(Quiet::isDated);
        BitSet slots = reliance.slots();
        if (dated && program.datedBy() >= 0) {
            slots.set(program.datedBy());
        }
        return slots.intersects(program.order().onPeople());
    }

    private static boolean isDated(LinkedExemption exemption) {
        return !exemption.inForce().isEmpty() || exemption.unless().stream().anyMatch(Quiet::isDated);
    }
}
