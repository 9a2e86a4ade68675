package org.openguidance.benchmarks;

import java.util.List;
import java.util.Locale;

/** Writes figures against goals, a line each: {@code name  ratio  gate  goal  met|short}. */
final class RatioLines {

    private RatioLines() {}

    /** All lines, names padded to the longest. */
    static String of(List<Found> found) {
        int width =
                found.stream().mapToInt(one -> one.goal().name().length()).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        for (Found one : found) {
            Goal goal = one.goal();
            String figure = one.figure().isPresent() ? number(one.figure().getAsDouble()) : "-";
            lines.append(String.format(
                    Locale.ROOT,
                    "%-" + width + "s  %9s  %7s  %7s  %s%n",
                    goal.name(),
                    figure,
                    number(goal.gate()),
                    number(goal.goal()),
                    one.verdict()));
        }
        return lines.toString();
    }

    /** Three digits that count, and no more. */
    static String number(double value) {
        if (Double.isInfinite(value)) {
            return "-";
        }
        double size = Math.abs(value);
        String digits = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        String text = String.format(Locale.ROOT, digits, value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
