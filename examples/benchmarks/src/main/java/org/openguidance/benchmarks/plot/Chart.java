package org.openguidance.benchmarks.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws series with logarithmic axes, as a group of an SVG picture: a line each, named at its end. */
final class Chart {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 400;
    private static final int NAME_HEIGHT = 14;
    private static final List<String> COLOURS = List.of(
            "#8c564b", "#7f7f7f", "#9467bd", "#e377c2", "#bcbd22", "#17becf", "#2ca02c", "#ff7f0e", "#d62728",
            "#1f77b4");

    private final String title;
    private final String sizes;
    private final List<Series> series;
    private final double leastSize;
    private final double mostSize;
    private final double leastCost;
    private final double mostCost;
    private final StringBuilder svg = new StringBuilder();

    private Chart(String title, String sizes, List<Series> series) {
        this.title = title;
        this.sizes = sizes;
        this.series = series;
        List<Series.Point> points =
                series.stream().flatMap(one -> one.points().stream()).toList();
        this.leastSize = points.stream().mapToDouble(Series.Point::size).min().orElse(1);
        this.mostSize = points.stream().mapToDouble(Series.Point::size).max().orElse(10);
        this.leastCost =
                power(points.stream().mapToDouble(Series.Point::cost).min().orElse(1), false);
        this.mostCost =
                power(points.stream().mapToDouble(Series.Point::cost).max().orElse(10), true);
    }

    /** The power of ten at or below a value, or at or above it. */
    private static double power(double value, boolean above) {
        double exponent = Math.log10(Math.max(value, 1e-3));
        return Math.pow(10, above ? Math.ceil(exponent) : Math.floor(exponent));
    }

    /** The group, with its left upper corner there. */
    static String at(int x, int y, String title, String sizes, List<Series> series) {
        Chart chart = new Chart(title, sizes, series);
        chart.add("<g transform=\"translate(%d %d)\">", x, y);
        chart.axes();
        chart.lines();
        chart.names();
        chart.add("</g>");
        return chart.svg.toString();
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private double x(double size) {
        return WIDTH * Math.log(size / leastSize) / Math.log(mostSize / leastSize);
    }

    private double y(double cost) {
        return HEIGHT - HEIGHT * Math.log(cost / leastCost) / Math.log(mostCost / leastCost);
    }

    private void axes() {
        add("<text x=\"0\" y=\"-24\" class=\"title\">%s</text>", title);
        for (double cost = leastCost; cost <= mostCost * 1.01; cost *= 10) {
            add("<path d=\"M0 %.1fH%d\" class=\"grid\"/>", y(cost), WIDTH);
            add("<text x=\"-8\" y=\"%.1f\" text-anchor=\"end\">%s</text>", y(cost) + 4, label(cost));
        }
        series.stream()
                .flatMap(one -> one.points().stream())
                .map(Series.Point::size)
                .distinct()
                .forEach(size -> {
                    add("<path d=\"M%.1f 0V%d\" class=\"grid\"/>", x(size), HEIGHT);
                    add(
                            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                            x(size), HEIGHT + 18, label(size));
                });
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", WIDTH / 2, HEIGHT + 38, sizes);
    }

    private static String label(double value) {
        return value >= 1 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%s", value);
    }

    private void lines() {
        for (Series one : series) {
            StringBuilder path = new StringBuilder();
            for (Series.Point point : one.points()) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(String.format(Locale.ROOT, "%.1f %.1f", x(point.size()), y(point.cost())));
            }
            add("<path d=\"%s\" stroke=\"%s\" class=\"%s\"/>", path, colour(one), isOurs(one) ? "line ours" : "line");
            one.points()
                    .forEach(point -> add(
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>",
                            x(point.size()), y(point.cost()), colour(one)));
        }
    }

    /** The names at the ends of the lines, moved down where they would cover one another. */
    private void names() {
        List<Series> sorted = new ArrayList<>(series);
        sorted.sort(Comparator.comparingDouble((Series one) -> y(last(one).cost())));
        double free = 0;
        for (Series one : sorted) {
            double at = Math.max(free, y(last(one).cost()) + 4);
            free = at + NAME_HEIGHT;
            add(
                    "<path d=\"M%.1f %.1fL%d %.1f\" stroke=\"%s\" class=\"lead\"/>",
                    x(last(one).size()), y(last(one).cost()), WIDTH + 8, at - 4, colour(one));
            add(
                    "<text x=\"%d\" y=\"%.1f\" fill=\"%s\" class=\"%s\">%s</text>",
                    WIDTH + 10, at, colour(one), isOurs(one) ? "bold" : "name", one.name());
        }
    }

    private static Series.Point last(Series one) {
        return one.points().get(one.points().size() - 1);
    }

    private static boolean isOurs(Series one) {
        return one.name().startsWith("ours");
    }

    private String colour(Series one) {
        return isOurs(one) ? "#000" : COLOURS.get(series.indexOf(one) % COLOURS.size());
    }
}
