package org.openguidance.model;

import java.util.Optional;

/** What an amount of time is counted in. */
public enum AmountUnit implements Labelled {
    /** Minutes. */
    MINUTES("minutes"),
    /** Hours. */
    HOURS("hours"),
    /** Days; beside a time of day, 24 hours each. */
    DAYS("days"),
    /** Weeks of seven days. */
    WEEKS("weeks"),
    /** Months of the calendar. */
    MONTHS("months"),
    /** Years of the calendar. */
    YEARS("years"),
    /** Working days of a named calendar; only in 'within'. */
    WORKING_DAYS("working-days");

    private final String label;

    AmountUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one that packs write with this word. */
    public static Optional<AmountUnit> of(String label) {
        return Labelled.find(values(), label);
    }
}
