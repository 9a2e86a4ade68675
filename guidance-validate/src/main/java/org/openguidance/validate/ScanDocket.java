package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/** Which rules a verdict is led to by what the scan of one text fact finds. Immutable and thread-safe. */
final class ScanDocket {

    private final int slot;
    private final RuleProgram[][] byTerms;
    private final RuleProgram[][] byPattern;
    private final RuleProgram[] all;

    private ScanDocket(int slot, RuleProgram[][] byTerms, RuleProgram[][] byPattern, RuleProgram[] all) {
        this.slot = slot;
        this.byTerms = byTerms;
        this.byPattern = byPattern;
        this.all = all;
    }

    /** The outcomes of the rules that are reached, on top of those seen already; without a text all are. */
    int outcomes(int before, Run run) {
        int text = run.hasText(slot);
        if (text != State.YES) {
            return text == State.NO ? before : Docket.outcomes(all, before, run);
        }
        Found found = run.scanned(slot);
        return reached(found.patterns(), byPattern, reached(found.terms(), byTerms, before, run), run);
    }

    private static int reached(long[] bits, RuleProgram[][] rules, int before, Run run) {
        int seen = before;
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                int index = (word << 6) + Long.numberOfTrailingZeros(left);
                seen = Docket.outcomes(rules[index], seen, run);
            }
        }
        return seen;
    }

    /** Gathers the rules of a scan. */
    static final class Builder {

        private final int slot;
        private final List<List<RuleProgram>> byTerms = new ArrayList<>();
        private final List<List<RuleProgram>> byPattern = new ArrayList<>();
        private final List<RuleProgram> all = new ArrayList<>();

        Builder(int slot, TextScan scan) {
            this.slot = slot;
            for (int at = 0; at < scan.terms(); at++) {
                byTerms.add(new ArrayList<>());
            }
            for (int at = 0; at < scan.patterns(); at++) {
                byPattern.add(new ArrayList<>());
            }
        }

        /** Has something that is found lead to a rule; all that leads to one rule is added together. */
        void add(ScanBit trigger, RuleProgram rule) {
            (trigger.pattern() ? byPattern : byTerms).get(trigger.index()).add(rule);
            if (all.isEmpty() || all.get(all.size() - 1).index() != rule.index()) {
                all.add(rule);
            }
        }

        ScanDocket build() {
            return new ScanDocket(slot, arrays(byTerms), arrays(byPattern), all.toArray(RuleProgram[]::new));
        }

        private static RuleProgram[][] arrays(List<List<RuleProgram>> rules) {
            return rules.stream().map(some -> some.toArray(RuleProgram[]::new)).toArray(RuleProgram[][]::new);
        }
    }
}
