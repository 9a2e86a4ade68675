package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.all;
import static org.openguidance.model.Condition.any;
import static org.openguidance.model.Condition.compare;
import static org.openguidance.model.Condition.each;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.isNot;
import static org.openguidance.model.Condition.none;
import static org.openguidance.model.Condition.noneOf;
import static org.openguidance.model.Condition.oneOf;
import static org.openguidance.model.Condition.says;
import static org.openguidance.model.link.Given.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Ask;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.Named;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.Outcome;
import org.openguidance.model.Source;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** What is allowed, but was probably not meant. */
class WarningsTest {

    private static final Condition OFFICIAL = on("official", is(true));

    private static List<String> of(DiagnosticCode code, Condition condition) {
        return Given.warnings(Given.with(Given.requiring(condition)), code);
    }

    private static void never(Condition condition) {
        assertEquals(1, of(DiagnosticCode.NEVER_HOLDS, condition).size(), () -> condition + " can never hold");
    }

    private static void always(Condition condition) {
        assertEquals(1, of(DiagnosticCode.ALWAYS_HOLDS, condition).size(), () -> condition + " always holds");
    }

    private static void sensible(Condition condition) {
        assertEquals(List.of(), of(DiagnosticCode.NEVER_HOLDS, condition));
        assertEquals(List.of(), of(DiagnosticCode.ALWAYS_HOLDS, condition));
    }

    private static Condition count(Comparison comparison, String right) {
        return new Condition.Count(
                List.of(new Condition.Compare(comparison, Operand.of(right), Origin.NONE)),
                Optional.empty(),
                Origin.NONE);
    }

    private static Condition length(Comparison comparison, String right) {
        return new Condition.Length(
                LengthUnit.CHARACTERS,
                List.of(new Condition.Compare(comparison, Operand.of(right), Origin.NONE)),
                Origin.NONE);
    }

    private static Condition likes(Comparison comparison, String right) {
        return on("likes", compare(comparison, right));
    }

    @Test
    void one_value_cannot_be_two_at_once() {
        assertEquals(
                List.of("G904 the value of fact 'account' can never be what is asked of it here, so this never holds"),
                of(DiagnosticCode.NEVER_HOLDS, all(on("account", is("personal")), on("account", is("official")))));
        never(on("text", all(is("a"), is("b"))));
        never(all(on("account", is("personal")), on("account", isNot("personal"))));
        sensible(all(on("account", is("personal")), on("grade", is("EO"))));
        sensible(any(on("account", is("personal")), on("grade", is("EO"))));
        sensible(on("text", all(isNot("a"), isNot("b"))));
    }

    @Test
    void a_set_can_have_two_values_at_once_but_not_one_that_it_must_not_have() {
        sensible(all(on("nation", is("england")), on("nation", is("wales"))));
        never(on("nation", all(is("england"), noneOf("england", "wales"))));
        never(on("nation", all(is("england"), new Condition.Only(List.of(Operand.of("wales")), Origin.NONE))));
        sensible(on("nation", all(is("wales"), new Condition.Only(List.of(Operand.of("wales")), Origin.NONE))));
    }

    @Test
    void a_value_cannot_be_above_and_below() {
        never(all(likes(Comparison.AT_LEAST, "5"), likes(Comparison.AT_MOST, "3")));
        never(all(likes(Comparison.OVER, "5"), likes(Comparison.AT_MOST, "5")));
        never(all(likes(Comparison.EXACTLY, "5"), likes(Comparison.UNDER, "5")));
        never(all(likes(Comparison.UNDER, "5"), likes(Comparison.EXACTLY, "5")));
        never(all(
                on("day", compare(Comparison.AFTER, "2026-02-01")),
                on("day", compare(Comparison.BEFORE, "2026-01-01"))));
        never(on("browser", all(compare(Comparison.AT_LEAST, "102.1"), compare(Comparison.UNDER, "102.0.9"))));
        never(on("took", all(compare(Comparison.OVER, "2 days"), compare(Comparison.UNDER, "3 hours"))));
        never(on("grade", all(compare(Comparison.OVER, "AO"), compare(Comparison.UNDER, "EO"))));
        sensible(all(likes(Comparison.AT_LEAST, "5"), likes(Comparison.AT_MOST, "5")));
        sensible(all(likes(Comparison.OVER, "3"), likes(Comparison.AT_MOST, "5")));
        sensible(all(likes(Comparison.OVER, "3"), likes(Comparison.OVER, "5")));
        sensible(all(likes(Comparison.AT_LEAST, "limit"), likes(Comparison.AT_MOST, "3")));
        sensible(on("took", all(compare(Comparison.OVER, "2 months"), compare(Comparison.UNDER, "3 days"))));
    }

    @Test
    void nothing_is_left_where_every_value_is_excluded() {
        never(on("account", noneOf("personal", "official")));
        never(on("official", noneOf("yes", "no")));
        sensible(on("account", noneOf("personal")));
        sensible(on("text", noneOf("a", "b")));
    }

