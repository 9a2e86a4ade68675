package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.FactReader;
import org.openguidance.model.link.FactReading;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.validate.InvalidSubjectException.Fault;

/** Reads the facts of a subject by the types that the guidance gives them; tells everything that does not fit at once. */
final class SubjectReader {

    private final GuidanceProgram guidance;
    private final Subject subject;
    private final List<Fault> faults = new ArrayList<>();

    SubjectReader(GuidanceProgram guidance, Subject subject) {
        this.guidance = guidance;
        this.subject = subject;
    }

    /** The program for the subject's kind. */
    SubjectProgram program() {
        SubjectProgram found = guidance.subjects().get(subject.kind());
        if (found == null) {
            List<String> kinds = guidance.linked().subjects().stream()
                    .map(kind -> kind.kind().id().text())
                    .toList();
            throw new InvalidSubjectException(List.of(new Fault(
                    SourceLocation.NONE,
                    "the guidance '" + guidance.linked().guidance().id() + "' knows no subject '" + subject.kind()
                            + "'",
                    DidYouMean.hint(subject.kind().text(), kinds).orElse("it knows: " + String.join(", ", kinds)))));
        }
        return found;
    }

    /** The declared values by slot; null where a fact is not declared. */
    List<@Nullable FactValue> read() {
        SubjectProgram program = program();
        List<@Nullable FactValue> declared = new ArrayList<>(
                Collections.<@Nullable FactValue>nCopies(program.facts().size(), null));
        subject.facts()
                .forEach((name, written) ->
                        read(program, name, written).ifPresent(value -> declared.set(slot(program, name), value)));
        subject.answers().keySet().forEach(question -> checkAnswer(program, question));
        if (!faults.isEmpty()) {
            throw new InvalidSubjectException(faults);
        }
        return declared;
    }

    private static int slot(SubjectProgram program, String name) {
        return program.linked().fact(name).map(LinkedFact::slot).orElseThrow();
    }

    private Optional<FactValue> read(SubjectProgram program, String name, Written written) {
        Optional<LinkedFact> fact = program.linked().fact(name);
        if (fact.isEmpty()) {
            List<String> names = program.facts().stream().map(FactProgram::name).toList();
            fault(
                    written.origin().location(),
                    "a " + program.kind() + " has no fact '" + Printable.excerpt(name) + "'",
                    DidYouMean.hint(name, names).orElse("it has: " + String.join(", ", names)));
            return Optional.empty();
        }
        if (fact.get().definition().isPresent()) {
            fault(
                    written.origin().location(),
                    "the fact '" + name + "' is worked out or judged, so nobody declares it",
                    fact.get().definition().get() instanceof LinkedFact.Judged
                            ? "answer it: answers: { " + program.kind() + "/" + name + ": yes }"
                            : "leave it out");
            return Optional.empty();
        }
        return readDeclared(fact.get(), written);
    }

    private Optional<FactValue> readDeclared(LinkedFact fact, Written written) {
        FactReading reading = FactReader.of(guidance.linked().guidance())
                .read(
                        "fact '" + fact.name() + "'",
                        written,
                        fact.declaration().type(),
                        fact.zone(),
                        fact.declaration().optional());
        for (FactReading.Problem problem : reading.problems()) {
            fault(problem.origin().location(), problem.message(), problem.hint().orElse(""));
        }
        return reading.value();
    }

    /** An answer has to name the question of a rule about this kind of subject, or a judged fact of it. */
    private void checkAnswer(SubjectProgram program, String question) {
        List<String> known = new ArrayList<>();
        program.rules().stream()
                .filter(rule -> rule.linked().rule().ask().isPresent())
                .forEach(rule -> known.add(rule.linked().id().toString()));
        program.facts().stream()
                .filter(fact -> fact.linked()
                        .definition()
                        .filter(LinkedFact.Judged.class::isInstance)
                        .isPresent())
                .forEach(fact -> known.add(program.kind() + "/" + fact.name()));
        if (!known.contains(question)) {
            fault(
                    SourceLocation.NONE,
                    "an answer is given to '" + Printable.excerpt(question) + "', which is no question about a "
                            + program.kind(),
                    DidYouMean.hint(question, known)
                            .orElse("name a rule that asks, as code/rule, or a judged fact, as " + program.kind()
                                    + "/fact"));
        }
    }

    private void fault(SourceLocation location, String message, String hint) {
        faults.add(new Fault(location, message, hint));
    }
}
