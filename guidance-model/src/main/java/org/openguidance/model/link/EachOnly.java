package org.openguidance.model.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Comparison;

/**
 * Finds the lists of a {@code require} that is nothing but {@code each}: a rule that only says what every entry must be
 * applies only where there is one.
 */
final class EachOnly {

    private static final Test.Bound AT_LEAST_ONE =
            new Test.Bound(Comparison.AT_LEAST, new Right.Constant(new FactValue.Decimal(BigDecimal.ONE)));

    private EachOnly() {}

    /** That one of the lists has an entry; empty where something else than {@code each} stands in the requirement. */
    static Optional<Test> appliesWhere(Test require) {
        List<Test> lists = new ArrayList<>();
        if (!collect(require, lists)) {
            return Optional.empty();
        }
        return Optional.of(lists.size() == 1 ? lists.get(0) : new Test.Any(lists, require.source()));
    }

    private static boolean collect(Test test, List<Test> lists) {
        if (test instanceof Test.Each each) {
            lists.add(new Test.Count(List.of(AT_LEAST_ONE), Optional.empty(), each.source()));
            return true;
        }
        if (test instanceof Test.At at) {
            List<Test> inner = new ArrayList<>();
            boolean only = collect(at.test(), inner);
            inner.forEach(list -> lists.add(new Test.At(at.step(), list, at.source())));
            return only;
        }
        boolean joined = test instanceof Test.All || test instanceof Test.Any;
        return joined && Reads.inner(test).stream().allMatch(inside -> collect(inside, lists));
    }
}
