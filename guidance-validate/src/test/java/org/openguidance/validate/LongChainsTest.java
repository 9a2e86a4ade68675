package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.validate.report.JsonReport;
import org.openguidance.validate.report.TextReport;

/** Facts that are worked out from facts that are worked out, and so on. */
class LongChainsTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    /** {@code fact-0} is declared; each of the others holds where both of its two readings of the one before hold. */
    private static ComplianceChecker chain(int length) {
        SubjectKind.Builder kind = SubjectKind.builder().id("post").title("A post");
        kind.addFact(
                FactDeclaration.builder().id("fact-0").type(FactType.yesNo()).build());
        for (int number = 1; number < length; number++) {
            Condition before = Condition.field("fact-" + (number - 1), Condition.is("yes"));
            Condition again = Condition.field("fact-" + (number - 1), Condition.isNot("no"));
            kind.addFact(FactDeclaration.builder()
                    .id("fact-" + number)
                    .type(FactType.yesNo())
                    .definition(new Definition.Is(Condition.all(before, again)))
                    .build());
        }
        CodeRule rule = CodeRule.builder()
                .id("kept")
                .obligation(Obligation.MUST)
                .statement("Keep the chain")
                .require(Condition.field("fact-" + (length - 1), Condition.is("yes")))
                .build();
        return ComplianceChecker.compile(Guidance.builder()
                .id("example")
                .version("1")
                .title("Example")
                .publisher("Example")
                .language("en")
                .addSubject(kind.build())
                .addCode(Code.builder()
                        .id("chain")
                        .title("Chain")
                        .subject("post")
                        .addRule(rule)
                        .build())
                .build());
    }

    @Test
    void a_chain_of_ten_thousand_facts_is_worked_out_and_told() {
        ComplianceChecker checker = chain(10_000);
        ComplianceReport kept =
                checker.check(Subject.of("post").fact("fact-0", true).build(), AT);
        assertEquals(Verdict.COMPLIANT, kept.verdict());
        ComplianceReport broken =
                checker.check(Subject.of("post").fact("fact-0", false).build(), AT);
        assertEquals(Verdict.NON_COMPLIANT, broken.verdict());
        assertEquals(Outcome.VIOLATED, broken.result("chain/kept").orElseThrow().outcome());
        assertTrue(TextReport.of(broken).contains("fact-9999"));
        assertTrue(JsonReport.line(broken).contains("fact-9999"));
        ComplianceReport open = checker.check(Subject.of("post").build(), AT);
        assertEquals("post/fact-0", open.questions().get(0).about());
    }
}
