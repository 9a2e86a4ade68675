package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.InForce;
import org.openguidance.model.TimePoint;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads from when until when something is in force. */
final class InForceBinder {

    private static final List<String> KEYS = List.of("from", "until");

    private final Binding binding;

    InForceBinder(Binding binding) {
        this.binding = binding;
    }

    Optional<InForce> inForce(Node node, String what) {
        return binding.keysOf(node, what, KEYS, hint(node)).flatMap(keys -> {
            Optional<TimePoint> from = keys.read("from", date -> binding.times().timePoint(date, keys.what("from")));
            Optional<TimePoint> until =
                    keys.read("until", date -> binding.times().timePoint(date, keys.what("until")));
            needAnEnd(keys);
            return from.isPresent() || until.isPresent()
                    ? Optional.of(new InForce(from, until, keys.origin()))
                    : Optional.empty();
        });
    }

    /** The day that a text names, written as it should be. */
    private static String hint(Node node) {
        String text = node instanceof Node.Text typed ? typed.text() : "";
        String day = List.of(text.split(" ", -1)).stream()
                .filter(InForceBinder::isDay)
                .findFirst()
                .orElse("2026-04-01");
        return text.startsWith("until")
                ? "write it as in '{ until: " + day + " }'"
                : "write it as in '{ from: " + day + " }', or with 'until'";
    }

    private static boolean isDay(String word) {
        try {
            return TimePoint.of(word).isDay();
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private void needAnEnd(KnownKeys keys) {
        if (keys.present(KEYS).isEmpty() && !keys.hasStrangers() && keys.isComplete()) {
            binding.faults()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            keys.location(),
                            keys.thing() + " needs 'from', 'until' or both",
                            "write it as in { from: 2026-04-01 }");
        }
    }
}
