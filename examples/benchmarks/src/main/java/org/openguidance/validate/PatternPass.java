package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.benchmarks.peer.Hits;
import org.openguidance.benchmarks.peer.Peer;

/**
 * Ours: the pass alone that says which patterns are in a text, and, if asked, then where those are. In this package because hosts
 * do not see it.
 */
public final class PatternPass implements Peer<String> {

    private final List<PatternSearch> patterns = new ArrayList<>();
    private final PatternSet set;
    private final boolean places;
    private final long[] found;

    /**
     * Builds the automaton.
     *
     * @param places whether to look where the patterns that are found are
     */
    public PatternPass(List<Rule> rules, boolean places) {
        for (Rule rule : rules) {
            patterns.add(PatternSearch.of(rule.pattern().orElseThrow()));
        }
        this.set = PatternSet.of(patterns);
        this.places = places;
        this.found = new long[set.longs()];
    }

    @Override
    public String prepare(Post post) {
        return post.text();
    }

    @Override
    public void find(String text, Hits hits) {
        Arrays.fill(found, 0);
        set.scan(text, found);
        hits.addAll(found);
    }

    @Override
    public int run(String text, Hits hits) {
        hits.clear();
        find(text, hits);
        int count = hits.size();
        for (int i = 0; places && i < hits.size(); i++) {
            count += patterns.get(hits.get(i)).find(TextView.of(text)).size();
        }
        return count;
    }
}
