package org.openguidance.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openguidance.benchmarks.measure.Agreement;
import org.openguidance.benchmarks.measure.FamilyResult;
import org.openguidance.benchmarks.measure.Samples;

/**
 * The figures of a run as JSON, fields always in the same order: {@code date}, {@code effort}, {@code machine}, {@code ratios}
 * (the goal table), {@code families} (what each contender took, as multiples of the DFA where there is one).
 */
final class RatiosFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RatiosFile() {}

    /** Writes the figures. */
    static void write(Path file, Options options, List<Found> found, Map<String, FamilyResult> results)
            throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("date", options.date().toString());
        root.put("effort", options.effort().label());
        ObjectNode machine = root.putObject("machine");
        Machine.description().forEach(machine::put);
        found.forEach(one -> root.withArray("ratios").add(ratio(one)));
        results.forEach((name, result) -> root.withObjectProperty("families").set(name, family(result)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n", StandardCharsets.UTF_8);
    }

    /** Reads figures that were written before. */
    static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    private static ObjectNode ratio(Found found) {
        ObjectNode node = JSON.createObjectNode().put("name", found.goal().name());
        found.figure().ifPresentOrElse(figure -> node.put("ratio", rounded(figure)), () -> node.putNull("ratio"));
        node.put("bound", found.goal().bound() == Goal.Bound.AT_MOST ? "at-most" : "at-least");
        if (Double.isInfinite(found.goal().gate())) {
            node.putNull("gate");
        } else {
            node.put("gate", found.goal().gate());
        }
        return node.put("goal", found.goal().goal()).put("verdict", found.verdict());
    }

    private static ObjectNode family(FamilyResult result) {
        ObjectNode node = JSON.createObjectNode().put("about", result.about());
        Samples dfa = result.samples().get("dfa");
        ObjectNode contenders = node.putObject("contenders");
        result.samples().forEach((name, samples) -> {
            ObjectNode contender = contenders.putObject(name);
            contender.put("cpu-nanos", rounded(samples.cpu()));
            contender.put("wall-nanos", rounded(samples.wall()));
            contender.put("bytes", rounded(samples.bytes()));
            if (dfa != null) {
                contender.put("per-dfa", rounded(samples.ratioTo(dfa)));
            }
            Agreement agreement = result.agreements().get(name);
            if (agreement != null) {
                contender.set("hits", hits(agreement));
            }
        });
        ObjectNode leftOut = node.putObject("left-out");
        result.leftOut().forEach(leftOut::put);
        ObjectNode figures = node.putObject("figures");
        result.figures().forEach((name, figure) -> figures.put(name, rounded(figure)));
        return node;
    }

    private static ObjectNode hits(Agreement agreement) {
        return JSON.createObjectNode()
                .put("posts", agreement.posts())
                .put("ours", agreement.hits())
                .put("missed", agreement.missed())
                .put("extra", agreement.extra())
                .put("reason", agreement.reason());
    }

    /** Four digits that count. */
    private static double rounded(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return 0;
        }
        return new BigDecimal(value).round(new MathContext(4)).doubleValue();
    }
}
