package org.openguidance.loader;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Tells whether a pattern can be used, before anybody uses it. */
final class PatternCheck {

    private static final int LONGEST = 512;

    private final Faults faults;

    PatternCheck(Faults faults) {
        this.faults = faults;
    }

    boolean isRight(String pattern, SourceLocation at) {
        if (pattern.isEmpty()) {
            faults.add(DiagnosticCode.BAD_PATTERN, at, "an empty pattern is found everywhere");
            return false;
        }
        if (pattern.length() > LONGEST) {
            faults.add(
                    DiagnosticCode.COSTLY_PATTERN,
                    at,
                    "a pattern must have at most " + LONGEST + " characters, not " + Words.number(pattern.length()));
            return false;
        }
        return compiles(pattern, at);
    }

    private boolean compiles(String pattern, SourceLocation at) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException wrong) {
            faults.add(
                    DiagnosticCode.BAD_PATTERN,
                    at,
                    "the pattern " + Words.quoted(pattern) + " is not right: " + wrong.getDescription() + " in "
                            + Words.quoted(wrong.getPattern()));
            return false;
        }
    }
}
