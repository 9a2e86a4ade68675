package org.openguidance.validate;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.ConditionVisitor;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Labelled;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.SubjectKind;

/** Writes the parts of a condition as {@link ConditionWords} puts them. */
final class ConditionPhrases implements ConditionVisitor<String> {

    private static final String ENTRY = "it";

    private final Guidance guidance;
    private final SubjectKind kind;
    private final String about;
    private final Optional<FactType> type;
    private final OperandWords right;

    private ConditionPhrases(Guidance guidance, SubjectKind kind, String about, Optional<FactType> type) {
        this.guidance = guidance;
        this.kind = kind;
        this.about = about;
        this.type = type;
        this.right = new OperandWords(guidance);
    }

    /** The condition on a subject of a kind. */
    static String of(Condition condition, Guidance guidance, SubjectKind kind) {
        return condition.accept(new ConditionPhrases(guidance, kind, "", Optional.empty()));
    }

    @Override
    public String visitAll(Condition.All condition) {
        return String.join(" and ", each(condition.conditions()));
    }

    @Override
    public String visitAny(Condition.Any condition) {
        return "(" + String.join(" or ", grouped(condition.conditions())) + ")";
    }

    @Override
    public String visitNone(Condition.None condition) {
        List<String> parts = grouped(condition.conditions());
        return parts.size() == 1
                ? "it is not so that " + parts.get(0)
                : "none of these: (" + String.join("; ", parts) + ")";
    }

    @Override
    public String visitSomeOf(Condition.SomeOf condition) {
        return "at least " + condition.atLeast() + " of these: (" + String.join("; ", grouped(condition.conditions()))
                + ")";
    }

