package org.openguidance.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedSubject;

/** A whole guidance, compiled: a program for each kind of subject. Immutable and thread-safe. */
record GuidanceProgram(LinkedGuidance linked, Map<Id, SubjectProgram> subjects) {

    static GuidanceProgram compile(LinkedGuidance linked, Map<RuleId, CustomCheck> checks) {
        Map<Id, SubjectProgram> subjects = new LinkedHashMap<>();
        for (LinkedSubject subject : linked.subjects()) {
            subjects.put(subject.kind().id(), compile(subject, linked, checks));
        }
        return new GuidanceProgram(linked, Map.copyOf(subjects));
    }

    private static SubjectProgram compile(
            LinkedSubject subject, LinkedGuidance linked, Map<RuleId, CustomCheck> checks) {
        List<FactProgram> facts =
                subject.facts().stream().map(GuidanceProgram::compile).toList();
        List<RuleProgram> rules = linked.rules().stream()
                .filter(rule -> rule.subject().kind().id().equals(subject.kind().id()))
                .map(rule -> RuleProgram.compile(rule, Optional.ofNullable(checks.get(rule.id()))))
                .toList();
        return new SubjectProgram(subject, linked.zone(), facts, rules);
    }

    private static FactProgram compile(LinkedFact fact) {
        return new FactProgram(fact, fact.definition().map(GuidanceProgram::compile));
    }

    private static FactProgram.Definition compile(LinkedFact.LinkedDefinition definition) {
        if (definition instanceof LinkedFact.Is is) {
            return FactProgram.is(NodeCompiler.compile(is.test()));
        }
        if (definition instanceof LinkedFact.Cases cases) {
            return FactProgram.cases(cases.cases().stream()
                    .map(one -> new FactProgram.Case(one.when().map(NodeCompiler::compile), one.then()))
                    .toList());
        }
        return FactProgram.judged(((LinkedFact.Judged) definition).judgedOn());
    }
}
