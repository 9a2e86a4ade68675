package org.openguidance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The machine that figures come from, as far as it matters for them. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Its description: what, and how it is. */
    static Map<String, String> description() {
        Map<String, String> description = new LinkedHashMap<>();
        description.put("processor", processor());
        description.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        description.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        description.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return description;
    }

    private static String processor() {
        try {
            return Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
