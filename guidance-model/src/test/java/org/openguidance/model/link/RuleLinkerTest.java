package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openguidance.model.Condition.all;
import static org.openguidance.model.Condition.any;
import static org.openguidance.model.Condition.blank;
import static org.openguidance.model.Condition.compare;
import static org.openguidance.model.Condition.each;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.none;
import static org.openguidance.model.Condition.says;
import static org.openguidance.model.Condition.some;
import static org.openguidance.model.link.Given.on;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Ask;
import org.openguidance.model.Citation;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.InForce;
import org.openguidance.model.Named;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.Principle;
import org.openguidance.model.RuleReference;
import org.openguidance.model.Source;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Wording;
import org.openguidance.model.Written;

/** Rules put together: what codes hand down, what may rules permit, what rules read and are judged on. */
class RuleLinkerTest {

    private static final Condition OFFICIAL = on("official", is(true));
    private static final Condition EO = on("grade", is("EO"));

    private static Exemption exemption(String id, Condition when, Exemption... unless) {
        return Exemption.builder().id(id).title(id).when(when).addUnless(unless).build();
    }

    private static InForce from(String day) {
        return new InForce(Optional.of(TimePoint.of(day)), Optional.empty(), Origin.NONE);
    }

    private static Guidance with(SubjectKind kind, Code code) {
        return Given.pack()
                .addSource(Source.builder().id("act").title("Act").build())
                .addPrinciple(Principle.builder().id("open").title("Open").build())
                .addPrinciple(Principle.builder().id("kind").title("Kind").build())
                .addSubject(kind)
                .addCode(code)
                .build();
    }

    private static LinkedRule rule(Code.Builder code) {
        return Given.onlyRule(with(Given.post(), code.build()));
    }

    private static List<String> names(LinkedRule rule, List<Integer> slots) {
        return slots.stream()
                .map(slot -> rule.subject().facts().get(slot).name())
                .toList();
    }

    private static List<String> ids(LinkedRule rule) {
        return rule.exemptions().stream().map(LinkedExemption::id).toList();
    }

    private static List<String> judgedOn(CodeRule.Builder rule) {
        LinkedRule linked = rule(Given.code(rule.build()));
        return names(linked, linked.judgedOn());
    }

