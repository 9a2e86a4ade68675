package org.openguidance.benchmarks.family;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openguidance.benchmarks.measure.ChildClock;
import org.openguidance.benchmarks.measure.Effort;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.Java;
import org.openguidance.benchmarks.measure.Samples;
import org.openguidance.benchmarks.start.FirstVerdict;
import org.openguidance.benchmarks.start.HelloWorld;

/** From the start of a virtual machine to a verdict on a draft, against a virtual machine that says hello. */
public final class Starts implements Family {

    private static final int STARTS_A_TURN = 3;
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private final ChildClock clock = new ChildClock();

    @Override
    public String name() {
        return "starts";
    }

    @Override
    public String about() {
        return "starting a virtual machine, loading the example pack and checking a draft";
    }

    @Override
    public Map<String, Double> figures(Effort effort) throws Exception {
        Path archive = Files.createTempDirectory("bench-classes").resolve("classes.jsa");
        List<String> hello = command(List.of(), HelloWorld.class);
        List<String> cold = command(List.of(), FirstVerdict.class);
        List<String> shared = command(List.of("-XX:SharedArchiveFile=" + archive), FirstVerdict.class);
        clock.run(command(List.of("-XX:ArchiveClassesAtExit=" + archive), FirstVerdict.class));
        List<Double> coldByHello = new ArrayList<>();
        List<Double> sharedByHello = new ArrayList<>();
        for (int turn = 0; turn < effort.starts(); turn++) {
            double base = clock.nanos(STARTS_A_TURN, hello);
            coldByHello.add(clock.nanos(STARTS_A_TURN, cold) / base);
            sharedByHello.add(clock.nanos(STARTS_A_TURN, shared) / base);
        }
        Files.deleteIfExists(archive);
        return Map.of("cold-by-hello", median(coldByHello), "shared-by-hello", median(sharedByHello));
    }

    private static double median(List<Double> values) {
        return Samples.median(values.stream().mapToDouble(value -> value));
    }

    private static List<String> command(List<String> flags, Class<?> program) {
        Path pack = Path.of(System.getProperty("guidance.root", "."), "examples/packs/example-department.yaml");
        return Stream.of(
                        Stream.of(Java.command()),
                        FLAGS.stream(),
                        flags.stream(),
                        Stream.of("-cp", classPath(), program.getName(), pack.toString()))
                .flatMap(part -> part)
                .toList();
    }

    /** What a host has on its class path, and no peer; by name, for which comes first tells in the figures. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(Starts::isOurs)
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isOurs(String entry) {
        String name = String.valueOf(Path.of(entry).getFileName());
        return !name.endsWith(".jar")
                || name.startsWith("guidance-")
                || name.startsWith("snakeyaml-")
                || name.startsWith("re2j-")
                || name.matches("jackson-(core|databind|annotations)-2\\..*");
    }
}
