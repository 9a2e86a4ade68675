package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Ask;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.InForce;
import org.openguidance.model.Labelled;
import org.openguidance.model.Obligation;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads rules. */
final class RuleBinder {

    private static final List<String> OBLIGATIONS = Labelled.labels(Obligation.values());
    private static final List<String> TESTS = List.of("forbid", "require", "flag", "ask");
    private static final List<String> KEYS = List.of(
            "id",
            "must",
            "must-not",
            "should",
            "should-not",
            "may",
            "title",
            "because",
            "value",
            "upholds",
            "when",
            "unless",
            "forbid",
            "require",
            "flag",
            "ask",
            "remedy",
            "consequence",
            "judged-on",
            "in-force",
            "permits",
            "with",
            "examples",
            "edition",
            "fixed",
            "replaces",
            "cite",
            "evidence");

    private final Binding binding;
    private final ConditionBinder conditions;
    private final ExemptionBinder exemptions;
    private final ExampleBinder examples;
    private final InForceBinder inForce;
    private final WrittenBinder values;

    RuleBinder(Binding binding, ConditionBinder conditions, ExemptionBinder exemptions, WrittenBinder values) {
        this.binding = binding;
        this.conditions = conditions;
        this.exemptions = exemptions;
        this.examples = new ExampleBinder(binding, values);
        this.inForce = new InForceBinder(binding);
        this.values = values;
    }

    Optional<CodeRule> rule(Node node) {
        if (!binding.hasRoomForRule(node.location())) {
            return Optional.empty();
        }
        int before = binding.faults().errors();
        Optional<CodeRule> rule = binding.keys(node, "rule", KEYS).flatMap(this::rule);
        if (node instanceof Node.Mapping written) {
            binding.faults().damage().rule(written, binding.faults().errors() > before);
        }
        return rule;
    }

    private Optional<CodeRule> rule(KnownKeys keys) {
        CodeRule.Builder rule = CodeRule.builder();
        rule.id(keys.needId()).location(keys.location());
        Obligation obligation = obligation(keys, rule);
        describe(keys, rule);
        relate(keys, rule);
        tests(keys, rule, obligation);
        return binding.build(keys.location(), rule::build);
    }

    /** How strongly it binds and what it says; something in its place where that is not clear. */
    private Obligation obligation(KnownKeys keys, CodeRule.Builder rule) {
        List<String> present = keys.present(OBLIGATIONS);
        if (present.isEmpty()) {
            if (!keys.hasStrangeText() && keys.isComplete()) {
                noObligation(keys);
            }
            rule.obligation(Obligation.MUST).statement(Wording.of("?"));
            return Obligation.MUST;
        }
        Wording statement = keys.needWording(present.get(0));
        for (String second : present.subList(1, present.size())) {
            twoObligations(keys, present.get(0), second);
            keys.needWording(second);
        }
        Obligation obligation = Obligation.of(present.get(0)).orElseThrow();
        rule.obligation(obligation).statement(statement);
        return obligation;
    }

    private void noObligation(KnownKeys keys) {
        binding.faults()
                .add(
                        DiagnosticCode.OBLIGATION,
                        keys.location(),
                        keys.thing() + " does not say how strongly it binds: it needs one of "
                                + Plain.listed(OBLIGATIONS),
                        "write it as in 'must: Keep sentences short'");
    }

    private void twoObligations(KnownKeys keys, String first, String second) {
        binding.faults()
                .add(
                        DiagnosticCode.OBLIGATION,
                        keys.at(second),
                        keys.thing() + " has both '" + first + "' and '" + second + "', and can have only one of them",
                        "write two rules");
    }

    private void describe(KnownKeys keys, CodeRule.Builder rule) {
        rule.title(keys.wording("title"))
                .because(keys.wording("because"))
                .remedy(keys.wording("remedy"))
                .consequence(keys.wording("consequence"))
                .edition(keys.read("edition", node -> binding.plain().wholeNumber(node, keys.what("edition"), 1)))
                .fixed(keys.yesNo("fixed").orElse(false))
                .addAllCite(keys.cites())
                .evidence(keys.evidence());
    }

    private void relate(KnownKeys keys, CodeRule.Builder rule) {
        rule.value(keys.read("value", node -> binding.plain().named(node, "value")))
                .addAllUpholds(keys.names("upholds", "principle"))
                .addAllJudgedOn(keys.names("judged-on", "fact"))
                .inForce(keys.read("in-force", node -> inForce(node, keys)))
                .addAllReplaces(keys.list("replaces", node -> binding.plain().rule(node, "rule")))
                .addAllExamples(keys.groups("examples", examples::example));
        keys.get("with").ifPresent(node -> rule.putAllWith(values.byId(node, keys.what("with"), "fact")));
    }

    private Optional<InForce> inForce(Node node, KnownKeys keys) {
        return inForce.inForce(node, keys.what("in-force"));
    }

    private void tests(KnownKeys keys, CodeRule.Builder rule, Obligation obligation) {
        Optional<Condition> forbid = keys.read("forbid", node -> conditions.onSubject(node, keys.what("forbid")));
        Optional<Condition> require = keys.read("require", node -> conditions.required(node, keys.what("require")));
        Optional<Condition> flag = keys.read("flag", node -> conditions.onSubject(node, keys.what("flag")));
        Optional<Ask> ask = keys.read("ask", node -> binding.wordings().ask(node, keys.what("ask")));
        var permits = keys.list("permits", node -> binding.plain().rule(node, "rule"));
        rule.when(keys.read("when", node -> conditions.onSubject(node, keys.what("when"))))
                .addAllUnless(exemptions.unless(keys));
        checkTests(keys, obligation);
        if (obligation == Obligation.MAY) {
            rule.addAllPermits(permits);
            return;
        }
        boolean lost = forbid.isEmpty() && require.isEmpty() || flag.isPresent();
        rule.forbid(forbid).require(require).flag(flag).ask(lost ? ask.or(() -> Optional.of(Ask.of("?"))) : ask);
    }

    private void checkTests(KnownKeys keys, Obligation obligation) {
        if (obligation == Obligation.MAY) {
            for (String test : keys.present(TESTS)) {
                mayRule(keys, test);
            }
            return;
        }
        if (keys.has("permits")) {
            binding.faults()
                    .add(
                            DiagnosticCode.MAY_RULE,
                            keys.at("permits"),
                            keys.thing() + " is no may rule, so it cannot have 'permits'",
                            "write a rule with 'may' that permits it");
        }
        if (keys.present(TESTS).isEmpty() && !keys.hasStrangeGroup() && keys.isComplete()) {
            testsNothing(keys);
        }
        if (keys.has("flag") && !keys.has("ask")) {
            binding.faults()
                    .add(
                            DiagnosticCode.FLAG_WITHOUT_ASK,
                            keys.at("flag"),
                            keys.thing() + " has a 'flag', so it needs 'ask'",
                            "add the question for the person who looks at what is flagged, or write 'forbid'");
        }
    }

    private void mayRule(KnownKeys keys, String test) {
        binding.faults()
                .add(
                        DiagnosticCode.MAY_RULE,
                        keys.at(test),
                        keys.thing() + " is a may rule, so it cannot have '" + test + "'",
                        "say when it is permitted with 'when', or write another obligation");
    }

    private void testsNothing(KnownKeys keys) {
        binding.faults()
                .add(
                        DiagnosticCode.TESTS_NOTHING,
                        keys.location(),
                        keys.thing() + " tests nothing: it needs at least one of " + Plain.listed(TESTS),
                        "if only a person can tell, write the question, as in 'ask: Is it fair?'");
    }
}
