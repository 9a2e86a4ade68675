package org.openguidance.model.link;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Code;

/**
 * A code with what it hands down to its rules, typed.
 *
 * @param code the code
 * @param subject the kind of subject that it is about
 * @param inForce when it is in force
 * @param when its condition
 * @param exemptions its exemptions
 * @param reads the slots of the facts that its condition and its exemptions read themselves
 * @param judgedOn what its questions are judged on, if it says so
 */
record TypedCode(
        Code code,
        SubjectBench subject,
        Optional<LinkedInForce> inForce,
        Optional<Test> when,
        List<LinkedExemption> exemptions,
        BitSet reads,
        List<Integer> judgedOn) {

    static TypedCode of(Code code, SubjectBench subject, Stretches stretches) {
        Optional<Test> when = code.when().map(subject::typed);
        List<LinkedExemption> exemptions = Exemptions.typed(code.unless(), subject);
        List<Test> tests = Exemptions.tests(exemptions);
        when.ifPresent(tests::add);
        return new TypedCode(
                code,
                subject,
                code.inForce()
                        .map(inForce -> stretches.of(
                                inForce, "code " + Phrase.quote(code.id().text()))),
                when,
                exemptions,
                subject.reads().of(tests),
                JudgedOn.slots(code.judgedOn(), subject.facts(), subject.bench().faults()));
    }
}
