package org.openguidance.cli;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Labelled;
import org.openguidance.model.diagnostic.DidYouMean;

/** In which form the reports of checks are written. */
enum ReportFormat implements Labelled {
    /** For people at a terminal. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** To paste into an issue or a page. */
    MARKDOWN("markdown"),
    /** A page for a browser. */
    HTML("html"),
    /** For code hosts and editors. */
    SARIF("sarif"),
    /** For build servers. */
    JUNIT("junit");

    private final String label;

    ReportFormat(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether all reports of a run stand in one document. */
    boolean isOneDocument() {
        return this == SARIF || this == JUNIT;
    }

    /** Whether a report can stand on one line. */
    boolean hasLines() {
        return this == TEXT || this == JSON;
    }

    /** The one with this word. */
    static ReportFormat of(String label) {
        List<String> labels = Labelled.labels(values());
        Optional<String> hint = DidYouMean.hint(label, labels);
        return Labelled.find(values(), label)
                .orElseThrow(() ->
                        Refusal.usage("--format is " + String.join(", ", labels.subList(0, labels.size() - 1))
                                + " or " + labels.get(labels.size() - 1) + ", not '" + label + "'"
                                + hint.map(said -> ": " + said).orElse("")));
    }
}
