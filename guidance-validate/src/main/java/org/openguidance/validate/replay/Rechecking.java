package org.openguidance.validate.replay;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.InvalidSubjectException;
import org.openguidance.validate.WaiverResult.Status;
import org.openguidance.validate.json.StoredResult;
import org.openguidance.validate.json.StoredWaiver;

/**
 * Makes stored checks again. Of a waiver a stored result tells whether it counted, not its condition: one that counted is taken
 * for one of that very subject, and where it is not known whether one would count, the result is left. Used by one thread.
 */
final class Rechecking {

    /** How many checkers are kept, each with the waivers of some results; most results share theirs. */
    private static final int MOST_CHECKERS = 32;

    private static final String THIS_SUBJECT = "this subject";

    private final Replay replay;
    private final ComplianceChecker checker;
    private final ComplianceChecker strict;
    private final AskedNow askedNow;
    private final Map<List<Waiver>, ComplianceChecker> waived = new LinkedHashMap<>();

    Rechecking(Replay replay) {
        this.replay = replay;
        this.checker = replay.checker();
        this.strict = checker.strict();
        this.askedNow = new AskedNow(checker.linkedGuidance());
    }

    /**
     * Checks again.
     *
     * @throws InvalidSubjectException if the subject does not fit the guidance
     * @throws NotReplayableException if it cannot be checked for another reason
     */
    ComplianceReport check(StoredResult stored) {
        ComplianceReport report = again(stored);
        if (stored.hasBaseline() && report.baseline().isEmpty()) {
            throw new NotReplayableException(
                    "a baseline counted for it, which a stored result does not hold; " + "give the baseline again");
        }
        return report;
    }

    private ComplianceReport again(StoredResult stored) {
        Subject subject = stored.subject()
                .map(askedNow::subject)
                .orElseThrow(() -> new NotReplayableException(
                        "the result does not hold its subject, as 'check --lines --with-subject' stores it"));
        Instant at = replay.at(stored.at());
        if (replay.knowsWaivers() || stored.waivers().isEmpty()) {
            return checker(checker, stored).check(subject, at);
        }
        List<Waiver> counting = stored.waivers().stream()
                .filter(waiver -> counts(waiver, stored.id()))
                .flatMap(waiver -> ofThisSubject(waiver).stream())
                .toList();
        ComplianceReport report = counting.isEmpty()
                ? checker(checker, stored).check(subject, at)
                : checker(waiving(counting), stored).check(named(subject), at);
        refuseOpen(stored, report);
        return report;
    }

    private ComplianceChecker checker(ComplianceChecker usual, StoredResult stored) {
        return !stored.strict() ? usual : usual == checker ? strict : usual.strict();
    }

    /** Whether it is known that a waiver is for the subject. */
    private static boolean counts(StoredWaiver waiver, Optional<String> id) {
        return waiver.status() == Status.APPLIED
                || waiver.subjectId().isPresent() && waiver.subjectId().equals(id);
    }

    private Optional<Waiver> ofThisSubject(StoredWaiver waiver) {
        try {
            return rule(waiver.rule())
                    .map(rule -> Waiver.builder()
                            .rule(rule.id())
                            .subjectId(THIS_SUBJECT)
                            .because(waiver.because())
                            .approvedBy(waiver.approvedBy())
                            .from(waiver.from())
                            .until(waiver.until())
                            .build());
        } catch (IllegalArgumentException wrong) {
            throw new NotReplayableException("a waiver that it tells of cannot be one: " + wrong.getMessage());
        }
    }

    /** The rule that a waiver is for now, if there still is one that can be broken. */
    private Optional<LinkedRule> rule(RuleId id) {
        return checker.linkedGuidance()
                .ruleOrSuccessor(id)
                .filter(rule -> rule.rule().obligation() != Obligation.MAY);
    }

    private ComplianceChecker waiving(List<Waiver> waivers) {
        ComplianceChecker known = waived.get(waivers);
        if (known == null) {
            try {
                known = checker.withWaivers(waivers);
            } catch (InvalidGuidanceException wrong) {
                throw new NotReplayableException("a waiver that it tells of does not fit the guidance");
            }
            if (waived.size() == MOST_CHECKERS) {
                waived.remove(waived.keySet().iterator().next());
            }
            waived.put(waivers, known);
        }
        return known;
    }

    private static Subject named(Subject subject) {
        return Subject.builder()
                .kind(subject.kind())
                .id(THIS_SUBJECT)
                .putAllFacts(subject.facts())
                .putAllAnswers(subject.answers())
                .addAllJudgements(subject.judgements())
                .build();
    }

    /** A broken rule with a waiver of which nobody knows whether it is for this: then the verdict is not known either. */
    private void refuseOpen(StoredResult stored, ComplianceReport report) {
        List<StoredWaiver> open = new ArrayList<>(stored.waivers());
        open.removeIf(waiver -> counts(waiver, stored.id())
                || waiver.subjectId().isPresent()
                || waiver.status() == Status.NOT_MATCHED
                || !isRunning(waiver, report.at()));
        if (open.isEmpty()) {
            return;
        }
        Map<RuleId, Outcome> outcomes = report.outcomes();
        for (StoredWaiver waiver : open) {
            boolean broken = rule(waiver.rule())
                    .filter(rule -> outcomes.get(rule.id()) == Outcome.VIOLATED)
                    .isPresent();
            if (broken) {
                throw new NotReplayableException("rule '" + waiver.rule()
                        + "' is broken and has a waiver of which the stored result does not tell whether it is for this; "
                        + "give the waivers again");
            }
        }
    }

    private boolean isRunning(StoredWaiver waiver, Instant at) {
        ZoneId zone = checker.linkedGuidance().zone();
        return !at.isBefore(waiver.from().start(zone))
                && at.isBefore(waiver.until().end(zone));
    }
}
