package org.openguidance.benchmarks.peer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** Aho and Corasick's automaton in a double array, by hankcs. Terms only; the text is put into small letters first. */
public final class Hankcs implements Peer<Post> {

    private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();

    /** Builds the automaton. */
    public Hankcs(List<Rule> rules) {
        TreeMap<String, Integer> terms = new TreeMap<>();
        for (Rule rule : rules) {
            rule.terms().forEach(term -> terms.put(term, rule.number()));
        }
        trie.build(terms);
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) {
        String text = post.text().toLowerCase(Locale.ROOT);
        AhoCorasickDoubleArrayTrie.IHit<Integer> found = (start, end, rule) -> {
            if (Boundaries.hold(text, start, end)) {
                hits.add(rule);
            }
        };
        trie.parseText(text, found);
    }
}
