package org.openguidance.benchmarks.peer;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.openguidance.benchmarks.data.Fact;
import org.openguidance.benchmarks.data.FactTest;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON schema, checked by networknt's validator: each rule is an {@code if} with a {@code then} that forbids a pattern. */
public final class JsonSchema implements Peer<JsonNode> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Schema schema;

    /** Compiles the schema. */
    public JsonSchema(List<Rule> rules) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode all = root.putArray("allOf");
        rules.forEach(rule -> all.add(schema(rule)));
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static ObjectNode schema(Rule rule) {
        ObjectNode node = JSON.createObjectNode();
        ObjectNode tests = node.putObject("if").putObject("properties");
        rule.when().forEach(test -> tests.set(test.fact().id(), schema(test)));
        node.putObject("then")
                .putObject("properties")
                .putObject("text")
                .putObject("not")
                .put("pattern", pattern(rule));
        return node;
    }

    private static ObjectNode schema(FactTest test) {
        ObjectNode node = JSON.createObjectNode();
        if (test.fact().isNumber()) {
            return node.put("minimum", test.atLeast());
        }
        ArrayNode values = node.putArray("enum");
        test.values().forEach(values::add);
        return node;
    }

    private static String pattern(Rule rule) {
        return rule.pattern()
                .orElseGet(() -> "(?i)" + Regexes.NOT_BEFORE + Regexes.alternation(rule.terms()) + Regexes.NOT_AFTER);
    }

    @Override
    public JsonNode prepare(Post post) {
        ObjectNode node = JSON.createObjectNode().put("text", post.text());
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
        for (Error error : schema.validate(post)) {
            // /allOf/17/then/…: the rule by its place
            hits.add(Integer.parseInt(error.getEvaluationPath().getElement(1).toString()));
        }
    }

    @Override
    public String whyHitsDiffer() {
        return "its \\b knows more letters than ours";
    }
}
