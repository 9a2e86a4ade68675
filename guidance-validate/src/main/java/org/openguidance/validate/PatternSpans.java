package org.openguidance.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of a pattern as {@link PatternSearch} does, and lets it look only where a match may start. What that takes
 * is made when it is first needed. Thread-safe.
 */
final class PatternSpans implements TextTest {

    private final PatternSearch search;
    private @Nullable PatternStarts starts;

    /** Written behind the starts and read before them. */
    private volatile boolean ready;

    PatternSpans(PatternSearch search) {
        this.search = search;
    }

    @Override
    public List<Mark> find(TextView view) {
        if (!ready) {
            // Two threads may both make starts; either serve.
            starts = PatternStarts.of(search.toString()).orElse(null);
            ready = true;
        }
        PatternStarts known = starts;
        return known == null ? search.find(view) : search.findAt(view, known);
    }

    @Override
    public String toString() {
        return search.toString();
    }
}
