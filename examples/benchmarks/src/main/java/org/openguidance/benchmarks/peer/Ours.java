package org.openguidance.benchmarks.peer;

import java.time.Instant;
import java.util.List;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.RuleResult;
import org.openguidance.validate.Verdict;

/** Ours: a whole check, of which the verdict is read. */
public final class Ours implements Peer<Subject> {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    private final ComplianceChecker checker;

    /** Compiles guidance with these rules. */
    public Ours(List<Rule> rules) {
        checker = ComplianceChecker.compile(Guidances.of(rules));
    }

    @Override
    public Subject prepare(Post post) {
        return Guidances.subject(post);
    }

    @Override
    public void find(Subject post, Hits hits) {
        int number = 0;
        for (RuleResult result : checker.check(post, AT).results()) {
            if (result.outcome() == Outcome.VIOLATED) {
                hits.add(number);
            }
            number++;
        }
    }

    @Override
    public int run(Subject post, Hits hits) {
        return checker.check(post, AT).verdict() == Verdict.COMPLIANT ? 1 : 0;
    }
}
