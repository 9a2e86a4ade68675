package org.openguidance.model.link;

import java.util.BitSet;
import java.util.List;
import org.openguidance.model.Condition;

/**
 * What everything that links the rules about one kind of subject works with.
 *
 * @param bench what is shared by the guidance
 * @param facts the facts by their names
 * @param periods the periods, typed for this kind
 * @param linked the kind, linked
 * @param branches warns of conditions without sense
 * @param definitions what its worked-out facts rest on
 * @param reads finds what tests read
 * @param asked gathers the slots of the facts that rules read themselves
 * @param judgedOn what questions are judged on where nothing nearer says so
 */
record SubjectBench(
        Bench bench,
        SubjectFacts facts,
        Periods periods,
        LinkedSubject linked,
        BranchChecks branches,
        Definitions definitions,
        Reads reads,
        BitSet asked,
        List<Integer> judgedOn) {

    /** Links the facts of a kind. */
    static SubjectBench of(Bench bench, Windows windows, SubjectFacts facts) {
        Periods periods = new Periods(bench, windows, facts);
        FactLinker linker = new FactLinker(bench, facts, periods);
        LinkedSubject linked = linker.link();
        Reads reads = new Reads();
        Definitions definitions = new Definitions(linked.facts(), reads);
        definitions.reportCircles(bench.faults());
        BranchChecks branches = new BranchChecks(bench, facts);
        return new SubjectBench(
                bench, facts, periods, linked, branches, definitions, reads, new BitSet(), linker.judgedOn());
    }

    /** A condition on such a subject, typed. */
    Test typed(Condition condition) {
        return ConditionTyper.onSubject(bench, periods, facts, branches, condition);
    }
}
