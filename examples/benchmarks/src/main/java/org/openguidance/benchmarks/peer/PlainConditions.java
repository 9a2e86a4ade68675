package org.openguidance.benchmarks.peer;

import java.util.List;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** Conditions in plain Java, rule by rule: what one would write by hand for one set of rules. */
public final class PlainConditions implements Peer<Post> {

    private final List<Rule> rules;

    /** Keeps the rules. */
    public PlainConditions(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) {
        for (Rule rule : rules) {
            if (rule.applies(post)) {
                hits.add(rule.number());
            }
        }
    }
}
