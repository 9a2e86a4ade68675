package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openguidance.model.FactType;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads values that are written as one word or text, by types that need no further description. */
final class SingleValues {

    private static final Set<String> LIKE_YES = Set.of("true", "on", "y", "yes", "1");
    private static final Set<String> LIKE_NO = Set.of("false", "off", "n", "no", "0");

    /** Minutes in the units of the clock and the week; months in those of the calendar. */
    private static final Map<String, Long> MINUTES = Map.of("minute", 1L, "hour", 60L, "day", 1_440L, "week", 10_080L);

    private static final Map<String, Long> MONTHS = Map.of("month", 1L, "year", 12L);
    private static final int MOST_DIGITS_OF_A_DURATION = 9;
    private static final int MOST_PARTS_OF_A_VERSION = 20;
    private static final int MOST_DIGITS_OF_A_PART = 18;

    private SingleValues() {}

    /** What a type of single values wants to see, with an example. */
    static String wanted(FactType type) {
        if (!(type instanceof FactType.Scalar scalar)) {
            return type instanceof FactType.StageOf ? "one stage" : "one value";
        }
        return switch (scalar.type()) {
            case TEXT -> "one text";
            case LINK -> "one web address";
            case YES_NO -> "'yes' or 'no'";
            case NUMBER -> "a number such as 12 or 0.5";
            case DATE -> "a date that exists, such as 2026-03-16";
            case DATE_TIME -> "a date, or a date with a time such as 2026-03-16T09:00";
            case DURATION -> "a duration such as '30 days'";
            case VERSION -> "a version such as 102.3.1";
        };
    }

    static FactReading read(Supplier<String> what, Written.Text written, ScalarType type, ZoneId zone) {
        return switch (type) {
            case TEXT -> FactReading.of(new FactValue.Text(written.text()));
            case LINK -> link(what, written);
            case YES_NO -> yesNo(what, written);
            case NUMBER -> PlainNumber.read(what, written);
            case DATE -> Times.readDate(what, written, zone);
            case DATE_TIME -> Times.readMoment(what, written, zone);
            case DURATION -> duration(what, written);
            case VERSION -> version(what, written);
        };
    }

    /** The problem that a value has not the form that its type asks for. */
    static FactReading notOfForm(
            DiagnosticCode code, Supplier<String> what, Written.Text written, ScalarType type, Optional<String> hint) {
        return FactReading.problem(
                code,
                what.get() + " must be " + wanted(new FactType.Scalar(type)) + ", not " + Phrase.quote(written.text()),
                written.origin(),
                hint);
    }

    private static FactReading yesNo(Supplier<String> what, Written.Text written) {
        String typed = written.text();
        if (typed.equals("yes") || typed.equals("no")) {
            return FactReading.of(new FactValue.YesNo(typed.equals("yes")));
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        Optional<String> hint = LIKE_YES.contains(lower)
                ? Optional.of("write yes")
                : LIKE_NO.contains(lower) ? Optional.of("write no") : Optional.empty();
        return notOfForm(DiagnosticCode.NOT_YES_NO, what, written, ScalarType.YES_NO, hint);
    }

    private static FactReading link(Supplier<String> what, Written.Text written) {
        if (WebHost.of(written.text()).isPresent()) {
            return FactReading.of(new FactValue.Link(written.text()));
        }
        return FactReading.problem(
                DiagnosticCode.BAD_URL,
                what.get() + " must be a web address without spaces, such as https://www.gov.uk/guidance, not "
                        + Phrase.quote(written.text()),
                written.origin());
    }

    private static FactReading duration(Supplier<String> what, Written.Text written) {
        String text = written.text();
        int space = text.indexOf(' ');
        String digits = space < 0 ? "" : text.substring(0, space);
        String unit = space < 0 ? "" : text.substring(space + 1);
        String singular = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        boolean whole = PlainNumber.isDigits(digits) && digits.length() <= MOST_DIGITS_OF_A_DURATION;
        boolean known = MINUTES.containsKey(singular) || MONTHS.containsKey(singular);
        if (!whole || !known) {
            return notOfForm(
                    DiagnosticCode.BAD_AMOUNT,
                    what,
                    written,
                    ScalarType.DURATION,
                    Optional.of("write a whole number and minutes, hours, days, weeks, months or years"));
        }
        boolean months = MONTHS.containsKey(singular);
        long each = (months ? MONTHS : MINUTES).getOrDefault(singular, 1L);
        return FactReading.of(new FactValue.Duration(Long.parseLong(digits) * each, months, text));
    }

    private static FactReading version(Supplier<String> what, Written.Text written) {
        List<Long> parts = new ArrayList<>();
        for (String part : split(written.text())) {
            if (!PlainNumber.isDigits(part)
                    || part.length() > MOST_DIGITS_OF_A_PART
                    || parts.size() == MOST_PARTS_OF_A_VERSION) {
                return notOfForm(
                        DiagnosticCode.NOT_A_VALUE,
                        what,
                        written,
                        ScalarType.VERSION,
                        Optional.of("write numbers joined by dots"));
            }
            parts.add(Long.parseLong(part));
        }
        return FactReading.of(new FactValue.Version(parts, written.text()));
    }

    /** The pieces between dots, empty ones included. */
    private static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
            pieces.add(text.substring(from, dot));
            from = dot + 1;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
