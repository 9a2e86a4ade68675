package org.openguidance.validate;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Baseline;
import org.openguidance.model.Guidance;
import org.openguidance.model.Judgement;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.model.link.BaselineLinker;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.WaiverLinker;

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
 * <p>Immutable and thread-safe. Compiling is linear in the size of the guidance. A check reads the facts, scans each text once
 * for all rules, and finds the verdict; what else a report says is found out when somebody asks. It throws nothing but
 * {@link InvalidSubjectException}.
 */
public final class ComplianceChecker {

    private static final @Nullable CustomOutcome[] NOTHING_CHECKED = {};

    private final GuidanceProgram program;
    private final LazyDigest digest;
    private final Map<RuleId, CustomCheck> checks;
    private final Optional<Clock> clock;
    private final boolean strict;
    private final RuleEvaluator evaluator;
    private final @Nullable Context context;
    private final Decided decided;

    private ComplianceChecker(
            GuidanceProgram program,
            LazyDigest digest,
            Map<RuleId, CustomCheck> checks,
            Optional<Clock> clock,
            boolean strict,
            @Nullable Context context,
            Decided decided) {
        this.program = program;
        this.digest = digest;
        this.checks = Map.copyOf(checks);
        this.clock = clock;
        this.strict = strict;
        this.evaluator = new RuleEvaluator(program.linked());
        this.context = context;
        this.decided = decided;
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
        return new ComplianceChecker(
                program,
                new LazyDigest(linked.guidance()),
                Map.of(),
                Optional.empty(),
                false,
                null,
                Decided.nothing(linked));
    }

    /** The same, reading the time from a clock, once for each check. */
    public ComplianceChecker withClock(Clock newClock) {
        return new ComplianceChecker(program, digest, checks, Optional.of(newClock), strict, context, decided);
    }

    /** The same, ignoring assumed values and counting {@code should} rules like {@code must} rules. */
    public ComplianceChecker strict() {
        return with(program, checks, true, decided);
    }

    /**
     * The same with a check in Java that decides a rule together with its conditions.
     *
     * @throws IllegalArgumentException if the guidance has no such rule
     */
    public ComplianceChecker withCheck(String rule, CustomCheck check) {
        RuleId id = RuleId.of(rule);
        if (program.linked().rule(id).isEmpty()) {
            throw noRule(rule);
        }
        Map<RuleId, CustomCheck> more = new LinkedHashMap<>(checks);
        more.put(id, check);
        return with(GuidanceProgram.compile(program.linked(), more), more, strict, decided);
    }

    /**
     * The same going by waivers too. A waived rule is evaluated and reported as ever; only the verdict does not count it. What
     * has been compiled is shared, so that waivers may come with each subject.
     *
     * @throws InvalidGuidanceException if a waiver does not fit the guidance
     */
    public ComplianceChecker withWaivers(List<Waiver> waivers) {
        return deciding(decided.withWaivers(WaiverLinker.linkOrThrow(program.linked(), waivers)));
    }

    /**
     * The same with answers that are offered to every check, as from a file that many subjects share. Each counts only for
     * exactly what was judged; see {@link Judgement}. Answers that belong to one subject are given with it.
     */
    public ComplianceChecker withJudgements(List<Judgement> judgements) {
        return deciding(decided.withJudgements(judgements));
    }

    /**
     * The same going by what was wrong already when a baseline was taken; a second one replaces the first. What it knows is
     * evaluated and reported as ever; only the verdict does not count it. Subjects are known by their ids.
     *
     * @throws InvalidGuidanceException if the baseline does not fit the guidance
     */
    public ComplianceChecker withBaseline(Baseline baseline) {
        return deciding(decided.withBaseline(BaselineLinker.linkOrThrow(program.linked(), baseline)));
    }

    /** The same for answers whose digests are made with a key, so that nobody can make one who does not have it. */
    public ComplianceChecker withJudgementKey(byte[] key) {
        return deciding(decided.withKey(key));
    }

