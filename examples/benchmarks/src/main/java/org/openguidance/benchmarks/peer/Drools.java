package org.openguidance.benchmarks.peer;

import java.util.List;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;
import org.openguidance.benchmarks.data.Fact;
import org.openguidance.benchmarks.data.FactTest;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;

/**
 * Drools: a rule for each rule, whose conditions go into its network. The text is looked at by java.util.regex, and only where
 * the conditions hold. One session serves for all posts; each is put in, the rules fire, and it is taken out.
 */
public final class Drools implements Peer<Object> {

    private static final String PACKAGE = "org.openguidance.benchmarks.drools";

    private final RegexLoop texts;
    private final FactType type;
    private final KieSession session;

    /** Compiles the rules. */
    public Drools(List<Rule> rules) {
        texts = new RegexLoop(rules);
        StringBuilder source = new StringBuilder(header());
        rules.forEach(rule -> source.append(rule(rule)));
        KieBase base =
                new KieHelper().addContent(source.toString(), ResourceType.DRL).build();
        type = base.getFactType(PACKAGE, "Draft");
        session = base.newKieSession();
    }

    private static String header() {
        StringBuilder header = new StringBuilder("package " + PACKAGE + "\n"
                + "dialect \"java\"\n"
                + "global " + Hits.class.getName() + " hits\n"
                + "declare Draft\n  content : " + Content.class.getName() + "\n");
        for (Fact fact : Fact.values()) {
            header.append("  ").append(fact.id()).append(fact.isNumber() ? " : int\n" : " : String\n");
        }
        return header.append("end\n").toString();
    }

    private static String rule(Rule rule) {
        List<String> tests = rule.when().stream().map(Drools::test).collect(Collectors.toList());
        if (!rule.terms().isEmpty() || rule.pattern().isPresent()) {
            tests.add("content.breaks(" + rule.number() + ")");
        }
        return "rule \"" + rule.number() + "\" when Draft(" + String.join(", ", tests) + ") then hits.add("
                + rule.number() + "); end\n";
    }

    private static String test(FactTest test) {
        if (test.fact().isNumber()) {
            return test.fact().id() + " >= " + test.atLeast();
        }
        String values = test.values().stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
        return test.fact().id() + (test.values().size() == 1 ? " == " + values : " in (" + values + ")");
    }

    @Override
    public Object prepare(Post post) {
        try {
            Object draft = type.newInstance();
            type.set(draft, "content", new Content(texts, post.text()));
            for (Fact fact : Fact.values()) {
                type.set(draft, fact.id(), fact.isNumber() ? (Object) post.number(fact) : post.value(fact));
            }
            return draft;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void find(Object post, Hits hits) {
        session.setGlobal("hits", hits);
        FactHandle handle = session.insert(post);
        session.fireAllRules();
        session.delete(handle);
    }

    @Override
    public String whyHitsDiffer() {
        return texts.whyHitsDiffer();
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** A text that rules ask whether it breaks them. */
    public static final class Content {

        private final RegexLoop texts;
        private final String text;

        Content(RegexLoop texts, String text) {
            this.texts = texts;
            this.text = text;
        }

        /** Whether the text says what a rule forbids. */
        public boolean breaks(int rule) {
            return texts.breaks(rule, text);
        }
    }
}
