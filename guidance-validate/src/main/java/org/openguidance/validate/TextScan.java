package org.openguidance.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for all words and all patterns of all rules in one text fact, once in a check, and tells which of them are there.
 * Where they are is found out only for those that are, when somebody asks. Immutable and thread-safe. Linear in the length of
 * the text, whatever the number of words and patterns.
 */
final class TextScan {

    private final TermIndex terms;
    /** Null where it looks for none, for most texts are looked through for words alone. */
    private final @Nullable PatternSet patterns;

    TextScan(List<TermSearch> terms, List<PatternSearch> patterns, FoldTable folding) {
        this.terms = TermIndex.of(terms, folding);
        this.patterns = patterns.isEmpty() ? null : PatternSet.of(patterns);
    }

    /** How many lists of words it looks for. */
    int terms() {
        return terms.searches.size();
    }

    /** How many patterns it looks for. */
    int patterns() {
        return patterns == null ? 0 : patterns.size();
    }

    /** What one check after another finds. */
    Found newFound() {
        return new Found(terms(), patterns == null ? 0 : patterns.longs(), terms.newScan());
    }

    /** Scans a text for a check. */
    void scan(String text, Found found) {
        found.begin(text.length());
        if (terms() > 0) {
            terms.scan(text, found.terms(), found.room);
        }
        if (patterns != null) {
            patterns.scan(text, found.patterns());
        }
    }

    @Override
    public String toString() {
        return terms() + " lists of words, " + patterns() + " patterns";
    }
}
