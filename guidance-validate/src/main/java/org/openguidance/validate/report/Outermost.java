package org.openguidance.validate.report;

import java.util.List;
import org.openguidance.validate.Finding;

/** Leaves out findings that lie inside others and say the same. */
final class Outermost {

    private Outermost() {}

    /** The findings that no other covers, in their order. */
    static List<Finding> of(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> findings.stream().noneMatch(other -> covers(other, finding)))
                .toList();
    }

    /** Whether another finding marks the whole of this one and more, so that this one says nothing new. */
    private static boolean covers(Finding other, Finding finding) {
        if (!other.fact().equals(finding.fact())
                || other.region().isEmpty()
                || finding.region().isEmpty()) {
            return false;
        }
        Finding.Region outer = other.region().get();
        Finding.Region inner = finding.region().get();
        boolean longer = outer.end() - outer.start() > inner.end() - inner.start();
        return longer
                && outer.start() <= inner.start()
                && inner.end() <= outer.end()
                && other.message().equals(finding.message());
    }
}
