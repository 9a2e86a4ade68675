package org.openguidance.loader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.Condition;
import org.openguidance.model.Id;
import org.openguidance.model.Labelled;
import org.openguidance.model.Named;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Side;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the tests of dates that are more than a comparison: {@code during} and {@code within}. */
final class TimeTestBinder {

    private static final List<String> UNITS = Labelled.labels(AmountUnit.values());
    private static final List<String> SIDES = Labelled.labels(Side.values());
    private static final String EXAMPLE = "write it as in { days: 30, before: publish-at }";

    private final Binding binding;
    private final Operands operands;

    TimeTestBinder(Binding binding, Operands operands) {
        this.binding = binding;
        this.operands = operands;
    }

    Optional<Condition> during(Line line) {
        if (line.value() instanceof Node.Listing list && !list.items().isEmpty()) {
            return severalPeriods(list, line);
        }
        if (line.value() instanceof Node.Mapping group) {
            binding.faults()
                    .wrongType(
                            group,
                            line.what(),
                            "the id of a period",
                            "write the id alone, as in 'during: pre-election'");
            return Optional.empty();
        }
        return binding.plain()
                .id(line.value(), "period")
                .map(period ->
                        new Condition.During(period, Origin.at(line.value().location())));
    }

    /** A list where one period has to be named; its names are looked up all the same. */
    private Optional<Condition> severalPeriods(Node.Listing list, Line line) {
        String each = list.items().stream()
                .map(item -> "{ during: " + Shown.of(item) + " }")
                .collect(Collectors.joining(", "));
        binding.faults()
                .wrongType(
                        list,
                        line.what(),
                        "the id of one period",
                        Shown.only(list).isPresent()
                                ? "write 'during: " + Shown.of(list.items().get(0)) + "'"
                                : "write 'any: [" + each + "]'");
        List<Condition> periods = new ArrayList<>();
        for (Node item : list.items()) {
            binding.plain()
                    .id(item, "period")
                    .ifPresent(period -> periods.add(new Condition.During(period, Origin.at(item.location()))));
        }
        return periods.isEmpty() ? Optional.empty() : Optional.of(new Condition.Any(periods, line.origin()));
    }

    Optional<Condition> within(Line line) {
        List<String> known = new ArrayList<>(UNITS);
        known.addAll(SIDES);
        known.addAll(List.of("ends", "calendar"));
        return binding.keysOf(line.value(), line.what(), known, hint(line.value()))
                .flatMap(keys -> within(keys, line));
    }

    /** What was meant by a sentence: {@code 30 days before polling-day}. */
    private static String hint(Node node) {
        List<String> words =
                node instanceof Node.Text text ? List.of(text.text().strip().split(" ", -1)) : List.of();
        if (words.size() < 4 || words.size() > 5 || Plain.digits(words.get(0)).isEmpty()) {
            return EXAMPLE;
        }
        String unit = String.join("-", words.subList(1, words.size() - 2));
        String plural = unit.endsWith("s") ? unit : unit + "s";
        String side = words.get(words.size() - 2);
        String calendar = plural.equals(AmountUnit.WORKING_DAYS.label()) ? ", calendar: …" : "";
        return UNITS.contains(plural) && SIDES.contains(side)
                ? "write '{ " + plural + ": " + words.get(0) + ", " + side + ": "
                        + Words.plain(words.get(words.size() - 1)) + calendar + " }'"
                : EXAMPLE;
    }

    private Optional<Condition> within(KnownKeys keys, Line line) {
        Optional<String> unit = one(keys, UNITS, "an amount of time");
        Optional<String> side = one(keys, SIDES, "'before' or 'after'");
        Optional<Operand> amount =
                unit.flatMap(keys::get).flatMap(node -> operands.amount(node, "'" + unit.get() + "'"));
        Optional<Operand> anchor =
                side.flatMap(keys::get).flatMap(node -> operands.right(node, "'" + side.get() + "'"));
        Set<RangeEnd> ends = ends(keys);
        Optional<Id> calendar = keys.read("calendar", node -> binding.plain().named(node, "calendar"))
                .map(Named::id);
        if (amount.isEmpty() || anchor.isEmpty() || ends.isEmpty() || !fitsCalendar(keys, unit.get(), calendar)) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Within(
                amount.get(),
                AmountUnit.of(unit.get()).orElseThrow(),
                Side.of(side.orElseThrow()).orElseThrow(),
                anchor.get(),
                ends,
                calendar,
                line.origin()));
    }

    /** The one of some keys that is there; reported if there is none, or more than one. */
    private Optional<String> one(KnownKeys keys, List<String> choices, String what) {
        List<String> present = keys.present(choices);
        if (present.isEmpty() && !keys.hasStrangers() && keys.isComplete()) {
            binding.faults().add(DiagnosticCode.MISSING_KEY, keys.location(), keys.thing() + " needs " + what, EXAMPLE);
        }
        if (present.size() > 1) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at(present.get(1)),
                            keys.thing() + " has both '" + present.get(0) + "' and '" + present.get(1)
                                    + "', and can have only one of them");
        }
        return present.stream().findFirst();
    }

    private Set<RangeEnd> ends(KnownKeys keys) {
        Set<RangeEnd> ends = EnumSet.noneOf(RangeEnd.class);
        if (!keys.has("ends")) {
            return EnumSet.allOf(RangeEnd.class);
        }
        ends.addAll(keys.list("ends", node -> binding.plain().choice(node, "entry of 'ends'", RangeEnd.values())));
        boolean empty = keys.get("ends")
                .filter(node ->
                        node instanceof Node.Listing list && list.items().isEmpty())
                .isPresent();
        if (empty) {
            binding.faults()
                    .add(
                            DiagnosticCode.EMPTY_CONDITION,
                            keys.at("ends"),
                            "'ends' must keep 'start', 'end' or both",
                            "leave it out to keep both");
        }
        return ends;
    }

    private boolean fitsCalendar(KnownKeys keys, String unit, Optional<Id> calendar) {
        boolean working = unit.equals(AmountUnit.WORKING_DAYS.label());
        if (working && !keys.has("calendar")) {
            binding.faults()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            keys.location(),
                            "'working-days' needs 'calendar', which says what a working day is",
                            "write it as in { working-days: 10, after: received-at, calendar: bank-holidays }");
        }
        if (!working && keys.has("calendar")) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at("calendar"),
                            "'calendar' goes only with 'working-days', not with '" + unit + "'");
        }
        return working == calendar.isPresent();
    }
}
