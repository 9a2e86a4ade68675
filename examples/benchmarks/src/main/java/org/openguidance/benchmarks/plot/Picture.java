package org.openguidance.benchmarks.plot;

import com.fasterxml.jackson.databind.JsonNode;

/** The picture: on the left the cost of finding terms by their number, on the right that of whole checks by that of rules. */
public final class Picture {

    private static final String BEGIN = """
            <svg xmlns="http://www.w3.org/2000/svg" width="1160" height="520" viewBox="0 0 1160 520" role="img">
            <title>Cost of a post of 280 characters, as a multiple of one bare pass over its characters</title>
            <style>
            text { font: 12px sans-serif; } .title { font: bold 14px sans-serif; } .bold { font-weight: bold; }
            .grid { stroke: #ddd; fill: none; } .line { stroke-width: 1.5; fill: none; } .ours { stroke-width: 3; }
            .lead { stroke-width: 0.5; fill: none; stroke-dasharray: 2 2; }
            </style>
            <rect width="1160" height="520" fill="#fff"/>
            """;

    private Picture() {}

    /** Draws figures as the ratios file has them. */
    public static String of(JsonNode ratios) {
        JsonNode families = ratios.path("families");
        return BEGIN
                + Chart.at(60, 60, "Which terms are in a post", "terms", Series.of(families, "terms-"))
                + Chart.at(650, 60, "Which rules a post breaks", "rules", Series.of(families, "check-"))
                + "</svg>\n";
    }
}
