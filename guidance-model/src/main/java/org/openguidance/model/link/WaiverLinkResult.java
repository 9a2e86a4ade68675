package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;

/**
 * What came of linking waivers.
 *
 * @param diagnostics every fault and every warning
 * @param linked the linked waivers, where there is no error
 */
public record WaiverLinkResult(List<Diagnostic> diagnostics, Optional<List<LinkedWaiver>> linked) {

    /** Copies the lists. */
    public WaiverLinkResult {
        diagnostics = List.copyOf(diagnostics);
        linked = linked.map(List::copyOf);
    }
}