    @Test
    void nothing_counts_below_zero_and_everything_at_least_zero() {
        never(on("images", count(Comparison.UNDER, "0")));
        never(on("text", length(Comparison.UNDER, "0")));
        never(on("images", all(count(Comparison.AT_LEAST, "3"), count(Comparison.AT_MOST, "2"))));
        always(on("images", count(Comparison.AT_LEAST, "0")));
        sensible(on("images", count(Comparison.AT_LEAST, "1")));
        sensible(on("images", count(Comparison.EXACTLY, "0")));
        sensible(on("text", length(Comparison.AT_MOST, "0")));
    }

    @Test
    void something_blank_has_nothing_in_it() {
        never(on("text", all(Condition.blank(true), Condition.blank(false))));
    }

    @Test
    void every_value_is_always_one_of_them() {
        assertEquals(
                List.of(
                        "G905 the value of fact 'account' is always one of those asked for here, so this always holds where it"
                                + " is declared"),
                of(DiagnosticCode.ALWAYS_HOLDS, on("account", oneOf("personal", "official"))));
        always(on("official", oneOf("yes", "no")));
        always(on("grade", compare(Comparison.AT_LEAST, "AO")));
        always(on("stage", oneOf("listen", "talk")));
        sensible(on("account", oneOf("personal")));
        sensible(on("nation", oneOf("england", "wales", "scotland")));
        sensible(on("grade", compare(Comparison.AT_LEAST, "EO")));
        sensible(on("note", oneOf("a", "nothing")));
    }

    @Test
    void alternatives_with_every_value_always_hold() {
        assertEquals(
                List.of(
                        "G905 these alternatives have every value of fact 'account' among them, so one of them always holds"
                                + " where it is declared"),
                of(
                        DiagnosticCode.ALWAYS_HOLDS,
                        any(
                                on("account", is("personal")),
                                likes(Comparison.OVER, "3"),
                                on("account", is("official")))));
        sensible(any(on("account", is("personal")), on("grade", is("EO"))));
        sensible(any(all(on("account", is("personal")), OFFICIAL), on("account", is("official"))));
    }

    @Test
    void branches_deep_inside_are_looked_at_too() {
        never(any(OFFICIAL, all(on("account", is("personal")), on("account", is("official")))));
        never(on(
                "images",
                each(all(on("size", compare(Comparison.OVER, "5")), on("size", compare(Comparison.UNDER, "3"))))));
        never(Condition.field("emphasis.talk", all(compare(Comparison.OVER, "0.5"), compare(Comparison.UNDER, "0.5"))));
        sensible(on("images", all(Condition.some(on("size", is("3"))), Condition.some(on("size", is("4"))))));
    }

    @Test
    void a_condition_with_an_error_is_not_warned_of_besides() {
        assertEquals(List.of(), of(DiagnosticCode.NEVER_HOLDS, on("account", is("offical"))));
    }

    @Test
    void a_rule_whose_code_excludes_it_can_never_apply() {
        Guidance guidance = Given.pack()
                .addSubject(Given.post())
                .addCode(Given.code(Given.rule("rule")
                                .when(on("account", is("personal")))
                                .require(OFFICIAL)
                                .build())
                        .when(on("account", is("official")))
                        .build())
                .build();
        assertEquals(
                List.of("G904 rule 'rule' can never apply: its 'when' and that of its code exclude each other"),
                Given.warnings(guidance, DiagnosticCode.NEVER_HOLDS));
    }

    @Test
    void none_of_one_entry_with_several_lines_means_not_both() {
        Condition both = all(on("account", is("official")), on("grade", is("EO")));
        assertEquals(
                List.of(
                        "G906 'none' of one entry with several lines means that they do not all hold at once; one of them may"
                                + " (if none of them may hold, put '- ' before each line)"),
                of(DiagnosticCode.NOT_BOTH, none(both)));
        assertEquals(
                List.of(), of(DiagnosticCode.NOT_BOTH, none(on("account", is("official")), on("grade", is("EO")))));
        assertEquals(List.of(), of(DiagnosticCode.NOT_BOTH, none(both, OFFICIAL)));
    }

    @Test
    void what_is_defined_and_never_used_is_told() {
        Guidance guidance = Given.pack()
                .addSource(Source.builder().id("act").title("Act").build())
                .addCalendar(WorkCalendar.builder().id("days").title("Days").build())
                .addSubject(Given.post())
                .addCode(Given.code(Given.requiring(on("text", says("$words")))).build())
                .build();
        List<String> warnings = Given.warnings(guidance, DiagnosticCode.UNUSED);
        assertEquals(
                List.of(
                        "G901 calendar 'days' is never used",
                        "G901 fact 'account' is never read by a rule",
                        "G901 parameter 'nations' is never used",
                        "G901 parameter 'two' is never used",
                        "G901 parameter 'unset' is never used",
                        "G901 period 'election' is never asked for",
                        "G901 source 'act' is never cited",
                        "G901 word list 'slogans' is never looked for"),
                warnings.stream()
                        .filter(warning -> !warning.contains("fact") || warning.contains("account"))
                        .toList());
        assertEquals(
                16,
                warnings.stream().filter(warning -> warning.contains("fact")).count());
    }

