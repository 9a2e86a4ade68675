package org.openguidance.model.link;

import java.time.ZoneId;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.SubjectKind;

/** Puts kinds of subject and their facts into a digest. */
final class FactDigest {

    private final DigestSink sink;
    private final PackDigest pack;
    private final ConditionDigest conditions;

    FactDigest(DigestSink sink, PackDigest pack, ConditionDigest conditions) {
        this.sink = sink;
        this.pack = pack;
        this.conditions = conditions;
    }

    void subject(SubjectKind kind) {
        pack.cited(kind);
        pack.id(kind.id());
        pack.wording(kind.title());
        sink.optional(kind.datedBy(), pack::named);
        sink.list(kind.judgedOn(), pack::named);
        sink.list(kind.facts(), this::fact);
    }

    void fact(FactDeclaration fact) {
        pack.cited(fact);
        pack.id(fact.id());
        type(fact.type());
        sink.optional(fact.meaning(), pack::wording);
        sink.optional(fact.ask(), pack::wording);
        sink.yesNo(fact.optional());
        sink.optional(fact.assume(), pack::written);
        sink.optional(fact.zone().map(ZoneId::getId), sink::text);
        sink.optional(fact.definition(), this::definition);
    }

    private void type(FactType type) {
        sink.text(type.label());
        if (type instanceof FactType.OneOf choice) {
            sink.list(choice.values(), sink::text);
        } else if (type instanceof FactType.Scale scale) {
            sink.list(scale.values(), sink::text);
        } else if (type instanceof FactType.SetOf set) {
            sink.list(set.values(), sink::text);
        } else if (type instanceof FactType.ListOf list) {
            type(list.of());
        } else if (type instanceof FactType.Fields record) {
            sink.list(record.fields(), this::field);
        } else if (type instanceof FactType.StageOf stage) {
            pack.id(stage.engagement());
        } else if (type instanceof FactType.BlendOf blend) {
            pack.id(blend.engagement());
        }
    }

    private void field(FactType.FieldType field) {
        pack.id(field.name());
        type(field.type());
        sink.yesNo(field.optional());
    }

    private void definition(Definition definition) {
        if (definition instanceof Definition.Is is) {
            sink.text("is");
            conditions.condition(is.condition());
        } else if (definition instanceof Definition.Cases cases) {
            sink.text("cases");
            sink.list(cases.cases(), one -> {
                sink.optional(one.when(), conditions::condition);
                pack.written(one.then());
            });
        } else {
            Definition.Judge judge = (Definition.Judge) definition;
            sink.text("judge");
            pack.ask(judge.ask());
            sink.list(judge.judgedOn(), pack::named);
        }
    }
}
