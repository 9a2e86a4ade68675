package org.openguidance.loader;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.PatternGuard;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Tells whether a pattern can be used, before anybody uses it. */
final class PatternCheck {

    /** What the engine says of a wrong pattern, in plain words. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("invalid character class range", "a range in square brackets is the wrong way round"),
            Map.entry("invalid escape sequence", "the character after a backslash means nothing there"),
            Map.entry("invalid named capture", "the name of a group is not right"),
            Map.entry("duplicate capture group name", "two groups have the same name"),
            Map.entry(
                    "invalid or unsupported Perl syntax",
                    "what stands after '(?' is not known: looking ahead or behind cannot be done"),
            Map.entry("invalid nested repetition operator", "two of '*', '+', '?' and '{}' follow each other"),
            Map.entry("invalid repeat count", "the number of times in braces is too high or the wrong way round"),
            Map.entry("missing closing ]", "a square bracket is not closed"),
            Map.entry("missing closing )", "a round bracket is not closed"),
            Map.entry("unexpected )", "a round bracket is closed that was not opened"),
            Map.entry("stray )", "a round bracket is closed that was not opened"),
            Map.entry(
                    "missing argument to repetition operator",
                    "there is nothing to repeat before '*', '+', '?' or '{'"),
            Map.entry("trailing backslash at end of expression", "it ends with a single backslash"));

    private static final String ESCAPE = "for a sign that is meant as itself, write a backslash before it";

    private final Faults faults;

    PatternCheck(Faults faults) {
        this.faults = faults;
    }

    /** Whether it is short and simple enough, and right; reported if not. */
    boolean isRight(String pattern, SourceLocation at) {
        if (pattern.isEmpty()) {
            faults.add(DiagnosticCode.BAD_PATTERN, at, "an empty pattern would be found everywhere");
            return false;
        }
        Optional<String> refusal = PatternGuard.refuse(pattern);
        refusal.ifPresent(reason -> faults.add(DiagnosticCode.COSTLY_PATTERN, at, reason));
        return refusal.isEmpty() && compiles(pattern, at);
    }

    private boolean compiles(String pattern, SourceLocation at) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException wrong) {
            boolean aboutSigns = !wrong.getDescription().contains("Perl")
                    && !wrong.getDescription().contains("escape");
            refuse(pattern, at, reason(wrong), aboutSigns ? Optional.of(ESCAPE) : Optional.empty());
        } catch (IndexOutOfBoundsException unfinished) {
            refuse(pattern, at, "it stops in the middle of something", Optional.empty());
        }
        return false;
    }

    private void refuse(String pattern, SourceLocation at, String reason, Optional<String> hint) {
        faults.add(
                DiagnosticCode.BAD_PATTERN,
                at,
                "the pattern " + Words.quoted(pattern) + " is not right: " + reason,
                hint);
    }

    private static String reason(PatternSyntaxException wrong) {
        if (wrong.getPattern().equals("stack underflow")) {
            return "a round bracket is closed that was not opened";
        }
        String reason = REASONS.get(wrong.getDescription());
        if (reason == null) {
            return "it cannot be read";
        }
        return wrong.getPattern().isEmpty() ? reason : reason + ", at " + Words.quoted(wrong.getPattern());
    }
}
