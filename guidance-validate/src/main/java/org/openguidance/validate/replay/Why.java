package org.openguidance.validate.replay;

import org.openguidance.model.Labelled;

/** Why a rule comes out otherwise. */
public enum Why implements Labelled {
    /** The rule is new. */
    NEW("new", "the rule is new"),
    /** The rule is no longer there, and none replaces it. */
    GONE("gone", "the rule is gone"),
    /** The rule is different; the comparison of the two guidances tells how. */
    CHANGED("changed", "the rule is different"),
    /** The rule is the same in both. */
    SAME_RULE("same-rule", "the rule is the same; the engine has changed, or the stored result has"),
    /** As at another instant something else is in force. */
    OTHER_INSTANT("other-instant", "the rule is the same; it is checked as at another instant"),
    /** The guidance that the results were made with is not known. */
    NOT_KNOWN("not-known", "what is different cannot be told without the guidance that the results were made with");

    private final String label;
    private final String says;

    Why(String label, String says) {
        this.label = label;
        this.says = says;
    }

    @Override
    public String label() {
        return label;
    }

    /** The same in words. */
    public String says() {
        return says;
    }
}
