package org.openguidance.benchmarks.family;

import java.util.List;
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
import org.openguidance.benchmarks.peer.EventRuler;
import org.openguidance.benchmarks.peer.Ours;
import org.openguidance.benchmarks.peer.PlainConditions;

/** Rules that look at nothing but facts. */
public final class Conditions implements Family {

    private static final int POSTS = 2_000;
    private static final int RULES = 300;

    @Override
    public String name() {
        return "conditions";
    }

    @Override
    public String about() {
        return "which of " + RULES + " rules with two to four conditions on 19 facts hold";
    }

    @Override
    public List<Contender> contenders() {
        List<Rule> rules = Rules.forFacts(RULES);
        List<Post> posts = new Texts(new Vocabulary(), List.of()).posts(POSTS, 20, RULES);
        return new SideBySide(posts, () -> new Ours(rules))
                .peer("ours", () -> new Ours(rules))
                .peer("plain-java", () -> new PlainConditions(rules))
                .peer("event-ruler", () -> new EventRuler(rules))
                .peer("drools", () -> new Drools(rules))
                .peer("cel", () -> new Cel(rules))
                .contenders();
    }
}
