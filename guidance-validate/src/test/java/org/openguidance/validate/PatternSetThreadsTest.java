package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PatternSetThreadsTest {

    private static final int THREADS = 4;

    private static List<List<Integer>> foundInAll(PatternSet set, List<String> texts) {
        return texts.stream().map(text -> PatternSets.found(set, text)).toList();
    }

    private static PatternSet assertThreadsAgree(DfaLimits limits) throws Exception {
        RandomPatterns random = new RandomPatterns(7);
        List<PatternSearch> patterns = new ArrayList<>(random.patterns(40));
        patterns.add(PatternSearch.of("[ab].{6}[bk]"));
        patterns.add(PatternSearch.of("a(a|b|s){8}c"));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            texts.add(random.text());
        }
        List<List<Integer>> expected = foundInAll(PatternSet.of(patterns), texts);
        PatternSet shared = PatternSet.of(patterns, limits);
        Callable<List<List<Integer>>> task = () -> foundInAll(shared, texts);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<List<Integer>>> found : threads.invokeAll(List.of(task, task, task, task))) {
                assertEquals(expected, found.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return shared;
    }

    @Test
    void threads_that_share_a_set_find_the_same() throws Exception {
        PatternSet set = assertThreadsAgree(DfaLimits.USUAL);
        assertEquals(0, set.dfa().renewals());
    }

    @Test
    void threads_that_throw_away_each_others_states_find_the_same() throws Exception {
        PatternSet set = assertThreadsAgree(new DfaLimits(50, 1_000_000));
        assertTrue(set.dfa().renewals() > 10, () -> set.dfa().renewals() + " renewals");
    }
}
