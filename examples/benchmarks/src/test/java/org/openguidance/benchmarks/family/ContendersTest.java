package org.openguidance.benchmarks.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.benchmarks.measure.Agreement;
import org.openguidance.benchmarks.measure.Contender;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.Step;

/** In a small world all contenders run, and find what we find or can say why not. */
class ContendersTest {

    /** So many posts break some rule; those that are slow are compared only as far as they get in time. */
    private static final int MANY = 100;

    static List<Family> small() {
        return List.of(
                new Terms(60),
                Checks.ofPosts(12),
                Checks.ofPostsWithoutConditions(12),
                Checks.ofPages(12),
                new Conditions());
    }

    @ParameterizedTest
    @MethodSource("small")
    void contenders_find_what_we_find(Family family) throws Exception {
        for (Contender contender : family.contenders()) {
            try (Step step = contender.opener().open()) {
                step.run(0);
                step.agreement().ifPresent(agreement -> assertAgrees(family, contender, agreement));
            }
        }
    }

    private static void assertAgrees(Family family, Contender contender, Agreement agreement) {
        String about = contender.name() + " of " + family.name() + ": " + agreement;
        assertTrue(agreement.posts() > 0, about);
        assertTrue(agreement.hits() > 0 || agreement.posts() < MANY, about);
        assertTrue(agreement.isFull() || !agreement.reason().isEmpty(), about);
        assertTrue(agreement.missed() + agreement.extra() <= Math.max(2, agreement.hits() / 5), about);
    }

    @Test
    void a_contender_is_found_by_its_name_alone() {
        Set<String> families = new HashSet<>();
        for (Family family : Families.all()) {
            assertTrue(families.add(family.name()), family.name());
            assertEquals(family.name(), Families.named(family.name()).name());
            Set<String> contenders = new TreeSet<>();
            for (Contender contender : family.contenders()) {
                assertTrue(contenders.add(contender.name()), contender.name());
            }
            contenders.retainAll(family.leftOut().keySet());
            assertEquals(Set.of(), contenders, "both measured and left out in " + family.name());
        }
    }
}
