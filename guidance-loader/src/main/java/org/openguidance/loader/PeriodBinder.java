package org.openguidance.loader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openguidance.model.Condition;
import org.openguidance.model.Period;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Window;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads periods and calendars. */
final class PeriodBinder {

    private static final List<String> PERIOD = List.of("id", "title", "windows", "cite", "evidence");
    private static final List<String> WINDOW = List.of("from", "until", "for");
    private static final List<String> ENDS = List.of("from", "until");
    private static final List<String> CALENDAR = List.of("id", "title", "weekend", "holidays", "cite", "evidence");
    private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Binding binding;
    private final ConditionBinder conditions;

    PeriodBinder(Binding binding, ConditionBinder conditions) {
        this.binding = binding;
        this.conditions = conditions;
    }

    Optional<Period> period(Node node) {
        return binding.keys(node, "period", PERIOD).flatMap(this::period);
    }

    private Optional<Period> period(KnownKeys keys) {
        Period.Builder period = Period.builder();
        period.id(keys.needId())
                .title(keys.needWording("title"))
                .location(keys.location())
                .addAllCite(keys.cites())
                .evidence(keys.evidence());
        Optional<Node> node =
                keys.need("windows", "write them as in 'windows: [{ from: 2026-04-01, until: 2026-05-07 }]'");
        List<Window> windows = keys.groups("windows", this::window);
        boolean empty = node.filter(list ->
                        list instanceof Node.Listing listing && listing.items().isEmpty())
                .isPresent();
        if (empty) {
            binding.faults()
                    .add(
                            DiagnosticCode.EMPTY,
                            keys.at("windows"),
                            keys.what("windows") + " must have at least one entry");
        }
        return windows.isEmpty()
                ? Optional.empty()
                : Optional.of(period.addAllWindows(windows).build());
    }

    private Optional<Window> window(Node node) {
        return binding.keysOf(node, "this window", WINDOW).flatMap(keys -> {
            Optional<TimePoint> from = keys.read("from", date -> binding.times().timePoint(date, keys.what("from")));
            Optional<TimePoint> until =
                    keys.read("until", date -> binding.times().timePoint(date, keys.what("until")));
            Optional<Condition> forWhom = keys.read("for", whom -> conditions.onSubject(whom, keys.what("for")));
            if (keys.present(ENDS).isEmpty() && !keys.hasStrangers() && keys.isComplete()) {
                binding.faults()
                        .add(
                                DiagnosticCode.MISSING_KEY,
                                keys.location(),
                                keys.thing() + " of time needs 'from', 'until' or both");
            }
            return from.isPresent() || until.isPresent()
                    ? Optional.of(new Window(from, until, forWhom, keys.origin()))
                    : Optional.empty();
        });
    }

    Optional<WorkCalendar> calendar(Node node) {
        return binding.keys(node, "calendar", CALENDAR).flatMap(keys -> {
            WorkCalendar.Builder calendar = WorkCalendar.builder();
            calendar.id(keys.needId())
                    .title(keys.needWording("title"))
                    .location(keys.location())
                    .addAllWeekend(weekend(keys))
                    .addAllHolidays(keys.list("holidays", this::holiday))
                    .addAllCite(keys.cites())
                    .evidence(keys.evidence());
            return binding.build(keys.at("weekend"), calendar::build);
        });
    }

    private Optional<LocalDate> holiday(Node node) {
        return binding.times().day(node, "holiday");
    }

    /** The days that are written; Saturday and Sunday where nothing is. */
    private Set<DayOfWeek> weekend(KnownKeys keys) {
        if (!keys.has("weekend")) {
            return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        return new TreeSet<>(keys.list("weekend", this::dayOfWeek));
    }

    private Optional<DayOfWeek> dayOfWeek(Node node) {
        return binding.plain().words(node, "entry of 'weekend'").flatMap(word -> {
            if (!DAYS.contains(word)) {
                binding.plain().notAChoice(node, "entry of 'weekend'", word, DAYS);
                return Optional.empty();
            }
            return Optional.of(DayOfWeek.of(DAYS.indexOf(word) + 1));
        });
    }
}
