package org.openguidance.model.link;

import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.CodeValue;
import org.openguidance.model.Exemption;
import org.openguidance.model.InForce;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleReference;

/** Puts codes and their rules into a digest. */
final class RuleDigest {

    private final DigestSink sink;
    private final PackDigest pack;
    private final ConditionDigest conditions;

    RuleDigest(DigestSink sink, PackDigest pack, ConditionDigest conditions) {
        this.sink = sink;
        this.pack = pack;
        this.conditions = conditions;
    }

    void code(Code code) {
        pack.cited(code);
        pack.id(code.id());
        pack.wording(code.title());
        sink.optional(code.because(), pack::wording);
        pack.named(code.subject());
        sink.list(code.values(), this::value);
        sink.optional(code.when(), conditions::condition);
        sink.list(code.unless(), this::exemption);
        sink.list(code.upholds(), pack::named);
        sink.optional(code.consequence(), pack::wording);
        sink.list(code.judgedOn(), pack::named);
        sink.optional(code.inForce(), this::inForce);
        pack.facts(code.with());
        sink.list(code.rules(), this::rule);
    }

    private void value(CodeValue value) {
        pack.cited(value);
        pack.id(value.id());
        pack.wording(value.title());
        sink.optional(value.meaning(), pack::wording);
    }

    private void exemption(Exemption exemption) {
        pack.cited(exemption);
        pack.id(exemption.id());
        pack.wording(exemption.title());
        conditions.condition(exemption.when());
        sink.list(exemption.unless(), this::exemption);
    }

    private void inForce(InForce inForce) {
        sink.optional(inForce.from(), pack::point);
        sink.optional(inForce.until(), pack::point);
    }

    private void rule(CodeRule rule) {
        pack.cited(rule);
        pack.id(rule.id());
        sink.text(rule.obligation().label());
        pack.wording(rule.statement());
        sink.optional(rule.title(), pack::wording);
        sink.optional(rule.because(), pack::wording);
        sink.optional(rule.value(), pack::named);
        sink.list(rule.upholds(), pack::named);
        sink.optional(rule.when(), conditions::condition);
        sink.list(rule.unless(), this::exemption);
        sink.optional(rule.forbid(), conditions::condition);
        sink.optional(rule.require(), conditions::condition);
        sink.optional(rule.flag(), conditions::condition);
        sink.optional(rule.ask(), pack::ask);
        sink.optional(rule.remedy(), pack::wording);
        sink.optional(rule.consequence(), pack::wording);
        sink.list(rule.judgedOn(), pack::named);
        sink.optional(rule.inForce(), this::inForce);
        sink.list(rule.permits(), this::reference);
        pack.facts(rule.with());
        sink.list(rule.examples(), this::example);
        sink.optional(rule.edition(), sink::number);
        sink.yesNo(rule.fixed());
        sink.list(rule.replaces(), this::reference);
    }

    /** What a rule means: all that decides its outcomes, and none of what only explains it. */
    void meaning(LinkedRule linked) {
        CodeRule rule = linked.rule();
        Code code = linked.code();
        sink.optional(code.when(), conditions::condition);
        sink.list(code.unless(), this::exemption);
        sink.optional(code.inForce(), this::inForce);
        sink.text(rule.obligation().label());
        pack.wording(rule.statement());
        sink.optional(rule.when(), conditions::condition);
        sink.list(rule.unless(), this::exemption);
        sink.optional(rule.forbid(), conditions::condition);
        sink.optional(rule.require(), conditions::condition);
        sink.optional(rule.flag(), conditions::condition);
        sink.optional(rule.ask(), pack::ask);
        sink.optional(rule.inForce(), this::inForce);
        sink.optional(rule.edition(), sink::number);
        sink.list(linked.exemptions(), this::whole);
    }

    /** A branch of 'unless' is in the digest already; a permission is a rule of its own, and what it says is part of this. */
    private void whole(LinkedExemption exemption) {
        sink.text(exemption.id());
        if (exemption.permission()) {
            said(exemption);
        }
    }

    private void said(LinkedExemption exemption) {
        sink.optional(exemption.when().map(Test::source), conditions::condition);
        sink.list(exemption.inForce(), stretch -> {
            sink.optional(stretch.from(), from -> sink.text(from.toString()));
            sink.optional(stretch.end(), end -> sink.text(end.toString()));
        });
        sink.list(exemption.unless(), inner -> {
            sink.text(inner.id());
            said(inner);
        });
    }

    private void reference(RuleReference reference) {
        sink.optional(reference.code(), pack::id);
        pack.id(reference.rule());
    }

    private void example(RuleExample example) {
        sink.text(example.outcome().label());
        pack.facts(example.facts());
        sink.optional(example.finds(), sink::text);
        sink.optional(example.answer(), sink::yesNo);
        sink.map(example.answers(), sink::yesNo);
        sink.optional(example.asAt(), pack::point);
        sink.optional(example.exemption(), sink::text);
        pack.facts(example.parameters());
    }
}
