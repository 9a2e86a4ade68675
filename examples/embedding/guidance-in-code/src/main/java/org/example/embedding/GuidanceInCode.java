package org.example.embedding;

import java.time.Instant;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.Subject;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Wording;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.report.TextReport;

/** Builds a small guidance in code, with no loader and no YAML on the class path, and checks a draft against it. */
public final class GuidanceInCode {

    private GuidanceInCode() {}

    /** Prints the report on a draft. */
    public static void main(String[] args) {
        ComplianceChecker checker = ComplianceChecker.compile(houseRules());
        Subject draft = Subject.of("post")
                .fact("text", "Vote for Ann on Thursday!")
                .fact("account", "official")
                .build();

        ComplianceReport report = checker.check(draft, Instant.parse("2026-03-16T09:00:00Z"));
        System.out.print(TextReport.of(report));
    }

    private static Guidance houseRules() {
        return Guidance.builder()
                .id("house-rules")
                .version("1")
                .title("House rules for posts")
                .publisher("Example Ltd")
                .language("en-GB")
                .addSubject(post())
                .addCode(Code.builder()
                        .id("posting")
                        .title("Rules for posting")
                        .subject("post")
                        .addRule(noCampaigning())
                        .build())
                .build();
    }

    private static SubjectKind post() {
        return SubjectKind.builder()
                .id("post")
                .title("A draft post")
                .addFact(FactDeclaration.builder()
                        .id("text")
                        .type(FactType.text())
                        .ask(Wording.of("What will the post say?"))
                        .build())
                .addFact(FactDeclaration.builder()
                        .id("account")
                        .type(FactType.oneOf("personal", "official"))
                        .ask(Wording.of("Which kind of account is it from?"))
                        .build())
                .build();
    }

    private static CodeRule noCampaigning() {
        return CodeRule.builder()
                .id("no-campaigning")
                .obligation(Obligation.MUST_NOT)
                .statement("Use an official account to campaign")
                .when(Condition.field("account", Condition.is("official")))
                .forbid(Condition.field("text", Condition.says("vote for", "elect *")))
                .remedy(Wording.of("Say when and where one can vote, and leave it at that."))
                .build();
    }
}
