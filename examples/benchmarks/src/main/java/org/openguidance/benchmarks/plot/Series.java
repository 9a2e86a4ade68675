package org.openguidance.benchmarks.plot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cost of one contender grows.
 *
 * @param name its name
 * @param points the cost by the size of the work
 */
record Series(String name, List<Point> points) {

    /**
     * One measured cost.
     *
     * @param size how many terms or rules
     * @param cost how many times as long as the DFA it takes
     */
    record Point(double size, double cost) {}

    /** The series of all contenders of the families whose names begin alike and end with a size, such as {@code terms-}. */
    static List<Series> of(JsonNode families, String prefix) {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        families.properties().forEach(family -> {
            if (family.getKey().startsWith(prefix)) {
                double size = Double.parseDouble(family.getKey().substring(prefix.length()));
                family.getValue()
                        .path("contenders")
                        .properties()
                        .forEach(contender -> points.computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                                .add(new Point(
                                        size,
                                        contender.getValue().path("per-dfa").asDouble())));
            }
        });
        List<Series> series = new ArrayList<>();
        points.forEach((name, all) -> series.add(new Series(name, List.copyOf(all))));
        return series;
    }
}
