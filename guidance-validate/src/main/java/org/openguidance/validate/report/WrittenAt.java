package org.openguidance.validate.report;

import java.util.Optional;
import org.openguidance.model.Origin;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;

/** Finds what a subject declares by the path with which findings name it, such as {@code images[0].alt-text}. */
final class WrittenAt {

    private WrittenAt() {}

    /** The value at a path; none where the subject has none there, as with facts that are worked out. */
    static Optional<Written> path(Subject subject, String path) {
        Optional<Written> at = Optional.of(new Written.Fields(subject.facts(), Origin.NONE));
        for (String step : path.replace('[', '/').replace('.', '/').split("/", -1)) {
            at = at.flatMap(value -> step(value, step));
        }
        return at;
    }

    private static Optional<Written> step(Written value, String step) {
        if (value instanceof Written.Fields fields) {
            return Optional.ofNullable(fields.fields().get(step));
        }
        if (value instanceof Written.Items items && step.endsWith("]")) {
            int index = Integer.parseInt(step, 0, step.length() - 1, 10);
            return index < items.items().size() ? Optional.of(items.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
