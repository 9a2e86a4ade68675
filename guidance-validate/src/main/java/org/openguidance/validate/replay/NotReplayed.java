package org.openguidance.validate.replay;

import java.util.List;

/**
 * Results that could not be replayed for one cause.
 *
 * @param cause why, in words
 * @param count how many
 * @param examples the names of the first few subjects, or their lines where they have no names
 */
public record NotReplayed(String cause, long count, List<String> examples) {

    /** Copies the list. */
    public NotReplayed {
        examples = List.copyOf(examples);
    }
}
