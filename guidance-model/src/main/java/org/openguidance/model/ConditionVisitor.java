package org.openguidance.model;

/**
 * Does one thing for each kind of {@link Condition}.
 *
 * @param <T> what it gives back
 */
public interface ConditionVisitor<T> {

    /** For an {@link Condition.All}. */
    T visitAll(Condition.All condition);

    /** For an {@link Condition.Any}. */
    T visitAny(Condition.Any condition);

    /** For a {@link Condition.None}. */
    T visitNone(Condition.None condition);

    /** For a {@link Condition.SomeOf}. */
    T visitSomeOf(Condition.SomeOf condition);

    /** For a {@link Condition.Field}. */
    T visitField(Condition.Field condition);

    /** For an {@link Condition.Is}. */
    T visitIs(Condition.Is condition);

    /** For an {@link Condition.OneOf}. */
    T visitOneOf(Condition.OneOf condition);

    /** For an {@link Condition.IsNot}. */
    T visitIsNot(Condition.IsNot condition);

    /** For a {@link Condition.NoneOf}. */
    T visitNoneOf(Condition.NoneOf condition);

    /** For a {@link Condition.HasAll}. */
    T visitHasAll(Condition.HasAll condition);

    /** For an {@link Condition.Only}. */
    T visitOnly(Condition.Only condition);

    /** For a {@link Condition.Compare}. */
    T visitCompare(Condition.Compare condition);

    /** For a {@link Condition.During}. */
    T visitDuring(Condition.During condition);

    /** For a {@link Condition.Within}. */
    T visitWithin(Condition.Within condition);

    /** For a {@link Condition.SameAs}. */
    T visitSameAs(Condition.SameAs condition);

    /** For a {@link Condition.Blank}. */
    T visitBlank(Condition.Blank condition);

    /** For a {@link Condition.Known}. */
    T visitKnown(Condition.Known condition);

    /** For a {@link Condition.Says}. */
    T visitSays(Condition.Says condition);

    /** For a {@link Condition.StartsWith}. */
    T visitStartsWith(Condition.StartsWith condition);

    /** For an {@link Condition.EndsWith}. */
    T visitEndsWith(Condition.EndsWith condition);

    /** For an {@link Condition.InFirst}. */
    T visitInFirst(Condition.InFirst condition);

    /** For a {@link Condition.Pattern}. */
    T visitPattern(Condition.Pattern condition);

    /** For a {@link Condition.Contains}. */
    T visitContains(Condition.Contains condition);

    /** For a {@link Condition.Cased}. */
    T visitCased(Condition.Cased condition);

    /** For a {@link Condition.ReadingGrade}. */
    T visitReadingGrade(Condition.ReadingGrade condition);

    /** For a {@link Condition.Length}. */
    T visitLength(Condition.Length condition);

    /** For a {@link Condition.Count}. */
    T visitCount(Condition.Count condition);

    /** For an {@link Condition.Each}. */
    T visitEach(Condition.Each condition);

    /** For a {@link Condition.Some}. */
    T visitSome(Condition.Some condition);
}
