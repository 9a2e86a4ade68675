package org.openguidance.validate.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Counts things of a kind and keeps the names of the first few of each, in memory that has a bound: what comes when there are
 * as many kinds as are kept is counted together. Used by one thread.
 */
final class Tally<K> {

    private static final int EXAMPLES = 3;

    private final Map<K, Entry> entries = new LinkedHashMap<>();
    private final int most;
    private long others;

    /** What is counted of one kind. */
    record Counted<K>(K kind, long count, List<String> examples) {}

    private static final class Entry {
        private long count;
        private final List<String> examples = new ArrayList<>();
    }

    Tally(int most) {
        this.most = most;
    }

    void add(K kind, String example) {
        Entry entry = entries.get(kind);
        if (entry == null && entries.size() < most) {
            entry = new Entry();
            entries.put(kind, entry);
        }
        if (entry == null) {
            others++;
            return;
        }
        entry.count++;
        if (entry.examples.size() < EXAMPLES) {
            entry.examples.add(example);
        }
    }

    /** How many were of kinds that are not kept. */
    long others() {
        return others;
    }

    /** All kinds, the most frequent first; of equals, the one that came first. */
    <T> List<T> sorted(Function<Counted<K>, T> made) {
        return entries.entrySet().stream()
                .map(entry ->
                        new Counted<>(entry.getKey(), entry.getValue().count, List.copyOf(entry.getValue().examples)))
                .sorted(Comparator.comparingLong((Counted<K> counted) -> counted.count())
                        .reversed())
                .map(made)
                .toList();
    }
}
