package org.openguidance.benchmarks.family;

import java.util.List;
import org.openguidance.benchmarks.data.Dictionary;
import org.openguidance.benchmarks.data.Patterns;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.benchmarks.data.Rules;
import org.openguidance.benchmarks.data.Texts;
import org.openguidance.benchmarks.data.Vocabulary;
import org.openguidance.benchmarks.measure.Contender;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.SideBySide;
import org.openguidance.benchmarks.peer.Floor;
import org.openguidance.benchmarks.peer.Hits;
import org.openguidance.benchmarks.peer.Ours;

/** A whole check of a post that breaks no rule, as most posts are. */
public final class Clean implements Family {

    private static final int POSTS = 500;

    @Override
    public String name() {
        return "clean";
    }

    @Override
    public String about() {
        return "a check of a post of " + Texts.POST + " characters that breaks none of 300 rules";
    }

    @Override
    public List<Contender> contenders() {
        Vocabulary vocabulary = new Vocabulary();
        List<Rule> rules = Rules.forHouse(Dictionary.of(1_000, vocabulary), Patterns.of(50, vocabulary));
        Ours ours = new Ours(rules);
        List<Post> clean = new Texts(vocabulary, List.of())
                .posts(2 * POSTS, Texts.POST, 1).stream()
                        .filter(post -> isClean(post, ours))
                        .limit(POSTS)
                        .toList();
        return new SideBySide(clean, () -> ours)
                .uncompared("dfa", () -> Floor.DFA)
                .peer("ours", () -> ours)
                .contenders();
    }

    private static boolean isClean(Post post, Ours ours) {
        Hits hits = new Hits();
        ours.find(ours.prepare(post), hits);
        return hits.size() == 0;
    }
}
