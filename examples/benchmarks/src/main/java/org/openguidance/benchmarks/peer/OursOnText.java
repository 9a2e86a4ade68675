package org.openguidance.benchmarks.peer;

import java.util.List;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.model.Subject;

/** Ours: a whole check of posts of which nothing but the text is declared. */
public final class OursOnText implements Peer<Subject> {

    private final Ours ours;

    /** Compiles guidance with these rules. */
    public OursOnText(List<Rule> rules) {
        ours = new Ours(rules);
    }

    @Override
    public Subject prepare(Post post) {
        return Subject.of("post").fact("text", post.text()).build();
    }

    @Override
    public void find(Subject post, Hits hits) {
        ours.find(post, hits);
    }

    @Override
    public int run(Subject post, Hits hits) {
        return ours.run(post, hits);
    }
}
