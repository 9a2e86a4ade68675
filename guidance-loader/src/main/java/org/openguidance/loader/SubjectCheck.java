package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Definition;
import org.openguidance.model.Id;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.link.FactReader;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedSubject;

/** Finds out whether a subject is one of a guidance: its kind, its facts, their values, and what is answered. */
final class SubjectCheck {

    private final LinkedGuidance guidance;
    private final Faults faults;

    SubjectCheck(LinkedGuidance guidance, Faults faults) {
        this.guidance = guidance;
        this.faults = faults;
    }

    void check(Subject subject, Node.Mapping root) {
        Optional<LinkedSubject> kind = guidance.subject(subject.kind());
        if (kind.isEmpty()) {
            List<String> kinds = guidance.subjects().stream()
                    .map(known -> known.kind().id().text())
                    .toList();
            SourceLocation at =
                    root.find("subject").map(entry -> entry.value().location()).orElse(root.location());
            unknown(
                    DiagnosticCode.UNKNOWN_SUBJECT,
                    at,
                    "this guidance has no subject ",
                    subject.kind().text(),
                    kinds);
            return;
        }
        below(root, "facts").forEach(entry -> fact(kind.get(), entry, subject));
        below(root, "answers").forEach(entry -> answer(kind.get(), entry));
    }

    private static List<Node.Entry> below(Node.Mapping root, String key) {
        return root.find(key)
                .filter(entry -> entry.value() instanceof Node.Mapping)
                .map(entry -> ((Node.Mapping) entry.value()).entries())
                .orElse(List.of());
    }

    private void fact(LinkedSubject kind, Node.Entry entry, Subject subject) {
        String name = entry.key().text();
        if (!Id.isValid(name)) {
            return;
        }
        Optional<LinkedFact> fact = kind.fact(name);
        if (fact.isEmpty()) {
            List<String> names = kind.facts().stream().map(LinkedFact::name).toList();
            String message = "subject '" + kind.kind().id() + "' has no fact ";
            unknown(DiagnosticCode.UNKNOWN_FACT, entry.key().location(), message, name, names);
            return;
        }
        if (fact.get().definition().isPresent()) {
            neverDeclared(kind, entry, fact.get());
            return;
        }
        Optional.ofNullable(subject.facts().get(name)).ifPresent(value -> value(fact.get(), value));
    }

    private void neverDeclared(LinkedSubject kind, Node.Entry entry, LinkedFact fact) {
        boolean judged = fact.declaration()
                .definition()
                .filter(Definition.Judge.class::isInstance)
                .isPresent();
        faults.add(
                DiagnosticCode.BAD_COMBINATION,
                entry.key().location(),
                "fact '" + fact.name() + "' is never declared: "
                        + (judged ? "a person judges it" : "it is worked out from other facts"),
                judged
                        ? "give the answer under 'answers', as in '"
                                + kind.kind().id() + "/" + fact.name() + ": yes'"
                        : "take it out");
    }

    private void value(LinkedFact fact, Written value) {
        FactReader.of(guidance.guidance())
                .read(
                        "fact '" + fact.name() + "'",
                        value,
                        fact.declaration().type(),
                        fact.zone(),
                        fact.declaration().optional())
                .problems()
                .forEach(problem ->
                        faults.add(problem.code(), problem.origin().location(), problem.message(), problem.hint()));
    }

    private void answer(LinkedSubject kind, Node.Entry entry) {
        String question = entry.key().text();
        List<String> questions = new ArrayList<>();
        guidance.rules().stream()
                .filter(rule -> rule.code().subject().id().equals(kind.kind().id()))
                .forEach(rule -> questions.add(rule.id().toString()));
        kind.facts().stream()
                .filter(fact -> fact.declaration()
                        .definition()
                        .filter(Definition.Judge.class::isInstance)
                        .isPresent())
                .forEach(fact -> questions.add(kind.kind().id() + "/" + fact.name()));
        if (question.indexOf('/') > 0 && !questions.contains(question)) {
            String message = "subject '" + kind.kind().id() + "' has no rule and no judged fact ";
            unknown(DiagnosticCode.UNKNOWN_RULE, entry.key().location(), message, question, questions);
        }
    }

    private void unknown(DiagnosticCode code, SourceLocation at, String message, String name, List<String> known) {
        faults.add(
                code,
                at,
                message + Words.quoted(name),
                DidYouMean.hint(name, known).orElseGet(() -> "there is " + Plain.listed(known)));
    }
}
