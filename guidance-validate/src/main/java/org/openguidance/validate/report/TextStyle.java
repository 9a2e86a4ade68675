package org.openguidance.validate.report;

import org.openguidance.model.Outcome;
import org.openguidance.validate.Verdict;

/** How a text report is marked up: not at all, or with the colours of a terminal. */
public enum TextStyle {
    /** Plain text. */
    PLAIN,
    /** ANSI colours. */
    COLOUR;

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String YELLOW = "\u001B[33m";
    private static final String CYAN = "\u001B[36m";

    /** A verdict. */
    public String verdict(Verdict verdict, String text) {
        return switch (verdict) {
            case NON_COMPLIANT -> with(BOLD + RED, text);
            case NEEDS_REVIEW -> with(BOLD + YELLOW, text);
            case COMPLIANT -> with(BOLD + GREEN, text);
            case EXCUSED, NOTHING_APPLIED -> with(BOLD, text);
        };
    }

    /** The title of a section. */
    public String heading(String text) {
        return with(BOLD, text);
    }

    /** The mark before a rule. */
    public String mark(Outcome outcome, String text) {
        return switch (outcome) {
            case VIOLATED, ERROR -> with(RED, text);
            case NEEDS_JUDGEMENT, UNKNOWN -> with(YELLOW, text);
            case SATISFIED -> with(GREEN, text);
            case NOT_APPLICABLE, EXEMPT -> text;
        };
    }

    /** A question. */
    public String question(String text) {
        return with(YELLOW, text);
    }

    /** An excerpt of the subject. */
    public String excerpt(String text) {
        return with(CYAN, text);
    }

    /** Something beside the matter. */
    public String faint(String text) {
        return with(FAINT, text);
    }

    private String with(String code, String text) {
        return this == PLAIN ? text : code + text + RESET;
    }
}
