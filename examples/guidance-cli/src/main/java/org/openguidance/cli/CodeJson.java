package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Ask;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.CodeValue;
import org.openguidance.model.Condition;
import org.openguidance.model.Exemption;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.InForce;
import org.openguidance.model.RuleExample;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Written;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.Test;
import org.openguidance.validate.ConditionWords;

/**
 * Writes codes as JSON, conditions in words. The fields stand in the order of this list; those with a question mark are left
 * out where there is nothing to say:
 *
 * <pre>
 * CODE: id, title, because?, subject, when?, in-force?, consequence?, cite, evidence,
 *       values: [{id, title, meaning?}], rules: [RULE]
 * RULE: rule, obligation, statement, title?, because?, value?, upholds, subject, when?, in-force?,
 *       unless: [{id, title, when, unless: […]}], decided-by, forbid?, require?, flag?, ask?, ask-of, yes-means?,
 *       judged-on, permits, remedy?, consequence?, cite, evidence, shared-facts,
 *       examples: [{outcome, facts, answer?, answers, finds?, as-at?, exemption?, parameters, line}]
 * </pre>
 *
 * <p>A rule's {@code when} and {@code unless} hold what its code hands down. {@code decided-by} lists text, facts and person,
 * those that can decide the rule; {@code yes-means} is broken or kept.
 */
final class CodeJson {

    private final JsonGenerator json;
    private final LinkedGuidance linked;
    private final Guidance guidance;
    private final Phrases phrases;
    private final CitedJson cited;

    CodeJson(JsonGenerator json, LinkedGuidance linked) {
        this.json = json;
        this.linked = linked;
        this.guidance = linked.guidance();
        this.phrases = new Phrases(guidance);
        this.cited = new CitedJson(json, guidance);
    }

    /** All codes, as the field {@code codes}. */
    void codes() throws IOException {
        json.writeArrayFieldStart("codes");
        for (Code code : guidance.codes()) {
            code(code);
        }
        json.writeEndArray();
    }

