package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.RuleId;

/**
 * Something that is open: a fact to be declared, or a question for a person.
 *
 * @param kind which of the two
 * @param about what it is about: {@code kind/fact} for a fact and for a judged fact, {@code code/rule} for the question of
 *     a rule, {@code $id} for a parameter that the guidance leaves open
 * @param text the question in words
 * @param answers what may be answered, where it can be listed
 * @param roles who may answer; empty where anybody may
 * @param settles the rules that are waiting for it
 */
public record Question(
        Kind kind, String about, String text, List<String> answers, List<String> roles, List<RuleId> settles) {

    /** What kind of question it is. */
    public enum Kind {
        /** A fact is missing. */
        FACT,
        /** A person has to judge, yes or no. */
        JUDGEMENT,
        /** A parameter of the guidance is not set. */
        PARAMETER
    }

    /** Copies the lists. */
    public Question {
        answers = List.copyOf(answers);
        roles = List.copyOf(roles);
        settles = List.copyOf(settles);
    }
}
