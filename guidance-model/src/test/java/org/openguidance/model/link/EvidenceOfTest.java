package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Citation;
import org.openguidance.model.Evidence;
import org.openguidance.model.Guidance;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;

/** How well a statement is known. */
class EvidenceOfTest {

    private static Guidance pack(Optional<Evidence> evidence) {
        return Given.pack()
                .evidence(evidence)
                .addSource(source("good", Optional.of(Evidence.CONFIRMED)))
                .addSource(source("weak", Optional.of(Evidence.RECONSTRUCTED)))
                .addSource(source("plain", Optional.empty()))
                .build();
    }

    private static Source source(String id, Optional<Evidence> evidence) {
        return Source.builder().id(id).title(id).evidence(evidence).build();
    }

    private static Principle principle(Optional<Evidence> evidence, String... cited) {
        Principle.Builder principle = Principle.builder().id("p").title("P").evidence(evidence);
        for (String source : cited) {
            principle.addCite(Citation.of(source));
        }
        return principle.build();
    }

    private static final Guidance PLAIN = pack(Optional.empty());

    @Test
    void a_statement_says_it_itself_first() {
        assertEquals(Evidence.SECONDARY, EvidenceOf.of(PLAIN, principle(Optional.of(Evidence.SECONDARY), "good")));
    }

    @Test
    void then_what_it_is_part_of_the_nearest_first() {
        Principle own = principle(Optional.empty(), "good");
        assertEquals(
                Evidence.SECONDARY,
                EvidenceOf.of(
                        PLAIN,
                        own,
                        principle(Optional.of(Evidence.SECONDARY)),
                        principle(Optional.of(Evidence.UNVERIFIED))));
    }

    @Test
    void then_the_weakest_of_its_sources_and_of_those_of_what_it_is_part_of() {
        assertEquals(Evidence.CONFIRMED, EvidenceOf.of(PLAIN, principle(Optional.empty(), "good", "plain")));
        assertEquals(Evidence.RECONSTRUCTED, EvidenceOf.of(PLAIN, principle(Optional.empty(), "good", "weak")));
        assertEquals(
                Evidence.RECONSTRUCTED,
                EvidenceOf.of(PLAIN, principle(Optional.empty()), principle(Optional.empty(), "weak")));
        assertEquals(
                Evidence.CONFIRMED,
                EvidenceOf.of(PLAIN, principle(Optional.empty(), "good"), principle(Optional.empty(), "weak")));
    }

    @Test
    void then_the_pack() {
        Guidance secondary = pack(Optional.of(Evidence.SECONDARY));
        assertEquals(Evidence.SECONDARY, EvidenceOf.of(secondary, principle(Optional.empty(), "plain")));
        assertEquals(Evidence.SECONDARY, EvidenceOf.of(secondary, principle(Optional.empty())));
    }

    @Test
    void without_any_it_is_our_own_where_nothing_is_cited_and_unverified_where_something_is() {
        assertEquals(Evidence.OWN, EvidenceOf.of(PLAIN, principle(Optional.empty())));
        assertEquals(Evidence.UNVERIFIED, EvidenceOf.of(PLAIN, principle(Optional.empty(), "plain")));
    }
}