    /**
     * The same for many subjects that have some facts in common, such as the account and the day of a batch: these are read
     * once, what follows from them alone is found out once, and rules that they decide are not looked at again. The checker
     * takes subjects of that kind with the other facts; reports are those of a subject that declares all of them. Answers may
     * be given here or with each subject.
     *
     * @throws InvalidSubjectException here, if the facts do not fit the guidance; at each check, if a fact is declared, or a
     *     question answered, in both
     */
    public ComplianceChecker forContext(Subject common) {
        Subject all = context == null ? common : whole(common);
        return new ComplianceChecker(
                program, digest, checks, clock, strict, Context.of(all, program.program(all), strict), decided);
    }

    private ComplianceChecker deciding(Decided others) {
        return new ComplianceChecker(program, digest, checks, clock, strict, context, others);
    }

    private ComplianceChecker with(
            GuidanceProgram other, Map<RuleId, CustomCheck> otherChecks, boolean strictly, Decided others) {
        Context same =
                context == null ? null : Context.of(context.subject(), other.program(context.subject()), strictly);
        return new ComplianceChecker(other, digest, otherChecks, clock, strictly, same, others);
    }

    private IllegalArgumentException noRule(String rule) {
        String hint =
                DidYouMean.hint(rule, ruleNames()).map(near -> ": " + near).orElse("");
        return new IllegalArgumentException("the guidance has no rule '" + rule + "'" + hint);
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
        SubjectProgram kind = program.program(subject);
        if (kind.hasChecksInJava()) {
            return checkInJavaToo(kind, subject, at);
        }
        Run run = kind.runs().take();
        begin(run, subject, at, NOTHING_CHECKED);
        Verdict verdict = verdict(kind, run, subject, NOTHING_CHECKED);
        kind.runs().giveBack(run);
        return new ComplianceReport(this, subject, at, verdict, NOTHING_CHECKED);
    }

    /** Every check in Java is called once, whether the verdict needs it or not, so that a report never calls one again. */
    private ComplianceReport checkInJavaToo(SubjectProgram kind, Subject subject, Instant at) {
        @Nullable CustomOutcome[] checked = new CustomOutcome[kind.rules().size()];
        Run run = begin(Run.of(kind), subject, at, checked);
        for (RuleProgram rule : kind.rules()) {
            if (rule.custom().isPresent()) {
                rule.outcome(run);
            }
        }
        return new ComplianceReport(this, subject, at, verdict(kind, run, subject, checked), checked);
    }

    /** The verdict; whether a baseline knows what is violated is only looked at where something is. */
    private Verdict verdict(SubjectProgram kind, Run run, Subject subject, @Nullable CustomOutcome[] checked) {
        Verdict verdict = docket(kind).verdict(run);
        boolean mayBeKnown = verdict == Verdict.NON_COMPLIANT
                && !decided.known(run.subjectId(), run.at()).isEmpty();
        if (!mayBeKnown) {
            return verdict;
        }
        Run explaining = explaining(subject, run.at(), checked);
        run.lift(explaining.known().allKnown(explaining));
        return docket(kind).verdict(run);
    }

    private Run explaining(Subject subject, Instant at, @Nullable CustomOutcome[] checked) {
        Subject whole = whole(subject);
        return beginWhole(Run.explaining(program.program(whole)), whole, at, checked);
    }

    private Docket docket(SubjectProgram kind) {
        return context == null ? kind.docket(strict) : context.docket();
    }

    private Run begin(Run run, Subject subject, Instant at, @Nullable CustomOutcome[] checked) {
        if (context == null) {
            return beginWhole(run, subject, at, checked);
        }
        context.accept(subject);
        run.begin(context.answers(subject), at, strict, checked);
        decided.offer(context.id(subject), context.judgements(subject), run);
        context.settle(run);
        run.reading().read(subject);
        return run;
    }

