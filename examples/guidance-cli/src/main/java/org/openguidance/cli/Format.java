package org.openguidance.cli;

import org.openguidance.model.Labelled;
import org.openguidance.model.diagnostic.DidYouMean;

/** In which form results are written. */
enum Format implements Labelled {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one with this word. */
    static Format of(String label) {
        return Labelled.find(values(), label)
                .orElseThrow(() -> Refusal.usage("--format is text or json, not '" + label + "'"
                        + DidYouMean.hint(label, Labelled.labels(values()))
                                .map(hint -> ": " + hint)
                                .orElse("")));
    }
}
