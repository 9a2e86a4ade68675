package org.openguidance.benchmarks.data;

import java.util.List;

/**
 * A condition on one fact: it is one of some values, or a number that is at least so much.
 *
 * @param fact what it looks at
 * @param values the values, of which it must have one; none for a number
 * @param atLeast the least number
 */
public record FactTest(Fact fact, List<String> values, int atLeast) {

    /** Copies the values. */
    public FactTest {
        values = List.copyOf(values);
    }

    /** Whether it holds of a post. */
    public boolean holds(Post post) {
        return fact.isNumber() ? post.number(fact) >= atLeast : values.contains(post.value(fact));
    }
}
