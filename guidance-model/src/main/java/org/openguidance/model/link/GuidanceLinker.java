package org.openguidance.model.link;

import org.openguidance.model.Guidance;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;

/**
 * Finds out whether the parts of a guidance fit together: ids, references, types of conditions, times, examples.
 *
 * <p>Stateless and thread-safe. Linear in the size of the guidance, but for look-ups of names.
 */
public final class GuidanceLinker {

    private GuidanceLinker() {}

    /** Links a guidance and tells every fault and warning. */
    public static LinkResult link(Guidance guidance) {
        return new LinkingRun(guidance).result();
    }

    /**
     * Links a guidance that has to be right.
     *
     * @throws InvalidGuidanceException if it has an error; it carries everything that was found
     */
    public static LinkedGuidance linkOrThrow(Guidance guidance) {
        LinkResult result = link(guidance);
        Diagnostics.Collector all = Diagnostics.collector();
        all.addAll(result.diagnostics());
        return result.linked().orElseThrow(() -> new InvalidGuidanceException(all.finish()));
    }
}
