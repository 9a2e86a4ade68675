package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.benchmarks.peer.Hits;
import org.openguidance.benchmarks.peer.Peer;

/** Ours: the pass alone that says of which rules a term is in a text. In this package because hosts do not see it. */
public final class TermPass implements Peer<String> {

    private final TermIndex index;
    private final TermScan room;
    private final long[] found;

    /** Builds the index. */
    public TermPass(List<Rule> rules) {
        List<TermSearch> searches = new ArrayList<>();
        rules.forEach(rule -> searches.add(TermSearch.of(rule.terms())));
        index = TermIndex.of(searches);
        room = index.newScan();
        found = new long[TermIndex.words(searches.size())];
    }

    @Override
    public String prepare(Post post) {
        return post.text();
    }

    @Override
    public void find(String text, Hits hits) {
        Arrays.fill(found, 0);
        index.scan(text, found, room);
        hits.addAll(found);
    }

    @Override
    public int run(String text, Hits hits) {
        Arrays.fill(found, 0);
        index.scan(text, found, room);
        return Arrays.hashCode(found);
    }
}
