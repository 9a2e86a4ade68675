package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Code;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.diagnostic.Diagnostic;

/** Links one guidance. */
final class LinkingRun {

    private final Guidance guidance;
    private final Bench bench;

    LinkingRun(Guidance guidance) {
        this.guidance = guidance;
        this.bench = Bench.of(guidance);
    }

    LinkResult result() {
        Stretches stretches = new Stretches(bench.faults(), bench.zones());
        new IdChecks(bench.faults()).check(guidance);
        new ReservedNames(bench.faults()).check(guidance);
        new References(bench).check();
        new KnownChecks(bench.faults(), bench.pack()).check();
        bench.terms().checkLists();
        Map<Id, SubjectBench> subjects = subjects(new Windows(bench.pack(), stretches));
        List<LinkedRule> rules = new RuleLinker(bench, stretches, subjects).link();
        new ExampleChecks(bench, stretches, subjects).check(rules);
        new Unused(bench).check(subjects.values(), rules);
        new WholeTexts(bench.faults()).check(subjects.values(), rules);
        examples();
        List<Diagnostic> diagnostics = bench.faults().all();
        return new LinkResult(
                diagnostics, Faults.hasErrors(diagnostics) ? Optional.empty() : Optional.of(linked(subjects, rules)));
    }

    private void examples() {
        ExampleCoverage coverage = new ExampleCoverage(bench.faults());
        for (Code code : guidance.codes()) {
            code.rules().forEach(coverage::check);
        }
    }

    private Map<Id, SubjectBench> subjects(Windows windows) {
        Map<Id, SubjectBench> subjects = new LinkedHashMap<>();
        for (SubjectKind kind : guidance.subjects()) {
            SubjectBench subject = SubjectBench.of(bench, windows, new SubjectFacts(kind, bench.zones()));
            subjects.putIfAbsent(kind.id(), subject);
        }
        return subjects;
    }

    private LinkedGuidance linked(Map<Id, SubjectBench> subjects, List<LinkedRule> rules) {
        List<LinkedSubject> kinds = new ArrayList<>();
        subjects.values().forEach(subject -> kinds.add(subject.linked()));
        return new LinkedGuidance(guidance, bench.zones().pack(), kinds, rules);
    }
}
