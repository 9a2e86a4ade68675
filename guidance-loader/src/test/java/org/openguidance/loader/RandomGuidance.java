package org.openguidance.loader;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openguidance.model.Ask;
import org.openguidance.model.Citation;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.CodeValue;
import org.openguidance.model.Definition;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.Evidence;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Foreword;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.InForce;
import org.openguidance.model.Named;
import org.openguidance.model.Obligation;
import org.openguidance.model.Origin;
import org.openguidance.model.Outcome;
import org.openguidance.model.Parameter;
import org.openguidance.model.PartialDate;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleReference;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Source;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;
import org.openguidance.model.WordList;
import org.openguidance.model.Wording;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.Written;

/**
 * Guidance with everything in it, put together by chance: each part is valid, whether they fit together is left to chance
 * too.
 */
final class RandomGuidance {

    private static final Origin NONE = Origin.NONE;

    private final Dice dice;
    private final RandomConditions conditions;

    private RandomGuidance(Dice dice) {
        this.dice = dice;
        this.conditions = new RandomConditions(dice);
    }

    static Guidance of(long seed) {
        return new RandomGuidance(new Dice(seed)).guidance();
    }

    private Guidance guidance() {
        return Guidance.builder()
                .id(dice.id())
                .version(dice.text())
                .title(wording())
                .publisher(dice.text())
                .about(dice.maybe(this::wording))
                .published(dice.maybe(() -> PartialDate.of(dice.of(List.of("2020", "2020-09", "2020-09-16")))))
                .language(dice.of(List.of("en-GB", "cy", "no")))
                .zone(dice.maybe(() -> ZoneId.of("Europe/London")))
                .licence(dice.maybe(dice::text))
                .addAllSources(dice.some(2, this::source))
                .addAllForewords(dice.some(2, this::foreword))
                .addAllPrinciples(dice.some(2, this::principle))
                .addAllEngagement(dice.some(2, this::engagement))
                .addAllParameters(dice.some(2, this::parameter))
                .addAllWordLists(dice.some(2, this::wordList))
                .addAllPeriods(dice.some(2, this::period))
                .addAllCalendars(dice.some(2, this::calendar))
                .addAllSubjects(dice.some(2, this::subject))
                .addAllCodes(dice.some(2, this::code))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private Wording wording() {
        if (!dice.oneIn(5)) {
            return Wording.of(dice.text());
        }
        Map<String, String> translations = new LinkedHashMap<>();
        dice.distinct(3, () -> dice.of(List.of("en-GB", "cy", "no", "fr")))
                .forEach(tag -> translations.put(tag, dice.text()));
        return Wording.of(translations);
    }

    private List<Citation> cite() {
        return dice.oneIn(2) ? List.of() : dice.several(2, () -> new Citation(dice.id(), dice.maybe(dice::text), NONE));
    }

    private Optional<Evidence> evidence() {
        return dice.maybe(() -> dice.of(Evidence.values()));
    }

    private List<Named> names() {
        return dice.some(2, () -> new Named(dice.id(), NONE));
    }

    private Source source() {
        return Source.builder()
                .id(dice.id())
                .title(wording())
                .publisher(dice.maybe(dice::text))
                .date(dice.maybe(() -> PartialDate.of("2015-03")))
                .url(dice.maybe(
                        () -> dice.of(List.of("https://example.org/", "http://a.b/c?d=e#f", "https://x/[y],{z}:"))))
                .licence(dice.maybe(dice::text))
                .evidence(evidence())
                .build();
    }

    private Foreword foreword() {
        return Foreword.builder()
                .by(dice.text())
                .role(dice.maybe(dice::text))
                .message(wording())
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private Principle principle() {
        return Principle.builder()
                .id(dice.id())
                .title(wording())
                .because(dice.maybe(this::wording))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private EngagementModel engagement() {
        EngagementShape shape = dice.of(EngagementShape.values());
        return EngagementModel.builder()
                .id(dice.id())
                .title(wording())
                .purpose(dice.maybe(this::wording))
                .shape(shape)
                .addAllStages(dice.several(3, () -> stage(shape)))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private Stage stage(EngagementShape shape) {
        return Stage.builder()
                .id(dice.id())
                .title(wording())
                .purpose(dice.maybe(this::wording))
                .startHere(dice.oneIn(2))
                .addAllSuggestions(dice.some(2, this::wording))
                .addAllUpholds(names())
                .addAllLeadsTo(shape == EngagementShape.OPEN ? List.of() : names())
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private Parameter parameter() {
        return Parameter.builder()
                .id(dice.id())
                .title(wording())
                .value(dice.maybe(() -> written(1)))
                .ask(dice.maybe(this::wording))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private WordList wordList() {
        return WordList.builder()
                .id(dice.id())
                .title(wording())
                .addAllWords(dice.several(4, () -> RandomConditions.visible(dice.text())))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private Period period() {
        return Period.builder()
                .id(dice.id())
                .title(wording())
                .addAllWindows(dice.several(2, this::window))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private Window window() {
        Optional<TimePoint> from = dice.maybe(this::time);
        Optional<TimePoint> until = from.isEmpty() ? Optional.of(time()) : dice.maybe(this::time);
        return new Window(from, until, dice.maybe(() -> conditions.onSubject(1)), NONE);
    }

    private TimePoint time() {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(dice.below(1000));
        Optional<LocalTime> time =
                dice.maybe(() -> LocalTime.of(dice.below(24), dice.below(60), dice.oneIn(3) ? 30 : 0));
        Optional<ZoneOffset> offset = time.isEmpty()
                ? Optional.empty()
                : dice.maybe(() ->
                        dice.of(List.of(ZoneOffset.UTC, ZoneOffset.ofHours(-5), ZoneOffset.ofHoursMinutes(5, 30))));
        return new TimePoint(day, time, offset);
    }

    private WorkCalendar calendar() {
        EnumSet<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        weekend.addAll(dice.some(2, () -> dice.of(DayOfWeek.values())));
        return WorkCalendar.builder()
                .id(dice.id())
                .title(wording())
                .addAllWeekend(weekend)
                .addAllHolidays(dice.some(3, () -> LocalDate.of(2026, 1, 1).plusDays(dice.below(365))))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private SubjectKind subject() {
        Map<Id, FactDeclaration> facts = new LinkedHashMap<>();
        dice.some(4, this::fact).forEach(fact -> facts.put(fact.id(), fact));
        return SubjectKind.builder()
                .id(dice.id())
                .title(wording())
                .datedBy(dice.maybe(() -> new Named(dice.id(), NONE)))
                .addAllJudgedOn(names())
                .addAllFacts(facts.values())
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private FactDeclaration fact() {
        FactDeclaration.Builder fact = FactDeclaration.builder()
                .id(dice.id().text())
                .type(type(2))
                .meaning(dice.maybe(this::wording))
                .zone(dice.maybe(() -> ZoneId.of("America/New_York")))
                .addAllCite(cite())
                .evidence(evidence());
        if (dice.oneIn(3)) {
            fact.definition(definition());
        } else {
            fact.ask(dice.maybe(this::wording))
                    .assume(dice.maybe(() -> written(2)))
                    .optional(dice.oneIn(3));
        }
        return fact.build();
    }

    private Definition definition() {
        return switch (dice.below(3)) {
            case 0 -> new Definition.Is(conditions.onSubject(2));
            case 1 -> new Definition.Judge(ask(), names());
            default -> {
                List<Definition.Case> cases = new ArrayList<>(dice.some(
                        2, () -> new Definition.Case(Optional.of(conditions.onSubject(1)), written(1), NONE)));
                cases.add(new Definition.Case(Optional.empty(), written(1), NONE));
                yield new Definition.Cases(cases);
            }
        };
    }

    private FactType type(int depth) {
        Supplier<List<String>> values = () -> dice.distinct(4, dice::text);
        return switch (dice.below(depth > 0 ? 9 : 7)) {
            case 0 -> new FactType.OneOf(values.get());
            case 1 -> new FactType.Scale(values.get());
            case 2 -> new FactType.SetOf(values.get());
            case 3 -> new FactType.StageOf(dice.id(), NONE);
            case 4 -> new FactType.BlendOf(dice.id(), NONE);
            case 7 -> new FactType.ListOf(type(depth - 1));
            case 8 -> new FactType.ListOf(record(depth - 1));
            default -> new FactType.Scalar(dice.of(ScalarType.values()));
        };
    }

    private FactType record(int depth) {
        List<String> names = dice.distinct(3, () -> dice.of(List.of("type", "values", "of", "alt-text", "no", "at")));
        return new FactType.Fields(names.stream()
                .map(name -> new FactType.FieldType(Id.of(name), type(depth), dice.oneIn(3), NONE))
                .toList());
    }

    private Ask ask() {
        return new Ask(wording(), dice.some(2, dice::text));
    }

    private Written written(int depth) {
        int kind = depth > 0 ? dice.below(4) : 0;
        if (kind == 1) {
            return new Written.Items(dice.some(3, () -> written(depth - 1)), NONE);
        }
        if (kind == 2) {
            Map<String, Written> fields = new LinkedHashMap<>();
            dice.distinct(3, () -> dice.oneIn(2) ? fieldName() : dice.id().text())
                    .forEach(name -> fields.put(name, written(depth - 1)));
            return new Written.Fields(fields, NONE);
        }
        return new Written.Text(dice.anyText(), NONE);
    }

    /** A name that no fact would have, in one spelling and with nothing invisible before it. */
    private String fieldName() {
        return "k" + Normalizer.normalize(dice.text(), Normalizer.Form.NFC);
    }

    private Map<Id, Written> facts() {
        Map<Id, Written> facts = new LinkedHashMap<>();
        dice.some(3, dice::id).forEach(id -> facts.put(id, written(2)));
        return facts;
    }

    private InForce inForce() {
        Window window = window();
        return new InForce(window.from(), window.until(), NONE);
    }

    private Code code() {
        return Code.builder()
                .id(dice.id())
                .title(wording())
                .because(dice.maybe(this::wording))
                .subject(new Named(dice.id(), NONE))
                .addAllValues(dice.some(2, this::value))
                .when(dice.maybe(() -> conditions.onSubject(2)))
                .addAllUnless(dice.some(1, () -> exemption(1)))
                .addAllUpholds(names())
                .consequence(dice.maybe(this::wording))
                .addAllJudgedOn(names())
                .inForce(dice.maybe(this::inForce))
                .putAllWith(facts())
                .addAllRules(dice.some(4, this::rule))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private CodeValue value() {
        return CodeValue.builder()
                .id(dice.id())
                .title(wording())
                .meaning(dice.maybe(this::wording))
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private Exemption exemption(int depth) {
        return Exemption.builder()
                .id(dice.id())
                .title(wording())
                .when(conditions.onSubject(2))
                .addAllUnless(depth > 0 ? dice.some(1, () -> exemption(depth - 1)) : List.of())
                .addAllCite(cite())
                .evidence(evidence())
                .build();
    }

    private CodeRule rule() {
        Obligation obligation = dice.of(Obligation.values());
        CodeRule.Builder rule = CodeRule.builder()
                .id(dice.id())
                .obligation(obligation)
                .statement(wording())
                .title(dice.maybe(this::wording))
                .because(dice.maybe(this::wording))
                .value(dice.maybe(() -> new Named(dice.id(), NONE)))
                .addAllUpholds(names())
                .when(dice.maybe(() -> conditions.onSubject(3)))
                .addAllUnless(dice.some(2, () -> exemption(1)))
                .remedy(dice.maybe(this::wording))
                .consequence(dice.maybe(this::wording))
                .addAllJudgedOn(names())
                .inForce(dice.maybe(this::inForce))
                .putAllWith(facts())
                .addAllExamples(dice.some(2, this::example))
                .edition(dice.maybe(() -> 1 + dice.below(9)))
                .fixed(dice.oneIn(5))
                .addAllReplaces(dice.some(2, this::reference))
                .addAllCite(cite())
                .evidence(evidence());
        if (obligation == Obligation.MAY) {
            return rule.addAllPermits(dice.some(2, this::reference)).build();
        }
        boolean flag = dice.oneIn(3);
        return rule.forbid(dice.maybe(() -> conditions.onSubject(3)))
                .require(dice.maybe(() -> conditions.onSubject(3)))
                .flag(flag ? Optional.of(conditions.onSubject(3)) : Optional.empty())
                .ask(ask())
                .build();
    }

    private RuleReference reference() {
        return RuleReference.of(dice.oneIn(2) ? dice.id().text() : dice.id() + "/" + dice.id());
    }

    private RuleExample example() {
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.values()));
        outcomes.remove(Outcome.ERROR);
        RuleExample.Builder example = RuleExample.builder()
                .outcome(dice.of(outcomes))
                .putAllFacts(facts())
                .finds(dice.maybe(dice::text))
                .asAt(dice.maybe(this::time))
                .exemption(dice.maybe(dice::text))
                .putAllParameters(facts());
        if (dice.oneIn(2)) {
            return example.answer(dice.maybe(() -> dice.oneIn(2))).build();
        }
        Map<Id, Boolean> answers = new LinkedHashMap<>();
        dice.some(2, dice::id).forEach(id -> answers.put(id, dice.oneIn(2)));
        return example.putAllAnswers(answers).build();
    }
}
