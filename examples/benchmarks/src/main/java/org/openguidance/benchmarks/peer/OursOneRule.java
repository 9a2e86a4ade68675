package org.openguidance.benchmarks.peer;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.data.Rule;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.Obligation;
import org.openguidance.model.Subject;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Verdict;

/** Ours: a whole check against a single rule that forbids all the terms. */
public final class OursOneRule implements Peer<Subject> {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final ComplianceChecker checker;

    /** Compiles guidance with one rule that has the terms of all these. */
    public OursOneRule(List<Rule> rules) {
        for (Rule rule : rules) {
            rule.terms().forEach(term -> numbers.put(term, rule.number()));
        }
        CodeRule one = CodeRule.builder()
                .id("rule")
                .obligation(Obligation.MUST_NOT)
                .statement("Say one of many terms")
                .forbid(Condition.field("text", Guidances.says(List.copyOf(numbers.keySet()))))
                .build();
        Code code = Code.builder()
                .id("house")
                .title("Rules of the house")
                .subject("post")
                .addRule(one)
                .build();
        checker = ComplianceChecker.compile(Guidances.of(code));
    }

    @Override
    public Subject prepare(Post post) {
        return Subject.of("post").fact("text", post.text()).build();
    }

    @Override
    public void find(Subject post, Hits hits) {
        ComplianceReport report = checker.check(post, AT);
        report.results().get(0).findings().forEach(finding -> {
            Integer number = numbers.get(finding.excerpt().orElse("").toLowerCase(Locale.ROOT));
            if (number != null) {
                hits.add(number);
            }
        });
    }

    @Override
    public int run(Subject post, Hits hits) {
        return checker.check(post, AT).verdict() == Verdict.COMPLIANT ? 1 : 0;
    }
}
