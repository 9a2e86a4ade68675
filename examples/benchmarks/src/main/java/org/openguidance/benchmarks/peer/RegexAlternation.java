package org.openguidance.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** java.util.regex, all terms in one pattern, longest first. Terms only. */
public final class RegexAlternation implements Peer<Post> {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Integer> rules = new HashMap<>();
    private final Matcher matcher;

    /** Compiles the one pattern. */
    public RegexAlternation(List<Rule> rules) {
        List<String> terms = new ArrayList<>();
        for (Rule rule : rules) {
            for (String term : rule.terms()) {
                terms.add(term);
                this.rules.put(term, rule.number());
            }
        }
        terms.sort((one, other) -> other.length() - one.length());
        String pattern = Regexes.NOT_BEFORE + Regexes.alternation(terms) + Regexes.NOT_AFTER;
        matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher("");
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) {
        matcher.reset(post.text());
        while (matcher.find()) {
            String found = SPACE.matcher(matcher.group()).replaceAll(" ").toLowerCase(Locale.ROOT);
            Integer rule = rules.get(found);
            if (rule != null) {
                hits.add(rule);
            }
        }
    }

    @Override
    public String whyHitsDiffer() {
        return "where terms overlap, one pattern finds only the first of them";
    }
}
