package org.openguidance.model.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Id;

/** What to write where a date was to be compared with something that dates cannot be compared with in this way. */
final class DateAdvice {

    private static final Set<String> NOW = Set.of(
            "today",
            "now()",
            "today()",
            "the-present",
            "current-date",
            "current-time",
            "the-day-of-the-check",
            "present");
    private static final List<String> UNITS = List.of("minute", "hour", "day", "week", "month", "year");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekday", "weekend");

    private DateAdvice() {}

    /**
     * What was probably meant.
     *
     * @param text what stands where a date was expected
     * @param names the facts and fields that could be named there
     */
    static Optional<String> of(String text, Names names) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (NOW.contains(typed)) {
            return Optional.of("write 'now', the instant of the check");
        }
        if (DAYS.contains(typed)) {
            return Optional.of("days of the week cannot be asked for; let a fact say it, with a question of its own");
        }
        if (isTimeOfDay(typed)) {
            return Optional.of(
                    "write the day too, as in 2026-03-16T09:00; a time of day for every day needs a fact of its "
                            + "own");
        }
        List<String> words = List.of(typed.split(" ", -1));
        return length(words).or(() -> sum(words, names)).or(() -> withT(typed));
    }

    /** {@code 4 weeks}. */
    private static Optional<String> length(List<String> words) {
        return words.size() == 2 && isAmount(words)
                ? Optional.of("a length of time from another date is asked with 'within', as in 'within: { "
                        + unit(words.get(1)) + "s: " + words.get(0) + ", before: now }'")
                : Optional.empty();
    }

    /** {@code x - 3 days}, {@code x plus 3 days}, {@code 3 days after x}. */
    private static Optional<String> sum(List<String> words, Names names) {
        if (words.size() != 4) {
            return Optional.empty();
        }
        boolean first = isAmount(words.subList(0, 2));
        List<String> amount = first ? words.subList(0, 2) : words.subList(2, 4);
        String anchor = first ? words.get(3) : words.get(0);
        String side = switch (first ? words.get(2) : words.get(1)) {
            case "-", "minus", "before" -> "before";
            case "+", "plus", "after" -> "after";
            default -> "";
        };
        boolean known =
                anchor.equals("now") || Id.isValid(anchor) && names.find(anchor).isPresent();
        return !side.isEmpty() && known && isAmount(amount)
                ? Optional.of("dates are not added up here; ask whether it is within that time, as in 'within: { "
                        + unit(amount.get(1)) + "s: " + amount.get(0) + ", " + side + ": " + anchor + " }'")
                : Optional.empty();
    }

    private static boolean isAmount(List<String> words) {
        return PlainNumber.isDigits(words.get(0)) && UNITS.contains(unit(words.get(1)));
    }

    private static String unit(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isTimeOfDay(String text) {
        if (text.endsWith("am") || text.endsWith("pm")) {
            return PlainNumber.isDigits(text.substring(0, text.length() - 2)
                    .strip()
                    .replace(":", "")
                    .replace(".", ""));
        }
        int colon = text.indexOf(':');
        return colon > 0
                && colon < 3
                && PlainNumber.isDigits(text.replace(":", ""))
                && text.replace(":", "").length() <= 6;
    }

    private static Optional<String> withT(String text) {
        String joined = text.replace(' ', 'T');
        return !joined.equals(text) && Times.parse(joined).isPresent()
                ? Optional.of("write " + joined + ", with a 'T' before the time of day")
                : Optional.empty();
    }
}
