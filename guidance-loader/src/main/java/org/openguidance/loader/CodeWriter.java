package org.openguidance.loader;

import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.CodeValue;
import org.openguidance.model.RuleExample;

/** Lays out codes, their rules, and the examples of these. */
final class CodeWriter {

    private CodeWriter() {}

    static Layout.Group code(Code code) {
        Layout.Group group = Layout.Group.tall()
                .put("id", Layout.value(code.id()))
                .wording("title", code.title())
                .wording("because", code.because())
                .put("subject", Layout.value(code.subject()));
        PartWriter.cited(group, code)
                .list("values", code.values().stream().map(CodeWriter::value).toList())
                .values("upholds", code.upholds())
                .put("in-force", code.inForce().map(PartWriter::inForce))
                .put("when", code.when().map(ConditionWriter::layout))
                .list("unless", PartWriter.unless(code.unless()))
                .wording("consequence", code.consequence())
                .values("judged-on", code.judgedOn());
        if (!code.with().isEmpty()) {
            group.put("with", FactWriter.group(code.with()));
        }
        return group.list("rules", code.rules().stream().map(CodeWriter::rule).toList());
    }

    private static Layout.Group value(CodeValue value) {
        return PartWriter.cited(
                Layout.Group.tall()
                        .put("id", Layout.value(value.id()))
                        .wording("title", value.title())
                        .wording("meaning", value.meaning()),
                value);
    }

    private static Layout.Group rule(CodeRule rule) {
        Layout.Group group = Layout.Group.tall()
                .put("id", Layout.value(rule.id()))
                .wording(rule.obligation().label(), rule.statement())
                .wording("title", rule.title())
                .wording("because", rule.because())
                .value("value", rule.value())
                .values("upholds", rule.upholds())
                .put("in-force", rule.inForce().map(PartWriter::inForce))
                .put("when", rule.when().map(ConditionWriter::layout))
                .list("unless", PartWriter.unless(rule.unless()));
        tests(rule, group);
        PartWriter.cited(group, rule)
                .ifYes("fixed", rule.fixed())
                .value("edition", rule.edition())
                .values("replaces", rule.replaces());
        if (!rule.with().isEmpty()) {
            group.put("with", FactWriter.group(rule.with()));
        }
        return group.list(
                "examples", rule.examples().stream().map(CodeWriter::example).toList());
    }

    private static void tests(CodeRule rule, Layout.Group group) {
        group.put("forbid", rule.forbid().map(ConditionWriter::layout))
                .put("require", rule.require().map(ConditionWriter::layout))
                .put("flag", rule.flag().map(ConditionWriter::layout))
                .put("ask", rule.ask().map(PartWriter::ask))
                .values("judged-on", rule.judgedOn())
                .values("permits", rule.permits())
                .wording("remedy", rule.remedy())
                .wording("consequence", rule.consequence());
    }

    private static Layout.Group example(RuleExample example) {
        Layout.Group group = Layout.Group.tall()
                .put(example.outcome().label(), FactWriter.group(example.facts()))
                .prose("finds", example.finds())
                .put("answer", example.answer().map(Layout::yesNo));
        if (!example.answers().isEmpty()) {
            Layout.Group answers = Layout.Group.brief();
            example.answers().forEach((question, yes) -> answers.put(question.text(), Layout.yesNo(yes)));
            group.put("answers", answers);
        }
        group.value("as-at", example.asAt()).value("exemption", example.exemption());
        if (!example.parameters().isEmpty()) {
            group.put("parameters", FactWriter.group(example.parameters()));
        }
        return group;
    }
}
