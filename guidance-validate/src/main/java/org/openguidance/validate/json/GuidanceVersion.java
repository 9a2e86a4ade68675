package org.openguidance.validate.json;

import org.openguidance.model.Guidance;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ComplianceReport;

/**
 * Which guidance a stored result was made with. Immutable and thread-safe.
 *
 * @param id its id
 * @param version its version
 * @param digest its digest, as the version of the library made it that made the result
 */
public record GuidanceVersion(String id, String version, String digest) {

    /** The guidance of a report. */
    public static GuidanceVersion of(ComplianceReport report) {
        return of(report.guidance(), report.digest());
    }

    /** The guidance of a checker. */
    public static GuidanceVersion of(ComplianceChecker checker) {
        return of(checker.guidance(), checker.digest());
    }

    private static GuidanceVersion of(Guidance guidance, String digest) {
        return new GuidanceVersion(guidance.id().text(), guidance.version(), digest);
    }
}
