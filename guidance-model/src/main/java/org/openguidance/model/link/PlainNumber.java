package org.openguidance.model.link;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Reads a number as people write it: an optional sign, digits, perhaps a point and digits. No exponents, no grouping, no
 * other bases; no zeros in front, because {@code 010} means ten to some and eight to others.
 */
final class PlainNumber {

    private static final int MOST_DIGITS = 100;

    private PlainNumber() {}

    static FactReading read(Supplier<String> what, Written.Text written) {
        String text = written.text();
        Optional<BigDecimal> number = parse(text);
        if (number.isPresent()) {
            return FactReading.of(new FactValue.Decimal(number.get()));
        }
        if (text.length() > MOST_DIGITS && isDigits(text.replace(".", ""))) {
            return FactReading.problem(
                    DiagnosticCode.NOT_A_NUMBER,
                    what.get() + " must be a number of at most " + MOST_DIGITS + " digits, not " + Phrase.quote(text),
                    written.origin());
        }
        return SingleValues.notOfForm(DiagnosticCode.NOT_A_NUMBER, what, written, ScalarType.NUMBER, hint(text));
    }

    /** The number that a text is written for. */
    static Optional<BigDecimal> parse(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf('.');
        String whole = text.substring(start, point < 0 ? text.length() : Math.max(start, point));
        String fraction = point < 0 ? "0" : text.substring(point + 1);
        boolean padded = whole.length() > 1 && whole.charAt(0) == '0';
        boolean plain = isDigits(whole) && isDigits(fraction) && !padded;
        return plain && whole.length() + fraction.length() <= MOST_DIGITS + 1
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    static boolean isDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The plain way to write it, where what was meant can be told. */
    private static Optional<String> hint(String text) {
        String joined = text.replace(",", "").replace("_", "").replace(" ", "");
        String bare = joined.startsWith("-") ? joined.substring(1) : joined;
        int zeros = 0;
        while (zeros + 1 < bare.length() && bare.charAt(zeros) == '0' && bare.charAt(zeros + 1) != '.') {
            zeros++;
        }
        String trimmed = (joined.startsWith("-") ? "-" : "") + bare.substring(zeros);
        String led = trimmed.startsWith(".") ? "0" + trimmed : trimmed;
        return parse(led).isPresent() ? Optional.of("write " + led) : Optional.empty();
    }
}
