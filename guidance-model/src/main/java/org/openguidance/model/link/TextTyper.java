package org.openguidance.model.link;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.openguidance.model.Condition;
import org.openguidance.model.PatternGuard;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Types the tests of texts. */
final class TextTyper {

    private final Bench bench;
    private final Numbers numbers;
    private final Fit fit;

    TextTyper(Bench bench, RightSides rights, Fit fit) {
        this.bench = bench;
        this.numbers = new Numbers(bench, rights);
        this.fit = fit;
    }

    private Test onText(String test, Condition condition, Supplier<Test> typed) {
        return fit.type(test, "texts", TypeWords::isText, condition.origin())
                .map(type -> typed.get())
                .orElseGet(() -> ConditionTyper.skipped(condition));
    }

    Test says(Condition.Says condition) {
        return onText("says", condition, () -> said(condition));
    }

    private Test.Says said(Condition.Says condition) {
        return new Test.Says(
                bench.terms().fill(condition.words()),
                condition.near().flatMap(this::near),
                condition.except().map(bench.terms()::fill),
                condition);
    }

    private Optional<Test.Near> near(Condition.Near near) {
        Terms terms = bench.terms().fill(near.words());
        return numbers.amount("'within' in 'near'", near.within()).map(within -> new Test.Near(terms, within));
    }

    Test startsWith(Condition.StartsWith condition) {
        return onText(
                "starts-with",
                condition,
                () -> new Test.StartsWith(bench.terms().fill(condition.words()), condition));
    }

    Test endsWith(Condition.EndsWith condition) {
        return onText(
                "ends-with", condition, () -> new Test.EndsWith(bench.terms().fill(condition.words()), condition));
    }

    Test inFirst(Condition.InFirst condition) {
        return onText("in-first", condition, () -> {
            Test.Says says = said(condition.says());
            return numbers.amount("'" + condition.unit().label() + "' in 'in-first'", condition.amount())
                    .map(amount -> (Test) new Test.InFirst(amount, condition.unit(), says, condition))
                    .orElseGet(() -> ConditionTyper.skipped(condition));
        });
    }

    Test pattern(Condition.Pattern condition) {
        return onText("pattern", condition, () -> {
            PatternGuard.refuse(condition.pattern())
                    .ifPresent(why -> bench.faults()
                            .add(
                                    DiagnosticCode.COSTLY_PATTERN,
                                    condition.origin().location(),
                                    why));
            if (PatternGuard.usesAsciiClasses(condition.pattern())) {
                bench.faults()
                        .add(
                                DiagnosticCode.ASCII_PATTERN,
                                condition.origin().location(),
                                "the pattern " + Phrase.quote(condition.pattern())
                                        + " uses a class such as \\b, \\w or \\d, which knows only the letters and digits of English",
                                "write \\pL for a letter, \\p{Nd} for a digit, or use 'says' for words");
            }
            return new Test.Pattern(condition.pattern(), condition);
        });
    }

    Test contains(Condition.Contains condition) {
        return onText(
                "contains",
                condition,
                () -> new Test.Contains(
                        Collections.unmodifiableSet(new LinkedHashSet<>(condition.kinds())), condition));
    }

    Test cased(Condition.Cased condition) {
        return onText("casing", condition, () -> new Test.Cased(condition.casing(), condition));
    }

    Test readingGrade(Condition.ReadingGrade condition) {
        return onText(
                "reading-grade",
                condition,
                () -> new Test.ReadingGrade(numbers.ofMeasure("'reading-grade'", condition.bounds()), condition));
    }

    Test length(Condition.Length condition) {
        return onText(
                "length",
                condition,
                () -> new Test.Length(condition.unit(), numbers.ofCount("'length'", condition.bounds()), condition));
    }
}
