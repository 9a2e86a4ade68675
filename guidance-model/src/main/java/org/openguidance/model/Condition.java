package org.openguidance.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule looks at, as its author wrote it: one grammar for {@code when}, {@code unless}, {@code forbid},
 * {@code require}, {@code flag} and the definitions of facts.
 *
 * <p>Every condition is about one value: the whole subject at the top, a fact or field below {@link Field}, an entry below
 * {@link Each}. It holds, does not hold, or is unknown. Conditions are immutable; two are equal if they say the same,
 * wherever they were written. That the facts exist and have the right types is established when the guidance is linked.
 *
 * <p>Build them with the factories here: {@code Condition.field("account", Condition.is("official"))}.
 */
public sealed interface Condition {

    /** Where it was written. */
    Origin origin();

    /** Calls the method of the visitor that fits this kind of condition. */
    <T> T accept(ConditionVisitor<T> visitor);

    /**
     * All of these hold.
     *
     * @param conditions the conditions
     * @param origin where it was written
     */
    record All(List<Condition> conditions, Origin origin) implements Condition {
        /** Copies the list. */
        public All {
            conditions = nonEmpty("all", conditions);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitAll(this);
        }
    }

    /**
     * At least one of these holds.
     *
     * @param conditions the conditions
     * @param origin where it was written
     */
    record Any(List<Condition> conditions, Origin origin) implements Condition {
        /** Copies the list. */
        public Any {
            conditions = nonEmpty("any", conditions);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitAny(this);
        }
    }

    /**
     * None of these holds.
     *
     * @param conditions the conditions
     * @param origin where it was written
     */
    record None(List<Condition> conditions, Origin origin) implements Condition {
        /** Copies the list. */
        public None {
            conditions = nonEmpty("none", conditions);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitNone(this);
        }
    }

    /**
     * At least a number of these hold.
     *
     * @param conditions the conditions
     * @param atLeast how many must hold
     * @param origin where it was written
     */
    record SomeOf(List<Condition> conditions, int atLeast, Origin origin) implements Condition {
        /** Copies the list; refuses a number that is always or never reached. */
        public SomeOf {
            conditions = nonEmpty("some-of", conditions);
            if (atLeast < 1 || atLeast > conditions.size()) {
                throw new IllegalArgumentException("'at-least' must be from 1 to the number of conditions, "
                        + conditions.size() + ", not " + atLeast);
            }
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitSomeOf(this);
        }
    }

