package org.openguidance.cli;

import java.util.List;
import java.util.Optional;
import org.openguidance.loader.DecisionsLoader;
import org.openguidance.loader.LoadedDecisions;
import org.openguidance.model.Decisions;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.validate.InvalidSubjectException;
import org.openguidance.validate.json.SubjectJson;

/**
 * A subject as it was read, and what is waived for it in the same place.
 *
 * @param subject the subject
 * @param waivers what is waived for it
 */
record ReadSubject(Subject subject, List<Waiver> waivers) {

    /** A subject for which nothing is waived. */
    static ReadSubject of(Subject subject) {
        return new ReadSubject(subject, List.of());
    }

    /**
     * Reads one from JSON, with the lists of answers and waivers in it.
     *
     * @throws InvalidSubjectException if it is none, or the lists do not fit the guidance
     */
    static ReadSubject json(String name, String text, LinkedGuidance guidance) {
        SubjectJson.WithDecisions read = SubjectJson.readWithDecisions(name, text);
        if (read.answers().isEmpty() && read.waivers().isEmpty()) {
            return of(read.subject());
        }
        LoadedDecisions loaded = DecisionsLoader.read(name, read.answers(), read.waivers(), guidance);
        Decisions decisions = loaded.decisions().orElseThrow(() -> new InvalidSubjectException(faults(loaded)));
        return new ReadSubject(with(read.subject(), decisions), decisions.waivers());
    }

    private static List<InvalidSubjectException.Fault> faults(LoadedDecisions loaded) {
        return loaded.diagnostics().list().stream()
                .map(fault -> new InvalidSubjectException.Fault(
                        fault.location(), fault.message(), fault.hint().orElse("")))
                .toList();
    }

    private static Subject with(Subject subject, Decisions decisions) {
        return Subject.builder()
                .kind(subject.kind())
                .id(subject.id())
                .putAllFacts(subject.facts())
                .putAllAnswers(subject.answers())
                .addAllJudgements(decisions.answers())
                .build();
    }

    /** The same under the name by which a baseline knows it. */
    ReadSubject named(BaselineRun baseline, Optional<String> file) {
        return new ReadSubject(baseline.named(subject, file), waivers);
    }
}
