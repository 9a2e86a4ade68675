package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads {@code some-of}: a number of conditions of which some have to hold. */
final class SomeOfBinder {

    private static final List<String> KEYS = List.of("these", "at-least");

    private final Binding binding;
    private final ConditionBinder conditions;

    SomeOfBinder(Binding binding, ConditionBinder conditions) {
        this.binding = binding;
        this.conditions = conditions;
    }

    Optional<Condition> bind(Line line) {
        if (line.value() instanceof Node.Listing list) {
            return withoutNumber(list, line);
        }
        return binding.keysOf(line.value(), line.what(), KEYS).flatMap(keys -> {
            Optional<Integer> atLeast =
                    keys.need("at-least").flatMap(node -> binding.plain().wholeNumber(node, "'at-least'", 1));
            Optional<List<Condition>> these =
                    keys.need("these").flatMap(node -> conditions.conditions(node, line.standing(), "'these'"));
            int written = keys.get("these")
                    .filter(Node.Listing.class::isInstance)
                    .map(Node.Listing.class::cast)
                    .map(list -> list.items().size())
                    .orElse(0);
            return these.isPresent() && atLeast.isPresent()
                    ? someOf(
                            line,
                            these.get(),
                            written,
                            atLeast.get(),
                            keys.get("at-least").orElse(line.value()))
                    : these.map(found -> new Condition.Any(found, line.origin()));
        });
    }

    /** A list that does not say how many; what is in it is looked at all the same. */
    private Optional<Condition> withoutNumber(Node.Listing list, Line line) {
        binding.faults()
                .wrongType(
                        list,
                        line.what(),
                        "a group that says how many of which",
                        "write it as in 'some-of: { at-least: 2, these: " + Shown.of(list) + " }'");
        return conditions
                .conditions(list, line.standing(), line.what())
                .map(found -> new Condition.Any(found, line.origin()));
    }

    private Optional<Condition> someOf(Line line, List<Condition> these, int written, int atLeast, Node number) {
        if (atLeast > written) {
            binding.faults()
                    .add(
                            DiagnosticCode.NOT_A_NUMBER,
                            number.location(),
                            "'at-least' must be at most " + written + ", the number of conditions in 'these', not "
                                    + atLeast);
        }
        return Optional.of(new Condition.SomeOf(these, Math.min(atLeast, these.size()), line.origin()));
    }
}
