package org.openguidance.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.benchmarks.family.Families;
import org.openguidance.benchmarks.full.FullRun;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.FamilyProcess;
import org.openguidance.benchmarks.measure.FamilyResult;
import org.openguidance.benchmarks.plot.Page;
import org.openguidance.benchmarks.plot.Picture;
import org.openjdk.jmh.runner.RunnerException;

/** The program: measures, prints the goal table, and ends with 1 where a gate is missed. */
public final class Bench {

    private final Options options;
    private final Path ratios;
    private final Path docs;
    private final PrintStream out;
    private final PrintStream err;
    private boolean failed;

    private Bench(Options options, Path root, PrintStream out, PrintStream err) {
        this.options = options;
        this.ratios = root.resolve("examples/benchmarks/target/ratios.json");
        this.docs = root.resolve("docs");
        this.out = out;
        this.err = err;
    }

    /** Does what the options say; see {@code --help}. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (List.of(args).contains("--help")) {
            out.print(Options.USAGE);
            return;
        }
        try {
            Options options = Options.of(List.of(args), Clock.systemUTC());
            Path root = Path.of(System.getProperty("guidance.root", "."));
            System.exit(new Bench(options, root, out, System.err).run());
        } catch (IllegalArgumentException | DateTimeException unusable) {
            System.err.println("bench: " + unusable.getMessage());
            System.exit(2);
        }
    }

    private int run() throws Exception {
        boolean hasFigures = options.measure() || Files.exists(ratios);
        List<Found> found = options.measure() || !hasFigures ? GoalTable.against(measured()) : List.of();
        if (options.plot()) {
            plot();
        }
        out.print(RatioLines.of(found));
        return failed || found.stream().anyMatch(Found::missesGate) ? 1 : 0;
    }

    /** One family that fails does not take what others found with it. */
    private Optional<FamilyResult> run(Family family) throws InterruptedException {
        try {
            FamilyResult result = FamilyProcess.run(family, options.effort());
            if (options.effort().isByJmh() && !result.samples().isEmpty()) {
                result.samples().putAll(FullRun.run(family, result.samples().keySet(), options.effort()));
            }
            return Optional.of(result);
        } catch (IOException | RunnerException failure) {
            err.println("bench: " + failure.getMessage());
            failed = true;
            return Optional.empty();
        }
    }

    /** Draws the picture and fills in the page beside it. */
    private void plot() throws IOException {
        JsonNode figures = RatiosFile.read(ratios);
        Files.writeString(docs.resolve("performance.svg"), Picture.of(figures), StandardCharsets.UTF_8);
        Path page = docs.resolve("performance.md");
        Files.writeString(page, Page.with(Files.readString(page), figures), StandardCharsets.UTF_8);
    }

    private Map<String, FamilyResult> measured() throws IOException, InterruptedException {
        Map<String, FamilyResult> results = new LinkedHashMap<>();
        for (Family family : Families.all()) {
            if (options.wants(family.name())) {
                err.println(family.name() + ": " + family.about());
                run(family).ifPresent(result -> results.put(family.name(), result));
            }
        }
        RatiosFile.write(ratios, options, GoalTable.against(results), results);
        return results;
    }
}
