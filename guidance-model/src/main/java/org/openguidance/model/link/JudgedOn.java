package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Named;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Resolves the facts that a person must have before them. */
final class JudgedOn {

    private JudgedOn() {}

    /** The slots of the named facts; reported are those that are not there, and those that nobody can declare. */
    static List<Integer> slots(List<Named> named, SubjectFacts subject, Faults faults) {
        List<Integer> slots = new ArrayList<>();
        for (Named name : named) {
            Optional<Integer> slot = subject.slot(name.id().text());
            if (slot.isEmpty()) {
                faults.addName(
                        DiagnosticCode.UNKNOWN_FACT,
                        name.origin().location(),
                        "subject " + Phrase.quote(subject.name()) + " has no fact "
                                + Phrase.quote(name.id().text()) + " to judge on",
                        name.id().text(),
                        subject.names());
            } else if (subject.fact(slot.get()).definition().isPresent()) {
                faults.add(
                        DiagnosticCode.BAD_COMBINATION,
                        name.origin().location(),
                        "'judged-on' names fact " + Phrase.quote(name.id().text())
                                + ", which nobody declares, so the question would never be put",
                        "name the facts that it is worked out from");
            } else if (!slots.contains(slot.get())) {
                slots.add(slot.get());
            }
        }
        return List.copyOf(slots);
    }
}
