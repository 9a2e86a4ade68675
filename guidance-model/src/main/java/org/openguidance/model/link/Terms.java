package org.openguidance.model.link;

import java.util.List;
import org.openguidance.model.Id;

/**
 * Words and phrases to look for, with word lists and parameters filled in.
 *
 * @param words the words and phrases
 * @param unset the parameters among them that nobody has set
 */
public record Terms(List<String> words, List<Id> unset) {

    /** Copies the lists. */
    public Terms {
        words = List.copyOf(words);
        unset = List.copyOf(unset);
    }
}
