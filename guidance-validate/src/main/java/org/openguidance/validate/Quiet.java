package org.openguidance.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedRule;

/** Finds out which rules can be broken or open only where some words or patterns are in a text. Used while compiling. */
final class Quiet {

    private final SubjectProgram program;

    Quiet(SubjectProgram program) {
        this.program = program;
    }

    /** The words and patterns of which one has to be there; empty for a rule that has to be looked at always. */
    Set<ScanBit> triggers(RuleProgram rule) {
        Triggers triggers = new Triggers();
        int forbidden = stands(rule.forbid(), State.NO, triggers);
        int required = stands(rule.require(), State.YES, triggers);
        int asked = stands(rule.flag(), State.of(rule.asks()), triggers);
        boolean kept = forbidden == State.NO && required == State.YES && asked == State.NO;
        return kept && rule.custom().isEmpty() && !mayWaitForAPerson(rule.linked()) ? triggers.bits() : Set.of();
    }

    private static int stands(Optional<Node> test, int without, Triggers triggers) {
        return test.map(node -> node.quiet(triggers)).orElse(without);
    }

    /** Whether whether it applies can come down to a person. */
    private boolean mayWaitForAPerson(LinkedRule rule) {
        Reliance reliance = new Reliance();
        rule.when().forEach(reliance::on);
        rule.appliesWhere().ifPresent(reliance::on);
        rule.exemptions().forEach(reliance::on);
        boolean dated = !rule.inForce().isEmpty() || rule.exemptions().stream().anyMatch(Quiet::isDated);
        if (dated && program.datedBy() >= 0) {
            reliance.on(program.datedBy());
        }
        List<LinkedFact> facts = program.linked().facts();
        return reliance.through(facts).slots().stream()
                .anyMatch(slot -> facts.get(slot).definition().orElse(null) instanceof LinkedFact.Judged);
    }

    private static boolean isDated(LinkedExemption exemption) {
        return !exemption.inForce().isEmpty() || exemption.unless().stream().anyMatch(Quiet::isDated);
    }
}
