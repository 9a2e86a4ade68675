package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.CodeValue;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Located;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.WordList;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Checks that ids are unique among their kind. */
final class IdChecks {

    private final Faults faults;

    IdChecks(Faults faults) {
        this.faults = faults;
    }

    void check(Guidance guidance) {
        unique("sources", guidance.sources(), Source::id);
        unique("principles", guidance.principles(), Principle::id);
        unique("engagement models", guidance.engagement(), EngagementModel::id);
        unique("parameters", guidance.parameters(), Parameter::id);
        unique("word lists", guidance.wordLists(), WordList::id);
        unique("periods", guidance.periods(), Period::id);
        unique("calendars", guidance.calendars(), WorkCalendar::id);
        unique("subjects", guidance.subjects(), SubjectKind::id);
        unique("codes", guidance.codes(), Code::id);
        guidance.engagement().forEach(model -> unique("stages" + of(model.id()), model.stages(), Stage::id));
        guidance.subjects().forEach(kind -> unique("facts" + of(kind.id()), kind.facts(), FactDeclaration::id));
        guidance.codes().forEach(this::check);
    }

    private void check(Code code) {
        unique("values" + of(code.id()), code.values(), CodeValue::id);
        unique("rules" + of(code.id()), code.rules(), CodeRule::id);
        List<Exemption> ofCode = withInner(code.unless());
        Seen inCode = unique("exemptions" + of(code.id()), ofCode, Exemption::id);
        for (CodeRule rule : code.rules()) {
            if (rule.unless().isEmpty()) {
                continue;
            }
            Seen seen = new Seen("exemptions" + of(rule.id()) + " and its code", inCode.first);
            withInner(rule.unless()).forEach(exemption -> seen.add(exemption.id(), exemption.location()));
        }
    }

    private static String of(Id id) {
        return " of " + Phrase.quote(id.text());
    }

    private static List<Exemption> withInner(List<Exemption> branches) {
        List<Exemption> all = new ArrayList<>();
        for (Exemption branch : branches) {
            all.add(branch);
            all.addAll(withInner(branch.unless()));
        }
        return all;
    }

    private <T extends Located> Seen unique(String plural, List<T> things, Function<T, Id> id) {
        Seen seen = new Seen(plural, Map.of());
        things.forEach(thing -> seen.add(id.apply(thing), thing.location()));
        return seen;
    }

    /** Ids of one kind that were met, and where first. */
    private final class Seen {

        private final String plural;
        private final Map<Id, SourceLocation> outer;
        private final Map<Id, SourceLocation> first = new HashMap<>();

        Seen(String plural, Map<Id, SourceLocation> outer) {
            this.plural = plural;
            this.outer = outer;
        }

        void add(Id id, SourceLocation location) {
            SourceLocation inner = first.putIfAbsent(id, location);
            SourceLocation before = inner == null ? outer.get(id) : inner;
            if (before != null) {
                String where = before.line() > 0 ? ", first at line " + before.line() : "";
                faults.add(
                        DiagnosticCode.DUPLICATE_ID,
                        location,
                        "two of the " + plural + " have the id " + Phrase.quote(id.text()) + where,
                        "give one of them another id");
            }
        }
    }
}
