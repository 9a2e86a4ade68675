package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openguidance.model.Condition.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.Ask;
import org.openguidance.model.Citation;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.CodeValue;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Foreword;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.InForce;
import org.openguidance.model.Named;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.Outcome;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleReference;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Side;
import org.openguidance.model.Source;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Tailoring;
import org.openguidance.model.Window;
import org.openguidance.model.WordList;
import org.openguidance.model.Wording;
import org.openguidance.model.Words;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.Written;

/** The digest of a guidance: the same for the same, and another for anything else. */
class GuidanceDigestTest {

    private static final String USUAL = GuidanceDigest.of(Samples.usual().of(Guidance.class));

    static Stream<Samples.Attribute> attributes() {
        return Stream.of(
                        Guidance.class,
                        Source.class,
                        Foreword.class,
                        Principle.class,
                        EngagementModel.class,
                        Stage.class,
                        Parameter.class,
                        WordList.class,
                        Period.class,
                        Window.class,
                        WorkCalendar.class,
                        SubjectKind.class,
                        FactDeclaration.class,
                        Code.class,
                        CodeValue.class,
                        CodeRule.class,
                        Exemption.class,
                        RuleExample.class,
                        InForce.class,
                        Ask.class,
                        Named.class,
                        Citation.class)
                .flatMap(type -> Samples.attributes(type).stream());
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void every_attribute_counts(Samples.Attribute attribute) {
        Guidance other = Samples.with(attribute, Samples.Choice.SECOND).of(Guidance.class);
        assertNotEquals(USUAL, GuidanceDigest.of(other), () -> attribute + " is not in the digest");
    }

    @Test
    void the_attributes_are_found() {
        assertTrue(attributes().count() > 100, "reflection finds the attributes of the model");
    }

    /** Kinds of conditions, types and definitions whose parts are looked at one by one. */
    static Stream<Samples.Attribute> parts() {
        List<Class<?>> kinds = new ArrayList<>(List.of(Condition.class.getPermittedSubclasses()));
        kinds.addAll(List.of(FactType.class.getPermittedSubclasses()));
        kinds.addAll(List.of(Definition.Judge.class, Definition.Is.class));
        return kinds.stream().flatMap(type -> Samples.attributes(type).stream());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_part_of_a_condition_a_type_and_a_definition_counts(Samples.Attribute part) {
        Object usual = Samples.usual().of(part.type());
        Object other = Samples.with(part, Samples.Choice.SECOND).of(part.type());
        assertNotEquals(digestWith(usual), digestWith(other), () -> part + " is not in the digest");
    }

    private static String digestWith(Object thing) {
        if (thing instanceof Condition condition) {
            return digestOf(condition);
        }
        FactDeclaration.Builder fact = FactDeclaration.builder().id("fact");
        return thing instanceof FactType type
                ? digestOf(fact.type(type).build())
                : digestOf(fact.type(FactType.yesNo())
                        .definition((Definition) thing)
                        .build());
    }

    private static String digestOf(Condition condition) {
        return GuidanceDigest.of(Given.with(Given.requiring(condition)));
    }

    private static String digestOf(FactDeclaration fact) {
        return GuidanceDigest.of(Given.withFacts(fact));
    }

    private static String digestOf(CodeRule rule) {
        return GuidanceDigest.of(Given.with(rule));
    }

    private static String digestOf(Written written) {
        return GuidanceDigest.of(
                Given.pack().addParameter(Given.parameter("p", written)).build());
    }

    private static void allDiffer(Stream<String> digests) {
        List<String> all = digests.toList();
        assertEquals(all.size(), Set.copyOf(all).size(), "some digests are the same");
    }

    @Test
    void kinds_of_conditions_do_not_look_alike() {
        allDiffer(Stream.of(Condition.class.getPermittedSubclasses())
                .map(type -> digestOf((Condition) Samples.usual().of(type))));
    }

    @Test
    void kinds_of_operands_do_not_look_alike() {
        allDiffer(Stream.of(
                        new Operand.Text("now", Origin.NONE),
                        new Operand.Parameter(Id.of("now"), Origin.NONE),
                        new Operand.Fact("now", Origin.NONE))
                .map(operand -> digestOf(new Condition.Is(operand, Origin.NONE))));
        assertNotEquals(
                digestOf(new Condition.SomeOf(List.of(is("a"), is("b")), 1, Origin.NONE)),
                digestOf(new Condition.SomeOf(List.of(is("a"), is("b")), 2, Origin.NONE)));
    }

    @Test
    void words_in_place_and_named_lists_do_not_look_alike() {
        allDiffer(Stream.of(Words.of("a"), Words.list("a"), Words.of("b"), Words.of("a", "b"), Words.of("ab"))
                .map(words -> digestOf(new Condition.StartsWith(words, Origin.NONE))));
        Condition.Near near = new Condition.Near(Words.of("a"), Operand.of("1"));
        allDiffer(Stream.of(
                        Optional.<Condition.Near>empty(),
                        Optional.of(near),
                        Optional.of(new Condition.Near(Words.of("b"), Operand.of("1"))),
                        Optional.of(new Condition.Near(Words.of("a"), Operand.of("2"))))
                .map(one -> digestOf(new Condition.Says(Words.of("x"), one, Optional.empty(), Origin.NONE))));
    }

    @Test
    void the_calendar_of_working_days_counts() {
        allDiffer(Stream.of("a", "b")
                .map(calendar -> digestOf(new Condition.Within(
                        Operand.of("3"),
                        AmountUnit.WORKING_DAYS,
                        Side.AFTER,
                        Operand.of("day"),
                        Set.of(RangeEnd.START),
                        Optional.of(Id.of(calendar)),
                        Origin.NONE))));
    }

    @Test
    void what_a_may_rule_permits_counts() {
        allDiffer(Stream.of(
                        Given.mayRule("may"),
                        Given.mayRule("may").addPermits(RuleReference.of("a")),
                        Given.mayRule("may").addPermits(RuleReference.of("b")),
                        Given.mayRule("may").addPermits(RuleReference.of("b/a")))
                .map(rule -> digestOf(rule.build())));
    }

    @Test
    void exceptions_to_exemptions_count() {
        Exemption inner = Exemption.builder().id("b").title("b").when(is("x")).build();
        allDiffer(Stream.of(List.<Exemption>of(), List.of(inner))
                .map(unless -> Exemption.builder()
                        .id("a")
                        .title("a")
                        .when(is("x"))
                        .addAllUnless(unless)
                        .build())
                .map(exemption -> digestOf(
                        Given.rule("r").require(is("x")).addUnless(exemption).build())));
    }

    @Test
    void how_a_guidance_was_tailored_counts_as_little_as_where_it_was_written() {
        Guidance guidance = Samples.usual().of(Guidance.class);
        Guidance tailored = guidance.withTailoring(new Tailoring(Id.of("a"), "1", "d", List.of(), Optional.empty()));
        assertEquals(guidance, tailored);
        assertEquals(GuidanceDigest.of(guidance), GuidanceDigest.of(tailored));
    }

    @Test
    void answers_of_examples_count() {
        allDiffer(Stream.of(
                        Given.example(Outcome.SATISFIED),
                        Given.example(Outcome.SATISFIED).answer(true),
                        Given.example(Outcome.SATISFIED).putAnswer(Id.of("ask"), true),
                        Given.example(Outcome.SATISFIED).putAnswer(Id.of("ask"), false),
                        Given.example(Outcome.SATISFIED).putAnswer(Id.of("new"), true))
                .map(example -> digestOf(Given.rule("r")
                        .require(is("x"))
                        .addExample(example.build())
                        .build())));
    }

    @Test
    void kinds_of_definitions_and_their_cases_count() {
        Definition.Case last = new Definition.Case(Optional.empty(), Written.of("x"), Origin.NONE);
        allDiffer(Stream.of(
                        new Definition.Is(is("x")),
                        new Definition.Judge(Ask.of("x"), List.of()),
                        new Definition.Judge(Ask.of("x"), List.of(Named.of("a"))),
                        new Definition.Judge(new Ask(Wording.of("x"), List.of("a")), List.of()),
                        new Definition.Cases(List.of(last)),
                        new Definition.Cases(
                                List.of(new Definition.Case(Optional.of(is("a")), Written.of("y"), Origin.NONE), last)),
                        new Definition.Cases(
                                List.of(new Definition.Case(Optional.of(is("a")), Written.of("z"), Origin.NONE), last)),
                        new Definition.Cases(
                                List.of(new Definition.Case(Optional.of(is("b")), Written.of("y"), Origin.NONE), last)))
                .map(definition -> digestOf(FactDeclaration.builder()
                        .id("fact")
                        .type(FactType.text())
                        .definition(definition)
                        .build())));
    }

    @Test
    void kinds_of_types_do_not_look_alike() {
        List<String> values = List.of("a", "b");
        Stream<FactType> scalars = Stream.of(ScalarType.values()).map(Given::scalar);
        Stream<FactType> others = Stream.of(
                new FactType.OneOf(values),
                new FactType.Scale(values),
                new FactType.SetOf(values),
                new FactType.Scale(List.of("b", "a")),
                new FactType.ListOf(FactType.text()),
                new FactType.ListOf(new FactType.OneOf(values)),
                new FactType.StageOf(Id.of("a"), Origin.NONE),
                new FactType.BlendOf(Id.of("a"), Origin.NONE));
        allDiffer(Stream.concat(scalars, others).map(type -> digestOf(Given.fact("fact", type))));
    }

    @Test
    void what_a_field_is_called_and_may_be_counts() {
        allDiffer(Stream.of(
                        new FactType.FieldType(Id.of("a"), FactType.text(), false, Origin.NONE),
                        new FactType.FieldType(Id.of("a"), FactType.text(), true, Origin.NONE),
                        new FactType.FieldType(Id.of("a"), FactType.number(), false, Origin.NONE),
                        new FactType.FieldType(Id.of("b"), FactType.text(), false, Origin.NONE))
                .map(field -> digestOf(Given.fact("fact", new FactType.ListOf(Given.record(field))))));
    }

    @Test
    void kinds_of_written_values_do_not_look_alike() {
        allDiffer(Stream.of(
                        "a",
                        "",
                        List.of(),
                        List.of("a"),
                        List.of(List.of("a")),
                        List.of("a", ""),
                        Map.of(),
                        Map.of("a", ""),
                        Map.of("", "a"),
                        Map.of("a", List.of()))
                .map(value -> digestOf(Written.of(value))));
    }

    @Test
    void neighbouring_texts_do_not_run_into_each_other() {
        allDiffer(Stream.of(
                        List.of("ab", "c"), List.of("a", "bc"), List.of("abc"), List.of("abc", ""), List.of("", "abc"))
                .map(value -> digestOf(Written.of(value))));
    }

    @Test
    void characters_that_have_no_utf_8_form_are_told_apart() {
        allDiffer(Stream.of("\uD800", "\uDC00", "?", "\uFFFD").map(value -> digestOf(Written.of(value))));
    }

    @Test
    void the_order_of_fields_translations_and_shared_facts_does_not_count() {
        Map<Id, Written> facts = new LinkedHashMap<>();
        facts.put(Id.of("a"), Written.of("1"));
        facts.put(Id.of("b"), Written.of("2"));
        Map<Id, Written> turned = new LinkedHashMap<>();
        turned.put(Id.of("b"), Written.of("2"));
        turned.put(Id.of("a"), Written.of("1"));
        assertEquals(
                digestOf(Given.rule("r").require(is("x")).putAllWith(facts).build()),
                digestOf(Given.rule("r").require(is("x")).putAllWith(turned).build()));
        assertEquals(digestOf(Written.of(new LinkedHashMap<>(facts))), digestOf(Written.of(turned)));
        assertEquals(
                titled(Wording.of(new HashMap<>(Map.of("en", "a", "cy", "b")))),
                titled(Wording.of(Map.of("cy", "b", "en", "a"))));
        assertNotEquals(
                titled(Wording.of(Map.of("cy", "b", "en", "a"))), titled(Wording.of(Map.of("cy", "a", "en", "b"))));
        assertNotEquals(titled(Wording.of(Map.of("en", "a"))), titled(Wording.of("a")));
    }

    private static String titled(Wording title) {
        return GuidanceDigest.of(Given.pack()
                .addPrinciple(Principle.builder().id(Id.of("p")).title(title).build())
                .build());
    }

    @Test
    void the_order_of_facts_and_rules_counts() {
        CodeRule first = Given.rule("first").require(is("x")).build();
        CodeRule second = Given.rule("second").require(is("x")).build();
        assertNotEquals(GuidanceDigest.of(Given.with(first, second)), GuidanceDigest.of(Given.with(second, first)));
    }

    @Test
    void the_place_where_something_was_written_does_not_count() {
        Condition here = new Condition.Is(new Operand.Text("x", Given.at(3)), Given.at(4));
        CodeRule rule = Given.rule("rule").require(here).location(Given.line(2)).build();
        assertEquals(digestOf(Given.requiring(is("x"))), digestOf(rule));
    }

    @Test
    void it_is_a_sha_256_in_hexadecimal_digits_and_the_same_every_time() {
        assertEquals(7 + 64, USUAL.length());
        assertTrue(USUAL.startsWith("sha256:"));
        assertEquals(USUAL, GuidanceDigest.of(Samples.usual().of(Guidance.class)));
    }
}