    private Run beginWhole(Run run, Subject subject, Instant at, @Nullable CustomOutcome[] checked) {
        run.begin(subject.answers(), at, strict, checked);
        decided.offer(subject, run);
        run.reading().read(subject);
        return run;
    }

    /** A subject together with what is declared in the context, where there is one. */
    Subject whole(Subject subject) {
        if (context == null) {
            return subject;
        }
        begin(Run.of(program.program(subject)), subject, Instant.EPOCH, NOTHING_CHECKED);
        return context.with(subject);
    }

    /** The rules about the kind of a subject, in the order of their outcomes. */
    List<LinkedRule> rules(Subject subject) {
        return program.program(subject).rules().stream()
                .map(RuleProgram::linked)
                .toList();
    }

    /** The outcomes of all rules in a check that was made, each as an {@link OutcomeCode}. */
    int[] outcomes(Subject subject, Instant at, @Nullable CustomOutcome[] checked) {
        SubjectProgram kind = program.program(subject);
        Run run = beginWhole(Run.of(kind), whole(subject), at, checked);
        return kind.rules().stream().mapToInt(rule -> rule.outcome(run)).toArray();
    }

    /** All that a report of a check that was made can say. */
    Explanation explain(Subject subject, Instant at, @Nullable CustomOutcome[] checked) {
        Subject whole = whole(subject);
        Run run = beginWhole(Run.explaining(program.program(whole)), whole, at, checked);
        return evaluator.explain(whole, run);
    }

    /**
     * Explains how one rule came out in a check that was made.
     *
     * @throws IllegalArgumentException if the guidance has no such rule, and none that replaces it
     */
    RuleExplanation explain(RuleId rule, Subject subject, Instant at, @Nullable CustomOutcome[] checked) {
        LinkedRule found = program.linked().ruleOrSuccessor(rule).orElseThrow(() -> noRule(rule.toString()));
        Subject whole = whole(subject);
        Run run = beginWhole(Run.explaining(program.program(whole)), whole, at, checked);
        return new RuleExplainer(program.linked(), evaluator, changed -> beginAnew(changed, at))
                .explain(found, rule, whole, run);
    }

    /** An explained run of a whole subject, for which checks in Java are called anew. */
    private Run beginAnew(Subject whole, Instant at) {
        SubjectProgram kind = program.program(whole);
        return beginWhole(
                Run.explaining(kind), whole, at, new CustomOutcome[kind.rules().size()]);
    }

    /** By what the violated rules are broken in a check that was made, as digests with how often each was found. */
    Map<RuleId, Map<String, Integer>> found(Subject subject, Instant at, @Nullable CustomOutcome[] checked) {
        return RuleEvaluator.found(explaining(subject, at, checked));
    }

    /** What became of the baseline at an instant. */
    Optional<BaselineResult> baseline(Instant at) {
        return decided.baseline().map(linked -> BaselineResult.of(linked, at));
    }

    /** Checks a subject against one rule only. */
    RuleResult check(RuleId rule, Subject subject, Instant at) {
        SubjectProgram kind = program.program(subject);
        Run run = beginAnew(whole(subject), at);
        RuleProgram found = kind.rules().stream()
                .filter(one -> one.linked().id().equals(rule))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the guidance has no rule '" + rule + "' for this subject"));
        return evaluator.evaluate(found, run);
    }

    /** The programs of all rules about a kind of subject, as text, one a paragraph. */
    String programs(String kind) {
        return program.program(Subject.of(kind).build()).rules().stream()
                .map(RuleProgram::toString)
                .collect(Collectors.joining("\n\n"));
    }

    /** The digest of the guidance, as reports give it; made when it is first asked for. */
    public String digest() {
        return digest.get();
    }

    /** The version of this library, as reports give it. */
    public String engineVersion() {
        return EngineVersion.text();
    }

    boolean isStrict() {
        return strict;
    }
}
