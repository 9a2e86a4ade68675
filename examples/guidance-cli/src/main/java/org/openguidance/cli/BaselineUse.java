package org.openguidance.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openguidance.loader.BaselineLoader;
import org.openguidance.loader.BaselineWriter;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadedBaseline;
import org.openguidance.model.Baseline;
import org.openguidance.model.KnownViolation;
import org.openguidance.model.Subject;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.BaselineShrinking;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

/** A run that goes by a baseline, and takes out of its file what is gone. */
final class BaselineUse implements BaselineRun {

    private final String file;
    private final boolean shrinks;
    private final LinkedGuidance guidance;
    private final Baseline baseline;
    private final BaselineShrinking shrinking;
    private final Set<String> known;
    private final Set<String> seen = new HashSet<>();
    private final Output err;

    private BaselineUse(String file, boolean shrinks, LinkedGuidance guidance, Baseline baseline, Output err) {
        this.file = file;
        this.shrinks = shrinks;
        this.guidance = guidance;
        this.baseline = baseline;
        this.shrinking = new BaselineShrinking(baseline);
        this.known = baseline.known().stream().map(KnownViolation::subject).collect(Collectors.toSet());
        this.err = err;
    }

    /**
     * Begins one.
     *
     * @param shrinks whether what is gone is taken out of the file
     * @throws Refusal if the file cannot be used
     */
    static BaselineUse begin(String file, boolean shrinks, LinkedGuidance guidance, Output err) {
        return new BaselineUse(file, shrinks, guidance, need(file, guidance, err), err);
    }

    /**
     * The baseline in a file; what is odd about it is told.
     *
     * @throws Refusal if it has an error
     */
    static Baseline need(String file, LinkedGuidance guidance, Output err) {
        LoadedBaseline loaded = load(file, guidance);
        Baseline baseline = loaded.baseline()
                .orElseThrow(() -> Refusal.of(loaded.diagnostics().format()));
        if (!loaded.diagnostics().isEmpty()) {
            err.message(loaded.diagnostics().format());
        }
        return baseline;
    }

    private static LoadedBaseline load(String file, LinkedGuidance guidance) {
        return BaselineLoader.load(GuidanceSource.of(TextFiles.path(file)), guidance);
    }

    @Override
    public ComplianceChecker over(ComplianceChecker checker) {
        return checker.withBaseline(baseline);
    }

    @Override
    public Subject named(Subject subject, Optional<String> path) {
        return BaselineRun.named(subject, path, file);
    }

    @Override
    public void see(ComplianceReport report) {
        Optional<String> name = report.subjectId().filter(known::contains);
        if (name.isPresent() && !seen.add(name.get())) {
            throw BaselineRun.twice(name.get());
        }
        shrinking.see(report);
    }

    @Override
    public void end() {
        if (!shrinking.isSmaller()) {
            return;
        }
        String gone = Counted.of(shrinking.gone(), "thing", "things") + " that " + TextFiles.shown(file) + " knows "
                + (shrinking.gone() == 1 ? "is" : "are") + " gone";
        try {
            err.message(gone + (shrinks ? " and taken out of it; " + write() : "; the file stays as it is."));
        } catch (Refusal refused) {
            err.message(gone + ", but the file stays as it is: " + refused.sentence());
        }
    }

    /** Writes what is left of what is in the file by now; somebody else may have made it smaller. */
    private String write() {
        LoadedBaseline now = load(file, guidance);
        Baseline left = shrinking.shrunk(now.baseline()
                .filter(this::isTheSame)
                .orElseThrow(() -> Refusal.of("it has been changed since it was read")));
        try (OutFile out = OutFile.open("--baseline", file)) {
            out.output().print(BaselineWriter.write(left));
            out.commit();
        }
        int count = left.known().stream().mapToInt(KnownViolation::count).sum();
        return count == 0 ? "nothing is left in it, so it can be deleted." : Counted.of(count, "is", "are") + " left.";
    }

    private boolean isTheSame(Baseline now) {
        return now.withKnown(Set.of()).equals(baseline.withKnown(Set.of()));
    }
}
