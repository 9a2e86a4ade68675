package org.openguidance.model.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openguidance.model.Id;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the weights of a blend: numbers that are not negative and add up to 1. */
final class BlendWeights {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private BlendWeights() {}

    /**
     * Reads the weights.
     *
     * @param stages the stages of the engagement model, where that is known; others are left out
     */
    static FactReading read(Supplier<String> what, Written.Fields written, Optional<List<String>> stages) {
        Map<Id, BigDecimal> weights = new LinkedHashMap<>();
        stages.ifPresent(known -> known.forEach(stage -> weights.put(Id.of(stage), BigDecimal.ZERO)));
        List<FactReading.Problem> problems = new ArrayList<>();
        written.fields().forEach((stage, weight) -> {
            Optional<BigDecimal> number = number(weight).filter(found -> found.signum() >= 0);
            if (number.isEmpty()) {
                problems.add(notAWeight(what, stage, weight));
            } else if (Id.isValid(stage)) {
                weights.put(Id.of(stage), number.get());
            }
        });
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (problems.isEmpty() && sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
            problems.add(new FactReading.Problem(
                    DiagnosticCode.NOT_A_VALUE,
                    what.get() + " must have weights that add up to 1, not to " + new FactValue.Decimal(sum).display(),
                    written.origin(),
                    Optional.empty()));
        }
        return problems.isEmpty()
                ? FactReading.of(new FactValue.Blend(weights))
                : new FactReading(Optional.empty(), problems);
    }

    private static FactReading.Problem notAWeight(Supplier<String> what, String stage, Written weight) {
        return new FactReading.Problem(
                DiagnosticCode.NOT_A_NUMBER,
                "the weight of " + Phrase.quote(stage) + " in " + what.get() + " must be a number from 0 to 1, not "
                        + Phrase.quote(weight.toString()),
                weight.origin(),
                Optional.empty());
    }

    private static Optional<BigDecimal> number(Written weight) {
        return weight instanceof Written.Text text ? PlainNumber.parse(text.text()) : Optional.empty();
    }
}
