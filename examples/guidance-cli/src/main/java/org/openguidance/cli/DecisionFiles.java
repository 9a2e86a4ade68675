package org.openguidance.cli;

import java.nio.file.Files;
import java.util.Optional;
import org.openguidance.loader.DecisionsLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadedDecisions;
import org.openguidance.model.Decisions;
import org.openguidance.model.link.LinkedGuidance;

/** Reads the files of answers and waivers that are given beside what is checked. */
final class DecisionFiles {

    private DecisionFiles() {}

    /**
     * What the files hold together.
     *
     * @param answers the file of {@code --answers}
     * @param waivers the file of {@code --waivers}
     * @param mayBeNew whether the file of answers may not be there yet, because answers will be put into it
     * @throws Refusal if one cannot be used
     */
    static Decisions read(
            Optional<String> answers, Optional<String> waivers, boolean mayBeNew, LinkedGuidance guidance, Output err) {
        Optional<String> there = answers.filter(name -> !mayBeNew || Files.exists(TextFiles.path(name)));
        Decisions first = there.map(name -> read(name, guidance, err)).orElse(Decisions.NONE);
        boolean same = waivers.isPresent() && waivers.equals(there);
        return same
                ? first
                : first.and(waivers.map(name -> read(name, guidance, err)).orElse(Decisions.NONE));
    }

    private static Decisions read(String name, LinkedGuidance guidance, Output err) {
        LoadedDecisions loaded = DecisionsLoader.load(GuidanceSource.of(TextFiles.path(name)), guidance);
        Decisions decisions = loaded.decisions()
                .orElseThrow(() -> Refusal.of(loaded.diagnostics().format()));
        if (!loaded.diagnostics().isEmpty()) {
            err.message(loaded.diagnostics().format());
        }
        return decisions;
    }
}
