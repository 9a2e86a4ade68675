package org.openguidance.model;

import java.util.List;

/**
 * A question that only a person can answer with yes or no.
 *
 * @param question the question
 * @param of the roles that may answer it; empty where anybody may
 */
public record Ask(Wording question, List<String> of) {

    /** Copies the roles. */
    public Ask {
        of = List.copyOf(of);
    }

    /** A question that anybody may answer. */
    public static Ask of(String question) {
        return new Ask(Wording.of(question), List.of());
    }
}
