package org.openguidance.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** java.util.regex, a pattern for each term: what one writes first. The conditions of a rule are looked at before its patterns. */
public final class RegexLoop implements Peer<Post> {

    private final List<Rule> rules;
    private final List<List<Matcher>> matchers = new ArrayList<>();

    /** Compiles the patterns. */
    public RegexLoop(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            List<Matcher> ofRule = new ArrayList<>();
            for (String term : rule.terms()) {
                String pattern = Regexes.NOT_BEFORE + Regexes.alternation(List.of(term)) + Regexes.NOT_AFTER;
                ofRule.add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(""));
            }
            rule.pattern()
                    .ifPresent(pattern -> ofRule.add(Pattern.compile(pattern).matcher("")));
            matchers.add(ofRule);
        }
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) {
        for (int i = 0; i < matchers.size(); i++) {
            if (rules.get(i).applies(post) && breaks(i, post.text())) {
                hits.add(i);
            }
        }
    }

    /** Whether a text says what a rule forbids. */
    boolean breaks(int rule, String text) {
        for (Matcher matcher : matchers.get(rule)) {
            if (matcher.reset(text).find()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String whyHitsDiffer() {
        return "its \\b knows more letters than ours";
    }
}