    /**
     * The condition holds about a fact of the subject, a field of the record, or a part of the value.
     *
     * @param name the fact, field or part
     * @param condition what must hold about it
     * @param origin where it was written
     */
    record Field(String name, Condition condition, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitField(this);
        }
    }

    /**
     * Equals the value; of a set: has it.
     *
     * @param value the value
     * @param origin where it was written
     */
    record Is(Operand value, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitIs(this);
        }
    }

    /**
     * Equals one of the values; of a set: has any of them.
     *
     * @param values the values
     * @param origin where it was written
     */
    record OneOf(List<Operand> values, Origin origin) implements Condition {
        /** Copies the list. */
        public OneOf {
            values = nonEmpty("a list of values", values);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitOneOf(this);
        }
    }

    /**
     * Differs from the value; of a set: has it not.
     *
     * @param value the value
     * @param origin where it was written
     */
    record IsNot(Operand value, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitIsNot(this);
        }
    }

    /**
     * Equals none of the values; of a set: has none of them.
     *
     * @param values the values
     * @param origin where it was written
     */
    record NoneOf(List<Operand> values, Origin origin) implements Condition {
        /** Copies the list. */
        public NoneOf {
            values = nonEmpty("none-of", values);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitNoneOf(this);
        }
    }

    /**
     * The set has all of the values.
     *
     * @param values the values
     * @param origin where it was written
     */
    record HasAll(List<Operand> values, Origin origin) implements Condition {
        /** Copies the list. */
        public HasAll {
            values = nonEmpty("has-all", values);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitHasAll(this);
        }
    }

    /**
     * The set has nothing but these values.
     *
     * @param values the values
     * @param origin where it was written
     */
    record Only(List<Operand> values, Origin origin) implements Condition {
        /** Copies the list. */
        public Only {
            values = nonEmpty("only", values);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitOnly(this);
        }
    }

    /**
     * Compares by order: numbers, steps of a scale, versions, durations, dates.
     *
     * @param comparison how
     * @param right what it is compared with
     * @param origin where it was written
     */
    record Compare(Comparison comparison, Operand right, Origin origin) implements Condition {
        /** Reads {@code now} as the instant of the check, as it is at the right of every comparison. */
        public Compare {
            right = Operand.nowOr(right);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitCompare(this);
        }
    }

    /**
     * The date lies in a window of a period.
     *
     * @param period the period
     * @param origin where it was written
     */
    record During(Id period, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitDuring(this);
        }
    }

    /**
     * The date lies within an amount of time on one side of another.
     *
     * @param amount how much, a whole number or a parameter
     * @param unit of what
     * @param side on which side of the anchor
     * @param anchor the other date
     * @param ends which ends of the stretch belong to it; both unless said
     * @param calendar the calendar that working days are counted by
     * @param origin where it was written
     */
    record Within(
            Operand amount,
            AmountUnit unit,
            Side side,
            Operand anchor,
            Set<RangeEnd> ends,
            Optional<Id> calendar,
            Origin origin)
            implements Condition {
        /** Copies the ends, reads {@code now}; refuses no ends, and working days without a calendar. */
        public Within {
            anchor = Operand.nowOr(anchor);
            ends = java.util.Collections.unmodifiableSet(new TreeSet<>(ends));
            if (ends.isEmpty()) {
                throw new IllegalArgumentException("'ends' must keep 'start', 'end' or both");
            }
            if ((unit == AmountUnit.WORKING_DAYS) != calendar.isPresent()) {
                throw new IllegalArgumentException("'working-days' and 'calendar' go together");
            }
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitWithin(this);
        }
    }

    /**
     * Equals the value of another fact.
     *
     * @param fact the other fact
     * @param origin where it was written
     */
    record SameAs(String fact, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitSameAs(this);
        }
    }

    /**
     * Has nothing visible in it, or has something.
     *
     * @param blank whether nothing visible is asked for
     * @param origin where it was written
     */
    record Blank(boolean blank, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitBlank(this);
        }
    }

    /**
     * Is declared, or is not.
     *
     * @param known whether it has to be declared
     * @param origin where it was written
     */
    record Known(boolean known, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitKnown(this);
        }
    }

    /**
     * The text says one of the words.
     *
     * @param words the words and phrases
     * @param near other words that must stand near them
     * @param except places that do not count
     * @param origin where it was written
     */
    record Says(Words words, Optional<Near> near, Optional<Words> except, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitSays(this);
        }
    }

    /**
     * Words that must stand near others.
     *
     * @param words the words and phrases
     * @param within how many words may stand between, a whole number or a parameter
     */
    record Near(Words words, Operand within) {}

    /**
     * The text starts with one of the words.
     *
     * @param words the words and phrases
     * @param origin where it was written
     */
    record StartsWith(Words words, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitStartsWith(this);
        }
    }

    /**
     * The text ends with one of the words.
     *
     * @param words the words and phrases
     * @param origin where it was written
     */
    record EndsWith(Words words, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitEndsWith(this);
        }
    }

    /**
     * The first part of the text says one of the words.
     *
     * @param amount how much is the first part, a whole number or a parameter
     * @param unit of what
     * @param says what it has to say
     * @param origin where it was written
     */
    record InFirst(Operand amount, TextUnit unit, Says says, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitInFirst(this);
        }
    }

    /**
     * The pattern (RE2 syntax) is found in the text.
     *
     * @param pattern the pattern
     * @param origin where it was written
     */
    record Pattern(String pattern, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitPattern(this);
        }
    }

    /**
     * The text contains something of one of these kinds.
     *
     * @param kinds the kinds
     * @param origin where it was written
     */
    record Contains(List<ContentKind> kinds, Origin origin) implements Condition {
        /** Copies the list. */
        public Contains {
            kinds = nonEmpty("contains", kinds);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitContains(this);
        }
    }

    /**
     * The words of the text are capitalised like this.
     *
     * @param casing how
     * @param origin where it was written
     */
    record Cased(Casing casing, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitCased(this);
        }
    }

    /**
     * The reading grade of the text (Flesch-Kincaid) keeps these bounds.
     *
     * @param bounds the bounds, at least one
     * @param origin where it was written
     */
    record ReadingGrade(List<Compare> bounds, Origin origin) implements Condition {
        /** Copies the list. */
        public ReadingGrade {
            bounds = nonEmpty("reading-grade", bounds);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitReadingGrade(this);
        }
    }

    /**
     * The length of the text keeps these bounds.
     *
     * @param unit what it is counted in
     * @param bounds the bounds, at least one
     * @param origin where it was written
     */
    record Length(LengthUnit unit, List<Compare> bounds, Origin origin) implements Condition {
        /** Copies the list. */
        public Length {
            bounds = nonEmpty("length", bounds);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitLength(this);
        }
    }

    /**
     * The number of entries, of those about which a condition holds, keeps these bounds.
     *
     * @param bounds the bounds, at least one
     * @param where what must hold about the entries that are counted
     * @param origin where it was written
     */
    record Count(List<Compare> bounds, Optional<Condition> where, Origin origin) implements Condition {
        /** Copies the list. */
        public Count {
            bounds = nonEmpty("count", bounds);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitCount(this);
        }
    }

    /**
     * The condition holds about every entry.
     *
     * @param condition what must hold about it
     * @param origin where it was written
     */
    record Each(Condition condition, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitEach(this);
        }
    }

    /**
     * The condition holds about at least one entry.
     *
     * @param condition what must hold about it
     * @param origin where it was written
     */
    record Some(Condition condition, Origin origin) implements Condition {
        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.visitSome(this);
        }
    }

    /** {@link All} of these. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions), Origin.NONE);
    }

    /** {@link Any} of these. */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions), Origin.NONE);
    }

    /** {@link None} of these. */
    static Condition none(Condition... conditions) {
        return new None(List.of(conditions), Origin.NONE);
    }

    /** The condition about a fact, a field or a part; {@code a.b} is the part {@code b} of {@code a}. */
    static Condition field(String path, Condition condition) {
        int dot = path.lastIndexOf('.');
        Field last = new Field(path.substring(dot + 1), condition, Origin.NONE);
        return dot < 0 ? last : field(path.substring(0, dot), last);
    }

    /** {@link Is} the value. */
    static Condition is(String value) {
        return new Is(Operand.of(value), Origin.NONE);
    }

    /** Is yes, or is no. */
    static Condition is(boolean yes) {
        return is(yes ? "yes" : "no");
    }

    /** {@link OneOf} the values. */
    static Condition oneOf(String... values) {
        return new OneOf(operands(values), Origin.NONE);
    }

    /** {@link IsNot} the value. */
    static Condition isNot(String value) {
        return new IsNot(Operand.of(value), Origin.NONE);
    }

    /** {@link NoneOf} the values. */
    static Condition noneOf(String... values) {
        return new NoneOf(operands(values), Origin.NONE);
    }

    /** {@link Compare} with a value, a parameter or a fact. */
    static Condition compare(Comparison comparison, String right) {
        return new Compare(comparison, Operand.of(right), Origin.NONE);
    }

    /** {@link Says} one of the words. */
    static Condition says(String... words) {
        return new Says(Words.of(words), Optional.empty(), Optional.empty(), Origin.NONE);
    }

    /** {@link Blank}: nothing visible in it. */
    static Condition blank(boolean blank) {
        return new Blank(blank, Origin.NONE);
    }

    /** {@link Each} entry. */
    static Condition each(Condition condition) {
        return new Each(condition, Origin.NONE);
    }

    /** {@link Some} entry. */
    static Condition some(Condition condition) {
        return new Some(condition, Origin.NONE);
    }

    private static List<Operand> operands(String... values) {
        return List.of(values).stream().map(Operand::of).toList();
    }

    private static <T> List<T> nonEmpty(String what, List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("'" + what + "' must not be empty");
        }
        return List.copyOf(list);
    }
}
