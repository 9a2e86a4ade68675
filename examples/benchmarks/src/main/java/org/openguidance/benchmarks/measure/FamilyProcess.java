package org.openguidance.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openguidance.benchmarks.family.Families;

/**
 * Runs a family in a virtual machine of its own, so that what the compiler learnt from one does not help or hinder the next.
 * The other end writes a line for each thing found out, fields parted by tabs.
 */
public final class FamilyProcess {

    private FamilyProcess() {}

    /**
     * Runs a family and waits for it.
     *
     * @throws IOException if its virtual machine failed
     */
    public static FamilyResult run(Family family, Effort effort) throws IOException, InterruptedException {
        Path log = Files.createTempFile("bench-" + family.name(), ".log");
        Process process = new ProcessBuilder(
                        Java.command(),
                        "-Xmx" + family.megabytes() + "m",
                        "-Xss4m",
                        "-XX:+UseSerialGC",
                        "-Dguidance.root=" + System.getProperty("guidance.root", "."),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FamilyProcess.class.getName(),
                        family.name(),
                        effort.name())
                .redirectError(log.toFile())
                .start();
        FamilyResult result = FamilyResult.empty(family.about());
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line.split("\t", -1), result);
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("measuring " + family.name() + " ended with status " + status + "; see " + log);
        }
        Files.delete(log);
        return result;
    }

    private static void read(String[] fields, FamilyResult result) {
        String name = fields[1];
        switch (fields[0]) {
            case "samples" ->
                result.samples().put(name, Samples.read(List.of(fields).subList(2, fields.length)));
            case "agreement" ->
                result.agreements()
                        .put(
                                name,
                                new Agreement(
                                        Integer.parseInt(fields[2]),
                                        Integer.parseInt(fields[3]),
                                        Integer.parseInt(fields[4]),
                                        Integer.parseInt(fields[5]),
                                        fields[6]));
            case "left-out" -> result.leftOut().put(name, fields[2]);
            case "figure" -> result.figures().put(name, Double.valueOf(fields[2]));
            default -> throw new IllegalStateException("unknown line '" + fields[0] + "'");
        }
    }

    /** The other end: runs the family named first with the effort named second. */
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err); // some peers greet
        Family family = Families.named(args[0]);
        FamilyResult result = new FamilyRun(family).run(Effort.valueOf(args[1]));
        out.print(lines(result).stream().map(line -> line + "\n").collect(Collectors.joining()));
        out.flush();
        System.exit(0); // some peers leave threads behind
    }

    private static List<String> lines(FamilyResult result) {
        Stream<String> samples = result.samples().entrySet().stream()
                .map(entry -> line(
                        "samples",
                        entry.getKey(),
                        String.join("\t", entry.getValue().fields())));
        Stream<String> agreements = result.agreements().entrySet().stream().map(FamilyProcess::line);
        Stream<String> leftOut =
                result.leftOut().entrySet().stream().map(entry -> line("left-out", entry.getKey(), entry.getValue()));
        Stream<String> figures =
                result.figures().entrySet().stream().map(entry -> line("figure", entry.getKey(), entry.getValue()));
        return Stream.of(samples, agreements, leftOut, figures)
                .flatMap(all -> all)
                .toList();
    }

    private static String line(Map.Entry<String, Agreement> entry) {
        Agreement found = entry.getValue();
        return line(
                "agreement",
                entry.getKey(),
                found.posts(),
                found.hits(),
                found.missed(),
                found.extra(),
                found.reason());
    }

    private static String line(Object... fields) {
        StringJoiner line = new StringJoiner("\t");
        for (Object field : fields) {
            line.add(field.toString().replace('\n', ' '));
        }
        return line.toString();
    }
}