    /** A code. */
    void code(Code code) throws IOException {
        List<LinkedRule> rules = linked.rules().stream()
                .filter(rule -> rule.id().code().equals(code.id()))
                .toList();
        json.writeStartObject();
        json.writeStringField("id", code.id().text());
        json.writeStringField("title", phrases.words(code.title()));
        JsonText.optional(json, "because", code.because().map(phrases::words));
        json.writeStringField("subject", code.subject().toString());
        Optional<SubjectKind> kind = guidance.subject(code.subject().id());
        if (kind.isPresent()) {
            condition("when", code.when(), kind.get());
        }
        JsonText.optional(json, "in-force", code.inForce().map(Phrases::inForce));
        JsonText.optional(json, "consequence", code.consequence().map(phrases::words));
        cited.write(code);
        json.writeArrayFieldStart("values");
        for (CodeValue value : code.values()) {
            json.writeStartObject();
            json.writeStringField("id", value.id().text());
            json.writeStringField("title", phrases.words(value.title()));
            JsonText.optional(json, "meaning", value.meaning().map(phrases::words));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (LinkedRule rule : rules) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A rule. */
    void rule(LinkedRule linkedRule) throws IOException {
        CodeRule rule = linkedRule.rule();
        json.writeStartObject();
        json.writeStringField("rule", linkedRule.id().toString());
        json.writeStringField("obligation", rule.obligation().label());
        json.writeStringField("statement", phrases.words(rule.statement()));
        JsonText.optional(json, "title", rule.title().map(phrases::words));
        JsonText.optional(json, "because", rule.because().map(phrases::words));
        JsonText.optional(json, "value", rule.value().map(Object::toString));
        JsonText.strings(json, "upholds", linkedRule.upholds());
        applies(linkedRule);
        decided(linkedRule);
        JsonText.strings(json, "permits", rule.permits());
        JsonText.optional(json, "remedy", rule.remedy().map(phrases::words));
        JsonText.optional(json, "consequence", linkedRule.consequence().map(phrases::words));
        cited.write(linkedRule.cite(), linkedRule.evidence());
        facts("shared-facts", linkedRule.exampleFacts());
        json.writeArrayFieldStart("examples");
        for (RuleExample example : rule.examples()) {
            example(example);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void applies(LinkedRule rule) throws IOException {
        SubjectKind kind = rule.subject().kind();
        json.writeStringField("subject", kind.id().text());
        List<Condition> when = rule.when().stream().map(Test::source).toList();
        if (!when.isEmpty()) {
            json.writeStringField("when", ConditionWords.of(when, guidance, kind));
        }
        Optional<InForce> inForce = rule.rule().inForce().or(() -> rule.code().inForce());
        JsonText.optional(json, "in-force", inForce.map(Phrases::inForce));
        json.writeArrayFieldStart("unless");
        exemptions(rule.code().unless(), kind);
        exemptions(rule.rule().unless(), kind);
        json.writeEndArray();
    }

    private void exemptions(List<Exemption> exemptions, SubjectKind kind) throws IOException {
        for (Exemption exemption : exemptions) {
            json.writeStartObject();
            json.writeStringField("id", exemption.id().text());
            json.writeStringField("title", phrases.words(exemption.title()));
            condition("when", Optional.of(exemption.when()), kind);
            json.writeArrayFieldStart("unless");
            exemptions(exemption.unless(), kind);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void decided(LinkedRule linkedRule) throws IOException {
        CodeRule rule = linkedRule.rule();
        SubjectKind kind = linkedRule.subject().kind();
        JsonText.strings(json, "decided-by", Decider.of(linkedRule));
        condition("forbid", rule.forbid(), kind);
        condition("require", rule.require(), kind);
        condition("flag", rule.flag(), kind);
        JsonText.optional(json, "ask", rule.ask().map(Ask::question).map(phrases::words));
        JsonText.strings(json, "ask-of", rule.ask().map(Ask::of).orElse(List.of()));
        JsonText.optional(json, "yes-means", rule.ask().map(ask -> rule.yesMeansBroken() ? "broken" : "kept"));
        JsonText.strings(
                json,
                "judged-on",
                linkedRule.judgedOn().stream()
                        .map(slot -> linkedRule.subject().facts().get(slot).name())
                        .toList());
    }

    private void condition(String name, Optional<Condition> condition, SubjectKind kind) throws IOException {
        JsonText.optional(json, name, condition.map(test -> ConditionWords.of(test, guidance, kind)));
    }

    private void example(RuleExample example) throws IOException {
        json.writeStartObject();
        json.writeStringField("outcome", example.outcome().label());
        facts("facts", example.facts());
        JsonText.optional(json, "answer", example.answer().map(CodeJson::yesNo));
        json.writeObjectFieldStart("answers");
        for (Map.Entry<Id, Boolean> answer : example.answers().entrySet()) {
            json.writeStringField(answer.getKey().text(), yesNo(answer.getValue()));
        }
        json.writeEndObject();
        JsonText.optional(json, "finds", example.finds());
        JsonText.optional(json, "as-at", example.asAt().map(TimePoint::toString));
        JsonText.optional(json, "exemption", example.exemption());
        facts("parameters", example.parameters());
        json.writeNumberField("line", example.location().line());
        json.writeEndObject();
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private void facts(String name, Map<Id, Written> facts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<Id, Written> fact : facts.entrySet()) {
            json.writeFieldName(fact.getKey().text());
            value(fact.getValue());
        }
        json.writeEndObject();
    }

    private void value(Written value) throws IOException {
        if (value instanceof Written.Items list) {
            json.writeStartArray();
            for (Written item : list.items()) {
                value(item);
            }
            json.writeEndArray();
        } else if (value instanceof Written.Fields record) {
            json.writeStartObject();
            for (Map.Entry<String, Written> field : record.fields().entrySet()) {
                json.writeFieldName(field.getKey());
                value(field.getValue());
            }
            json.writeEndObject();
        } else {
            json.writeString(value.toString());
        }
    }
}