    @Test
    void facts_are_used_by_definitions_right_sides_questions_and_dates_too() {
        FactDeclaration worked = FactDeclaration.builder()
                .id("worked")
                .type(FactType.yesNo())
                .definition(new Definition.Is(on("day", compare(Comparison.BEFORE, "at"))))
                .build();
        FactDeclaration judged = FactDeclaration.builder()
                .id("judged")
                .type(FactType.yesNo())
                .definition(new Definition.Judge(Ask.of("Well?"), List.of(Named.of("text"))))
                .build();
        FactDeclaration idle = FactDeclaration.builder()
                .id("idle")
                .type(FactType.yesNo())
                .definition(new Definition.Is(on("took", compare(Comparison.OVER, "3 days"))))
                .build();
        Guidance guidance = Given.pack()
                .addSubject(Given.postBuilder(
                                worked,
                                judged,
                                idle,
                                Given.fact("date", Given.scalar(org.openguidance.model.ScalarType.DATE)))
                        .datedBy(Named.of("date"))
                        .build())
                .addCode(Given.code(Given.requiring(all(on("worked", is(true)), on("judged", is(true)))))
                        .addJudgedOn(Named.of("author"))
                        .build())
                .build();
        List<String> unread = Given.warnings(guidance, DiagnosticCode.UNUSED).stream()
                .filter(warning -> warning.startsWith("G901 fact"))
                .map(warning -> warning.substring(11, warning.indexOf("'", 11)))
                .toList();
        assertEquals(
                List.of(
                        "account",
                        "browser",
                        "emphasis",
                        "grade",
                        "idle",
                        "images",
                        "likes",
                        "limit",
                        "link",
                        "nation",
                        "note",
                        "official",
                        "stage",
                        "took"),
                unread);
    }

    @Test
    void a_subject_without_rules_is_told_and_its_facts_are_not() {
        SubjectKind idle = SubjectKind.builder()
                .id("idle")
                .title("Idle")
                .addFact(Given.fact("alone", FactType.text()))
                .build();
        Guidance guidance = Given.pack()
                .addSubject(idle)
                .addSubject(Given.post())
                .addCode(Given.code(Given.requiring(OFFICIAL)).build())
                .build();
        assertEquals(
                List.of("G902 no rule is about subject 'idle'"),
                Given.warnings(guidance, DiagnosticCode.NO_RULES_FOR_SUBJECT));
        assertEquals(
                List.of(),
                Given.warnings(guidance, DiagnosticCode.UNUSED).stream()
                        .filter(warning -> warning.contains("alone"))
                        .toList());
    }

    @Test
    void a_rule_has_an_example_each_way() {
        var kept = Given.example(Outcome.SATISFIED).build();
        var broken = Given.example(Outcome.VIOLATED).build();
        var apart = Given.example(Outcome.NOT_APPLICABLE).build();
        Guidance guidance = Given.with(
                Given.rule("bare").require(OFFICIAL).build(),
                Given.rule("half").require(OFFICIAL).addExample(kept).build(),
                Given.rule("whole").require(OFFICIAL).addExamples(kept, broken).build(),
                Given.mayRule("may").when(OFFICIAL).addExample(kept).build(),
                Given.mayRule("may-too").when(OFFICIAL).addExamples(kept, apart).build());
        assertEquals(
                List.of(
                        "G903 rule 'bare' has no example that is 'satisfied' and none that is 'violated'",
                        "G903 rule 'half' has no example that is 'violated'",
                        "G903 rule 'may' has no example that is 'not-applicable'"),
                Given.warnings(guidance, DiagnosticCode.NO_EXAMPLES));
    }

    @Test
    void a_type_of_very_many_values_is_not_looked_through() {
        String[] values = new String[101];
        for (int at = 0; at < values.length; at++) {
            values[at] = "v" + at;
        }
        Guidance many = Given.pack()
                .addSubject(Given.post(Given.fact("many", FactType.oneOf(values))))
                .addCode(Given.code(Given.requiring(on("many", noneOf(values)))).build())
                .build();
        assertEquals(List.of(), Given.warnings(many, DiagnosticCode.NEVER_HOLDS));
    }

    @Test
    void a_clean_guidance_has_no_warnings_at_all() {
        SubjectKind kind = SubjectKind.builder()
                .id("post")
                .title("Post")
                .addFact(Given.fact("official", FactType.yesNo()))
                .build();
        Guidance guidance = Guidance.builder()
                .id(Id.of("clean"))
                .version("1")
                .title("Clean")
                .publisher("P")
                .language("en")
                .addSubject(kind)
                .addCode(Given.code(Given.rule("rule")
                                .require(OFFICIAL)
                                .addExamples(
                                        Given.example(Outcome.SATISFIED).build(),
                                        Given.example(Outcome.VIOLATED).build())
                                .build())
                        .build())
                .build();
        assertEquals(List.of(), GuidanceLinker.link(guidance).diagnostics());
    }
}
