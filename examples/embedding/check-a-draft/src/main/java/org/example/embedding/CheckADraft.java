package org.example.embedding;

import java.time.Clock;
import org.openguidance.loader.BuiltInGuidance;
import org.openguidance.model.Guidance;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Question;

/** Loads the guidance that comes with the library, checks a draft against it, and prints what came out. */
public final class CheckADraft {

    private CheckADraft() {}

    /** Prints the verdict, what is broken, and what is still open. */
    public static void main(String[] args) {
        Guidance guidance = BuiltInGuidance.load("uk-gov-social-media");
        ComplianceChecker checker = ComplianceChecker.compile(guidance).withClock(Clock.systemUTC());

        Subject draft = Subject.of("post")
                .fact("text", "From Monday you can renew your passport online. Vote Labour!")
                .fact("account", "official")
                .build();

        ComplianceReport report = checker.check(draft);
        System.out.println(report);

        report.results().forEach(result -> result.findings()
                .forEach(finding -> System.out.println(result.rule() + " " + result.outcome().label() + ": "
                        + finding.excerpt().orElse(finding.fact()))));
        for (Question question : report.questions()) {
            System.out.println("open: " + question.text());
        }
    }
}
