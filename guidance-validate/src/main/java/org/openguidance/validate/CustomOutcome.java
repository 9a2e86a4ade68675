package org.openguidance.validate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;

/**
 * What came of a check in Java: a part of the rule, and the places that it pointed at. Whatever it throws is contained and
 * makes the part an error, never a pass.
 */
record CustomOutcome(Part part, List<CustomCheck.Place> places, Optional<String> error) {

    static final CustomOutcome NOT_ASKED = new CustomOutcome(Part.of("check", Truth.NO), List.of(), Optional.empty());

    static CustomOutcome of(CustomCheck check, Run run) {
        CustomCheck.@Nullable Result result;
        try {
            result = check.check(new RunContext(run));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
            return failed("the check in Java failed with " + failure.getClass().getSimpleName());
        }
        if (result == null) {
            return failed("the check in Java gave no result");
        }
        return read(result, run);
    }

    private static CustomOutcome read(CustomCheck.Result result, Run run) {
        if (result.broken() == Truth.UNKNOWN) {
            List<Need> needs = new ArrayList<>();
            for (String name : result.missing()) {
                Optional<LinkedFact> fact = run.program().linked().fact(name);
                if (fact.isEmpty()) {
                    return failed(
                            "the check in Java asks for a fact '" + name + "' that the guidance does not declare");
                }
                needs.add(new Need.OfFact(fact.get().slot(), name));
            }
            return needs.isEmpty()
                    ? failed("the check in Java cannot tell, and names no missing fact")
                    : new CustomOutcome(Part.unknown("check", needs), List.of(), Optional.empty());
        }
        for (CustomCheck.Place place : result.places()) {
            if (!isThere(place, run)) {
                return failed("the check in Java points at a place that is not in the text '" + place.fact() + "'");
            }
        }
        return new CustomOutcome(Part.of("check", result.broken()), result.places(), Optional.empty());
    }

    private static boolean isThere(CustomCheck.Place place, Run run) {
        return text(run, place.fact())
                .map(text -> 0 <= place.start() && place.start() < place.end() && place.end() <= text.length())
                .orElse(false);
    }

    private static CustomOutcome failed(String message) {
        return new CustomOutcome(
                Part.unknown("check", List.of(new Need.OfError(message))), List.of(), Optional.of(message));
    }

    static Optional<Hand> hand(Run run, String name) {
        return run.program().linked().fact(name).map(fact -> run.fact(fact.slot()));
    }

    private static Optional<String> text(Run run, String name) {
        return hand(run, name)
                .flatMap(Hand::value)
                .filter(FactValue.Text.class::isInstance)
                .map(FactValue::display);
    }

    private record RunContext(Run run) implements CustomCheck.Context {
        @Override
        public Optional<FactValue> fact(String name) {
            return hand(run, name).flatMap(Hand::value);
        }

        @Override
        public Optional<String> text(String name) {
            return CustomOutcome.text(run, name);
        }

        @Override
        public Instant at() {
            return run.at();
        }
    }
}
