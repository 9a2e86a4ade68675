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
        String day = node instanceof Node.Text text ? text.text() : "2026-04-01";
        String hint = "write it as in '{ from: " + Words.plain(day) + " }', or with 'until'";
        return binding.keysOf(node, what, KEYS, hint).flatMap(keys -> {
            Optional<TimePoint> from = keys.read("from", date -> binding.times().timePoint(date, keys.what("from")));
            Optional<TimePoint> until =
                    keys.read("until", date -> binding.times().timePoint(date, keys.what("until")));
            needAnEnd(keys);
            return from.isPresent() || until.isPresent()
                    ? Optional.of(new InForce(from, until, keys.origin()))
                    : Optional.empty();
        });
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
