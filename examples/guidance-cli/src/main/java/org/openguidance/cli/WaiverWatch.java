package org.openguidance.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.WaiverResult;
import org.openguidance.validate.WaiverResult.Status;

/** Watches over all subjects of a run which waivers were for one of them, and tells those that were for none. */
final class WaiverWatch {

    private static final Set<Status> MATCHED = EnumSet.of(Status.APPLIED, Status.UNDECIDED, Status.NOT_NEEDED);

    private final List<Waiver> waivers;
    private final Set<Waiver> matched = ConcurrentHashMap.newKeySet();

    WaiverWatch(List<Waiver> waivers) {
        this.waivers = List.copyOf(waivers);
    }

    /** Looks at one report. */
    void see(ComplianceReport report) {
        if (!waivers.isEmpty()) {
            report.waivers().stream()
                    .filter(result -> MATCHED.contains(result.status()))
                    .map(WaiverResult::waiver)
                    .forEach(matched::add);
        }
    }

    /** A line for each waiver that was for nothing that was checked. */
    List<String> unused() {
        return waivers.stream()
                .filter(waiver -> !matched.contains(waiver))
                .map(waiver -> "the waiver of " + waiver.rule() + " until " + waiver.until() + ", by "
                        + Printable.excerpt(waiver.approvedBy()) + ", matched nothing that was checked")
                .toList();
    }
}
