package org.openguidance.reference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Ask;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.InForce;
import org.openguidance.model.Named;
import org.openguidance.model.Obligation;
import org.openguidance.model.Origin;
import org.openguidance.model.Period;
import org.openguidance.model.RuleReference;
import org.openguidance.model.Stage;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;
import org.openguidance.model.WordList;
import org.openguidance.model.WorkCalendar;
import org.openguidance.reference.RandomConditions.Known;

/** Random guidance that is valid, and random subjects for it. The same seed gives the same. */
public final class RandomGuidance {

    private final Dice dice;
    private final RandomValues values;
    private final RandomParameters parameters;
    private final RandomConditions conditions;
    private final RandomFacts facts;
    private final boolean known;
    private final Guidance guidance;

    /** Guidance from a seed. */
    public RandomGuidance(long seed) {
        this(seed, true);
    }

    /** Guidance from a seed, with or without {@code known} and assumed values, the exceptions when facts are taken away. */
    public RandomGuidance(long seed, boolean known) {
        this.known = known;
        this.dice = new Dice(seed);
        this.values = new RandomValues(dice);
        this.parameters = new RandomParameters(dice, values);
        this.conditions = new RandomConditions(dice, values, parameters);
        this.facts = new RandomFacts(dice, values, conditions, known);
        this.guidance = make();
    }

    /** The guidance. */
    public Guidance guidance() {
        return guidance;
    }

    /** Another random subject for it. */
    public Subject subject() {
        Subject.Builder subject = Subject.of("post");
        int declared = dice.of(50, 80, 95, 100);
        for (FactDeclaration fact : facts.all()) {
            if (fact.definition().isEmpty() && dice.chance(declared)) {
                subject.fact(fact.id().text(), values.declared(fact.type(), fact.optional()));
            }
        }
        int answered = dice.of(0, 50, 80);
        for (FactDeclaration fact : facts.all()) {
            if (fact.definition().orElse(null) instanceof Definition.Judge && dice.chance(answered)) {
                subject.answer("post/" + fact.id(), dice.chance(50));
            }
        }
        for (Code code : guidance.codes()) {
            for (CodeRule rule : code.rules()) {
                if (code.subject().id().text().equals("post") && rule.ask().isPresent() && dice.chance(answered)) {
                    subject.answer(code.id() + "/" + rule.id(), dice.chance(50));
                }
            }
        }
        return subject.build();
    }

    /** Another random instant. */
    public Instant instant() {
        return Instant.parse("2026-06-01T00:00:00Z").plusSeconds(60L * dice.upTo(12 * 24 * 60));
    }

    private Guidance make() {
        ZoneId zone = ZoneId.of(dice.of("UTC", "Europe/London", "Asia/Tokyo"));
        facts.declare();
        SubjectKind.Builder kind =
                SubjectKind.builder().id("post").title("A post").addAllJudgedOn(facts.judgedOn(25));
        facts.dates().stream()
                .filter(name -> dice.chance(25))
                .findFirst()
                .ifPresent(name -> kind.datedBy(Named.of(name)));
        List<Period> periods = List.of(period("busy"), period("quiet-days"));
        facts.workOut();
        List<Code> codes = codes();
        return Guidance.builder()
                .id("random")
                .version("1")
                .title("Random guidance")
                .publisher("Nobody")
                .language("en")
                .zone(zone)
                .addEngagement(cycle())
                .addAllParameters(parameters.used())
                .addWordList(WordList.builder()
                        .id("terms")
                        .title("Terms")
                        .addWords("river", "open market", "mark*")
                        .build())
                .addAllPeriods(periods)
                .addCalendar(WorkCalendar.builder()
                        .id("office")
                        .title("Office days")
                        .addWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                        .addHolidays(LocalDate.parse("2026-06-05"), LocalDate.parse("2026-06-08"))
                        .build())
                .addSubjects(kind.addAllFacts(facts.all()).build(), other())
                .addAllCodes(codes)
                .build();
    }

    private static EngagementModel cycle() {
        EngagementModel.Builder cycle =
                EngagementModel.builder().id("cycle").title("Cycle").shape(EngagementShape.OPEN);
        RandomValues.STAGES.forEach(
                stage -> cycle.addStage(Stage.builder().id(stage).title(stage).build()));
        return cycle.build();
    }

    private static SubjectKind other() {
        return SubjectKind.builder()
                .id("other")
                .title("Another kind")
                .addFact(FactDeclaration.builder()
                        .id("ready")
                        .type(FactType.yesNo())
                        .build())
                .build();
    }

