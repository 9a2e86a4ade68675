package org.openguidance.benchmarks.data;

import java.util.List;
import java.util.Optional;

/**
 * What a rule forbids, in a form that every contender can be given: to say one of some terms or to match a pattern, where
 * all of some conditions hold.
 *
 * @param number its number, from 0 on
 * @param terms words and phrases in lower case
 * @param pattern a pattern that RE2 and java.util.regex read alike
 * @param when what must hold for the rule to apply
 */
public record Rule(int number, List<String> terms, Optional<String> pattern, List<FactTest> when) {

    /** Copies the lists. */
    public Rule {
        terms = List.copyOf(terms);
        when = List.copyOf(when);
    }

    /** Whether the rule applies to a post. */
    public boolean applies(Post post) {
        for (FactTest test : when) {
            if (!test.holds(post)) {
                return false;
            }
        }
        return true;
    }
}
