package org.openguidance.benchmarks.measure;

import java.util.List;
import java.util.Map;

/** A piece of work, and those who do it. */
public interface Family {

    /** Its name, as one word. */
    String name();

    /** What the work is, for people. */
    String about();

    /** Those who do the work, to be measured side by side. */
    default List<Contender> contenders() {
        return List.of();
    }

    /** Who is not among them, and why. */
    default Map<String, String> leftOut() {
        return Map.of();
    }

    /** Figures that are found in another way than by taking turns, by name. */
    default Map<String, Double> figures(Effort effort) throws Exception {
        return Map.of();
    }

    /** How much memory its virtual machine is given, in megabytes. */
    default int megabytes() {
        return 2_048;
    }
}
