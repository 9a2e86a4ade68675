package org.openguidance.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.GuidanceWriter;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Guidance;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.validate.Basis;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;

/**
 * The checker says what the reference says, which was written from the format alone. A difference is printed as a pack and
 * a subject that are as small as they can be made; {@link RandomCases} tells how to try more.
 */
class ReferenceTest {

    /** A report lists no more of what is missing. */
    private static final int LISTED = 200;

    private final Set<Outcome> seen = EnumSet.noneOf(Outcome.class);

    /** How a check is made. */
    private record Way(Instant now, boolean strict) {}

    @Test
    void the_checker_says_what_the_reference_says() {
        RandomCases.forSeeds(100, this::compare);
        assertTrue(
                seen.containsAll(EnumSet.complementOf(EnumSet.of(Outcome.ERROR))),
                () -> "the cases reach every outcome but error: " + seen);
    }

    private void compare(long seed) {
        RandomGuidance random = new RandomGuidance(seed);
        ComplianceChecker checker = ComplianceChecker.compile(random.guidance());
        for (int number = 0; number < RandomCases.SUBJECTS; number++) {
            Subject subject = random.subject();
            Way way = new Way(random.instant(), number % 5 == 4);
            ReferenceChecker.Report expected =
                    ReferenceChecker.check(random.guidance(), subject, way.now(), way.strict());
            if (!expected.equals(said(checker, subject, way, expected))) {
                fail("seed " + seed + "\n" + difference(random.guidance(), subject, way));
            }
            expected.results().values().forEach(result -> seen.add(result.outcome()));
        }
    }

    /** What the checker says, in the words of the reference. */
    private static ReferenceChecker.Report said(
            ComplianceChecker checker, Subject subject, Way way, ReferenceChecker.Report expected) {
        ComplianceReport report = (way.strict() ? checker.strict() : checker).check(subject, way.now());
        Map<RuleId, ReferenceChecker.Result> results = new TreeMap<>();
        report.results().forEach(result -> results.put(result.rule(), said(result, expected)));
        Map<Outcome, Integer> counts = new EnumMap<>(report.counts());
        counts.values().removeIf(count -> count == 0);
        Set<String> unused = new TreeSet<>(report.unusedAnswers());
        unused.removeIf(name -> name.startsWith(report.kind() + "/"));
        return new ReferenceChecker.Report(results, report.verdict().label(), counts, unused);
    }

    private static ReferenceChecker.Result said(RuleResult result, ReferenceChecker.Report expected) {
        Set<String> questions = new TreeSet<>();
        result.questions().stream()
                .filter(question -> question.kind() == Question.Kind.JUDGEMENT)
                .forEach(question -> questions.add(question.about()));
        ReferenceChecker.Result other = expected.results().get(result.rule());
        boolean isCut = other != null && other.missing().size() >= LISTED;
        return new ReferenceChecker.Result(
                result.outcome(),
                EnumSet.copyOf(result.couldBe()),
                result.basis().map(Basis::label).orElse(""),
                new TreeSet<>(result.exemptions()),
                isCut ? other.missing() : new TreeSet<>(result.missing()),
                questions,
                result.open(),
                result.coming());
    }

    /** A pack and a subject on which the two differ, with no line that can be spared. */
    private static String difference(Guidance guidance, Subject subject, Way way) {
        List<String> pack = GuidanceWriter.write(guidance).lines().toList();
        List<String> whole = SubjectText.of(subject).lines().toList();
        List<String> facts = FewerLines.of(whole, fewer -> differs(pack, fewer, way));
        List<String> rules = FewerLines.of(pack, fewer -> differs(fewer, facts, way));
        List<String> needed = FewerLines.of(facts, fewer -> differs(rules, fewer, way));
        return (way.strict() ? "strict, " : "") + "at " + way.now()
                + both(rules, needed, way).orElse("\nwritten and read again, the same") + "\n\n"
                + String.join("\n", rules) + "\n\n"
                + String.join("\n", needed);
    }

    private static boolean differs(List<String> pack, List<String> subject, Way way) {
        return both(pack, subject, way).isPresent();
    }

    /** What the two say, if both can be read and they say different things. */
    private static Optional<String> both(List<String> pack, List<String> file, Way way) {
        Optional<Guidance> guidance = GuidanceLoader.load(GuidanceSource.of("pack.yaml", String.join("\n", pack)))
                .guidance();
        Optional<Subject> subject = SubjectLoader.load(GuidanceSource.of("subject.yaml", String.join("\n", file)))
                .subject();
        if (guidance.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        try {
            ComplianceChecker checker = ComplianceChecker.compile(guidance.get());
            ReferenceChecker.Report expected =
                    ReferenceChecker.check(guidance.get(), subject.get(), way.now(), way.strict());
            ReferenceChecker.Report said = said(checker, subject.get(), way, expected);
            return said.equals(expected)
                    ? Optional.empty()
                    : Optional.of("\nchecker   " + said + "\nreference " + expected);
        } catch (RuntimeException doNotFit) {
            return Optional.empty();
        }
    }
}
