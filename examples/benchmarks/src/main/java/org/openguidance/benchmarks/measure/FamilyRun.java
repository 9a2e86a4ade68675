package org.openguidance.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/** Runs a family in this virtual machine. A contender that fails is left out, with what it said; ours must not fail. */
final class FamilyRun {

    /** How the names of those begin that must run. */
    private static final String OURS = "ours";

    private final Family family;
    private final FamilyResult result;
    private final List<String> names = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    FamilyRun(Family family) {
        this.family = family;
        this.result = FamilyResult.empty(family.about());
    }

    FamilyResult run(Effort effort) throws Exception {
        result.leftOut().putAll(family.leftOut());
        for (Contender contender : family.contenders()) {
            open(contender);
        }
        if (!steps.isEmpty()) {
            List<Samples> samples = new Turns(effort).of(steps);
            for (int i = 0; i < samples.size(); i++) {
                result.samples().put(names.get(i), samples.get(i));
            }
        }
        for (Step step : steps) {
            step.close();
        }
        result.figures().putAll(family.figures(effort));
        return result;
    }

    /** Libraries fail in many ways, by errors too: a native library that does not load, a stack that is not deep enough. */
    @SuppressWarnings("CatchingUnchecked")
    private void open(Contender contender) {
        try {
            Step step = contender.opener().open();
            step.run(0);
            step.agreement().ifPresent(agreement -> result.agreements().put(contender.name(), agreement));
            names.add(contender.name());
            steps.add(step);
        } catch (Exception | Error failure) {
            if (contender.name().startsWith(OURS)) {
                throw new IllegalStateException("ours cannot run", failure);
            }
            String message = failure.getMessage() == null
                    ? ""
                    : ": " + failure.getMessage().lines().findFirst().orElse("");
            result.leftOut().put(contender.name(), failure.getClass().getSimpleName() + message);
        }
    }
}