    private List<String> each(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.accept(this)).toList();
    }

    /** The same where several stand beside one another: what is several in itself is set apart. */
    private List<String> grouped(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> isSeveral(condition) ? "(" + condition.accept(this) + ")" : condition.accept(this))
                .toList();
    }

    private static boolean isSeveral(Condition condition) {
        if (condition instanceof Condition.Field field) {
            return isSeveral(field.condition());
        }
        return condition instanceof Condition.All all && all.conditions().size() > 1;
    }

    @Override
    public String visitField(Condition.Field condition) {
        boolean bare = about.isEmpty() || about.equals(ENTRY);
        String name = bare ? condition.name() : condition.name() + " of " + about;
        return condition.condition().accept(new ConditionPhrases(guidance, kind, name, typeOf(condition.name())));
    }

    private Optional<FactType> typeOf(String name) {
        if (about.isEmpty()) {
            return kind.fact(name).map(FactDeclaration::type);
        }
        return type.flatMap(known -> known instanceof FactType.Fields fields
                ? fields.field(name).map(FactType.FieldType::type)
                : Optional.empty());
    }

    @Override
    public String visitIs(Condition.Is condition) {
        return about + (isSet() ? " has " : " is ") + right.value(condition.value());
    }

    @Override
    public String visitOneOf(Condition.OneOf condition) {
        return about + (isSet() ? " has " : " is ") + right.values(condition.values(), "or");
    }

    @Override
    public String visitIsNot(Condition.IsNot condition) {
        return about + (isSet() ? " does not have " : " is not ") + right.value(condition.value());
    }

    @Override
    public String visitNoneOf(Condition.NoneOf condition) {
        return about + (isSet() ? " has neither " : " is neither ") + right.values(condition.values(), "nor");
    }

    @Override
    public String visitHasAll(Condition.HasAll condition) {
        return about + " has all of " + right.values(condition.values(), "and");
    }

    @Override
    public String visitOnly(Condition.Only condition) {
        return about + " has nothing but " + right.values(condition.values(), "and");
    }

    private boolean isSet() {
        return type.filter(FactType.SetOf.class::isInstance).isPresent();
    }

    @Override
    public String visitCompare(Condition.Compare condition) {
        return about + " is " + bound(condition);
    }

    @Override
    public String visitDuring(Condition.During condition) {
        return about + " lies in the period “" + right.period(condition.period()) + "”";
    }

    @Override
    public String visitWithin(Condition.Within condition) {
        String ends = condition.ends().size() == RangeEnd.values().length ? "" : ", without its other end";
        return about + " lies within " + right.value(condition.amount()) + " " + spaced(condition.unit()) + " "
                + condition.side().label() + " " + right.value(condition.anchor()) + ends;
    }

    @Override
    public String visitSameAs(Condition.SameAs condition) {
        return about + " is the same as " + condition.fact();
    }

    @Override
    public String visitBlank(Condition.Blank condition) {
        return about + (condition.blank() ? " is blank" : " is not blank");
    }

    @Override
    public String visitKnown(Condition.Known condition) {
        return about + (condition.known() ? " is known" : " is not known");
    }

    @Override
    public String visitSays(Condition.Says condition) {
        return about + " says " + says(condition);
    }

    private String says(Condition.Says condition) {
        String near = condition
                .near()
                .map(words -> ", with " + right.words(words.words()) + " at most " + right.value(words.within())
                        + " words away")
                .orElse("");
        return right.words(condition.words())
                + near
                + condition
                        .except()
                        .map(words -> ", leaving out " + right.words(words))
                        .orElse("");
    }

    @Override
    public String visitStartsWith(Condition.StartsWith condition) {
        return about + " starts with " + right.words(condition.words());
    }

    @Override
    public String visitEndsWith(Condition.EndsWith condition) {
        return about + " ends with " + right.words(condition.words());
    }

    @Override
    public String visitInFirst(Condition.InFirst condition) {
        return about + ", in its first " + right.value(condition.amount()) + " "
                + condition.unit().label() + ", says " + says(condition.says());
    }

    @Override
    public String visitPattern(Condition.Pattern condition) {
        return about + " matches the pattern " + condition.pattern();
    }

    @Override
    public String visitContains(Condition.Contains condition) {
        List<String> kinds =
                condition.kinds().stream().map(ConditionPhrases::spaced).toList();
        return about + " contains something like: " + OperandWords.joined(kinds, "or");
    }

    @Override
    public String visitCased(Condition.Cased condition) {
        return switch (condition.casing()) {
            case WORDS_CAPITALISED -> about + " has a capital at the start of each word";
            case ALL_CAPITALS -> about + " is all in capitals";
            case ALL_LOWER -> about + " has no capitals";
        };
    }

    @Override
    public String visitReadingGrade(Condition.ReadingGrade condition) {
        return about + " has a reading grade of " + bounds(condition.bounds());
    }

    @Override
    public String visitLength(Condition.Length condition) {
        String unit = condition.unit() == LengthUnit.X_WEIGHTED
                ? "characters as X counts them"
                : condition.unit().label();
        return about + " has " + bounds(condition.bounds()) + " " + unit;
    }

    @Override
    public String visitCount(Condition.Count condition) {
        String where = condition
                .where()
                .map(entry -> ", counting only those of which this holds: " + entry.accept(entry()))
                .orElse("");
        return "the number of " + about + " is " + bounds(condition.bounds()) + where;
    }

    @Override
    public String visitEach(Condition.Each condition) {
        return "of each of " + about + ": " + condition.condition().accept(entry());
    }

    @Override
    public String visitSome(Condition.Some condition) {
        return "of at least one of " + about + ": " + condition.condition().accept(entry());
    }

    private ConditionPhrases entry() {
        Optional<FactType> entries = type.flatMap(
                known -> known instanceof FactType.ListOf list ? Optional.of(list.of()) : Optional.empty());
        return new ConditionPhrases(guidance, kind, ENTRY, entries);
    }

    private String bounds(List<Condition.Compare> bounds) {
        return String.join(" and ", bounds.stream().map(this::bound).toList());
    }

    private String bound(Condition.Compare bound) {
        return spaced(bound.comparison()) + " " + right.value(bound.right());
    }

    private static String spaced(Labelled choice) {
        return choice.label().replace('-', ' ');
    }
}
