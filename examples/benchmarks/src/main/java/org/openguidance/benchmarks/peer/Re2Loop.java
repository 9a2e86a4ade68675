package org.openguidance.benchmarks.peer;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** RE2/J, a pattern for each rule. The conditions of a rule are looked at before its pattern. */
public final class Re2Loop implements Peer<Post> {

    private final List<Rule> rules;
    private final List<Pattern> patterns = new ArrayList<>();

    /** Compiles the patterns. */
    public Re2Loop(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            patterns.add(rule.pattern().map(Pattern::compile).orElseGet(() -> ofTerms(rule.terms())));
        }
    }

    private static Pattern ofTerms(List<String> terms) {
        String pattern = Regexes.AFTER_BREAK + Regexes.alternation(terms) + Regexes.BEFORE_BREAK;
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Post prepare(Post post) {
        return post;
    }

    @Override
    public void find(Post post, Hits hits) {
        for (int i = 0; i < patterns.size(); i++) {
            if (rules.get(i).applies(post)
                    && patterns.get(i).matcher(post.text()).find()) {
                hits.add(i);
            }
        }
    }
}
