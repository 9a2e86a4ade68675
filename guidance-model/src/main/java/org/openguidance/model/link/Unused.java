package org.openguidance.model.link;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Located;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.Source;
import org.openguidance.model.WordList;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Warns of what is defined and never used. Principles that no rule upholds, values and engagement models are there to be
 * read, so they are no fault.
 */
final class Unused {

    private final Bench bench;

    Unused(Bench bench) {
        this.bench = bench;
    }

    void check(Collection<SubjectBench> subjects, List<LinkedRule> rules) {
        Guidance guidance = bench.pack().guidance();
        things(Usage.Kind.SOURCE, "source", "is never cited", guidance.sources(), Source::id);
        things(Usage.Kind.WORD_LIST, "word list", "is never looked for", guidance.wordLists(), WordList::id);
        things(Usage.Kind.PARAMETER, "parameter", "is never used", guidance.parameters(), Parameter::id);
        things(Usage.Kind.PERIOD, "period", "is never asked for", guidance.periods(), Period::id);
        things(Usage.Kind.CALENDAR, "calendar", "is never used", guidance.calendars(), WorkCalendar::id);
        Map<Id, List<LinkedRule>> bySubject = rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.subject().kind().id()));
        subjects.forEach(subject ->
                facts(subject, bySubject.getOrDefault(subject.facts().kind().id(), List.of())));
    }

    private <T extends Located> void things(
            Usage.Kind kind, String what, String never, List<T> things, Function<T, Id> id) {
        for (T thing : things) {
            if (!bench.usage().isUsed(kind, id.apply(thing))) {
                warn(thing, what + " " + Phrase.quote(id.apply(thing).text()) + " " + never);
            }
        }
    }

    private void facts(SubjectBench subject, List<LinkedRule> rules) {
        if (rules.isEmpty()) {
            bench.faults()
                    .add(
                            DiagnosticCode.NO_RULES_FOR_SUBJECT,
                            subject.facts().kind().location(),
                            "no rule is about subject "
                                    + Phrase.quote(subject.facts().name()));
            return;
        }
        BitSet used = used(subject, rules);
        for (int slot = used.nextClearBit(0); slot < subject.facts().size(); slot = used.nextClearBit(slot + 1)) {
            FactDeclaration fact = subject.facts().fact(slot);
            warn(fact, "fact " + Phrase.quote(fact.id().text()) + " is never read by a rule");
        }
    }

    private static BitSet used(SubjectBench subject, List<LinkedRule> rules) {
        BitSet direct = (BitSet) subject.asked().clone();
        rules.forEach(rule -> rule.judgedOn().forEach(direct::set));
        subject.linked().datedBy().ifPresent(direct::set);
        BitSet used = subject.definitions().withWorkedOut(direct);
        for (LinkedFact fact : subject.linked().facts()) {
            if (used.get(fact.slot()) && fact.definition().orElse(null) instanceof LinkedFact.Judged judged) {
                judged.judgedOn().forEach(used::set);
            }
        }
        return used;
    }

    private void warn(Located thing, String message) {
        bench.faults().add(DiagnosticCode.UNUSED, thing.location(), message);
    }
}
