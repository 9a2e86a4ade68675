package org.openguidance.loader;

import java.util.List;
import java.util.Map;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Written;

/** Lays out facts, their types, where their values come from, and values as they are written. */
final class FactWriter {

    private FactWriter() {}

    static Layout fact(FactDeclaration fact) {
        Layout.Group group = Layout.Group.brief();
        type(group, fact.type());
        group.wording("meaning", fact.meaning())
                .wording("ask", fact.ask())
                .ifYes("optional", fact.optional())
                .put("assume", fact.assume().map(FactWriter::written))
                .value("zone", fact.zone());
        fact.definition().ifPresent(definition -> definition(group, definition));
        PartWriter.cited(group, fact);
        return isTypeAlone(group) ? Layout.value(fact.type().label()) : group;
    }

    private static boolean isTypeAlone(Layout.Group group) {
        return group.entries().keySet().equals(java.util.Set.of("type"));
    }

    private static void definition(Layout.Group group, Definition definition) {
        if (definition instanceof Definition.Is is) {
            group.put("is", ConditionWriter.layout(is.condition()));
        } else if (definition instanceof Definition.Cases cases) {
            group.list("cases", cases.cases().stream().map(FactWriter::oneCase).toList());
        } else if (definition instanceof Definition.Judge judge) {
            group.put("judge", PartWriter.ask(judge.ask())).values("judged-on", judge.judgedOn());
        }
    }

    private static Layout oneCase(Definition.Case one) {
        return Layout.Group.brief()
                .put("when", one.when().map(ConditionWriter::layout))
                .put("then", written(one.then()));
    }

    private static void type(Layout.Group group, FactType type) {
        group.put("type", Layout.value(type.label()));
        if (type instanceof FactType.OneOf oneOf) {
            values(group, oneOf.values());
        } else if (type instanceof FactType.Scale scale) {
            values(group, scale.values());
        } else if (type instanceof FactType.SetOf setOf) {
            values(group, setOf.values());
        } else if (type instanceof FactType.ListOf list) {
            group.put("of", entries(list.of()));
        } else if (type instanceof FactType.StageOf stage) {
            group.put("of", Layout.value(stage.engagement()));
        } else if (type instanceof FactType.BlendOf blend) {
            group.put("of", Layout.value(blend.engagement()));
        }
    }

    private static void values(Layout.Group group, List<String> values) {
        group.list("values", values.stream().map(Layout::prose).toList());
    }

    private static Layout entries(FactType type) {
        if (type instanceof FactType.Fields fields) {
            Layout.Group record = Layout.Group.brief();
            fields.fields().forEach(field -> record.put(field.name().text(), field(field)));
            return record;
        }
        return type instanceof FactType.Scalar ? Layout.value(type.label()) : described(type);
    }

    private static Layout field(FactType.FieldType field) {
        if (field.type() instanceof FactType.Scalar
                && !field.optional()
                && !field.name().text().equals("type")) {
            return Layout.value(field.type().label());
        }
        return described(field.type()).ifYes("optional", field.optional());
    }

    private static Layout.Group described(FactType type) {
        Layout.Group group = Layout.Group.brief();
        type(group, type);
        return group;
    }

    /** A value as it was written. */
    static Layout written(Written written) {
        if (written instanceof Written.Items items) {
            return new Layout.Items(
                    items.items().stream().map(FactWriter::written).toList());
        }
        if (written instanceof Written.Fields fields) {
            return group(fields.fields());
        }
        return Layout.value(written);
    }

    /** Values by name. */
    static Layout.Group group(Map<?, Written> values) {
        Layout.Group group = Layout.Group.brief();
        values.forEach((name, value) -> group.put(name.toString(), written(value)));
        return group;
    }
}
