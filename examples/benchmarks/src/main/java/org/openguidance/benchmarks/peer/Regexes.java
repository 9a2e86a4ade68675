package org.openguidance.benchmarks.peer;

import java.util.List;

/** How terms are written as patterns: whole words, letter case aside, any white space between them. */
final class Regexes {

    /** Before a term there is no letter, digit, {@code #} or {@code @}; after it no letter or digit. */
    static final String NOT_BEFORE = "(?<![\\p{L}\\p{N}\\p{M}#@])";

    static final String NOT_AFTER = "(?![\\p{L}\\p{N}\\p{M}])";

    /** The same for engines that cannot look around: they take up the character beside the term. */
    static final String AFTER_BREAK = "(?:^|[^\\p{L}\\p{N}\\p{M}#@])";

    static final String BEFORE_BREAK = "(?:$|[^\\p{L}\\p{N}\\p{M}])";

    private Regexes() {}

    /** One of the terms. */
    static String alternation(List<String> terms) {
        StringBuilder pattern = new StringBuilder("(?:");
        for (String term : terms) {
            if (pattern.length() > 3) {
                pattern.append('|');
            }
            pattern.append(term.replace(" ", "\\s+"));
        }
        return pattern.append(')').toString();
    }
}
