package org.openguidance.validate;

import java.util.List;
import java.util.Optional;

/**
 * Why a rule came out as it did: a condition, whether it held, the value that it was about, and the conditions inside it.
 *
 * @param says the condition as its author wrote it, in one line, or the part of the rule that it stands for
 * @param value the value that it was about, for people to read
 * @param held whether it held
 * @param because the conditions inside it
 */
public record Cause(String says, Optional<String> value, Truth held, List<Cause> because) {

    /** Copies the list. */
    public Cause {
        because = List.copyOf(because);
    }
}
