package org.openguidance.benchmarks.family;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openguidance.benchmarks.data.Dictionary;
import org.openguidance.benchmarks.data.Patterns;
import org.openguidance.benchmarks.data.Rules;
import org.openguidance.benchmarks.data.Texts;
import org.openguidance.benchmarks.data.Vocabulary;
import org.openguidance.benchmarks.measure.Effort;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.Samples;
import org.openguidance.benchmarks.peer.Hits;
import org.openguidance.benchmarks.peer.Ours;
import org.openguidance.model.Subject;

/** One checker on two threads, against one on one: checks a second, by the time on the wall. */
public final class Threads implements Family {

    private static final int POSTS = 1_000;

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public String about() {
        return "checks a second of one checker on two threads, against one thread";
    }

    @Override
    public Map<String, Double> figures(Effort effort) throws Exception {
        Vocabulary vocabulary = new Vocabulary();
        List<String> terms = Dictionary.of(1_000, vocabulary);
        Ours ours = new Ours(Rules.forHouse(terms, Patterns.of(50, vocabulary)));
        List<Subject> posts = new Texts(vocabulary, terms)
                .posts(POSTS, Texts.POST, 2).stream().map(ours::prepare).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            refuseDifference(together(threads, 2, () -> found(ours, posts)));
            List<Double> gains = new ArrayList<>();
            long nanos = effort.blockMillis() * 10_000_000L;
            together(threads, 2, () -> checks(ours, posts, effort.warmMillis() * 1_000_000L));
            for (int turn = 0; turn < effort.rounds(); turn++) {
                double one = sum(together(threads, 1, () -> checks(ours, posts, nanos)));
                double two = sum(together(threads, 2, () -> checks(ours, posts, nanos)));
                gains.add(two / one);
            }
            return Map.of("two-by-one", Samples.median(gains.stream().mapToDouble(gain -> gain)));
        } finally {
            threads.shutdown();
        }
    }

    private static <T> List<T> together(ExecutorService threads, int count, Callable<T> work) throws Exception {
        List<Callable<T>> works = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            works.add(work);
        }
        List<T> results = new ArrayList<>();
        for (Future<T> result : threads.invokeAll(works)) {
            results.add(result.get());
        }
        return results;
    }

    private static double sum(List<Double> speeds) {
        return speeds.stream().mapToDouble(speed -> speed).sum();
    }

    /** Checks a second, as far as the time goes. */
    private static double checks(Ours ours, List<Subject> posts, long nanos) {
        Hits hits = new Hits();
        long begin = System.nanoTime();
        int count = 0;
        long taken;
        do {
            ours.run(posts.get(count++ % posts.size()), hits);
            taken = System.nanoTime() - begin;
        } while (taken < nanos);
        return count * 1e9 / taken;
    }

    private static List<BitSet> found(Ours ours, List<Subject> posts) {
        List<BitSet> found = new ArrayList<>();
        for (Subject post : posts) {
            Hits hits = new Hits();
            ours.find(post, hits);
            found.add(hits.distinct());
        }
        return found;
    }

    private static void refuseDifference(List<List<BitSet>> found) {
        if (!found.get(0).equals(found.get(1))) {
            throw new IllegalStateException("two threads with one checker found different things");
        }
    }
}
