package org.openguidance.benchmarks.family;

import java.util.LinkedHashMap;
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
 * 19 facts beside the text hold, or all apply always. 300 rules have 1,000 terms and 50 patterns. Or the same of a page.
 */
public final class Checks implements Family {

    private static final int CHARACTERS = 560_000;
    private static final int MOST_FOR_HYPERSCAN = 300;

    private final String name;
    private final int size;
    private final boolean conditions;
    private final int length;

    private Checks(String name, int size, boolean conditions, int length) {
        this.name = name;
        this.size = size;
        this.conditions = conditions;
        this.length = length;
    }

    /** Posts, by so many rules with conditions. */
    static Checks ofPosts(int size) {
        return new Checks("check-" + size, size, true, Texts.POST);
    }

    /** Posts, by so many rules without conditions. */
    static Checks ofPostsWithoutConditions(int size) {
        return new Checks("plain-" + size, size, false, Texts.POST);
    }

    /** Pages, by so many rules with conditions. */
    static Checks ofPages(int size) {
        return new Checks("page-" + size, size, true, Texts.PAGE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String about() {
        return "which of " + size + " rules with " + size * 10 / 3 + " terms, " + size / 6 + " patterns and "
                + (conditions ? "conditions on 20 facts" : "no conditions") + " a "
                + (isOfPages() ? "page" : "post") + " of " + length + " characters breaks";
    }

    private boolean isOfPages() {
        return length == Texts.PAGE;
    }

    @Override
    public List<Contender> contenders() {
        Vocabulary vocabulary = new Vocabulary();
        List<String> terms = Dictionary.of(size * 10 / 3, vocabulary);
        List<Rule> all = Rules.forHouse(terms, Patterns.of(size / 6, vocabulary));
        List<Rule> rules = conditions ? all : Rules.withoutConditions(all);
        List<Post> posts = new Texts(vocabulary, terms).posts(CHARACTERS / length, length, size);
        SideBySide work = new SideBySide(posts, () -> new Ours(rules))
                .uncompared("sum", () -> Floor.SUM)
                .uncompared("dfa", () -> Floor.DFA)
                .peer("ours", () -> new Ours(rules))
                .peer("regex-loop", () -> new RegexLoop(rules))
                .peer("re2j-loop", () -> new Re2Loop(rules))
                .peer("json-schema", () -> new JsonSchema(rules))
                .peer("language-tool", () -> LanguageTool.english(rules))
                .peer("language-tool-core", () -> LanguageTool.core(rules));
        if (!isOfPages()) {
            work.peer("drools", () -> new Drools(rules)).peer("cel", () -> new Cel(rules));
        }
        if (size <= MOST_FOR_HYPERSCAN) {
            work.peer("hyperscan", () -> new Hyperscan(rules));
        }
        return work.contenders();
    }

    @Override
    public Map<String, String> leftOut() {
        Map<String, String> leftOut = new LinkedHashMap<>();
        if (isOfPages()) {
            leftOut.put("drools", "a page takes tens of milliseconds");
            leftOut.put("cel", "a page takes tens of milliseconds");
        }
        if (size > MOST_FOR_HYPERSCAN) {
            leftOut.put("hyperscan", "compiling takes more than two minutes");
        }
        return leftOut;
    }
}
