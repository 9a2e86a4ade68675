package org.openguidance.loader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the day that was meant by one that is written in another way, where it can only be one. */
final class MeantDate {

    private static final int MONTHS = 12;

    private MeantDate() {}

    /** {@code 16/03/2026} and {@code 2026-3-16} are the 16 March 2026; {@code 03/04/2026} could be two days. */
    static Optional<LocalDate> of(String text) {
        List<Integer> parts = new ArrayList<>();
        for (String part : split(text)) {
            Plain.digits(part).ifPresent(parts::add);
        }
        if (parts.size() != 3) {
            return Optional.empty();
        }
        if (parts.get(0) > 31) {
            return day(parts.get(0), parts.get(1), parts.get(2));
        }
        boolean british = parts.get(0) > MONTHS || parts.get(0).equals(parts.get(1));
        boolean american = parts.get(1) > MONTHS;
        if (parts.get(2) < 1000 || british == american) {
            return Optional.empty();
        }
        return british ? day(parts.get(2), parts.get(1), parts.get(0)) : day(parts.get(2), parts.get(0), parts.get(1));
    }

    private static List<String> split(String text) {
        return List.of(text.trim().replace('/', '-').replace('.', '-').split("-", 4));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year > 9999 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
