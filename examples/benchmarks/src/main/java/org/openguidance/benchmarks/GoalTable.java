package org.openguidance.benchmarks;

import static org.openguidance.benchmarks.Goal.NO_GATE;
import static org.openguidance.benchmarks.Goal.atLeast;
import static org.openguidance.benchmarks.Goal.atMost;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openguidance.benchmarks.measure.FamilyResult;
import org.openguidance.benchmarks.measure.Samples;

/**
 * The goals: a name, what must hold, where we are going, and where the figure is found. "DFA" is a bare walk through a table
 * of 256 states, the cheapest way to look at every character once. Ratios are of processor time, but for those of threads.
 */
final class GoalTable {

    static final List<Goal> GOALS = List.of(
            atMost("term pass / DFA, 1,000 terms", 2.5, 1.3, ratio("terms-1000", "ours", "dfa")),
            atMost("term pass / DFA, 100,000 terms", 5, 2, ratio("terms-100000", "ours", "dfa")),
            atMost("term pass, growth from 100 to 100,000 terms", 3, 1.5, growth("terms-100", "terms-100000")),
            atMost("200 patterns / DFA, which ones", 3, 1.5, ratio("patterns", "ours", "dfa")),
            atMost("200 patterns / DFA, and where", 10, 4, ratio("patterns", "ours-places", "dfa")),
            atMost("fresh posts after 8,000 others / DFA", 10, 3, ratio("fresh", "ours", "dfa")),
            atMost("post as written / folded before", 1.3, 1.05, ratio("folds", "ours-plain", "ours-folded")),
            atMost("obfuscated / plain post", 2, 1.3, ratio("folds", "ours-obfuscated", "ours-plain")),
            atMost("check of a post, 300 rules / DFA", 20, 8, ratio("check-300", "ours", "dfa")),
            atLeast("java.util.regex loop / check", 200, 700, ratio("plain-300", "regex-loop", "ours")),
            atLeast("networknt / check", 300, 1_000, ratio("plain-300", "json-schema", "ours")),
            atLeast("LanguageTool / check", 300, 1_000, ratio("plain-300", "language-tool", "ours")),
            atLeast("Drools / check", 100, 280, ratio("check-300", "drools", "ours")),
            atLeast("hankcs / term pass, 1,000 terms", 3, 6, ratio("terms-1000", "hankcs", "ours")),
            atLeast("hankcs / term pass, 100,000 terms", 5, 12, ratio("terms-100000", "hankcs", "ours")),
            atMost("bytes allocated a check of a clean post", 2_048, 256, bytes("clean", "ours")),
            atMost("index of 100,000 terms, bytes a term", 100, 60, figure("indexing", "bytes-a-term")),
            atMost("index of 100,000 terms / a walk over them", NO_GATE, 20, figure("indexing", "build-by-walk")),
            atMost("loading 2,000 rules / SnakeYAML compose", 1.6, 1.2, ratio("loading", "ours", "compose")),
            atMost("first verdict / hello-world JVM", 3.5, 2.2, figure("starts", "cold-by-hello")),
            atMost("first verdict, class data shared / hello world", 2.5, 1.7, figure("starts", "shared-by-hello")),
            atMost("time(2n) / time(n), hostile texts to 16 MB", 2.5, 2.1, figure("hostile", "worst")),
            atLeast("two threads / one, one checker", 1.8, 1.95, figure("threads", "two-by-one")));

    private GoalTable() {}

    /** What was found for each goal. */
    static List<Found> against(Map<String, FamilyResult> results) {
        return GOALS.stream().map(goal -> Found.of(goal, results)).toList();
    }

    /** The time of one contender by that of another, turn by turn. */
    private static Goal.Finder ratio(String family, String contender, String other) {
        return results -> ratio(results.get(family), contender, other);
    }

    private static OptionalDouble ratio(@Nullable FamilyResult result, String contender, String other) {
        if (result == null) {
            return OptionalDouble.empty();
        }
        Samples one = result.samples().get(contender);
        Samples two = result.samples().get(other);
        return one == null || two == null ? OptionalDouble.empty() : OptionalDouble.of(one.ratioTo(two));
    }

    /** How much more of the DFA's time ours takes in one family than in another. */
    private static Goal.Finder growth(String small, String large) {
        return results -> {
            OptionalDouble before = ratio(results.get(small), "ours", "dfa");
            OptionalDouble after = ratio(results.get(large), "ours", "dfa");
            return before.isEmpty() || after.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(after.getAsDouble() / before.getAsDouble());
        };
    }

    /** The bytes that a contender allocates for doing the work once. */
    private static Goal.Finder bytes(String family, String contender) {
        return results -> {
            FamilyResult result = results.get(family);
            Samples samples = result == null ? null : result.samples().get(contender);
            return samples == null ? OptionalDouble.empty() : OptionalDouble.of(samples.bytes());
        };
    }

    /** A figure that was found in another way. */
    private static Goal.Finder figure(String family, String name) {
        return results -> {
            FamilyResult result = results.get(family);
            Double figure = result == null ? null : result.figures().get(name);
            return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
        };
    }
}
