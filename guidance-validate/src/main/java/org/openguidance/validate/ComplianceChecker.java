package org.openguidance.validate;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Guidance;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.GuidanceDigest;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkedGuidance;

/**
 * Checks subjects against a guidance. Compile it once, keep it, and check from as many threads as you like.
 *
 * <pre>{@code
 * ComplianceChecker checker = ComplianceChecker.compile(guidance).withClock(Clock.systemUTC());
 * ComplianceReport report = checker.check(Subject.of("post")
 *         .fact("text", "Our new clinic opens on Monday.")
 *         .fact("account", "official")
 *         .build());
 * }</pre>
 *
 * <p>Immutable and thread-safe. Compiling is linear in the size of the guidance. A check is linear in the length of the
 * texts for each rule that looks at them; it throws nothing but {@link InvalidSubjectException}.
 */
public final class ComplianceChecker {

    private final GuidanceProgram program;
    private final String digest;
    private final Map<RuleId, CustomCheck> checks;
    private final Optional<Clock> clock;
    private final boolean strict;
    private final RuleEvaluator evaluator;

    private ComplianceChecker(
            GuidanceProgram program,
            String digest,
            Map<RuleId, CustomCheck> checks,
            Optional<Clock> clock,
            boolean strict) {
        this.program = program;
        this.digest = digest;
        this.checks = Map.copyOf(checks);
        this.clock = clock;
        this.strict = strict;
        this.evaluator = new RuleEvaluator(program.linked());
    }

    /**
     * Compiles a guidance.
     *
     * @throws InvalidGuidanceException if its parts do not fit together; after compiling nothing can fail
     */
    public static ComplianceChecker compile(Guidance guidance) {
        return compile(GuidanceLinker.linkOrThrow(guidance));
    }

    /** Compiles a guidance that is linked already, as the loader gives it. */
    public static ComplianceChecker compile(LinkedGuidance linked) {
        GuidanceProgram program = GuidanceProgram.compile(linked, Map.of());
        return new ComplianceChecker(program, GuidanceDigest.of(linked.guidance()), Map.of(), Optional.empty(), false);
    }

    /** The same, reading the time from a clock, once for each check. */
    public ComplianceChecker withClock(Clock newClock) {
        return new ComplianceChecker(program, digest, checks, Optional.of(newClock), strict);
    }

    /** The same, ignoring assumed values and counting {@code should} rules like {@code must} rules. */
    public ComplianceChecker strict() {
        return new ComplianceChecker(program, digest, checks, clock, true);
    }

    /**
     * The same with a check in Java that decides a rule together with its conditions.
     *
     * @throws IllegalArgumentException if the guidance has no such rule
     */
    public ComplianceChecker withCheck(String rule, CustomCheck check) {
        RuleId id = RuleId.of(rule);
        if (program.linked().rule(id).isEmpty()) {
            String hint =
                    DidYouMean.hint(rule, ruleNames()).map(near -> ": " + near).orElse("");
            throw new IllegalArgumentException("the guidance has no rule '" + rule + "'" + hint);
        }
        Map<RuleId, CustomCheck> more = new LinkedHashMap<>(checks);
        more.put(id, check);
        return new ComplianceChecker(GuidanceProgram.compile(program.linked(), more), digest, more, clock, strict);
    }

    private List<String> ruleNames() {
        return program.linked().rules().stream()
                .map(rule -> rule.id().toString())
                .toList();
    }

    /** The guidance that it checks against. */
    public Guidance guidance() {
        return program.linked().guidance();
    }

    /** The guidance with its parts linked. */
    public LinkedGuidance linkedGuidance() {
        return program.linked();
    }

    /**
     * Checks a subject at the instant that the clock shows.
     *
     * @throws InvalidSubjectException if the subject does not fit the guidance
     * @throws IllegalStateException if the checker has no clock
     */
    public ComplianceReport check(Subject subject) {
        return check(
                subject,
                clock.orElseThrow(() -> new IllegalStateException(
                                "the checker has no clock: give an instant, check(subject, at), or a clock, "
                                        + "withClock(Clock.systemUTC())"))
                        .instant());
    }

    /**
     * Checks a subject as at an instant.
     *
     * @throws InvalidSubjectException if the subject does not fit the guidance
     */
    public ComplianceReport check(Subject subject, Instant at) {
        Run run = start(subject, at);
        List<RuleResult> results = run.program().rules().stream()
                .map(rule -> evaluator.evaluate(rule, run))
                .toList();
        return new ComplianceReport(
                program.linked(),
                digest,
                subject.kind(),
                subject.id(),
                at,
                strict,
                results,
                assumed(run),
                unused(subject, run));
    }

    /** Checks a subject against one rule only. */
    RuleResult check(RuleId rule, Subject subject, Instant at) {
        Run run = start(subject, at);
        RuleProgram found = run.program().rules().stream()
                .filter(one -> one.linked().id().equals(rule))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the guidance has no rule '" + rule + "' for this subject"));
        return evaluator.evaluate(found, run);
    }

    private Run start(Subject subject, Instant at) {
        SubjectReader reader = new SubjectReader(program, subject);
        SubjectProgram kind = reader.program();
        List<@Nullable FactValue> declared = reader.read();
        return new Run(kind, declared, subject.answers(), at, strict);
    }

    private static Map<String, String> assumed(Run run) {
        Map<String, String> assumed = new TreeMap<>();
        for (int slot : run.assumed()) {
            run.fact(slot)
                    .value()
                    .ifPresent(value -> assumed.put(run.linkedFact(slot).name(), value.display()));
        }
        return assumed;
    }

    private static List<String> unused(Subject subject, Run run) {
        Set<String> used = run.usedAnswers();
        List<String> unused = new ArrayList<>(subject.answers().keySet());
        unused.removeAll(used);
        return unused.stream().sorted().toList();
    }
}
