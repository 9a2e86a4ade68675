package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.AmountUnit;
import org.openguidance.model.Casing;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.ContentKind;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Side;
import org.openguidance.model.TextUnit;
import org.openguidance.model.WorkCalendar;

/**
 * A condition with its types: what a checker evaluates. Names are resolved, words and values are filled in, and every
 * test stands only where the value at hand has the type for it.
 *
 * <p>A test is about the value at hand: the subject at the top, what a {@link Step} leads to below {@link At}, an entry
 * below {@link Each}, {@link Some} and {@link Count}.
 */
public sealed interface Test {

    /** The condition as its author wrote it. */
    Condition source();

    /**
     * All of these hold.
     *
     * @param tests the tests
     * @param source the condition as it was written
     */
    record All(List<Test> tests, Condition source) implements Test {}

    /**
     * At least one of these holds.
     *
     * @param tests the tests
     * @param source the condition as it was written
     */
    record Any(List<Test> tests, Condition source) implements Test {}

    /**
     * None of these holds.
     *
     * @param tests the tests
     * @param source the condition as it was written
     */
    record None(List<Test> tests, Condition source) implements Test {}

    /**
     * At least a number of these hold.
     *
     * @param tests the tests
     * @param atLeast how many must hold
     * @param source the condition as it was written
     */
    record SomeOf(List<Test> tests, int atLeast, Condition source) implements Test {}

    /**
     * The test holds about what the step leads to.
     *
     * @param step the step
     * @param test the test
     * @param source the condition as it was written
     */
    record At(Step step, Test test, Condition source) implements Test {}

    /**
     * Equals one of the values; of a set: has any of them. Negated: none of them.
     *
     * @param values the values
     * @param negated whether none of them may match
     * @param source the condition as it was written
     */
    record Among(List<Right> values, boolean negated, Condition source) implements Test {}

    /**
     * The set has all of the values.
     *
     * @param values the values
     * @param source the condition as it was written
     */
    record HasAll(List<Right> values, Condition source) implements Test {}

    /**
     * The set has nothing but the values.
     *
     * @param values the values
     * @param source the condition as it was written
     */
    record Only(List<Right> values, Condition source) implements Test {}

    /**
     * Compares by order.
     *
     * @param bound the comparison
     * @param source the condition as it was written
     */
    record Ordered(Bound bound, Condition source) implements Test {}

    /**
     * The date lies in a window of the period.
     *
     * @param period the period
     * @param source the condition as it was written
     */
    record During(LinkedPeriod period, Condition source) implements Test {}

    /**
     * The date lies within an amount of time on one side of the anchor.
     *
     * @param amount how much
     * @param unit of what
     * @param side on which side
     * @param anchor the other date
     * @param ends which ends belong to it
     * @param calendar the calendar that working days are counted by
     * @param source the condition as it was written
     */
    record Within(
            Right amount,
            AmountUnit unit,
            Side side,
            Right anchor,
            Set<RangeEnd> ends,
            Optional<WorkCalendar> calendar,
            Condition source)
            implements Test {}

    /**
     * Equals the value of a fact or field.
     *
     * @param other the other value
     * @param optional whether the other value may be nothing
     * @param source the condition as it was written
     */
    record SameAs(Right other, boolean optional, Condition source) implements Test {}

    /**
     * Has nothing visible in it, or has something.
     *
     * @param blank whether nothing visible is asked for
     * @param source the condition as it was written
     */
    record Blank(boolean blank, Condition source) implements Test {}

    /**
     * Is declared, or is not.
     *
     * @param known whether it has to be declared
     * @param source the condition as it was written
     */
    record Known(boolean known, Condition source) implements Test {}

    /**
     * The text says one of the terms.
     *
     * @param terms the words and phrases
     * @param near other terms that must stand near
     * @param except places that do not count
     * @param source the condition as it was written
     */
    record Says(Terms terms, Optional<Near> near, Optional<Terms> except, Condition source) implements Test {}

    /**
     * Terms that must stand near, with so many words between at the most.
     *
     * @param terms the words and phrases
     * @param within how many words may stand between
     */
    record Near(Terms terms, Right within) {}

    /**
     * The text starts with one of the terms.
     *
     * @param terms the words and phrases
     * @param source the condition as it was written
     */
    record StartsWith(Terms terms, Condition source) implements Test {}

    /**
     * The text ends with one of the terms.
     *
     * @param terms the words and phrases
     * @param source the condition as it was written
     */
    record EndsWith(Terms terms, Condition source) implements Test {}

    /**
     * The first part of the text says one of the terms.
     *
     * @param amount how much
     * @param unit of what
     * @param says what it has to say
     * @param source the condition as it was written
     */
    record InFirst(Right amount, TextUnit unit, Says says, Condition source) implements Test {}

    /**
     * The pattern is found in the text.
     *
     * @param pattern the pattern, RE2 syntax
     * @param source the condition as it was written
     */
    record Pattern(String pattern, Condition source) implements Test {}

    /**
     * The text contains something of one of the kinds.
     *
     * @param kinds the kinds
     * @param source the condition as it was written
     */
    record Contains(Set<ContentKind> kinds, Condition source) implements Test {}

    /**
     * The words are capitalised like this.
     *
     * @param casing how
     * @param source the condition as it was written
     */
    record Cased(Casing casing, Condition source) implements Test {}

    /**
     * The reading grade of the text keeps the bounds.
     *
     * @param bounds the bounds
     * @param source the condition as it was written
     */
    record ReadingGrade(List<Bound> bounds, Condition source) implements Test {}

    /**
     * The length of the text keeps the bounds.
     *
     * @param unit of what
     * @param bounds the bounds
     * @param source the condition as it was written
     */
    record Length(LengthUnit unit, List<Bound> bounds, Condition source) implements Test {}

    /**
     * The number of entries about which the test holds keeps the bounds.
     *
     * @param bounds the bounds
     * @param where the test of the entries that are counted
     * @param source the condition as it was written
     */
    record Count(List<Bound> bounds, Optional<Test> where, Condition source) implements Test {}

    /**
     * The test holds about every entry.
     *
     * @param test the test
     * @param source the condition as it was written
     */
    record Each(Test test, Condition source) implements Test {}

    /**
     * The test holds about at least one entry.
     *
     * @param test the test
     * @param source the condition as it was written
     */
    record Some(Test test, Condition source) implements Test {}

    /**
     * One comparison with a right side.
     *
     * @param comparison how
     * @param right with what
     */
    record Bound(Comparison comparison, Right right) {}
}
