package org.openguidance.model.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedFact.LinkedDefinition;
import org.openguidance.model.link.Test;

/** Whether a fact is the same in two guidances: type, assumed value, and how it is worked out. Used by one thread. */
final class SameFacts {

    private final FactNames older;
    private final FactNames newer;
    private final TestOrder order;
    private final Map<String, Boolean> known = new HashMap<>();

    SameFacts(FactNames older, FactNames newer) {
        this.older = older;
        this.newer = newer;
        this.order = TestOrder.between(older, newer, this);
    }

    /** The order of tests of the older guidance, at the left, and of the newer one. */
    TestOrder order() {
        return order;
    }

    /** Whether the facts of these names in the one and in the other guidance are the same fact. */
    boolean facts(String one, String other) {
        if (!one.equals(other)) {
            return false;
        }
        Boolean found = known.get(one);
        if (found == null) {
            Optional<LinkedFact> before = older.subject().fact(one);
            Optional<LinkedFact> after = newer.subject().fact(one);
            found = before.isPresent() && after.isPresent() && same(before.get(), after.get());
            known.put(one, found);
        }
        return found;
    }

    /** Whether a fact has its value from the same in both, however that is written. */
    boolean definition(String name) {
        return definition(
                older.subject().fact(name).flatMap(LinkedFact::definition),
                newer.subject().fact(name).flatMap(LinkedFact::definition));
    }

    private boolean definition(Optional<LinkedDefinition> before, Optional<LinkedDefinition> after) {
        return before.isPresent() == after.isPresent() && (before.isEmpty() || same(before.get(), after.get()));
    }

    private boolean same(LinkedFact before, LinkedFact after) {
        return before.declaration().type().equals(after.declaration().type())
                && before.declaration().optional() == after.declaration().optional()
                && before.zone().equals(after.zone())
                && before.assumed().equals(after.assumed())
                && definition(before.definition(), after.definition());
    }

    private boolean same(LinkedDefinition before, LinkedDefinition after) {
        if (before instanceof LinkedFact.Is is && after instanceof LinkedFact.Is other) {
            return same(is.test(), other.test());
        }
        if (before instanceof LinkedFact.Judged judged && after instanceof LinkedFact.Judged other) {
            return judged.ask().equals(other.ask())
                    && names(older, judged.judgedOn()).equals(names(newer, other.judgedOn()))
                    && names(older, judged.judgedOn()).stream().allMatch(name -> facts(name, name));
        }
        return before instanceof LinkedFact.Cases cases
                && after instanceof LinkedFact.Cases other
                && same(cases.cases(), other.cases());
    }

    private boolean same(List<LinkedFact.Case> before, List<LinkedFact.Case> after) {
        boolean same = before.size() == after.size();
        for (int at = 0; same && at < before.size(); at++) {
            Optional<Test> when = before.get(at).when();
            Optional<Test> otherWhen = after.get(at).when();
            same = before.get(at).then().equals(after.get(at).then())
                    && when.isPresent() == otherWhen.isPresent()
                    && (when.isEmpty() || same(when.get(), otherWhen.get()));
        }
        return same;
    }

    private boolean same(Test before, Test after) {
        Test one = PlainForm.of(before, older.subject());
        Test other = PlainForm.of(after, newer.subject());
        return order.holds(one, other) && order.reversed().holds(other, one);
    }

    private static List<String> names(FactNames facts, List<Integer> slots) {
        return slots.stream().map(facts::name).sorted().toList();
    }
}
