package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openguidance.model.Ask;
import org.openguidance.model.Code;
import org.openguidance.model.CodeValue;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.WordList;
import org.openguidance.model.WorkCalendar;

/** Ids that stand twice, and names that mean something else. */
class IdsTest {

    private static final Condition OFFICIAL = on("official", is(true));

    private static Guidance.Builder pack() {
        return Given.pack()
                .addSource(source("code"))
                .addPrinciple(Principle.builder().id("open").title("Be open").build());
    }

    private static Source source(String id) {
        return Source.builder().id(id).title(id).build();
    }

    private static Guidance.Builder withRule(Guidance.Builder pack) {
        return pack.addSubject(Given.post())
                .addCode(Given.code(Given.requiring(OFFICIAL)).build());
    }

    private static Exemption.Builder exemption(String id) {
        return Exemption.builder().id(id).title(id).when(OFFICIAL);
    }

    @Test
    void two_things_of_one_kind_with_one_id_are_told_at_the_second() {
        Guidance guidance = withRule(pack().addSources(
                                Source.builder()
                                        .id("act")
                                        .title("Act")
                                        .location(Given.line(4))
                                        .build(),
                                Source.builder()
                                        .id("act")
                                        .title("Act again")
                                        .location(Given.line(8))
                                        .build()))
                .build();
        assertEquals(
                List.of("8: G106 two of the sources have the id 'act', first at line 4 (give one of them another id)"),
                errors(guidance));
    }

    @Test
    void ids_are_unique_among_their_kind() {
        Guidance guidance = pack().addPrinciple(
                        Principle.builder().id("open").title("x").build())
                .addEngagement(EngagementModel.builder()
                        .id("cycle")
                        .title("x")
                        .shape(EngagementShape.OPEN)
                        .addStages(Given.stage("s"), Given.stage("s"))
                        .build())
                .addParameter(Given.parameter("two"))
                .addWordList(
                        WordList.builder().id("slogans").title("x").addWord("x").build())
                .addPeriod(Period.builder()
                        .id("election")
                        .title("x")
                        .addWindow(Given.window("2026-01-01", "2026-01-02"))
                        .build())
                .addCalendars(
                        WorkCalendar.builder().id("c").title("x").build(),
                        WorkCalendar.builder().id("c").title("x").build())
                .addSubject(Given.post(Given.fact("text", FactType.text())))
                .addSubject(Given.post())
                .addCode(Given.code(Given.requiring(OFFICIAL), Given.requiring(OFFICIAL))
                        .addValues(
                                CodeValue.builder().id("v").title("x").build(),
                                CodeValue.builder().id("v").title("x").build())
                        .build())
                .addCode(Given.code(Given.requiring(OFFICIAL)).build())
                .build();
        List<String> kinds = errors(guidance).stream()
                .map(error -> error.substring("G106 two of the ".length(), error.indexOf(" have the id")))
                .toList();
        assertEquals(
                List.of(
                        "calendars",
                        "codes",
                        "engagement models",
                        "facts of 'post'",
                        "parameters",
                        "periods",
                        "principles",
                        "rules of 'code'",
                        "stages of 'cycle'",
                        "subjects",
                        "values of 'code'",
                        "word lists"),
                kinds);
    }

    @Test
    void exemptions_are_unique_in_their_rule_those_of_the_code_and_inner_ones_included() {
        Guidance guidance = Given.pack()
                .addSubject(Given.post())
                .addCode(Given.code(Given.rule("rule")
                                .require(OFFICIAL)
                                .addUnless(
                                        exemption("a").location(Given.line(5)).build(),
                                        exemption("b")
                                                .addUnless(exemption("c")
                                                        .location(Given.line(6))
                                                        .build())
                                                .build(),
                                        exemption("c").location(Given.line(7)).build())
                                .build())
                        .addUnless(exemption("a").location(Given.line(2)).build())
                        .build())
                .build();
        assertEquals(
                List.of(
                        "5: G106 two of the exemptions of 'rule' and its code have the id 'a', first at line 2"
                                + " (give one of them another id)",
                        "7: G106 two of the exemptions of 'rule' and its code have the id 'c', first at line 6"
                                + " (give one of them another id)"),
                errors(guidance));
    }

    @Test
    void the_same_id_may_stand_for_things_of_different_kinds_and_in_different_codes() {
        Guidance guidance = withRule(pack().addSource(source("open")))
                .addCode(Code.builder()
                        .id("other")
                        .title("Other")
                        .subject("post")
                        .addRule(Given.requiring(OFFICIAL))
                        .build())
                .build();
        assertEquals(List.of(), errors(guidance));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "any",
                "none",
                "some-of",
                "nothing",
                "subject",
                "yes",
                "no",
                "now",
                "says",
                "is-not",
                "none-of",
                "has-all",
                "only",
                "at-least",
                "exactly",
                "before",
                "during",
                "within",
                "same-as",
                "blank",
                "known",
                "in-first",
                "pattern",
                "contains",
                "casing",
                "reading-grade",
                "length",
                "count",
                "each",
                "some",
                "links",
                "words",
                "sentences",
                "lines",
                "paragraphs",
                "hashtags",
                "handles",
                "emoji"
            })
    void words_of_conditions_are_no_names_of_facts_and_fields(String word) {
        assertEquals(
                List.of("G107 a fact cannot be called '" + word + "': conditions use that word for something else"
                        + " (choose another name, such as '" + word + "-given')"),
                errors(Given.withFacts(Given.fact(word, FactType.text()))));
        assertEquals(
                1,
                errors(Given.withFacts(Given.fact(
                                "entries", new FactType.ListOf(Given.record(Given.field(word, FactType.text()))))))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "mostly", "ask", "undeclared", "where", "fact", "list", "is", "text", "link"})
    void other_words_may_be_names(String word) {
        FactDeclaration fact = word.equals("text") || word.equals("link")
                ? Given.fact(word + "-of", FactType.text())
                : Given.fact(word, FactType.text());
        assertEquals(List.of(), errors(Given.withFacts(fact)));
    }

    @Test
    void a_judged_fact_is_not_called_ask_because_examples_answer_by_that_name() {
        FactDeclaration ask = FactDeclaration.builder()
                .id("ask")
                .type(FactType.yesNo())
                .definition(new Definition.Judge(Ask.of("Well?"), List.of()))
                .build();
        assertEquals(
                List.of(
                        "G107 a judged fact cannot be called 'ask': examples give the answer to the rule's own question by it"
                                + " (choose another name, such as 'ask-given')"),
                errors(Given.withFacts(ask)));
    }

    @Test
    void stages_of_a_blend_are_not_named_like_tests() {
        Guidance.Builder pack = Given.pack()
                .addEngagement(EngagementModel.builder()
                        .id("mix")
                        .title("Mix")
                        .shape(EngagementShape.OPEN)
                        .addStages(Given.stage("mostly"), Given.stage("each"))
                        .build());
        assertEquals(List.of(), errors(withRule(pack).build()));
        Guidance blended = pack.addSubject(SubjectKind.builder()
                        .id("event")
                        .title("Event")
                        .addFact(Given.fact("mix", new FactType.BlendOf(Id.of("mix"), Origin.NONE)))
                        .build())
                .build();
        assertEquals(2, errors(blended).size());
    }
}
