package org.openguidance.benchmarks.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.benchmarks.data.Dictionary;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.benchmarks.data.Rules;
import org.openguidance.benchmarks.data.Texts;
import org.openguidance.benchmarks.data.Vocabulary;
import org.openguidance.benchmarks.measure.Contender;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.measure.SideBySide;
import org.openguidance.benchmarks.peer.Floor;
import org.openguidance.benchmarks.peer.Hankcs;
import org.openguidance.benchmarks.peer.Hyperscan;
import org.openguidance.benchmarks.peer.LuceneMonitor;
import org.openguidance.benchmarks.peer.Ours;
import org.openguidance.benchmarks.peer.Re2Alternation;
import org.openguidance.benchmarks.peer.RegexAlternation;
import org.openguidance.benchmarks.peer.RobertBor;
import org.openguidance.validate.TermPass;

/** Which of so many terms are in a post. */
public final class Terms implements Family {

    private static final int POSTS = 2_000;

    private final int size;

    /** The family with so many terms. */
    Terms(int size) {
        this.size = size;
    }

    @Override
    public String name() {
        return "terms-" + size;
    }

    @Override
    public String about() {
        return "which of " + size + " terms are in a post of " + Texts.POST + " characters";
    }

    @Override
    public List<Contender> contenders() {
        Vocabulary vocabulary = new Vocabulary();
        List<String> terms = Dictionary.of(size, vocabulary);
        List<Rule> rules = Rules.forTerms(terms);
        List<Post> posts = new Texts(vocabulary, terms).posts(POSTS, Texts.POST, size);
        SideBySide work = new SideBySide(posts, () -> new TermPass(rules))
                .uncompared("sum", () -> Floor.SUM)
                .uncompared("dfa", () -> Floor.DFA)
                .peer("ours", () -> new TermPass(rules))
                .peer("ours-check", () -> new Ours(rules));
        work.peer("hankcs", () -> new Hankcs(rules)).peer("robert-bor", () -> new RobertBor(rules));
        if (size <= 10_000) {
            work.peer("lucene-monitor", () -> new LuceneMonitor(rules))
                    .peer("regex-alternation", () -> new RegexAlternation(rules));
        }
        if (size <= 1_000) {
            work.peer("hyperscan", () -> new Hyperscan(rules))
                    .peer("re2j-alternation", () -> new Re2Alternation(rules));
        }
        return work.contenders();
    }

    @Override
    public Map<String, String> leftOut() {
        Map<String, String> leftOut = new LinkedHashMap<>();
        if (size > 1_000) {
            leftOut.put("hyperscan", "compiling takes more than two minutes");
            leftOut.put("re2j-alternation", "compiling so many terms overflows the stack");
        }
        if (size > 10_000) {
            leftOut.put("lucene-monitor", "a post takes several milliseconds");
            leftOut.put("regex-alternation", "a post takes tens of milliseconds");
        }
        return leftOut;
    }
}
