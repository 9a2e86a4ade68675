package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;

/**
 * What came of linking.
 *
 * @param diagnostics every fault and every warning
 * @param linked the linked guidance, where there is no error
 */
public record LinkResult(List<Diagnostic> diagnostics, Optional<LinkedGuidance> linked) {

    /** Copies the list. */
    public LinkResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
