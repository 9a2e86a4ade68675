package org.openguidance.model.link;

import java.util.Optional;
import java.util.function.Predicate;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Origin;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Whether a test fits the type of the value at hand; where it does not, that is reported with what would. */
final class Fit {

    private final Bench bench;
    private final SubjectFacts subject;
    private final Hand hand;

    Fit(Bench bench, SubjectFacts subject, Hand hand) {
        this.bench = bench;
        this.subject = subject;
        this.hand = hand;
    }

    /** The type at hand, if it is one of those that the test is for. */
    Optional<FactType> type(String test, String plural, Predicate<FactType> fitting, Origin origin) {
        Optional<FactType> type = hand.type().filter(fitting);
        if (type.isEmpty()) {
            report(test, plural, fitting, origin);
        }
        return type;
    }

    /** The list at hand. */
    Optional<FactType.ListOf> list(String test, Origin origin) {
        return type(test, "lists", TypeWords::isList, origin).map(FactType.ListOf.class::cast);
    }

    private void report(String test, String plural, Predicate<FactType> fitting, Origin origin) {
        if (hand.isSubject()) {
            wholeSubject(test, plural, fitting, origin);
            return;
        }
        FactType type = hand.type().orElseThrow();
        bench.faults()
                .add(
                        DiagnosticCode.WRONG_FACT_TYPE,
                        origin.location(),
                        Phrase.quote(test) + " asks about " + plural + ", but " + hand.words() + " is "
                                + TypeWords.of(type),
                        isCount(test, type)
                                ? "how many there are is asked with 'count', as in 'count: { " + test + ": 3 }'"
                                : Matchers.fitting(type));
    }

    private static boolean isCount(String test, FactType type) {
        return TypeWords.isList(type) && Matchers.isOrder(test);
    }

    private void wholeSubject(String test, String plural, Predicate<FactType> fitting, Origin origin) {
        Optional<String> first = subject.kind().facts().stream()
                .filter(fact -> fitting.test(fact.type()))
                .map(FactDeclaration::id)
                .map(id -> id.text())
                .findFirst();
        bench.faults()
                .add(
                        DiagnosticCode.WRONG_FACT_TYPE,
                        origin.location(),
                        Phrase.quote(test) + " asks about " + plural
                                + ", but here no fact is named yet, so it would ask about " + hand.words()
                                + " as a whole",
                        first.map(name -> "name the fact first, as in '" + name + ": { " + test + ": … }'"));
    }

    /** Reports a plain value where the value at hand is no single value and no set. */
    void plainValue(Origin origin) {
        String message = hand.isSubject()
                ? "a plain value stands here, but no fact is named that it could be the value of"
                : hand.words() + " is " + TypeWords.of(hand.type().orElseThrow())
                        + ", so it cannot be compared with a plain value";
        bench.faults()
                .add(
                        DiagnosticCode.WRONG_FACT_TYPE,
                        origin.location(),
                        message,
                        hand.type().map(this::insteadOfPlainValue));
    }

    private String insteadOfPlainValue(FactType type) {
        if (!(type instanceof FactType.ListOf list) || list.of() instanceof FactType.Fields) {
            return Matchers.fitting(type);
        }
        return "whether one of its entries is that is asked with 'some'"
                + (hand.words().startsWith("'words' of") ? "; to look for words in a text, write 'says'" : "");
    }
}
