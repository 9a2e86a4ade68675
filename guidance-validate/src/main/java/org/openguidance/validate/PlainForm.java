package org.openguidance.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.FactType;
import org.openguidance.model.Written;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;

/**
 * The usual forms of values, which fit their type at a glance, so that a check need not make a value of a fact that no rule
 * asks for. What is not of a usual form may fit all the same. Immutable and thread-safe.
 */
interface PlainForm {

    /** Whether a value is of this form; it then fits its type. */
    boolean has(Written written);

    /** The value of what is of this form; empty where that is not told at a glance either. */
    Optional<FactValue> value(Written written);

    /** The usual form of the values of a fact. */
    static PlainForm of(LinkedFact fact) {
        FactType type = fact.declaration().type();
        if (type instanceof FactType.SetOf set) {
            return new SomeOf(new HashSet<>(set.values()));
        }
        if (!(type instanceof FactType.Scalar scalar)) {
            return new None();
        }
        return switch (scalar.type()) {
            case TEXT -> new AnyText();
            case NUMBER -> new Digits();
            case DATE -> new Day(fact.zone());
            case DATE_TIME -> new Moment(fact.zone());
            case LINK, YES_NO, DURATION, VERSION -> new None();
        };
    }

    /** There is no usual form. */
    record None() implements PlainForm {

        @Override
        public boolean has(Written written) {
            return false;
        }

        @Override
        public Optional<FactValue> value(Written written) {
            return Optional.empty();
        }
    }

    /** Any text. */
    record AnyText() implements PlainForm {

        @Override
        public boolean has(Written written) {
            return written instanceof Written.Text;
        }

        @Override
        public Optional<FactValue> value(Written written) {
            return Optional.of(new FactValue.Text(((Written.Text) written).text()));
        }
    }

    /** A whole number of a few digits. */
    record Digits() implements PlainForm {

        private static final int MOST = 9;

        @Override
        public boolean has(Written written) {
            if (!(written instanceof Written.Text text)) {
                return false;
            }
            String digits = text.text();
            boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
            return !digits.isEmpty() && !padded && digits.length() <= MOST && isDigits(digits, 0, digits.length());
        }

        @Override
        public Optional<FactValue> value(Written written) {
            return Optional.of(
                    new FactValue.Decimal(BigDecimal.valueOf(Long.parseLong(((Written.Text) written).text()))));
        }
    }

    /** A list of some of the values of a set. */
    record SomeOf(Set<String> values) implements PlainForm {

        @Override
        public boolean has(Written written) {
            if (!(written instanceof Written.Items items)) {
                return false;
            }
            List<Written> all = items.items();
            for (int at = 0; at < all.size(); at++) {
                if (!(all.get(at) instanceof Written.Text text) || !values.contains(text.text())) {
                    return false;
                }
            }
            return !values.contains(Written.NOTHING);
        }

        @Override
        public Optional<FactValue> value(Written written) {
            return Optional.empty();
        }
    }

    /** A day such as {@code 2026-03-16}. */
    record Day(ZoneId zone) implements PlainForm {

        static final int LENGTH = 10;

        @Override
        public boolean has(Written written) {
            return written instanceof Written.Text text && text.text().length() == LENGTH && begins(text.text());
        }

        @Override
        public Optional<FactValue> value(Written written) {
            return Optional.of(new FactValue.Day(date(((Written.Text) written).text()), zone));
        }

        /** Whether a text begins with a day that exists. */
        static boolean begins(String text) {
            boolean digits = isDigits(text, 0, 4)
                    && text.charAt(4) == '-'
                    && isDigits(text, 5, 7)
                    && text.charAt(7) == '-'
                    && isDigits(text, 8, LENGTH);
            return digits && exists(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
        }

        private static boolean exists(int year, int month, int day) {
            boolean inAnyMonth = year > 0 && month > 0 && month <= 12 && day > 0;
            return inAnyMonth && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        }

        static LocalDate date(String text) {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
        }
    }

    /** A day, or a day with a time such as {@code 2026-03-16T09:00} that the clocks of its zone show once. */
    record Moment(ZoneId zone) implements PlainForm {

        private static final int LENGTH = 16;

        @Override
        public boolean has(Written written) {
            if (!(written instanceof Written.Text text)) {
                return false;
            }
            String time = text.text();
            return time.length() == Day.LENGTH ? Day.begins(time) : isTime(time) && isShownOnce(time);
        }

        private static boolean isTime(String text) {
            return text.length() == LENGTH
                    && Day.begins(text)
                    && text.charAt(Day.LENGTH) == 'T'
                    && isDigits(text, 11, 13)
                    && text.charAt(13) == ':'
                    && isDigits(text, 14, LENGTH)
                    && number(text, 11, 13) < 24
                    && number(text, 14, LENGTH) < 60;
        }

        private boolean isShownOnce(String text) {
            return zone.getRules().getValidOffsets(time(text)).size() == 1;
        }

        private static LocalDateTime time(String text) {
            return Day.date(text).atTime(number(text, 11, 13), number(text, 14, LENGTH));
        }

        @Override
        public Optional<FactValue> value(Written written) {
            String text = ((Written.Text) written).text();
            return Optional.of(
                    text.length() == Day.LENGTH
                            ? new FactValue.Day(Day.date(text), zone)
                            : new FactValue.Moment(time(text).atZone(zone).toInstant(), zone));
        }
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + digits.charAt(at) - '0';
        }
        return number;
    }
}
