package org.openguidance.validate.replay;

import java.util.List;

/**
 * How many results went from one to another, and some of them.
 *
 * @param from what the stored results say; {@code none} where they say nothing
 * @param to what comes out now; {@code none} where nothing does
 * @param count how many
 * @param examples the names of the first few subjects, or their lines where they have no names
 */
public record Shift(String from, String to, long count, List<String> examples) {

    /** Stands for a rule that is not there. */
    public static final String NONE = "none";

    /** Copies the list. */
    public Shift {
        examples = List.copyOf(examples);
    }
}
