package org.openguidance.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.openguidance.benchmarks.measure.Agreement;
import org.openguidance.benchmarks.measure.FamilyResult;
import org.openguidance.benchmarks.measure.Samples;

/** Figures that nobody measured. */
final class Figures {

    private Figures() {}

    /** Three turns of which the middle one took so long. */
    static Samples samples(double nanos) {
        return Samples.of(List.of(
                new double[] {nanos / 2, nanos, 10}, new double[] {nanos, nanos, 10}, new double[] {nanos * 3, nanos, 10
                }));
    }

    static FamilyResult result(Map<String, Samples> samples, Map<String, Agreement> agreements) {
        return new FamilyResult("some work", samples, agreements, Map.of("slow", "it takes long"), Map.of());
    }

    /** Results with one figure in one family. */
    static Map<String, FamilyResult> ofOne(String figure, double value) {
        return Map.of("one", new FamilyResult("", Map.of(), Map.of(), Map.of(), Map.of(figure, value)));
    }

    static OptionalDouble of(Map<String, FamilyResult> results, String figure) {
        FamilyResult one = results.get("one");
        Double value = one == null ? null : one.figures().get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
