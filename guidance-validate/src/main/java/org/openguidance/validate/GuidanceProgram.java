package org.openguidance.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.Id;
import org.openguidance.model.RuleId;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Subject;
import org.openguidance.model.diagnostic.DidYouMean;
import org.openguidance.model.link.FactReader;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedSubject;
import org.openguidance.validate.InvalidSubjectException.Fault;

/**
 * A whole guidance, compiled: a program for each kind of subject. Immutable and thread-safe.
 */
record GuidanceProgram(LinkedGuidance linked, Map<Id, SubjectProgram> subjects) {

    static GuidanceProgram compile(LinkedGuidance linked, Map<RuleId, CustomCheck> checks) {
        Map<Id, SubjectProgram> subjects = new LinkedHashMap<>();
        FactReader values = FactReader.of(linked.guidance());
        for (LinkedSubject subject : linked.subjects()) {
            SubjectProgram program = SubjectProgram.compile(subject, linked, values, checks);
            subjects.put(subject.kind().id(), program);
        }
        return new GuidanceProgram(linked, Map.copyOf(subjects));
    }

    /**
     * The program for the kind of a subject.
     *
     * @throws InvalidSubjectException if the guidance does not know it
     */
    SubjectProgram program(Subject subject) {
        SubjectProgram found = subjects.get(subject.kind());
        if (found == null) {
            throw new InvalidSubjectException(List.of(unknownKind(subject.kind())));
        }
        return found;
    }

    private Fault unknownKind(Id kind) {
        List<String> kinds = linked.subjects().stream()
                .map(subject -> subject.kind().id().text())
                .toList();
        return new Fault(
                SourceLocation.NONE,
                "the guidance '" + linked.guidance().id() + "' knows no subject '" + kind + "'",
                DidYouMean.hint(kind.text(), kinds).orElse("it knows: " + String.join(", ", kinds)));
    }
}
