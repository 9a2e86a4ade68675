package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;

/**
 * Which rules a verdict has to look at, and in which order. A rule that can be broken, or open, only where some words or
 * patterns are in a text is reached from them: where none of them is there, it can still be satisfied, exempt or not
 * applicable, and of those it is enough to find one. So a verdict about a text in which nothing is found costs the scan, the
 * rules that facts oblige to look at, and little more, whatever the number of rules. Immutable and thread-safe.
 */
final class Docket {

    /** Beside the bits of the outcomes: that a rule is open. */
    private static final int OPEN = 1 << 30;

    private final int decided;
    private final RuleProgram[] always;
    private final RuleProgram[] quiet;
    private final ScanDocket[] scans;

    private Docket(int decided, List<RuleProgram> always, List<RuleProgram> quiet, List<ScanDocket> scans) {
        this.decided = decided;
        this.always = always.toArray(RuleProgram[]::new);
        this.quiet = quiet.toArray(RuleProgram[]::new);
        this.scans = scans.toArray(ScanDocket[]::new);
    }

    /**
     * The docket of the rules that bind.
     *
     * @param program the kind of subject
     * @param strict whether {@code should} rules count too
     * @param settled what is the same in every check; rules that it decides are not looked at again, but for those that it
     *     breaks, which come first: whether that is lifted from the verdict is not settled here
     */
    static Docket of(SubjectProgram program, boolean strict, Settled settled) {
        Quiet quietly = new Quiet(program, settled);
        int decided = 0;
        List<RuleProgram> violated = new ArrayList<>();
        List<RuleProgram> always = new ArrayList<>();
        List<RuleProgram> quiet = new ArrayList<>();
        Map<Integer, ScanDocket.Builder> scans = new LinkedHashMap<>();
        for (RuleProgram rule : program.rules()) {
            int outcome = quietly.outcome(rule);
            if (!counts(rule, strict)) {
                continue;
            }
            if (Quiet.isDecided(outcome) && OutcomeCode.outcome(outcome) == Outcome.VIOLATED) {
                violated.add(rule);
            } else if (Quiet.isDecided(outcome)) {
                decided |= seen(outcome);
            } else {
                Set<ScanBit> triggers = quietly.triggers(rule);
                (triggers.isEmpty() ? always : quiet).add(rule);
                for (ScanBit trigger : triggers) {
                    scans.computeIfAbsent(trigger.slot(), slot -> new ScanDocket.Builder(slot, program.scan(slot)))
                            .add(trigger, rule);
                }
            }
        }
        violated.addAll(always);
        return new Docket(
                decided,
                violated,
                quiet,
                scans.values().stream().map(ScanDocket.Builder::build).toList());
    }

    private static boolean counts(RuleProgram rule, boolean strict) {
        Obligation obligation = rule.linked().rule().obligation();
        return obligation.isBinding() || (strict && obligation.isAdvisory());
    }

    /** What a check says as a whole. */
    Verdict verdict(Run run) {
        int seen = outcomes(always, decided, run);
        for (int at = 0; at < scans.length && !isViolated(seen); at++) {
            seen = scans[at].outcomes(seen, run);
        }
        if (isViolated(seen)) {
            return Verdict.NON_COMPLIANT;
        }
        if ((seen & OPEN) != 0) {
            return Verdict.NEEDS_REVIEW;
        }
        for (int at = 0; at < quiet.length && !isSatisfied(seen); at++) {
            seen |= seen(quiet[at], run);
        }
        if (isSatisfied(seen)) {
            return Verdict.COMPLIANT;
        }
        return (seen & OutcomeCode.bit(Outcome.EXEMPT)) != 0 ? Verdict.EXCUSED : Verdict.NOTHING_APPLIED;
    }

    /** The outcomes of some rules on top of those seen already; stops at one that is violated. */
    static int outcomes(RuleProgram[] rules, int before, Run run) {
        int seen = before;
        for (int at = 0; at < rules.length && !isViolated(seen); at++) {
            seen |= seen(rules[at], run);
        }
        return seen;
    }

    /** What one rule adds; where it is violated and that is lifted, that it is as good as exempt, or open where that is unknown. */
    private static int seen(RuleProgram rule, Run run) {
        int code = rule.outcome(run);
        if (OutcomeCode.outcome(code) == Outcome.VIOLATED) {
            int lifted = run.lifted(rule);
            if (lifted != State.NO) {
                return lifted == State.YES ? OutcomeCode.bit(Outcome.EXEMPT) : OPEN;
            }
        }
        return seen(code);
    }

    private static int seen(int code) {
        return OutcomeCode.bit(OutcomeCode.outcome(code)) | (OutcomeCode.isOpen(code) ? OPEN : 0);
    }

    static boolean isViolated(int seen) {
        return (seen & OutcomeCode.bit(Outcome.VIOLATED)) != 0;
    }

    private static boolean isSatisfied(int seen) {
        return (seen & OutcomeCode.bit(Outcome.SATISFIED)) != 0;
    }

    @Override
    public String toString() {
        return always.length + " rules always, " + quiet.length + " where something is found";
    }
}
