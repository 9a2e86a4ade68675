package org.openguidance.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes sets of rules. */
public final class Rules {

    private static final int TERMS_A_RULE = 4;
    private static final int MOST_RULES = 1_000;
    private static final List<Fact> FACTS = List.of(Fact.values());

    private Rules() {}

    /** A rule for each term, or 1,000 rules with as many terms as it takes, about every post. */
    public static List<Rule> forTerms(List<String> terms) {
        int size = Math.min(MOST_RULES, terms.size());
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> some = terms.subList(i * terms.size() / size, (i + 1) * terms.size() / size);
            rules.add(new Rule(i, some, Optional.empty(), List.of()));
        }
        return rules;
    }

    /** A rule for each pattern, about every post. */
    public static List<Rule> forPatterns(List<String> patterns) {
        List<Rule> rules = new ArrayList<>();
        for (String pattern : patterns) {
            rules.add(new Rule(rules.size(), List.of(), Optional.of(pattern), List.of()));
        }
        return rules;
    }

    /** Rules with four terms each, then one for each pattern; most apply only where one to three conditions hold. */
    public static List<Rule> forHouse(List<String> terms, List<String> patterns) {
        Random random = new Random(300);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < terms.size(); i += TERMS_A_RULE) {
            List<String> some = terms.subList(i, Math.min(terms.size(), i + TERMS_A_RULE));
            rules.add(new Rule(rules.size(), some, Optional.empty(), conditions(random)));
        }
        for (String pattern : patterns) {
            rules.add(new Rule(rules.size(), List.of(), Optional.of(pattern), conditions(random)));
        }
        return rules;
    }

    /** The same rules, about every post. */
    public static List<Rule> withoutConditions(List<Rule> rules) {
        return rules.stream()
                .map(rule -> new Rule(rule.number(), rule.terms(), rule.pattern(), List.of()))
                .toList();
    }

    /** So many rules that look at nothing but facts, with two to four conditions each. */
    public static List<Rule> forFacts(int size) {
        Random random = new Random(20);
        List<Rule> rules = new ArrayList<>();
        while (rules.size() < size) {
            rules.add(new Rule(rules.size(), List.of(), Optional.empty(), conditions(2 + random.nextInt(3), random)));
        }
        return rules;
    }

    private static List<FactTest> conditions(Random random) {
        return conditions(random.nextInt(4), random);
    }

    private static List<FactTest> conditions(int count, Random random) {
        List<FactTest> tests = new ArrayList<>();
        while (tests.size() < count) {
            FactTest test = condition(random);
            if (tests.stream().noneMatch(other -> other.fact() == test.fact())) {
                tests.add(test);
            }
        }
        return tests;
    }

    private static FactTest condition(Random random) {
        Fact fact = FACTS.get(random.nextInt(FACTS.size()));
        if (fact.isNumber()) {
            return new FactTest(fact, List.of(), Integer.parseInt(fact.any(random)));
        }
        String one = fact.any(random);
        String other = fact.any(random);
        boolean single = fact.isYesNo() || one.equals(other);
        return new FactTest(fact, single ? List.of(one) : List.of(one, other), 0);
    }
}
