package org.openguidance.benchmarks.peer;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openguidance.benchmarks.data.Fact;
import org.openguidance.benchmarks.data.FactTest;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/** The Common Expression Language, an expression for each rule; the text is matched by RE2/J. */
public final class Cel implements Peer<Map<String, Object>> {

    private final List<CelRuntime.Program> programs = new ArrayList<>();

    /** Compiles the expressions. */
    public Cel(List<Rule> rules) {
        CelCompilerBuilder variables =
                CelCompilerFactory.standardCelCompilerBuilder().addVar("text", SimpleType.STRING);
        for (Fact fact : Fact.values()) {
            variables.addVar(fact.id(), fact.isNumber() ? SimpleType.INT : SimpleType.STRING);
        }
        CelCompiler compiler = variables.build();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        for (Rule rule : rules) {
            try {
                programs.add(
                        runtime.createProgram(compiler.compile(expression(rule)).getAst()));
            } catch (CelValidationException | CelEvaluationException refused) {
                throw new IllegalArgumentException("it refuses an expression", refused);
            }
        }
    }

    private static String expression(Rule rule) {
        List<String> parts = new ArrayList<>();
        rule.when().forEach(test -> parts.add(expression(test)));
        rule.pattern().ifPresent(pattern -> parts.add("text.matches(r'''" + pattern + "''')"));
        if (!rule.terms().isEmpty()) {
            String terms = Regexes.AFTER_BREAK + Regexes.alternation(rule.terms()) + Regexes.BEFORE_BREAK;
            parts.add("text.matches(r'''(?i)" + terms + "''')");
        }
        return String.join(" && ", parts);
    }

    private static String expression(FactTest test) {
        if (test.fact().isNumber()) {
            return test.fact().id() + " >= " + test.atLeast();
        }
        String values = test.values().stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
        return test.fact().id() + (test.values().size() == 1 ? " == " + values : " in [" + values + "]");
    }

    @Override
    public Map<String, Object> prepare(Post post) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("text", post.text());
        for (Fact fact : Fact.values()) {
            variables.put(fact.id(), fact.isNumber() ? (Object) (long) post.number(fact) : post.value(fact));
        }
        return variables;
    }

    @Override
    public void find(Map<String, Object> post, Hits hits) throws CelEvaluationException {
        for (int i = 0; i < programs.size(); i++) {
            if (Boolean.TRUE.equals(programs.get(i).eval(post))) {
                hits.add(i);
            }
        }
    }
}
