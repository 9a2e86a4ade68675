package org.openguidance.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.openguidance.benchmarks.measure.Effort;

/**
 * What the program is asked to do.
 *
 * @param effort how much time to spend
 * @param plot whether to draw what was found
 * @param measure whether to measure, or to take the figures of the last time
 * @param only the families to run; all where there are none
 * @param date the day that the report names
 */
record Options(Effort effort, boolean plot, boolean measure, List<String> only, LocalDate date) {

    static final String USAGE = """
            usage: examples/bench [--quick | --full] [--plot] [--only FAMILY]... [--date DATE]

              --quick   measures the ratios of the goal table in less than ten minutes (this is what happens without options)
              --full    measures everything with JMH; takes an hour or two
              --plot    draws docs/performance.svg and fills in docs/performance.md; alone, from the last figures
              --only    runs only this family of benchmarks, such as terms-1000
              --date    the day that the report names; today otherwise
              --try     only to see whether all runs, with --full in JMH's hands too; the figures mean nothing

            exit status: 0 all gates hold, 1 a gate is missed, 2 these options cannot be used
            """;

    static Options of(List<String> arguments, Clock clock) {
        boolean full = false;
        boolean brief = false;
        boolean plot = false;
        boolean measure = false;
        List<String> only = new ArrayList<>();
        LocalDate date = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--quick" -> full = false;
                case "--full" -> full = true;
                case "--try" -> brief = true;
                case "--plot" -> plot = true;
                case "--only" -> only.add(valueOf(argument, rest));
                case "--date" -> date = LocalDate.parse(valueOf(argument, rest));
                default -> throw new IllegalArgumentException("there is no option '" + argument + "'");
            }
            measure |= !argument.equals("--plot") && !argument.equals("--date");
        }
        Effort effort = full ? brief ? Effort.TRY_FULL : Effort.FULL : brief ? Effort.TRY : Effort.QUICK;
        return new Options(effort, plot, measure || !plot, List.copyOf(only), date);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("option '" + option + "' needs a value");
        }
        return rest.next();
    }

    /** Whether a family is to run. */
    boolean wants(String family) {
        return only.isEmpty() || only.contains(family);
    }
}
