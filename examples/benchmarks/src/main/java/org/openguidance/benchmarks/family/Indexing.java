package org.openguidance.benchmarks.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openguidance.benchmarks.data.Dictionary;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.benchmarks.data.Rules;
import org.openguidance.benchmarks.data.Vocabulary;
import org.openguidance.benchmarks.measure.Clock;
import org.openguidance.benchmarks.measure.Effort;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.peer.Floor;
import org.openguidance.benchmarks.peer.Hits;
import org.openguidance.validate.TermPass;

/**
 * Getting ready to look for 100,000 terms: the memory that each takes beside its own text, and the time by that of one walk of
 * the DFA over the text of all terms.
 */
public final class Indexing implements Family {

    private static final int TERMS = 100_000;
    private static final int WALKS = 20;

    private final Clock clock = new Clock();

    @Override
    public String name() {
        return "indexing";
    }

    @Override
    public String about() {
        return "getting ready to look for " + TERMS + " terms";
    }

    @Override
    public Map<String, Double> figures(Effort effort) {
        List<String> terms = Dictionary.of(TERMS, new Vocabulary());
        List<Rule> rules = Rules.forTerms(terms);
        String text = String.join("\n", terms);
        double build = least(effort.starts() + 1, () -> new TermPass(rules));
        double walk = least(effort.starts() * WALKS, () -> Floor.DFA.run(text, new Hits()));
        return Map.of("build-by-walk", build / walk, "bytes-a-term", bytes(rules) / (double) TERMS);
    }

    /** The least of several times, which is the one that was disturbed least. */
    private double least(int times, Supplier<Object> work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long before = clock.cpu();
            if (work.get().hashCode() != 0) {
                least = Math.min(least, clock.cpu() - before);
            }
        }
        return least;
    }

    private static long bytes(List<Rule> rules) {
        List<Object> kept = new ArrayList<>();
        long before = used();
        kept.add(new TermPass(rules));
        long after = used();
        return kept.isEmpty() ? 0 : after - before;
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
