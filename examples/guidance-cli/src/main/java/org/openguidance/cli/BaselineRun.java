package org.openguidance.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.openguidance.model.Subject;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

/** What a run does about a baseline: nothing, go by one and make it smaller, or take one. For one thread. */
interface BaselineRun {

    /** The checker that goes by the baseline. */
    ComplianceChecker over(ComplianceChecker checker);

    /** The subject under the name by which a baseline knows it; a file without an id by its path. */
    Subject named(Subject subject, Optional<String> file);

    /**
     * Looks at a report.
     *
     * @throws Refusal if another subject has the same name
     */
    void see(ComplianceReport report);

    /** Ends the run: writes what is to be written, and tells of it. */
    void end();

    /** A run without a baseline. */
    static BaselineRun none() {
        return new BaselineRun() {

            @Override
            public ComplianceChecker over(ComplianceChecker checker) {
                return checker;
            }

            @Override
            public Subject named(Subject subject, Optional<String> file) {
                return subject;
            }

            @Override
            public void see(ComplianceReport report) {}

            @Override
            public void end() {}
        };
    }

    /** A subject without an id, called by the path of its file as it is seen from the folder of the baseline. */
    static Subject named(Subject subject, Optional<String> file, String baseline) {
        if (subject.id().isPresent() || file.isEmpty()) {
            return subject;
        }
        return Subject.builder()
                .kind(subject.kind())
                .id(name(TextFiles.path(file.get()), TextFiles.path(baseline)))
                .putAllFacts(subject.facts())
                .putAllAnswers(subject.answers())
                .addAllJudgements(subject.judgements())
                .build();
    }

    private static String name(Path file, Path baseline) {
        Path whole = file.toAbsolutePath().normalize();
        Optional<Path> folder = Optional.ofNullable(
                        baseline.toAbsolutePath().normalize().getParent())
                .filter(near -> Objects.equals(near.getRoot(), whole.getRoot()));
        Path seen = folder.map(near -> near.relativize(whole)).orElse(whole);
        return seen.toString().replace('\\', '/');
    }

    /** That two subjects have the same name. */
    static Refusal twice(String name) {
        return Refusal.of("another subject is called '" + Printable.excerpt(name)
                + "' too, and the baseline could not tell them apart");
    }
}
