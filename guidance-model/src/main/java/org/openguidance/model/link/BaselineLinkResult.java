package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;

/**
 * What came of linking a baseline.
 *
 * @param diagnostics every fault and every warning
 * @param linked the linked baseline, where there is no error
 */
public record BaselineLinkResult(List<Diagnostic> diagnostics, Optional<LinkedBaseline> linked) {

    /** Copies the list. */
    public BaselineLinkResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
