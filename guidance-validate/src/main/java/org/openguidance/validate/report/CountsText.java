package org.openguidance.validate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Outcome;
import org.openguidance.validate.Basis;
import org.openguidance.validate.ComplianceReport;

/** Puts into words how many rules came out how. */
final class CountsText {

    private final ComplianceReport report;

    CountsText(ComplianceReport report) {
        this.report = report;
    }

    /** {@code 5 rules considered: 3 satisfied (2 shown, 1 not flagged), 2 violated (1 known).} */
    String sentence() {
        List<String> parts = new ArrayList<>();
        report.counts().forEach((outcome, count) -> {
            if (count > 0) {
                parts.add(count + " " + outcome.label() + more(outcome));
            }
        });
        return VerdictText.counted(report.results().size(), "rule", "rules") + " considered: "
                + (parts.isEmpty() ? "none" : String.join(", ", parts)) + ".";
    }

    private String more(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> bases();
            case VIOLATED -> known();
            default -> "";
        };
    }

    private String bases() {
        List<String> bases = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            long count = report.results().stream()
                    .filter(result -> result.basis().equals(Optional.of(basis)))
                    .count();
            if (count > 0) {
                bases.add(count + " " + basis.label().replace('-', ' '));
            }
        }
        return bases.isEmpty() ? "" : " (" + String.join(", ", bases) + ")";
    }

    private String known() {
        int known = report.known().size();
        return known == 0 ? "" : " (" + known + " known)";
    }
}
