package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Principle;
import org.openguidance.model.RuleId;
import org.openguidance.model.diagnostic.InvalidGuidanceException;
import org.openguidance.model.link.GuidanceLinker;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/**
 * How far a guidance reaches, and how well its examples hold it: by what its rules are decided, which principles no rule
 * upholds, which facts most rules need, and which small changes of a rule its examples would not notice.
 *
 * <p>Immutable. Cost: each rule is altered in each small way, and its examples run each time.
 *
 * @param guidance the guidance
 * @param rules what is known of each rule, in the order of the file
 * @param principlesWithoutRules the principles that no rule upholds
 * @param facts the facts that can be declared, those first that most rules read
 */
public record Coverage(
        Guidance guidance, List<RuleCoverage> rules, List<Id> principlesWithoutRules, List<FactUse> facts) {

    /** Copies the lists. */
    public Coverage {
        rules = List.copyOf(rules);
        principlesWithoutRules = List.copyOf(principlesWithoutRules);
        facts = List.copyOf(facts);
    }

    /** What decides whether a rule is broken. */
    public enum DecidedBy {
        /** The words of a text. */
        WORDS("words"),
        /** Other facts. */
        FACTS("facts"),
        /** A person. */
        PERSON("person");

        private final String label;

        DecidedBy(String label) {
            this.label = label;
        }

        /** How reports write it. */
        public String label() {
            return label;
        }
    }

    /**
     * What is known of one rule.
     *
     * @param rule the rule
     * @param decidedBy by what it is decided; empty for a may rule
     * @param examples how many examples it has
     * @param alterations in how many small ways it was altered
     * @param unnoticed the alterations with which its examples hold all the same, each in words
     */
    public record RuleCoverage(
            RuleId rule, Set<DecidedBy> decidedBy, int examples, int alterations, List<String> unnoticed) {

        /** Copies the list. */
        public RuleCoverage {
            decidedBy = Collections.unmodifiableSet(
                    decidedBy.isEmpty() ? EnumSet.noneOf(DecidedBy.class) : EnumSet.copyOf(decidedBy));
            unnoticed = List.copyOf(unnoticed);
        }

        /** Whether its examples would not notice any alteration at all. */
        public boolean isUntested() {
            return alterations > 0 && unnoticed.size() == alterations;
        }
    }

    /**
     * How many rules read a fact.
     *
     * @param subject the kind of subject
     * @param fact the fact
     * @param rules how many rules read it
     */
    public record FactUse(Id subject, String fact, int rules) {}

    /**
     * Looks at a guidance.
     *
     * @throws InvalidGuidanceException if it has errors
     */
    public static Coverage of(Guidance guidance) {
        return of(GuidanceLinker.linkOrThrow(guidance));
    }

    /** Looks at a guidance that is linked already. */
    public static Coverage of(LinkedGuidance linked) {
        ConditionText text = ConditionText.with(linked.guidance());
        List<RuleCoverage> rules =
                linked.rules().stream().map(rule -> rule(linked, rule, text)).toList();
        return new Coverage(linked.guidance(), rules, withoutRules(linked), facts(linked));
    }

    /** The rules whose examples would not notice any alteration at all. */
    public List<RuleCoverage> untested() {
        return rules.stream().filter(RuleCoverage::isUntested).toList();
    }

    private static RuleCoverage rule(LinkedGuidance linked, LinkedRule rule, ConditionText text) {
        List<RuleAlterations.Altered> altered = RuleAlterations.of(rule, text);
        List<String> unnoticed = new ArrayList<>();
        for (int at = 0; at < altered.size(); at++) {
            Alteration alteration = Alteration.of(rule, altered, at, text);
            if (ExampleVerifier.holdWith(linked, rule, alteration::in)) {
                unnoticed.add(altered.get(at).what());
            }
        }
        return new RuleCoverage(
                rule.id(),
                DecidingTests.of(rule),
                rule.rule().examples().size(),
                altered.size(),
                List.copyOf(new LinkedHashSet<>(unnoticed)));
    }

    private static List<Id> withoutRules(LinkedGuidance linked) {
        Set<Id> upheld = new LinkedHashSet<>();
        linked.rules().forEach(rule -> upheld.addAll(rule.upholds()));
        return linked.guidance().principles().stream()
                .map(Principle::id)
                .filter(id -> !upheld.contains(id))
                .toList();
    }

    private static List<FactUse> facts(LinkedGuidance linked) {
        Map<FactUse, Integer> reads = new LinkedHashMap<>();
        linked.subjects()
                .forEach(subject -> subject.facts().stream()
                        .filter(fact -> fact.definition().isEmpty())
                        .forEach(fact -> reads.put(new FactUse(subject.kind().id(), fact.name(), 0), 0)));
        for (LinkedRule rule : linked.rules()) {
            for (int slot : rule.reads()) {
                LinkedFact fact = rule.subject().facts().get(slot);
                reads.computeIfPresent(
                        new FactUse(rule.subject().kind().id(), fact.name(), 0), (use, count) -> count + 1);
            }
        }
        return reads.entrySet().stream()
                .map(entry ->
                        new FactUse(entry.getKey().subject(), entry.getKey().fact(), entry.getValue()))
                .sorted(Comparator.comparing(FactUse::rules).reversed())
                .toList();
    }

    /**
     * One alteration of a rule: what it is, and how many of the same come before it. Not by its number, for an example that
     * sets a parameter to another list has other alterations.
     */
    record Alteration(RuleId rule, String what, int before, ConditionText text) {

        static Alteration of(LinkedRule rule, List<RuleAlterations.Altered> altered, int at, ConditionText text) {
            String what = altered.get(at).what();
            long before = altered.subList(0, at).stream()
                    .filter(one -> one.what().equals(what))
                    .count();
            return new Alteration(rule.id(), what, (int) before, text);
        }

        /** The guidance with nothing but that rule, altered; as it is where there is nothing to alter in this way. */
        LinkedGuidance in(LinkedGuidance linked) {
            List<LinkedRule> only = linked.rules().stream()
                    .filter(one -> one.id().equals(rule))
                    .map(this::altered)
                    .toList();
            return new LinkedGuidance(linked.guidance(), linked.zone(), linked.subjects(), only);
        }

        private LinkedRule altered(LinkedRule one) {
            return RuleAlterations.of(one, text).stream()
                    .filter(altered -> altered.what().equals(what))
                    .skip(before)
                    .map(RuleAlterations.Altered::rule)
                    .findFirst()
                    .orElse(one);
        }
    }
}
