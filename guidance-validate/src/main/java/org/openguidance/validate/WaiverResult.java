package org.openguidance.validate;

import org.openguidance.model.Labelled;
import org.openguidance.model.RuleId;
import org.openguidance.model.Waiver;

/**
 * What became of a waiver in one check.
 *
 * @param waiver the waiver
 * @param rule the rule that it is for; where it names a retired one, the rule that replaces it
 * @param status what became of it
 */
public record WaiverResult(Waiver waiver, RuleId rule, Status status) {

    /** What can become of a waiver. */
    public enum Status implements Labelled {
        /** It lifts a violation from the verdict. */
        APPLIED("applied", "lifts a violation from the verdict"),
        /** The rule is broken, and whether the waiver is for this subject cannot be told. */
        UNDECIDED("undecided", "cannot be told to be for this until more is known"),
        /** It is for this subject, and the rule is not broken. */
        NOT_NEEDED("not-needed", "is not needed, for the rule is not broken"),
        /** It is for something else. */
        NOT_MATCHED("not-matched", "is not for this"),
        /** Its time is over. */
        EXPIRED("expired", "has expired"),
        /** Its time has not come. */
        NOT_YET("not-yet", "has not begun");

        private final String label;
        private final String says;

        Status(String label, String says) {
            this.label = label;
            this.says = says;
        }

        @Override
        public String label() {
            return label;
        }

        /** The same in words that go on from "the waiver …". */
        public String says() {
            return says;
        }
    }
}
