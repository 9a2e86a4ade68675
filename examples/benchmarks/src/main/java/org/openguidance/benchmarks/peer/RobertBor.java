package org.openguidance.benchmarks.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.Trie;
import org.ahocorasick.trie.handler.EmitHandler;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** Aho and Corasick's automaton in objects, by Robert Bor and others. Terms only. */
public final class RobertBor implements Peer<Post> {

    private final Map<String, Integer> rules = new HashMap<>();
    private final Trie trie;

    /** Builds the automaton. */
    public RobertBor(List<Rule> rules) {
        Trie.TrieBuilder builder = Trie.builder().ignoreCase();
        for (Rule rule : rules) {
            for (String term : rule.terms()) {
                builder.addKeyword(term);
                this.rules.put(term, rule.number());
            }
        }
        trie = builder.build();
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) {
        String text = post.text();
        EmitHandler found = emit -> {
            Integer rule = rules.get(emit.getKeyword());
            if (rule == null || !Boundaries.hold(text, emit.getStart(), emit.getEnd() + 1)) {
                return false;
            }
            hits.add(rule);
            return true;
        };
        trie.parseText(text, found);
    }
}
