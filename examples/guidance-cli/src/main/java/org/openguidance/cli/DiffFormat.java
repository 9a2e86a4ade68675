package org.openguidance.cli;

import org.openguidance.model.Labelled;
import org.openguidance.model.diagnostic.DidYouMean;

/** In which form a comparison is written. */
enum DiffFormat implements Labelled {
    /** For people at a terminal. */
    TEXT("text"),
    /** For people, in a page or a message. */
    MARKDOWN("markdown"),
    /** For programs. */
    JSON("json");

    private final String label;

    DiffFormat(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one with this word. */
    static DiffFormat of(String label) {
        return Labelled.find(values(), label)
                .orElseThrow(() -> Refusal.usage("--format is text, markdown or json, not '" + label + "'"
                        + DidYouMean.hint(label, Labelled.labels(values()))
                                .map(hint -> ": " + hint)
                                .orElse("")));
    }
}
