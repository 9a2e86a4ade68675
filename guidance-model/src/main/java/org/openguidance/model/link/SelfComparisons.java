package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Warns where a value is compared with itself. That is most often an entry of a list whose field has the name of the fact
 * that was meant: inside a list, a name means the field first.
 */
final class SelfComparisons {

    private final Faults faults;
    private final SubjectFacts subject;

    SelfComparisons(Faults faults, SubjectFacts subject) {
        this.faults = faults;
        this.subject = subject;
    }

    /** Looks through a condition on the subject. */
    void check(Test test) {
        check(test, Optional.empty());
    }

    /** Looks through a test of a value, which is that of a step, where one step led to it. */
    private void check(Test test, Optional<Step> value) {
        if (test instanceof Test.At at) {
            check(at.test(), Optional.of(at.step()));
        } else if (test instanceof Test.Each || test instanceof Test.Some || test instanceof Test.Count) {
            checkAll(Reads.inner(test), Optional.empty());
        } else {
            if (value.isPresent()) {
                compare(test, value.get());
            }
            checkAll(Reads.inner(test), value);
        }
    }

    private void checkAll(List<Test> tests, Optional<Step> value) {
        for (Test test : tests) {
            check(test, value);
        }
    }

    private void compare(Test test, Step step) {
        if (test instanceof Test.Ordered ordered) {
            compare(step, ordered.bound().right(), test);
        } else if (test instanceof Test.SameAs same) {
            compare(step, same.other(), test);
        } else if (test instanceof Test.Within within) {
            compare(step, within.anchor(), test);
        }
    }

    private void compare(Step step, Right right, Test test) {
        SourceLocation place = test.source().origin().location();
        if (step instanceof Step.ToFact fact && right instanceof Right.OfFact other && fact.slot() == other.slot()) {
            warn(place, "fact " + Phrase.quote(fact.name()), Optional.empty());
        }
        if (step instanceof Step.ToField field
                && right instanceof Right.OfField other
                && other.up() == 0
                && field.name().equals(other.field())) {
            Optional<String> hint = subject.slot(field.name())
                    .map(slot -> "inside a list a name means the field first: give the field or the fact another name");
            warn(place, "field " + Phrase.quote(field.name()), hint);
        }
    }

    private void warn(SourceLocation place, String what, Optional<String> hint) {
        faults.add(
                DiagnosticCode.COMPARED_WITH_ITSELF,
                place,
                what + " is compared with itself here, which says nothing",
                hint.or(() -> Optional.of("name another fact")));
    }
}
