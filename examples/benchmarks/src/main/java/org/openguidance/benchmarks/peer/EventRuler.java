package org.openguidance.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openguidance.benchmarks.data.Fact;
import org.openguidance.benchmarks.data.FactTest;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import software.amazon.event.ruler.Machine;

/** AWS event ruler, which compiles all rules into one automaton. Conditions only. */
public final class EventRuler implements Peer<JsonNode> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Machine machine = Machine.builder().build();

    /** Compiles the rules. */
    public EventRuler(List<Rule> rules) {
        try {
            for (Rule rule : rules) {
                machine.addRule(Integer.toString(rule.number()), pattern(rule).toString());
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static ObjectNode pattern(Rule rule) {
        ObjectNode pattern = JSON.createObjectNode();
        for (FactTest test : rule.when()) {
            ArrayNode values = pattern.putArray(test.fact().id());
            if (test.fact().isNumber()) {
                values.addObject().putArray("numeric").add(">=").add(test.atLeast());
            } else {
                test.values().forEach(values::add);
            }
        }
        return pattern;
    }

    @Override
    public JsonNode prepare(Post post) {
        ObjectNode node = JSON.createObjectNode();
        for (Fact fact : Fact.values()) {
            if (fact.isNumber()) {
                node.put(fact.id(), post.number(fact));
            } else {
                node.put(fact.id(), post.value(fact));
            }
        }
        return node;
    }

    @Override
    public void find(JsonNode post, Hits hits) {
        for (String rule : machine.rulesForJSONEvent(post)) {
            hits.add(Integer.parseInt(rule));
        }
    }
}
