package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.on;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Citation;
import org.openguidance.model.Code;
import org.openguidance.model.CodeValue;
import org.openguidance.model.Condition;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Foreword;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Named;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.RuleReference;
import org.openguidance.model.Source;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.WordList;
import org.openguidance.model.WorkCalendar;

/** Ids and what refers to them: sources, principles, stages, values, subjects, rules. */
class ReferencesTest {

    private static final Condition OFFICIAL = on("official", is(true));

    private static Guidance.Builder pack() {
        return Given.pack()
                .addSource(source("code"))
                .addPrinciple(Principle.builder().id("open").title("Be open").build());
    }

    private static Citation lost(int line) {
        return new Citation(Id.of("cdoe"), Optional.empty(), Given.at(line));
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
    void sources_have_to_be_listed_wherever_they_are_cited() {
        Guidance guidance = pack().addCite(lost(1))
                .addForeword(Foreword.builder()
                        .by("A")
                        .message(Given.words("m"))
                        .addCite(lost(2))
                        .build())
                .addPrinciple(
                        Principle.builder().id("p").title("p").addCite(lost(3)).build())
                .addEngagement(EngagementModel.builder()
                        .id("e")
                        .title("e")
                        .shape(EngagementShape.OPEN)
                        .addCite(lost(4))
                        .addStage(Stage.builder()
                                .id("s")
                                .title("s")
                                .addCite(lost(5))
                                .build())
                        .build())
                .addParameter(
                        Parameter.builder().id("q").title("q").addCite(lost(6)).build())
                .addWordList(WordList.builder()
                        .id("w")
                        .title("w")
                        .addWord("x")
                        .addCite(lost(7))
                        .build())
                .addPeriod(Period.builder()
                        .id("t")
                        .title("t")
                        .addWindow(Given.window("2026-01-01", "2026-01-02"))
                        .addCite(lost(8))
                        .build())
                .addCalendar(WorkCalendar.builder()
                        .id("c")
                        .title("c")
                        .addCite(lost(9))
                        .build())
                .addSubject(Given.postBuilder(FactDeclaration.builder()
                                .id("fact")
                                .type(FactType.text())
                                .addCite(lost(10))
                                .build())
                        .addCite(lost(11))
                        .build())
                .addCode(Given.code(Given.rule("rule")
                                .require(OFFICIAL)
                                .addCite(lost(12))
                                .addUnless(exemption("a")
                                        .addCite(lost(13))
                                        .addUnless(
                                                exemption("b").addCite(lost(14)).build())
                                        .build())
                                .build())
                        .addCite(lost(15))
                        .addValue(CodeValue.builder()
                                .id("v")
                                .title("v")
                                .addCite(lost(16))
                                .build())
                        .addUnless(exemption("c").addCite(lost(17)).build())
                        .build())
                .build();
        List<String> lines = errors(guidance).stream()
                .map(error -> error.substring(0, error.indexOf(':')))
                .toList();
        assertEquals(IntStream.rangeClosed(1, 17).mapToObj(Integer::toString).toList(), lines);
        assertEquals(
                "1: G201 there is no source 'cdoe' (did you mean 'code'?)",
                errors(guidance).get(0));
    }

    @Test
    void principles_have_to_be_listed_where_stages_codes_and_rules_uphold_them() {
        Guidance guidance = pack().addEngagement(EngagementModel.builder()
                        .id("e")
                        .title("e")
                        .shape(EngagementShape.OPEN)
                        .addStage(Stage.builder()
                                .id("s")
                                .title("s")
                                .addUpholds(new Named(Id.of("opne"), Given.at(3)))
                                .build())
                        .build())
                .addSubject(Given.post())
                .addCode(Given.code(Given.rule("rule")
                                .require(OFFICIAL)
                                .addUpholds(new Named(Id.of("opan"), Given.at(9)))
                                .build())
                        .addUpholds(new Named(Id.of("oppen"), Given.at(7)), Named.of("open"))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "3: G202 there is no principle 'opne' (did you mean 'open'?)",
                        "7: G202 there is no principle 'oppen' (did you mean 'open'?)",
                        "9: G202 there is no principle 'opan' (did you mean 'open'?)"),
                errors(guidance));
    }

