package org.openguidance.benchmarks.family;

import java.util.List;
import java.util.Map;
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
import org.openguidance.benchmarks.peer.Cel;
import org.openguidance.benchmarks.peer.Drools;
import org.openguidance.benchmarks.peer.Floor;
import org.openguidance.benchmarks.peer.Hyperscan;
import org.openguidance.benchmarks.peer.JsonSchema;
import org.openguidance.benchmarks.peer.LanguageTool;
import org.openguidance.benchmarks.peer.Ours;
import org.openguidance.benchmarks.peer.Re2Loop;
import org.openguidance.benchmarks.peer.RegexLoop;

/**
 * A whole check of a post: of six rules five have four terms each and one has a pattern, and most apply only where conditions on
 * 19 facts beside the text hold, or all apply always. 300 rules have 1,000 terms and 50 patterns.
 */
public final class Checks implements Family {

    private static final int POSTS = 2_000;
    private static final int MOST_FOR_HYPERSCAN = 300;

    private final int size;
    private final boolean conditions;

    /** The family with so many rules, with conditions or without. */
    Checks(int size, boolean conditions) {
        this.size = size;
        this.conditions = conditions;
    }

    @Override
    public String name() {
        return (conditions ? "check-" : "plain-") + size;
    }

    @Override
    public String about() {
        return "which of " + size + " rules with " + size * 10 / 3 + " terms, " + size / 6 + " patterns and "
                + (conditions ? "conditions on 20 facts" : "no conditions") + " a post of " + Texts.POST
                + " characters breaks";
    }

    @Override
    public List<Contender> contenders() {
        Vocabulary vocabulary = new Vocabulary();
        List<String> terms = Dictionary.of(size * 10 / 3, vocabulary);
        List<Rule> all = Rules.forHouse(terms, Patterns.of(size / 6, vocabulary));
        List<Rule> rules = conditions ? all : Rules.withoutConditions(all);
        List<Post> posts = new Texts(vocabulary, terms).posts(POSTS, Texts.POST, size);
        SideBySide work = new SideBySide(posts, () -> new Ours(rules))
                .uncompared("sum", () -> Floor.SUM)
                .uncompared("dfa", () -> Floor.DFA)
                .peer("ours", () -> new Ours(rules))
                .peer("regex-loop", () -> new RegexLoop(rules))
                .peer("re2j-loop", () -> new Re2Loop(rules))
                .peer("json-schema", () -> new JsonSchema(rules))
                .peer("language-tool", () -> new LanguageTool(rules))
                .peer("drools", () -> new Drools(rules))
                .peer("cel", () -> new Cel(rules));
        if (size <= MOST_FOR_HYPERSCAN) {
            work.peer("hyperscan", () -> new Hyperscan(rules));
        }
        return work.contenders();
    }

    @Override
    public Map<String, String> leftOut() {
        return size <= MOST_FOR_HYPERSCAN ? Map.of() : Map.of("hyperscan", "compiling takes more than two minutes");
    }
}
