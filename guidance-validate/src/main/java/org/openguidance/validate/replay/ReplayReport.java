package org.openguidance.validate.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openguidance.validate.json.GuidanceVersion;

/**
 * What came of replaying stored results. Each result is unchanged, or only some of its rules come out otherwise, or its verdict
 * does, or it could not be replayed. Immutable and thread-safe.
 *
 * @param guidance the guidance that they were checked by again
 * @param engineVersion the version of the library that did
 * @param at the instant that they were checked as at; none where each was checked as at its own
 * @param results how many lines there were
 * @param unchanged how many come out as they were, rule by rule
 * @param onlyRules how many keep their verdict, though rules come out otherwise
 * @param verdicts the verdicts that change, from which to which, the most first
 * @param rules the rules that come out otherwise, in the order of the newer guidance, then those that are gone
 * @param otherRules how many more outcomes changed of rules beyond those that are listed
 * @param notReplayed what could not be replayed, by cause, the most first
 * @param contradicted how many results of this very guidance come out otherwise: the engine has changed, or they have
 * @param contradictions the first few of these
 * @param madeWith the guidances that the results were made with, and how many with each, the most first
 */
public record ReplayReport(
        GuidanceVersion guidance,
        String engineVersion,
        Optional<Instant> at,
        long results,
        long unchanged,
        long onlyRules,
        List<Shift> verdicts,
        List<RuleShifts> rules,
        long otherRules,
        List<NotReplayed> notReplayed,
        long contradicted,
        List<String> contradictions,
        List<MadeWith> madeWith) {

    /**
     * A guidance and a version of the library that results were made with.
     *
     * @param guidance the guidance
     * @param engineVersion the version of the library, where the results tell it
     * @param count how many results
     * @param compared whether it is known, so that what is different could be told
     */
    public record MadeWith(GuidanceVersion guidance, Optional<String> engineVersion, long count, boolean compared) {}

    /** Copies the lists. */
    public ReplayReport {
        verdicts = List.copyOf(verdicts);
        rules = List.copyOf(rules);
        notReplayed = List.copyOf(notReplayed);
        contradictions = List.copyOf(contradictions);
        madeWith = List.copyOf(madeWith);
    }

    /** How many verdicts change. */
    public long changed() {
        return verdicts.stream().mapToLong(Shift::count).sum();
    }

    /** How many results could not be replayed. */
    public long left() {
        return notReplayed.stream().mapToLong(NotReplayed::count).sum();
    }

    /** Whether every result was replayed and came out as it was. */
    public boolean changesNothing() {
        return unchanged == results;
    }
}
