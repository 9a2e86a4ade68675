package org.openguidance.loader;

import java.util.HashMap;
import java.util.Map;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;

/** Where the parts of answers and waivers stand, so that a fault about one is shown there. Not thread-safe. */
final class DecisionPlaces {

    private final Map<SourceLocation, Parts> parts = new HashMap<>();

    private record Parts(SourceLocation rule, String from, SourceLocation fromPlace, SourceLocation until) {}

    /** Notes the parts of the answer or waiver that begins where its group does. */
    void note(KnownKeys keys) {
        String from = keys.get("from")
                .filter(Node.Text.class::isInstance)
                .map(node -> ((Node.Text) node).text())
                .orElse("");
        parts.put(keys.location(), new Parts(place(keys, "rule"), from, place(keys, "from"), place(keys, "until")));
    }

    private static SourceLocation place(KnownKeys keys, String key) {
        return keys.get(key).map(Node::location).orElse(keys.location());
    }

    /** The fault at the place of what it is about. */
    Diagnostic exact(Diagnostic fault) {
        Parts known = parts.get(fault.location());
        if (known == null) {
            return fault;
        }
        SourceLocation place = switch (fault.code()) {
            case BAD_WINDOW, LONG_WAIVER -> known.until();
            case BAD_DATE, NO_ZONE ->
                !known.from().isEmpty() && fault.message().contains(known.from()) ? known.fromPlace() : known.until();
            default -> known.rule();
        };
        return new Diagnostic(fault.code(), place, fault.message(), fault.hint(), fault.sourceLine());
    }
}
