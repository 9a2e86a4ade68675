package org.openguidance.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.validate.InvalidSubjectException.Fault;

/**
 * Reads the facts of subjects of one kind by the types that the guidance gives them; tells everything that does not fit at
 * once. Immutable and thread-safe. Linear in the size of the subject.
 */
final class SubjectReader {

    private final SubjectProgram program;
    private final Map<String, FactInput> facts = new HashMap<>();
    private final Set<String> questions = new LinkedHashSet<>();

    SubjectReader(SubjectProgram program) {
        this.program = program;
        for (int slot = 0; slot < program.facts(); slot++) {
            facts.put(program.fact(slot).name(), program.input(slot));
        }
        program.rules().stream().filter(RuleProgram::asks).forEach(rule -> questions.add(rule.question()));
        for (int slot = 0; slot < program.facts(); slot++) {
            LinkedFact fact = program.fact(slot).linked();
            if (fact.definition().orElse(null) instanceof LinkedFact.Judged) {
                questions.add(program.kind() + "/" + fact.name());
            }
        }
    }

    /** Reads subjects into a run, one after another. */
    Reading into(Run run) {
        return new Reading(run);
    }

    /** Reads one subject after another. For one thread. */
    final class Reading implements BiConsumer<String, Written>, FactInput.Faults {

        private final Run run;
        private @Nullable List<Fault> faults;

        private Reading(Run run) {
            this.run = run;
        }

        /**
         * Declares the facts of a subject in the run.
         *
         * @throws InvalidSubjectException if something does not fit
         */
        void read(Subject subject) {
            faults = null;
            subject.facts().forEach(this);
            if (!subject.answers().isEmpty()) {
                subject.answers().keySet().forEach(this::checkAnswer);
            }
            if (faults != null) {
                throw new InvalidSubjectException(faults);
            }
        }

        @Override
        public void accept(String name, Written written) {
            FactInput fact = facts.get(name);
            if (fact == null) {
                unknownFact(name, written);
            } else if (fact.isDeclarable() && run.isDeclared(fact.slot())) {
                add(
                        written.origin().location(),
                        "the fact '" + name + "' is declared in the context of the check already",
                        "declare it in one of the two");
            } else {
                declare(fact, written);
            }
        }

        private void unknownFact(String name, Written written) {
            List<String> names = new ArrayList<>();
            for (int slot = 0; slot < program.facts(); slot++) {
                names.add(program.fact(slot).name());
            }
            add(
                    written.origin().location(),
                    "a " + program.kind() + " has no fact '" + Printable.excerpt(name) + "'",
                    DidYouMean.hint(name, names).orElse("it has: " + String.join(", ", names)));
        }

        private void declare(FactInput fact, Written written) {
            Hand value = fact.shared(written);
            if (value == null && fact.isPlain(written)) {
                run.declare(fact.slot(), written);
                return;
            }
            Hand known = value == null ? fact.read(written, this) : value;
            if (known != null) {
                run.declare(known);
            }
        }

        /** An answer has to name the question of a rule about this kind of subject, or a judged fact of it. */
        private void checkAnswer(String question) {
            if (!questions.contains(question)) {
                String how = "name a rule that asks, as code/rule, or a judged fact, as " + program.kind() + "/fact";
                add(
                        SourceLocation.NONE,
                        "an answer is given to '" + Printable.excerpt(question) + "', which is no question about a "
                                + program.kind(),
                        DidYouMean.hint(question, List.copyOf(questions)).orElse(how));
            }
        }

        @Override
        public void add(SourceLocation location, String message, String hint) {
            List<Fault> known = faults;
            if (known == null) {
                known = new ArrayList<>();
                faults = known;
            }
            known.add(new Fault(location, message, hint));
        }
    }
}
