package org.openguidance.validate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.FactReader;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.LinkedSubject;

/**
 * A kind of subject, compiled: how its facts are found, what its texts are scanned for, the rules about it, and which of them
 * a verdict has to look at. Immutable and thread-safe.
 */
final class SubjectProgram {

    private final LinkedSubject linked;
    private final ZoneId zone;
    private final FactProgram[] facts;
    private final FactInput[] inputs;
    private final List<RuleProgram> rules;
    private final @Nullable TextScan[] scans;
    private final List<FactLeaf> leaves;
    private final FactOrder order;
    private final int datedBy;
    private final boolean inJava;
    private final Docket lenient;
    private final Docket strict;
    private final RunPool runs = new RunPool(this);
    private final SubjectReader reader;

    private SubjectProgram(
            LinkedSubject linked,
            ZoneId zone,
            FactReader values,
            List<FactProgram> facts,
            List<RuleProgram> rules,
            NodeCompiler compiler) {
        this.linked = linked;
        this.zone = zone;
        this.facts = facts.toArray(FactProgram[]::new);
        this.inputs = facts.stream()
                .map(fact -> new FactInput(linked.kind().id().text(), fact, values))
                .toArray(FactInput[]::new);
        this.rules = List.copyOf(rules);
        this.scans = new TextScan[facts.size()];
        compiler.scans().compile().forEach((slot, scan) -> scans[slot] = scan);
        this.leaves = List.copyOf(compiler.leaves());
        this.order = new FactOrder(linked.facts());
        this.datedBy = linked.datedBy().orElse(-1);
        this.inJava = rules.stream().anyMatch(rule -> rule.custom().isPresent());
        this.lenient = Docket.of(this, false, Settled.nothing());
        this.strict = Docket.of(this, true, Settled.nothing());
        this.reader = new SubjectReader(this);
    }

    static SubjectProgram compile(
            LinkedSubject subject, LinkedGuidance guidance, FactReader values, Map<RuleId, CustomCheck> checks) {
        NodeCompiler compiler = new NodeCompiler();
        List<FactProgram> facts = facts(subject, compiler);
        List<RuleProgram> rules = new ArrayList<>();
        for (LinkedRule rule : guidance.rules()) {
            if (rule.subject().kind().id().equals(subject.kind().id())) {
                rules.add(
                        RuleProgram.compile(rules.size(), rule, Optional.ofNullable(checks.get(rule.id())), compiler));
            }
        }
        return new SubjectProgram(subject, guidance.zone(), values, facts, rules, compiler);
    }

    /** The facts alone, with the tests that a compiler has compiled already and no rule. */
    static SubjectProgram ofFacts(LinkedSubject subject, LinkedGuidance guidance, NodeCompiler compiler) {
        List<FactProgram> facts = facts(subject, compiler);
        return new SubjectProgram(
                subject, guidance.zone(), FactReader.of(guidance.guidance()), facts, List.of(), compiler);
    }

    private static List<FactProgram> facts(LinkedSubject subject, NodeCompiler compiler) {
        List<FactProgram> facts = new ArrayList<>();
        for (LinkedFact fact : subject.facts()) {
            facts.add(new FactProgram(fact, fact.definition().map(how -> definition(how, fact, subject, compiler))));
        }
        return facts;
    }

    private static FactProgram.Definition definition(
            LinkedFact.LinkedDefinition definition, LinkedFact fact, LinkedSubject subject, NodeCompiler compiler) {
        if (definition instanceof LinkedFact.Is is) {
            return new FactProgram.Is(compiler.compile(is.test()));
        }
        if (definition instanceof LinkedFact.Cases cases) {
            List<FactProgram.Case> compiled = new ArrayList<>();
            for (LinkedFact.Case one : cases.cases()) {
                FactValue then = one.then();
                compiled.add(new FactProgram.Case(one.when().map(compiler::compile), then));
            }
            return new FactProgram.Cases(List.copyOf(compiled));
        }
        LinkedFact.Judged judged = (LinkedFact.Judged) definition;
        return new FactProgram.Judged(subject.kind().id() + "/" + fact.name(), new Facts(judged.judgedOn()));
    }

    LinkedSubject linked() {
        return linked;
    }

    String kind() {
        return linked.kind().id().text();
    }

    /** Whether a question about such a subject has this name. */
    boolean asks(String question) {
        boolean ofRule =
                rules.stream().anyMatch(rule -> rule.asks() && rule.question().equals(question));
        return ofRule
                || linked.facts().stream()
                        .filter(fact -> fact.definition().orElse(null) instanceof LinkedFact.Judged)
                        .anyMatch(fact -> question.equals(kind() + "/" + fact.name()));
    }

    ZoneId zone() {
        return zone;
    }

    /** How many facts there are; their slots are the numbers below. */
    int facts() {
        return facts.length;
    }

    FactProgram fact(int slot) {
        return facts[slot];
    }

    /** What reads declared values of a fact. */
    FactInput input(int slot) {
        return inputs[slot];
    }

    /** What reads subjects of this kind. */
    SubjectReader reader() {
        return reader;
    }

    List<RuleProgram> rules() {
        return rules;
    }

    /** Whether rules are checked in Java too. */
    boolean hasChecksInJava() {
        return inJava;
    }

    /** What the text of a fact is scanned for. */
    TextScan scan(int slot) {
        TextScan scan = scans[slot];
        if (scan == null) {
            throw new IllegalStateException("nothing is looked for in fact " + facts[slot].name());
        }
        return scan;
    }

    /** The leaves of all tests, by their numbers. */
    List<FactLeaf> leaves() {
        return leaves;
    }

    /** What the facts are worked out from. */
    FactOrder order() {
        return order;
    }

    /** The slot of the date that the subject is judged on; negative where it has none. */
    int datedBy() {
        return datedBy;
    }

    /** What a verdict has to look at. */
    Docket docket(boolean strictly) {
        return strictly ? strict : lenient;
    }

    /** Runs that wait for their next check. */
    RunPool runs() {
        return runs;
    }
}