    private Period period(String id) {
        List<Window> windows = dice.times(dice.between(1, 2), () -> {
            Optional<Condition> forWhom = dice.chance(40) ? Optional.of(conditions.withoutPeriods()) : Optional.empty();
            InForce stretch = stretch();
            return new Window(stretch.from(), stretch.until(), forWhom, Origin.NONE);
        });
        return Period.builder().id(id).title("Period").addAllWindows(windows).build();
    }

    private InForce stretch() {
        TimePoint early = TimePoint.of("2026-06-0" + dice.between(1, 6) + dice.of("", "", "T09:00"));
        TimePoint late = TimePoint.of("2026-06-" + dice.of("07", "08", "09", "10") + dice.of("", "", "T12:00"));
        Optional<TimePoint> either = Optional.of(dice.of(early, late));
        return switch (dice.upTo(3)) {
            case 0 -> new InForce(either, Optional.empty(), Origin.NONE);
            case 1 -> new InForce(Optional.empty(), either, Origin.NONE);
            default -> new InForce(Optional.of(early), Optional.of(late), Origin.NONE);
        };
    }

    private List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        List<String> permittable = new ArrayList<>();
        for (String id : List.of("first", "second")) {
            codes.add(code(id, permittable));
        }
        codes.add(Code.builder()
                .id("elsewhere")
                .title("About another kind")
                .subject("other")
                .addRules(CodeRule.builder()
                        .id("ready")
                        .obligation(Obligation.MUST)
                        .statement("Be ready")
                        .require(Condition.field("ready", Condition.is(true)))
                        .build())
                .build());
        return codes;
    }

    private Code code(String id, List<String> permittable) {
        boolean mays = dice.chance(40);
        Code.Builder code =
                Code.builder().id(id).title("A code").subject("post").addAllJudgedOn(facts.judgedOn(15));
        maybe(20, () -> code.when(conditions.onSubject(1, allowed(mays ? Known.NEVER : Known.NO))));
        maybe(15, () -> code.addUnless(exemption("handed-down", allowed(mays ? Known.NEVER : Known.YES), 1)));
        maybe(20, () -> code.inForce(stretch()));
        int rules = dice.between(1, 4);
        for (int at = 1; at <= rules; at++) {
            code.addRules(rule("rule-" + at));
            permittable.add(id + "/rule-" + at);
        }
        if (mays) {
            code.addRules(may(permittable));
        }
        return code.build();
    }

    private Known allowed(Known wished) {
        return known ? wished : Known.NEVER;
    }

    private void maybe(int percent, Runnable action) {
        if (dice.chance(percent)) {
            action.run();
        }
    }

    private Exemption exemption(String id, Known known, int depth) {
        Exemption.Builder exemption =
                Exemption.builder().id(id).title("Exemption").when(conditions.onSubject(1, known));
        maybe(30 * depth, () -> exemption.addUnless(exemption("within-" + id, known.turned(), 0)));
        return exemption.build();
    }

    private CodeRule rule(String id) {
        CodeRule.Builder rule = CodeRule.builder()
                .id(id)
                .obligation(dice.of(Obligation.MUST, Obligation.MUST_NOT, Obligation.SHOULD, Obligation.SHOULD_NOT))
                .statement("Do as it says")
                .addAllJudgedOn(facts.judgedOn(20));
        maybe(55, () -> rule.when(conditions.onSubject(1, allowed(Known.NO))));
        maybe(30, () -> rule.addUnless(exemption("one", allowed(Known.YES), 1)));
        maybe(15, () -> rule.addUnless(exemption("two", allowed(Known.YES), 1)));
        maybe(20, () -> rule.inForce(stretch()));
        boolean eachOnly = dice.chance(15);
        if (eachOnly) {
            rule.require(conditions.ofEach().orElseGet(() -> conditions.onSubject(1, allowed(Known.YES))));
            return rule.build();
        }
        boolean asks = dice.chance(45);
        boolean forbids = dice.chance(45);
        if (forbids) {
            rule.forbid(conditions.onSubject(2, allowed(Known.NO)));
        }
        if (dice.chance(40) || (!forbids && !asks)) {
            rule.require(conditions.onSubject(2, allowed(Known.YES)));
        }
        if (asks) {
            rule.ask(Ask.of("Is it fine?"));
            maybe(50, () -> rule.flag(conditions.onSubject(1, allowed(Known.NO))));
        }
        return rule.build();
    }

    private CodeRule may(List<String> permittable) {
        CodeRule.Builder rule =
                CodeRule.builder().id("allowed").obligation(Obligation.MAY).statement("Do as you like");
        maybe(70, () -> rule.when(conditions.onSubject(1, Known.NEVER)));
        maybe(30, () -> rule.addUnless(exemption("one", Known.NEVER, 1)));
        maybe(20, () -> rule.inForce(stretch()));
        dice.some(permittable, 0, 2).forEach(one -> rule.addPermits(RuleReference.of(one)));
        return rule.build();
    }
}
