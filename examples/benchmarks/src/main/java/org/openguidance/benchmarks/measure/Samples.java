package org.openguidance.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What one contender's turns took, for doing the work once: processor time, time on the wall, memory. */
public final class Samples {

    private static final int FIGURES = 3;

    private final double[][] turns;

    private Samples(double[][] turns) {
        this.turns = turns;
    }

    /** With room for so many turns. */
    static Samples ofSize(int turns) {
        return new Samples(new double[turns][FIGURES]);
    }

    /** As {@link #fields} wrote them. */
    static Samples read(List<String> fields) {
        return new Samples(fields.stream()
                .map(field -> Arrays.stream(field.split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new));
    }

    /** With these turns: nanoseconds of processor time, nanoseconds on the wall, bytes. */
    public static Samples of(Collection<double[]> turns) {
        return new Samples(turns.toArray(double[][]::new));
    }

    /** Takes down a turn: nanoseconds of processor time and on the wall, bytes. */
    void put(int turn, double cpu, double wall, double bytes) {
        turns[turn] = new double[] {cpu, wall, bytes};
    }

    /** A field a turn. */
    List<String> fields() {
        return Arrays.stream(turns).map(Samples::field).toList();
    }

    private static String field(double[] figures) {
        StringJoiner field = new StringJoiner(" ");
        Arrays.stream(figures).mapToObj(Double::toString).forEach(field::add);
        return field.toString();
    }

    /** Processor time, the median, in nanoseconds. */
    public double cpu() {
        return median(all(0));
    }

    /** Time on the wall, the median, in nanoseconds. */
    public double wall() {
        return median(all(1));
    }

    /** Memory allocated, the median, in bytes. */
    public double bytes() {
        return median(all(2));
    }

    private DoubleStream all(int figure) {
        return Arrays.stream(turns).mapToDouble(turn -> turn[figure]);
    }

    /** The median of this contender's processor time by another's, turn by turn: what disturbs one turn disturbs both. */
    public double ratioTo(Samples other) {
        int count = Math.min(turns.length, other.turns.length);
        return median(IntStream.range(0, count).mapToDouble(turn -> turns[turn][0] / other.turns[turn][0]));
    }

    /** The one in the middle. */
    public static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