    @Test
    void a_code_hands_down_when_in_force_exemptions_and_principles_which_add_up() {
        LinkedRule rule = rule(Given.code(Given.rule("rule")
                        .when(OFFICIAL)
                        .require(EO)
                        .addUnless(exemption("own", EO))
                        .addUpholds(Named.of("kind"), Named.of("open"))
                        .inForce(from("2026-02-01"))
                        .build())
                .when(EO)
                .addUnless(exemption("of-code", OFFICIAL))
                .addUpholds(Named.of("open"))
                .inForce(from("2026-01-01")));
        assertEquals(
                List.of(EO, OFFICIAL),
                rule.when().stream()
                        .map(org.openguidance.model.link.Test::source)
                        .toList());
        assertEquals(List.of("own", "of-code"), ids(rule));
        assertEquals(List.of(Id.of("open"), Id.of("kind")), rule.upholds());
        assertEquals(
                List.of("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
                rule.inForce().stream()
                        .map(stretch -> stretch.from().orElseThrow().toString())
                        .toList());
    }

    @Test
    void what_a_rule_says_itself_comes_before_what_its_code_says() {
        Code.Builder code = Given.code(
                        Given.rule("own")
                                .require(OFFICIAL)
                                .consequence(Wording.of("own"))
                                .addCite(Citation.of("act", "1"))
                                .addJudgedOn(Named.of("author"))
                                .ask(Ask.of("Well?"))
                                .build(),
                        Given.rule("other")
                                .require(OFFICIAL)
                                .ask(Ask.of("Well?"))
                                .build())
                .consequence(Wording.of("of the code"))
                .addCite(Citation.of("act", "2"))
                .addJudgedOn(Named.of("note"));
        List<LinkedRule> rules = Given.link(with(Given.post(), code.build())).rules();
        assertEquals(Optional.of(Wording.of("own")), rules.get(0).consequence());
        assertEquals(List.of(Citation.of("act", "1")), rules.get(0).cite());
        assertEquals(List.of("author"), names(rules.get(0), rules.get(0).judgedOn()));
        assertEquals(Optional.of(Wording.of("of the code")), rules.get(1).consequence());
        assertEquals(List.of(Citation.of("act", "2")), rules.get(1).cite());
        assertEquals(List.of("note"), names(rules.get(1), rules.get(1).judgedOn()));
    }

    @Test
    void the_subject_says_what_is_judged_on_where_neither_rule_nor_code_does() {
        SubjectKind kind = Given.postBuilder().addJudgedOn(Named.of("text")).build();
        LinkedRule rule = Given.onlyRule(with(
                kind,
                Given.code(Given.rule("rule")
                                .require(on("author", is("x")))
                                .ask(Ask.of("Well?"))
                                .build())
                        .build()));
        assertEquals(List.of("text"), names(rule, rule.judgedOn()));
    }

    @Test
    void else_a_rule_is_judged_on_the_texts_and_lists_that_it_reads() {
        assertEquals(
                List.of("text", "author", "note", "link", "images"),
                judgedOn(Given.rule("rule")
                        .when(all(OFFICIAL, on("author", is("x"))))
                        .addUnless(exemption("a", on("note", is("x"))))
                        .forbid(all(on("text", says("x")), on("likes", compare(Comparison.OVER, "3"))))
                        .require(on("images", each(on("alt-text", blank(false)))))
                        .flag(on("link", says("x")))
                        .ask(Ask.of("Well?"))));
        assertEquals(List.of(), judgedOn(Given.rule("rule").ask(Ask.of("Well?"))));
    }

    @Test
    void a_rule_reads_through_worked_out_facts_and_right_sides() {
        FactDeclaration outer = FactDeclaration.builder()
                .id("outer")
                .type(FactType.yesNo())
                .definition(new Definition.Is(all(on("inner", is(true)), EO)))
                .build();
        FactDeclaration inner = FactDeclaration.builder()
                .id("inner")
                .type(FactType.yesNo())
                .definition(new Definition.Is(on("text", new Condition.SameAs("author", Origin.NONE))))
                .build();
        FactDeclaration judged = FactDeclaration.builder()
                .id("judged")
                .type(FactType.yesNo())
                .definition(new Definition.Judge(Ask.of("Well?"), List.of(Named.of("note"))))
                .build();
        LinkedRule rule = Given.onlyRule(with(
                Given.post(outer, inner, judged),
                Given.code(Given.requiring(all(
                                on("outer", is(true)),
                                on("judged", is(true)),
                                on("likes", compare(Comparison.AT_MOST, "limit")))))
                        .build()));
        assertEquals(List.of("text", "author", "likes", "limit", "grade", "judged"), names(rule, rule.reads()));
        assertEquals(List.of("text", "author"), names(rule, rule.judgedOn()));
    }

    @Test
    void what_a_may_rule_permits_gains_it_as_an_exemption() {
        Code.Builder code = Given.code(
                        Given.requiring(OFFICIAL),
                        Given.rule("untouched").require(OFFICIAL).build(),
                        Given.mayRule("allowed")
                                .title(Wording.of("Allowed in spring"))
                                .when(OFFICIAL)
                                .addUnless(exemption("not-then", on("note", is("x"))))
                                .inForce(from("2026-02-01"))
                                .addPermits(RuleReference.of("rule"), RuleReference.of("code/rule"))
                                .build(),
                        Given.mayRule("always")
                                .addPermits(RuleReference.of("rule"))
                                .build())
                .when(EO)
                .inForce(from("2026-01-01"));
        List<LinkedRule> rules = Given.link(with(Given.post(), code.build())).rules();
        assertEquals(List.of("code/allowed", "code/always"), ids(rules.get(0)));
        assertEquals(List.of(), ids(rules.get(1)));
        LinkedExemption permission = rules.get(0).exemptions().get(0);
        assertTrue(permission.permission());
        assertEquals(Wording.of("Allowed in spring"), permission.title());
        var when = (org.openguidance.model.link.Test.All) permission.when().orElseThrow();
        assertEquals(
                List.of(EO, OFFICIAL),
                when.tests().stream()
                        .map(org.openguidance.model.link.Test::source)
                        .toList());
        assertEquals(
                List.of("not-then"),
                permission.unless().stream().map(LinkedExemption::id).toList());
        assertEquals(2, permission.inForce().size());
        assertEquals(Wording.of("do it"), rules.get(0).exemptions().get(1).title());
        assertFalse(
                names(rules.get(0), rules.get(0).reads()).contains("note"), "a rule does not read through permissions");
        assertEquals(
                List.of("code/allowed", "code/always"),
                rules.stream().skip(2).map(rule -> rule.id().toString()).toList());
    }

    @Test
    void a_permission_without_conditions_always_holds() {
        LinkedRule rule = rule(Given.code(
                Given.requiring(OFFICIAL),
                Given.mayRule("always").addPermits(RuleReference.of("rule")).build()));
        assertEquals(Optional.empty(), rule.exemptions().get(0).when());
    }

    private static Optional<org.openguidance.model.link.Test> appliesWhere(CodeRule rule) {
        return rule(Given.code(rule)).appliesWhere();
    }

    private static String lists(Condition require) {
        return appliesWhere(Given.requiring(require)).map(RuleLinkerTest::print).orElse("always");
    }

    private static String print(org.openguidance.model.link.Test test) {
        if (test instanceof org.openguidance.model.link.Test.At at) {
            return at.step().name() + "." + print(at.test());
        }
        if (test instanceof org.openguidance.model.link.Test.Any any) {
            return String.join(
                    " or ", any.tests().stream().map(RuleLinkerTest::print).toList());
        }
        var count = (org.openguidance.model.link.Test.Count) test;
        assertEquals(Optional.empty(), count.where());
        assertEquals(Comparison.AT_LEAST, count.bounds().get(0).comparison());
        return "has-entries";
    }

    @Test
    void a_requirement_of_nothing_but_each_applies_only_where_a_list_has_an_entry() {
        Condition each = each(on("alt-text", blank(false)));
        assertEquals("images.has-entries", lists(on("images", each)));
        assertEquals("text.hashtags.has-entries", lists(Condition.field("text.hashtags", each(blank(false)))));
        assertEquals(
                "images.has-entries or text.links.has-entries",
                lists(all(on("images", each), Condition.field("text.links", each(blank(false))))));
        assertEquals(
                "text.words.has-entries or text.links.has-entries",
                lists(any(on("text", all(on("words", each(blank(false))), on("links", each(blank(false))))))));
        assertEquals("images.has-entries", lists(on("images", each(on("credits", each(on("name", is("x"))))))));
    }

    @Test
    void anything_else_in_the_requirement_makes_it_apply_always() {
        Condition each = on("images", each(on("alt-text", blank(false))));
        assertEquals("always", lists(all(each, OFFICIAL)));
        assertEquals("always", lists(none(each)));
        assertEquals("always", lists(on("images", some(on("alt-text", blank(false))))));
        assertEquals("always", lists(new Condition.SomeOf(List.of(each), 1, Origin.NONE)));
        assertEquals(
                "always",
                lists(on(
                        "images",
                        all(
                                each(on("alt-text", blank(false))),
                                new Condition.Count(
                                        List.of(new Condition.Compare(
                                                Comparison.AT_LEAST, Operand.of("1"), Origin.NONE)),
                                        Optional.empty(),
                                        Origin.NONE)))));
    }

    @Test
    void another_test_or_a_question_makes_it_apply_always_too() {
        Condition each = on("images", each(on("alt-text", blank(false))));
        assertEquals(
                Optional.empty(),
                appliesWhere(Given.rule("rule").require(each).forbid(OFFICIAL).build()));
        assertEquals(
                Optional.empty(),
                appliesWhere(
                        Given.rule("rule").require(each).ask(Ask.of("Well?")).build()));
    }

    @Test
    void facts_of_a_rule_lie_over_those_of_its_code_in_examples() {
        LinkedRule rule = rule(Given.code(Given.rule("rule")
                        .require(OFFICIAL)
                        .putWith(Id.of("text"), Written.of("own"))
                        .build())
                .putWith(Id.of("text"), Written.of("of the code"))
                .putWith(Id.of("author"), Written.of("A")));
        assertEquals(Map.of(Id.of("text"), Written.of("own"), Id.of("author"), Written.of("A")), rule.exampleFacts());
    }

    @Test
    void rules_come_code_by_code_in_the_order_of_the_file() {
        Code second = Code.builder()
                .id("another")
                .title("Another")
                .subject("post")
                .addRule(Given.requiring(OFFICIAL))
                .build();
        Guidance guidance = Given.pack()
                .addSubject(Given.post())
                .addCode(Given.code(
                                Given.rule("z").require(OFFICIAL).build(),
                                Given.rule("a").require(OFFICIAL).build())
                        .build())
                .addCode(second)
                .build();
        assertEquals(
                Arrays.asList("code/z", "code/a", "another/rule"),
                Given.link(guidance).rules().stream()
                        .map(rule -> rule.id().toString())
                        .toList());
    }

    @Test
    void a_guidance_with_an_error_is_not_linked_and_one_with_warnings_is() {
        assertTrue(GuidanceLinker.link(Given.with(Given.requiring(on("no-such", is("x")))))
                .linked()
                .isEmpty());
        LinkResult warned = GuidanceLinker.link(Given.with(Given.requiring(OFFICIAL)));
        assertFalse(warned.diagnostics().isEmpty());
        assertTrue(warned.linked().isPresent());
    }
}
