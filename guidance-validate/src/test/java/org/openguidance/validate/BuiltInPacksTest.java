package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.model.Evidence;
import org.openguidance.model.Id;
import org.openguidance.model.Obligation;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.validate.report.TextReport;

/** What we ask of every pack that comes with the library, beyond what the format asks of any. */
class BuiltInPacksTest {

    private static final Instant AT = Instant.parse("2026-03-16T12:00:00Z");

    /** Ordinary posts with words that elsewhere are those of parties, campaigns, insults or adverts. */
    private static final List<String> ORDINARY = List.of(
            "The labour market figures for May are out.",
            "We publish a green paper, and third-party comments are welcome.",
            "On a conservative estimate it saves a million a year.",
            "The board will vote on the accounts on Thursday.",
            "Vote for your favourite design by Friday.",
            "More women vote Labour than men, a survey of 1997 found.",
            "The Minister thanked Mr Green, Mrs Labour and Dr Torrey.",
            "The party of four left the hut before the storm.",
            "A special offer: none. The library is free, as ever.",
            "Fifty years on we remember Bloody Sunday.",
            "The clown at the fair made our day.",
            "The arms embargo stays in force.",
            "Cows vote with their feet.",
            "The Secretary of State for Education opened the school in Reading.",
            "Reform of the UK rail fares begins in May.",
            "Poll: how do you get to work?",
            "Our campaign against scams goes on.",
            "Candidates for the apprenticeship can write to us until June.");

    static Stream<LinkedGuidance> packs() {
        return BuiltInGuidance.ids().stream().map(BuiltInGuidance::load).map(GuidanceLinker::linkOrThrow);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_examples_notice_every_small_change_of_a_rule(LinkedGuidance pack) {
        for (Coverage.RuleCoverage rule : Coverage.of(pack).rules()) {
            assertEquals(List.of(), rule.unnoticed(), () -> rule.rule() + " has changes that no example notices");
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_rule_says_where_it_is_from_and_how_to_put_it_right(LinkedGuidance pack) {
        for (LinkedRule rule : pack.rules()) {
            assertFalse(rule.cite().isEmpty(), () -> rule.id() + " cites no source");
            boolean mendable = rule.rule().obligation() == Obligation.MAY
                    || rule.rule().remedy().isPresent();
            assertTrue(mendable, () -> rule.id() + " has no remedy");
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nothing_reconstructed_is_a_rule(LinkedGuidance pack) {
        for (LinkedRule rule : pack.rules()) {
            assertNotEquals(Evidence.RECONSTRUCTED, rule.evidence(), () -> rule.id() + " is reconstructed");
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void an_ordinary_post_breaks_no_must_by_its_words(LinkedGuidance pack) {
        Optional<SubjectKind> kind = pack.guidance().subjects().stream()
                .filter(subject -> subject.id().equals(Id.of("post")))
                .findFirst();
        assumeTrue(kind.isPresent(), "it is not about posts");
        ComplianceChecker checker = ComplianceChecker.compile(pack);
        for (String text : ORDINARY) {
            Subject.Builder post = Subject.of("post").fact("text", text);
            if (kind.get().fact("account").isPresent()) {
                post.fact("account", "official");
            }
            ComplianceReport report = checker.check(post.build(), AT);
            assertNotEquals(Verdict.NON_COMPLIANT, report.verdict(), () -> text + "\n" + TextReport.of(report));
        }
    }

    @Test
    void the_pack_that_is_meant_where_none_is_named_comes_first() {
        assertEquals("uk-gov-social-media", BuiltInGuidance.ids().get(0));
    }
}
