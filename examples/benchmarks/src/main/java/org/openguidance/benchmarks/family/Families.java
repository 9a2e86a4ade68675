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
                Checks.ofPosts(30),
                Checks.ofPosts(300),
                Checks.ofPosts(1_000),
                Checks.ofPostsWithoutConditions(300),
                Checks.ofPages(300),
                new Clean(),
                new Conditions(),
                Folds.ofPosts(),
                Folds.ofPages(),
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
