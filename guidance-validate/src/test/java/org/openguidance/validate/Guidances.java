package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Guidance;
import org.openguidance.model.RuleId;
import org.openguidance.model.SubjectKind;

/** Copies of guidance with other parts, for tests. */
final class Guidances {

    private Guidances() {}

    static Guidance of(Guidance guidance, List<SubjectKind> kinds, List<Code> codes) {
        return Guidance.builder()
                .id(guidance.id())
                .version(guidance.version())
                .title(guidance.title())
                .publisher(guidance.publisher())
                .language(guidance.language())
                .zone(guidance.zone())
                .addAllEngagement(guidance.engagement())
                .addAllParameters(guidance.parameters())
                .addAllWordLists(guidance.wordLists())
                .addAllPeriods(guidance.periods())
                .addAllCalendars(guidance.calendars())
                .addAllSubjects(kinds)
                .addAllCodes(codes)
                .build();
    }

    static SubjectKind withFacts(SubjectKind kind, List<FactDeclaration> facts) {
        return SubjectKind.builder()
                .id(kind.id())
                .title(kind.title())
                .datedBy(kind.datedBy())
                .addAllJudgedOn(kind.judgedOn())
                .addAllFacts(facts)
                .build();
    }

    static Code withRules(Code code, List<CodeRule> rules) {
        return Code.builder()
                .id(code.id())
                .title(code.title())
                .subject(code.subject())
                .when(code.when())
                .addAllUnless(code.unless())
                .addAllJudgedOn(code.judgedOn())
                .inForce(code.inForce())
                .addAllRules(rules)
                .build();
    }

    static List<Code> without(List<Code> codes, RuleId id) {
        List<Code> left = new ArrayList<>();
        for (Code code : codes) {
            List<CodeRule> rules = code.rules().stream()
                    .filter(rule -> !new RuleId(code.id(), rule.id()).equals(id))
                    .toList();
            left.add(withRules(code, rules));
        }
        return left;
    }
}
