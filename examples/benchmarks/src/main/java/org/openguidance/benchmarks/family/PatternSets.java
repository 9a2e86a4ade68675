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
import org.openguidance.benchmarks.measure.SideBySide;
import org.openguidance.benchmarks.peer.Floor;
import org.openguidance.benchmarks.peer.Hyperscan;
import org.openguidance.benchmarks.peer.Ours;
import org.openguidance.benchmarks.peer.Re2Loop;
import org.openguidance.benchmarks.peer.RegexLoop;
import org.openguidance.validate.PatternPass;

/** Which of 200 patterns match a post. */
public final class PatternSets implements Family {

    private static final int POSTS = 2_000;
    private static final int PATTERNS = 200;

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public String about() {
        return "which of " + PATTERNS + " patterns match a post of " + Texts.POST + " characters";
    }

    @Override
    public List<Contender> contenders() {
        Vocabulary vocabulary = new Vocabulary();
        List<Rule> rules = Rules.forPatterns(Patterns.of(PATTERNS, vocabulary));
        List<Post> posts = new Texts(vocabulary, List.of("and")).posts(POSTS, Texts.POST, PATTERNS);
        return new SideBySide(posts, () -> new PatternPass(rules, false))
                .uncompared("sum", () -> Floor.SUM)
                .uncompared("dfa", () -> Floor.DFA)
                .peer("ours", () -> new PatternPass(rules, false))
                .peer("ours-places", () -> new PatternPass(rules, true))
                .peer("ours-check", () -> new Ours(rules))
                .peer("regex-loop", () -> new RegexLoop(rules))
                .peer("re2j-loop", () -> new Re2Loop(rules))
                .peer("hyperscan", () -> new Hyperscan(rules))
                .contenders();
    }
}
