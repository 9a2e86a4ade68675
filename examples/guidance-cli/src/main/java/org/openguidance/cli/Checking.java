package org.openguidance.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.InvalidSubjectException;

/**
 * What is the same for every subject of a run.
 *
 * @param checker the checker
 * @param given the facts and answers from the command line
 * @param at the one instant of the run
 * @param interview the person who is asked for what is missing, where one is
 * @param waivers watches which waivers are for something
 * @param baseline what is done about a baseline
 */
record Checking(
        ComplianceChecker checker,
        GivenFacts given,
        Instant at,
        Optional<Interview> interview,
        WaiverWatch waivers,
        BaselineRun baseline) {

    /** The guidance that is checked against. */
    LinkedGuidance guidance() {
        return checker.linkedGuidance();
    }

    /**
     * Reads and checks a subject.
     *
     * @throws Refusal if it cannot be used
     */
    ComplianceReport check(SubjectSource source) {
        try {
            return check(source.read(guidance()).named(baseline, source.file()));
        } catch (InvalidSubjectException invalid) {
            throw Refusal.of(String.join(
                    "\n",
                    invalid.faults().stream()
                            .map(InvalidSubjectException.Fault::toString)
                            .toList()));
        }
    }

    /**
     * Checks a subject.
     *
     * @throws InvalidSubjectException if it does not fit the guidance
     */
    ComplianceReport check(ReadSubject read) {
        List<Waiver> own = read.waivers();
        return check(read.subject(), own.isEmpty() ? checker : checker.withWaivers(own));
    }

    private ComplianceReport check(Subject subject, ComplianceChecker with) {
        Subject whole = given.over(subject, guidance().guidance());
        Subject asked =
                interview.map(person -> person.complete(with, whole, at)).orElse(whole);
        ComplianceReport report = with.check(asked, at);
        waivers.see(report);
        baseline.see(report);
        return report;
    }
}
