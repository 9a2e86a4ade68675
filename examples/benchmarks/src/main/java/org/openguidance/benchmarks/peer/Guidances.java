package org.openguidance.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.benchmarks.data.Fact;
import org.openguidance.benchmarks.data.FactTest;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.Origin;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Wording;

/** Says rules and posts in our own terms. */
public final class Guidances {

    private Guidances() {}

    /** Guidance with a {@code must-not} rule for each rule, {@code house/rule-0} and on. */
    public static Guidance of(List<Rule> rules) {
        Code.Builder code =
                Code.builder().id("house").title("Rules of the house").subject("post");
        for (Rule rule : rules) {
            code.addRule(rule(rule));
        }
        return of(code.build());
    }

    /** Guidance with one code. */
    static Guidance of(Code code) {
        return Guidance.builder()
                .id("measured")
                .version("1")
                .title("Guidance to measure with")
                .publisher("Nobody")
                .language("en-GB")
                .addSubject(post())
                .addCode(code)
                .build();
    }

    private static SubjectKind post() {
        SubjectKind.Builder kind = SubjectKind.builder().id("post").title("A draft post");
        kind.addFact(fact("text", FactType.text()));
        for (Fact fact : Fact.values()) {
            kind.addFact(fact(fact.id(), type(fact)));
        }
        return kind.build();
    }

    private static FactDeclaration fact(String id, FactType type) {
        return FactDeclaration.builder()
                .id(id)
                .type(type)
                .ask(Wording.of("What is the " + id + "?"))
                .build();
    }

    private static FactType type(Fact fact) {
        if (fact.isNumber()) {
            return FactType.number();
        }
        return fact.isYesNo() ? FactType.yesNo() : FactType.oneOf(fact.choices().toArray(new String[0]));
    }

    private static CodeRule rule(Rule rule) {
        CodeRule.Builder built = CodeRule.builder()
                .id("rule-" + rule.number())
                .obligation(Obligation.MUST_NOT)
                .statement("Do what rule " + rule.number() + " forbids")
                .remedy(Wording.of("Say it in another way, or ask the people who wrote rule " + rule.number()
                        + " whether it fits."));
        List<Condition> tests = new ArrayList<>();
        for (FactTest test : rule.when()) {
            tests.add(Condition.field(test.fact().id(), test(test)));
        }
        Optional<Condition> text = text(rule);
        if (text.isEmpty()) {
            return built.forbid(all(tests)).build();
        }
        if (!tests.isEmpty()) {
            built.when(all(tests));
        }
        return built.forbid(Condition.field("text", text.get())).build();
    }

    private static Condition all(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : Condition.all(conditions.toArray(new Condition[0]));
    }

    private static Condition test(FactTest test) {
        if (test.fact().isNumber()) {
            return Condition.compare(Comparison.AT_LEAST, Integer.toString(test.atLeast()));
        }
        return test.values().size() == 1
                ? Condition.is(test.values().get(0))
                : Condition.oneOf(test.values().toArray(new String[0]));
    }

    private static Optional<Condition> text(Rule rule) {
        if (rule.pattern().isPresent()) {
            return Optional.of(new Condition.Pattern(rule.pattern().get(), Origin.NONE));
        }
        return rule.terms().isEmpty() ? Optional.empty() : Optional.of(says(rule.terms()));
    }

    /** One of the terms is said. */
    static Condition says(List<String> terms) {
        return Condition.says(terms.toArray(new String[0]));
    }

    /** A post as a subject with all its facts. */
    public static Subject subject(Post post) {
        Subject.Builder subject = Subject.of("post").fact("text", post.text());
        for (Fact fact : Fact.values()) {
            subject.fact(fact.id(), post.value(fact));
        }
        return subject.build();
    }
}
