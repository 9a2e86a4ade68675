package org.openguidance.model.link;

import java.util.HashSet;
import java.util.Set;
import org.openguidance.model.Definition;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Checks that facts and fields are not named with words that mean something else in a condition. */
final class ReservedNames {

    private final Faults faults;
    private final Set<Id> blended = new HashSet<>();

    ReservedNames(Faults faults) {
        this.faults = faults;
    }

    void check(Guidance guidance) {
        for (SubjectKind kind : guidance.subjects()) {
            kind.facts().forEach(this::check);
        }
        for (EngagementModel model : guidance.engagement()) {
            if (blended.contains(model.id())) {
                model.stages().forEach(this::checkBlended);
            }
        }
    }

    private void check(FactDeclaration fact) {
        name("a fact", fact.id(), fact.location());
        boolean judged = fact.definition().orElse(null) instanceof Definition.Judge;
        if (judged && fact.id().text().equals("ask")) {
            reserved(
                    "a judged fact",
                    fact.id(),
                    fact.location(),
                    "examples give the answer to the rule's own question by it");
        }
        fields(fact.type());
    }

    private void fields(FactType type) {
        if (type instanceof FactType.ListOf list) {
            fields(list.of());
        } else if (type instanceof FactType.Fields record) {
            for (FactType.FieldType field : record.fields()) {
                name("a field", field.name(), field.origin().location());
                fields(field.type());
            }
        } else if (type instanceof FactType.BlendOf blend) {
            blended.add(blend.engagement());
        }
    }

    private void name(String what, Id name, SourceLocation location) {
        if (Matchers.RESERVED.contains(name.text())) {
            reserved(what, name, location, "conditions use that word for something else");
        }
    }

    /** Conditions name the stages of a blend as they name fields. */
    private void checkBlended(Stage stage) {
        boolean mostly = stage.id().text().equals("mostly");
        if (mostly || Matchers.WORDS.contains(stage.id().text())) {
            reserved("a stage of a blend", stage.id(), stage.location(), "conditions use that word for something else");
        }
    }

    private void reserved(String what, Id name, SourceLocation location, String why) {
        faults.add(
                DiagnosticCode.RESERVED_NAME,
                location,
                what + " cannot be called " + Phrase.quote(name.text()) + ": " + why,
                "choose another name, such as '" + name.text() + "-given'");
    }
}
