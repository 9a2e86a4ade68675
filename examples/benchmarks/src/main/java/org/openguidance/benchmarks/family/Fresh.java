package org.openguidance.benchmarks.family;

import java.util.List;
import org.openguidance.benchmarks.data.Patterns;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.benchmarks.data.Rules;
import org.openguidance.benchmarks.data.Texts;
import org.openguidance.benchmarks.data.Vocabulary;
import org.openguidance.benchmarks.measure.Contender;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.Step;
import org.openguidance.benchmarks.peer.Floor;
import org.openguidance.benchmarks.peer.Hits;
import org.openguidance.benchmarks.peer.Peer;
import org.openguidance.validate.PatternPass;

/** Posts that were never seen before, after 8,000 others: what is learnt from one text must serve for the next. */
public final class Fresh implements Family {

    private static final int OTHERS = 8_000;
    private static final int FRESH = 120_000;

    @Override
    public String name() {
        return "fresh";
    }

    @Override
    public String about() {
        return "which of " + Patterns.withoutWords().size()
                + " patterns without words in them match a post never seen before";
    }

    @Override
    public List<Contender> contenders() {
        List<Rule> rules = Rules.forPatterns(Patterns.withoutWords());
        Texts texts = new Texts(new Vocabulary(), List.of("and"));
        List<Post> others = texts.posts(OTHERS, Texts.POST, 1);
        List<Post> fresh = texts.posts(FRESH, Texts.POST, 2);
        return List.of(
                new Contender("dfa", () -> new FreshStep<>(Floor.DFA, others, fresh)),
                new Contender("ours", () -> new FreshStep<>(new PatternPass(rules, false), others, fresh)));
    }

    @Override
    public int megabytes() {
        return 3_072;
    }

    /** Goes through the others until it is warm, and then through the fresh ones. */
    private static final class FreshStep<P> implements Step {

        private final Peer<P> peer;
        private final List<P> fresh;
        private final Hits hits = new Hits();
        private List<P> posts;
        private int next;

        FreshStep(Peer<P> peer, List<Post> others, List<Post> fresh) {
            this.peer = peer;
            this.posts = others.stream().map(peer::prepare).toList();
            this.fresh = fresh.stream().map(peer::prepare).toList();
        }

        @Override
        public int run(int index) throws Exception {
            next = next + 1 < posts.size() ? next + 1 : 0;
            return peer.run(posts.get(next), hits);
        }

        @Override
        public void warm() {
            posts = fresh;
            next = 0;
        }
    }
}
