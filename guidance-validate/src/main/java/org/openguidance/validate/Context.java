package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Judgement;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.validate.InvalidSubjectException.Fault;

/**
 * What many checks have in common: facts that are declared once, what follows from them alone, and which rules are still to be
 * looked at. Immutable and thread-safe.
 */
final class Context {

    private final Subject subject;
    private final SubjectProgram program;
    private final @Nullable Hand[] hands;
    private final @Nullable Written[] plain;
    private final byte[] states;
    private final Docket docket;

    private Context(Subject subject, Run run, boolean strict) {
        this.subject = subject;
        this.program = run.program();
        this.plain = run.plainValues();
        Settled settled = Settled.by(run);
        this.states = new byte[program.leaves().size()];
        for (FactLeaf leaf : program.leaves()) {
            states[leaf.id()] = (byte) (settled.has(leaf) ? settled.of(leaf) : State.OPEN);
        }
        this.hands = new Hand[program.facts()];
        for (int slot = 0; slot < hands.length; slot++) {
            boolean known = settled.has(slot) && plain[slot] == null;
            hands[slot] = known ? settled.fact(slot) : null;
        }
        this.docket = Docket.of(program, strict, settled);
    }

    /**
     * Reads the facts that are declared once.
     *
     * @throws InvalidSubjectException if something does not fit
     */
    static Context of(Subject subject, SubjectProgram program, boolean strict) {
        Run run = Run.of(program);
        run.reading().read(subject);
        return new Context(subject, run, strict);
    }

    Subject subject() {
        return subject;
    }

    /** Which rules a verdict has to look at. */
    Docket docket() {
        return docket;
    }

    /** Declares in a run what is declared here, and what follows. */
    void settle(Run run) {
        run.settle(hands, plain, states);
    }

    /** The answers that are given here and with a subject. */
    Map<String, Boolean> answers(Subject other) {
        if (other.answers().isEmpty() || subject.answers().isEmpty()) {
            return other.answers().isEmpty() ? subject.answers() : other.answers();
        }
        Map<String, Boolean> answers = new LinkedHashMap<>(subject.answers());
        answers.putAll(other.answers());
        return answers;
    }

    /** The name of a subject, or else the one that is given here. */
    Optional<String> id(Subject other) {
        return other.id().isPresent() ? other.id() : subject.id();
    }

    /** The answers bound to what was judged that are given here and with a subject. */
    List<Judgement> judgements(Subject other) {
        if (other.judgements().isEmpty() || subject.judgements().isEmpty()) {
            return other.judgements().isEmpty() ? subject.judgements() : other.judgements();
        }
        List<Judgement> judgements = new ArrayList<>(subject.judgements());
        judgements.addAll(other.judgements());
        return judgements;
    }

    /** A subject together with what is declared and answered here. */
    Subject with(Subject other) {
        return Subject.builder()
                .kind(other.kind())
                .id(id(other))
                .putAllFacts(subject.facts())
                .putAllFacts(other.facts())
                .putAllAnswers(answers(other))
                .addAllJudgements(judgements(other))
                .build();
    }

    /**
     * Refuses a subject of another kind, and a question that is answered twice.
     *
     * @throws InvalidSubjectException if the subject does not go with what is declared here
     */
    void accept(Subject other) {
        if (other.kind().equals(subject.kind())
                && (subject.answers().isEmpty() || other.answers().isEmpty())) {
            return;
        }
        List<Fault> faults = new ArrayList<>();
        if (!other.kind().equals(subject.kind())) {
            faults.add(new Fault(
                    SourceLocation.NONE,
                    "the subject is a " + other.kind() + ", and the context of the check is about a " + subject.kind(),
                    "check it with a checker for its own kind"));
        }
        other.answers().keySet().stream()
                .filter(subject.answers()::containsKey)
                .forEach(question -> faults.add(new Fault(
                        SourceLocation.NONE,
                        "the question '" + question + "' is answered in the context of the check already",
                        "answer it in one of the two")));
        if (!faults.isEmpty()) {
            throw new InvalidSubjectException(faults);
        }
    }
}
