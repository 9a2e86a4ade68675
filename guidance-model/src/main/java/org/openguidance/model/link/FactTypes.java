package org.openguidance.model.link;

import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.ScalarType;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Checks the type of a fact: the engagement models that it names, the time zone that it needs. */
final class FactTypes {

    private FactTypes() {}

    static void check(Bench bench, Hand hand, FactDeclaration fact) {
        FactType type = fact.type();
        if (type instanceof FactType.Fields) {
            bareRecord(bench, hand.words(), fact.location());
        }
        if (!hand.zoned() && hasTime(type)) {
            bench.zones().missing(fact.location(), hand.words() + " has a time of day");
        }
        models(bench, type);
    }

    private static void bareRecord(Bench bench, String what, SourceLocation location) {
        bench.faults()
                .add(
                        DiagnosticCode.WRONG_TYPE,
                        location,
                        what + " is a record of fields, which only the entries of a list can be",
                        "make it a list, or each field a fact of its own");
    }

    private static boolean hasTime(FactType type) {
        if (type instanceof FactType.ListOf list) {
            return hasTime(list.of());
        }
        return type instanceof FactType.Fields record
                ? record.fields().stream().anyMatch(field -> hasTime(field.type()))
                : TypeWords.is(type, ScalarType.DATE_TIME);
    }

    private static void models(Bench bench, FactType type) {
        if (type instanceof FactType.ListOf list) {
            models(bench, list.of());
        } else if (type instanceof FactType.Fields record) {
            for (FactType.FieldType field : record.fields()) {
                if (field.type() instanceof FactType.Fields) {
                    bareRecord(
                            bench,
                            "field " + Phrase.quote(field.name().text()),
                            field.origin().location());
                }
                models(bench, field.type());
            }
        } else if (type instanceof FactType.StageOf stage) {
            model(bench, stage.engagement(), stage.origin());
        } else if (type instanceof FactType.BlendOf blend) {
            model(bench, blend.engagement(), blend.origin());
        }
    }

    private static void model(Bench bench, Id engagement, Origin origin) {
        if (!bench.pack().engagement().has(engagement)) {
            bench.faults()
                    .addName(
                            DiagnosticCode.UNKNOWN_ENGAGEMENT,
                            origin.location(),
                            "there is no engagement model " + Phrase.quote(engagement.text()),
                            engagement.text(),
                            bench.pack().engagement().names());
        }
    }
}
