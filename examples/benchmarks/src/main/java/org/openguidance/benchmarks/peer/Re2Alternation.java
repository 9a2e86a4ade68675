package org.openguidance.benchmarks.peer;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** RE2/J, all terms in one pattern, longest first. Terms only. */
public final class Re2Alternation implements Peer<Post> {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Integer> rules = new HashMap<>();
    private final Pattern pattern;

    /** Compiles the one pattern. */
    public Re2Alternation(List<Rule> rules) {
        List<String> terms = new ArrayList<>();
        for (Rule rule : rules) {
            for (String term : rule.terms()) {
                terms.add(term);
                this.rules.put(term, rule.number());
            }
        }
        terms.sort((one, other) -> other.length() - one.length());
        String found = Regexes.AFTER_BREAK + "(" + Regexes.alternation(terms) + ")" + Regexes.BEFORE_BREAK;
        pattern = Pattern.compile(found, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) {
        Matcher matcher = pattern.matcher(post.text());
        int from = 0;
        while (from < post.text().length() && matcher.find(from)) {
            String found = SPACE.matcher(matcher.group(1)).replaceAll(" ").toLowerCase(Locale.ROOT);
            Integer rule = rules.get(found);
            if (rule != null) {
                hits.add(rule);
            }
            from = matcher.end(1);
        }
    }

    @Override
    public String whyHitsDiffer() {
        return "where terms overlap, one pattern finds only the first of them";
    }
}
