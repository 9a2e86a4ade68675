package org.openguidance.model.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Id;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Checks the facts that examples declare: each is there, can be declared, and has a value that it can have. */
final class ExampleFacts {

    /** The text that takes a fact away. */
    static final String UNDECLARED = "undeclared";

    /** What stands beside the outcome of an example. */
    private static final Set<String> BESIDE = Set.of("answer", "answers", "finds", "as-at", "exemption", "parameters");

    private final SubjectBench subject;

    ExampleFacts(SubjectBench subject) {
        this.subject = subject;
    }

    void check(Map<Id, Written> facts) {
        facts.forEach(this::check);
    }

    private void check(Id name, Written value) {
        Faults faults = subject.bench().faults();
        SourceLocation location = value.origin().location();
        Optional<Integer> slot = subject.facts().slot(name.text());
        if (slot.isEmpty() && BESIDE.contains(name.text())) {
            faults.add(
                    DiagnosticCode.UNKNOWN_FACT,
                    location,
                    Phrase.quote(name.text()) + " stands among the facts of an example, and belongs beside its outcome",
                    "write it as in '- { violated: { … }, " + beside(name.text(), value) + " }'");
        } else if (slot.isEmpty()) {
            faults.addName(
                    DiagnosticCode.UNKNOWN_FACT,
                    location,
                    "an example names fact " + Phrase.quote(name.text()) + ", but subject "
                            + Phrase.quote(subject.facts().name()) + " has no such fact",
                    name.text(),
                    subject.facts().names());
        } else if (subject.facts().fact(slot.get()).definition().isPresent()) {
            neverDeclared(name, location, slot.get());
        } else if (!isUndeclared(value)) {
            read(subject.facts().fact(slot.get()), subject.facts().hand(slot.get()), value);
        }
    }

    private static String beside(String name, Written value) {
        return name + ": " + (value instanceof Written.Text text ? Phrase.plain(text.text()) : "…");
    }

    private static boolean isUndeclared(Written value) {
        return value instanceof Written.Text text && text.text().equals(UNDECLARED);
    }

    private void neverDeclared(Id name, SourceLocation location, int slot) {
        boolean judged = subject.linked()
                .facts()
                .get(slot)
                .definition()
                .filter(LinkedFact.Judged.class::isInstance)
                .isPresent();
        subject.bench()
                .faults()
                .add(
                        DiagnosticCode.BAD_EXAMPLE,
                        location,
                        "an example declares fact " + Phrase.quote(name.text()) + ", which "
                                + (judged ? "a person decides" : "is worked out") + " and nobody declares",
                        judged
                                ? "write 'answers: { " + name + ": yes }'"
                                : "declare the facts that it is worked out from");
    }

    private void read(FactDeclaration fact, Hand hand, Written value) {
        subject.bench()
                .reader()
                .read(hand.words(), value, fact.type(), hand.zone(), fact.optional())
                .problems()
                .forEach(problem -> subject.bench()
                        .faults()
                        .add(problem.code(), problem.origin().location(), problem.message(), problem.hint()));
    }
}