    @Test
    void a_stage_leads_to_stages_of_its_own_model_only() {
        Guidance guidance = withRule(pack().addEngagement(EngagementModel.builder()
                        .id("e")
                        .title("e")
                        .shape(EngagementShape.SEQUENCE)
                        .addStage(Stage.builder()
                                .id("plan")
                                .title("plan")
                                .addLeadsTo(Named.of("plan"), Named.of("listen"))
                                .build())
                        .build()))
                .build();
        assertEquals(
                List.of("G203 engagement model 'e' has no stage 'listen' for 'plan' to lead to (there is only plan)"),
                errors(guidance));
    }

    @Test
    void a_value_has_to_be_one_of_its_code() {
        Guidance guidance = pack().addSubject(Given.post())
                .addCode(Given.code(Given.rule("rule")
                                .require(OFFICIAL)
                                .value(Named.of("impartial"))
                                .build())
                        .addValue(CodeValue.builder()
                                .id("impartiality")
                                .title("Impartiality")
                                .build())
                        .build())
                .build();
        assertEquals(
                List.of("G204 code 'code' has no value 'impartial' (there is only impartiality)"), errors(guidance));
    }

    @Test
    void a_code_is_about_a_subject_that_is_there_and_the_rest_of_a_lost_one_is_left_alone() {
        Code lost = Code.builder()
                .id("lost")
                .title("Lost")
                .subject("psot")
                .addRule(Given.requiring(on("no-such-fact", is("x"))))
                .build();
        assertEquals(
                List.of("G210 there is no subject 'psot' (did you mean 'post'?)"),
                errors(withRule(pack()).addCode(lost).build()));
    }

    @Test
    void may_rules_permit_rules_that_are_there_about_the_same_subject() {
        SubjectKind event = SubjectKind.builder()
                .id("event")
                .title("Event")
                .addFact(Given.fact("official", FactType.yesNo()))
                .build();
        Code events = Code.builder()
                .id("events")
                .title("Events")
                .subject("event")
                .addRule(Given.requiring(OFFICIAL))
                .build();
        Guidance guidance = pack().addSubject(Given.post())
                .addSubject(event)
                .addCode(Given.code(
                                Given.requiring(OFFICIAL),
                                Given.mayRule("allowed")
                                        .addPermits(
                                                RuleReference.of("rule", Given.at(1)),
                                                RuleReference.of("code/rule", Given.at(2)),
                                                RuleReference.of("rula", Given.at(3)),
                                                RuleReference.of("cod/rule", Given.at(4)),
                                                RuleReference.of("allowed", Given.at(5)),
                                                RuleReference.of("events/rule", Given.at(6)))
                                        .build())
                        .build())
                .addCode(events)
                .build();
        assertEquals(
                List.of(
                        "3: G209 code 'code' has no rule 'rula'; a rule of another code is named with its code, as in"
                                + " 'code/rule' (did you mean 'rule'?)",
                        "4: G209 there is no rule 'cod/rule' (did you mean 'code/rule'?)",
                        "5: G214 rule 'code/allowed' is a may rule itself, so there is nothing to permit",
                        "6: G214 rule 'events/rule' is about subject 'event', so a rule about subject 'post' cannot permit to"
                                + " break it"),
                errors(guidance));
    }

    @Test
    void a_rule_of_another_code_that_is_named_short_is_told_its_full_name() {
        Code other = Code.builder()
                .id("other")
                .title("Other")
                .subject("post")
                .addRule(Given.rule("describe-images").require(OFFICIAL).build())
                .build();
        Guidance guidance = pack().addSubject(Given.post())
                .addCode(Given.code(Given.mayRule("allowed")
                                .addPermits(RuleReference.of("describe-images"))
                                .build())
                        .build())
                .addCode(other)
                .build();
        assertEquals(
                List.of(
                        "G209 code 'code' has no rule 'describe-images'; a rule of another code is named with its code, as in"
                                + " 'code/rule' (did you mean 'other/describe-images'?)"),
                errors(guidance));
    }

    @Test
    void a_rule_replaces_rules_that_are_gone() {
        Guidance guidance = Given.with(
                Given.rule("new")
                        .require(OFFICIAL)
                        .addReplaces(RuleReference.of("old"), RuleReference.of("gone"))
                        .build(),
                Given.rule("old").require(OFFICIAL).build());
        assertEquals(
                List.of("G126 rule 'new' replaces rule 'code/old', which is still here"
                        + " ('replaces' names rules that are gone: take that rule out, or take its name out here)"),
                errors(guidance));
    }
}
