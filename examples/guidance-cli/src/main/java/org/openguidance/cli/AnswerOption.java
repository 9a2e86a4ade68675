package org.openguidance.cli;

import org.openguidance.model.diagnostic.Printable;

/**
 * A plain answer as it is given on the command line.
 *
 * @param question the rule, {@code code/rule}, or the judged fact, {@code subject/fact}
 * @param yes whether it is yes
 */
record AnswerOption(String question, boolean yes) {

    /** Reads {@code question=yes} or {@code question=no}. */
    static AnswerOption read(String typed) {
        int sign = typed.indexOf('=');
        String answer = typed.substring(sign + 1);
        if (sign <= 0 || !(answer.equals("yes") || answer.equals("no"))) {
            throw Refusal.usage(
                    "an answer is given as code/rule=yes or code/rule=no, for a fact that a person judges as "
                            + "subject/fact=yes, not as '" + Printable.excerpt(typed) + "'");
        }
        return new AnswerOption(typed.substring(0, sign).strip(), answer.equals("yes"));
    }
}
