package org.openguidance.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date of which perhaps only the year, or the year and the month, is known: {@code 2020}, {@code 2020-09},
 * {@code 2020-09-16}.
 *
 * @param text as it is written
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    /** Refuses what is not such a date. */
    public PartialDate {
        firstDay(text);
    }

    /** The date with this text. */
    public static PartialDate of(String text) {
        return new PartialDate(text);
    }

    /** The first day that it can mean. */
    public LocalDate firstDay() {
        return firstDay(text);
    }

    private static LocalDate firstDay(String text) {
        try {
            return switch (text.length()) {
                case 4 -> LocalDate.of(digits(text), 1, 1);
                case 7 -> YearMonth.parse(text).atDay(1);
                case 10 -> LocalDate.parse(text);
                default -> throw new DateTimeException("length");
            };
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "date '" + text
                            + "' must be a day that exists, a month or a year, such as '2020-09-16', '2020-09' or '2020'",
                    wrong);
        }
    }

    private static int digits(String text) {
        if (!text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
