package org.openguidance.benchmarks.family;

import java.util.List;
import org.openguidance.benchmarks.measure.Family;

/** All families, in the order in which they run. */
public final class Families {

    private Families() {}

    /** All of them. */
    public static List<Family> all() {
        return List.of(
                new Terms(100),
                new Terms(1_000),
                new Terms(10_000),
                new Terms(100_000),
                new PatternSets(),
                new Checks(30, true),
                new Checks(300, true),
                new Checks(1_000, true),
                new Checks(300, false),
                new Clean(),
                new Conditions(),
                new Folds(),
                new Fresh(),
                new Indexing(),
                new Loading(),
                new Starts(),
                new HostileTexts(),
                new Threads());
    }

    /** The one with a name. */
    public static Family named(String name) {
        return all().stream()
                .filter(family -> family.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no family '" + name + "'"));
    }
}
