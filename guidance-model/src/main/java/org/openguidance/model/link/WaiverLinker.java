package org.openguidance.model.link;

import java.util.List;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.InvalidGuidanceException;

/**
 * Finds out whether waivers fit a guidance: that their rules are there, that their conditions ask of a subject what
 * subjects of that kind have, and that their times make sense.
 *
 * <p>Stateless and thread-safe. Linear in the facts and periods of the guidance and in the size of the waivers.
 */
public final class WaiverLinker {

    /** For how many days a waiver may run before that is told: a year, with a day to spare. */
    public static final int LONGEST_DAYS = 366;

    private WaiverLinker() {}

    /** Links waivers; one that runs for more than {@link #LONGEST_DAYS} days gets a warning. */
    public static WaiverLinkResult link(LinkedGuidance guidance, List<Waiver> waivers) {
        return link(guidance, waivers, LONGEST_DAYS);
    }

    /** Links waivers; one that runs for more than so many days gets a warning. */
    public static WaiverLinkResult link(LinkedGuidance guidance, List<Waiver> waivers, int longestDays) {
        return new WaiverRun(guidance, longestDays).link(waivers);
    }

    /**
     * Links waivers that have to be right.
     *
     * @throws InvalidGuidanceException if one has an error; it carries everything that was found
     */
    public static List<LinkedWaiver> linkOrThrow(LinkedGuidance guidance, List<Waiver> waivers) {
        WaiverLinkResult result = link(guidance, waivers);
        Diagnostics.Collector all = Diagnostics.collector();
        all.addAll(result.diagnostics());
        return result.linked().orElseThrow(() -> new InvalidGuidanceException(all.finish()));
    }
}
