package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Looks for {@code known} in one condition. */
final class KnownWalk {

    private final Faults faults;
    private final Optional<SubjectKind> kind;
    private final KnownPlace place;

    /**
     * A walk.
     *
     * @param kind the kind of subject that the condition is about, where it matters
     * @param place where the condition stands
     */
    KnownWalk(Faults faults, Optional<SubjectKind> kind, KnownPlace place) {
        this.faults = faults;
        this.kind = kind;
        this.place = place;
    }

    void check(Condition condition) {
        check(condition, place, Optional.empty());
    }

    private void check(Condition condition, KnownPlace at, Optional<String> fact) {
        if (condition instanceof Condition.Known known) {
            known(known, at, fact);
        } else if (condition instanceof Condition.Field field) {
            check(field.condition(), at, fact.isPresent() ? fact : Optional.of(field.name()));
        } else if (condition instanceof Condition.All all) {
            checkAll(all.conditions(), at, fact);
        } else if (condition instanceof Condition.Any any) {
            checkAll(any.conditions(), at, fact);
        } else if (condition instanceof Condition.SomeOf someOf) {
            checkAll(someOf.conditions(), at, fact);
        } else if (condition instanceof Condition.None none) {
            checkAll(none.conditions(), at.reversed("'none'"), fact);
        } else if (condition instanceof Condition.Each each) {
            check(each.condition(), at, fact);
        } else if (condition instanceof Condition.Some some) {
            check(some.condition(), at, fact);
        } else if (condition instanceof Condition.Count count && count.where().isPresent()) {
            check(count.where().get(), under(count, at), fact);
        }
    }

    private void checkAll(List<Condition> conditions, KnownPlace at, Optional<String> fact) {
        for (Condition condition : conditions) {
            check(condition, at, fact);
        }
    }

    private static KnownPlace under(Condition.Count count, KnownPlace at) {
        boolean below =
                count.bounds().stream().map(Condition.Compare::comparison).allMatch(KnownWalk::isBelow);
        boolean above =
                count.bounds().stream().map(Condition.Compare::comparison).allMatch(KnownWalk::isAbove);
        if (below) {
            return at;
        }
        return above ? at.reversed("a 'count' from above") : at.open("a 'count' that is bounded both ways");
    }

    private static boolean isBelow(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.OVER;
    }

    private static boolean isAbove(Comparison comparison) {
        return comparison == Comparison.AT_MOST || comparison == Comparison.UNDER;
    }

    private void known(Condition.Known known, KnownPlace at, Optional<String> fact) {
        Optional<FactDeclaration> declared = kind.flatMap(subject -> fact.flatMap(subject::fact));
        String test = "'known: " + (known.known() ? "yes" : "no") + "'";
        if (declared.isPresent() && isAlwaysFound(declared.get())) {
            faults.add(
                    DiagnosticCode.FAILS_OPEN,
                    known.origin().location(),
                    test + " cannot be asked of fact " + Phrase.quote(fact.orElseThrow()) + ", which is "
                            + (declared.get().assume().isPresent()
                                    ? "assumed where it is not declared"
                                    : "never declared: it is worked out or judged"));
        } else if (at.allowed().filter(allowed -> allowed == known.known()).isEmpty()) {
            faults.add(
                    DiagnosticCode.FAILS_OPEN,
                    known.origin().location(),
                    test + " cannot stand in " + at.words() + ": " + at.why(),
                    at.allowed()
                            .map(allowed -> "only 'known: " + (allowed ? "yes" : "no") + "' may stand here")
                            .or(at::remedy));
        }
    }

    private static boolean isAlwaysFound(FactDeclaration fact) {
        return fact.assume().isPresent() || fact.definition().isPresent();
    }
}
