package org.openguidance.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.Condition;
import org.openguidance.model.ConditionVisitor;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Labelled;
import org.openguidance.model.Operand;
import org.openguidance.model.RangeEnd;
import org.openguidance.model.Words;

/** Writes a condition in one line, much as packs write it, for people to read. */
final class ConditionText implements ConditionVisitor<String> {

    private static final int WORDS_SHOWN = 6;

    private final Map<Id, String> parameters;

    private ConditionText(Map<Id, String> parameters) {
        this.parameters = parameters;
    }

    /** A writer that puts the values of the guidance's parameters in place of their names. */
    static ConditionText with(Guidance guidance) {
        Map<Id, String> values = new HashMap<>();
        guidance.parameters()
                .forEach(parameter ->
                        parameter.value().ifPresent(value -> values.put(parameter.id(), value.toString())));
        return new ConditionText(Map.copyOf(values));
    }

    String of(Condition condition) {
        return condition.accept(this);
    }

    private String of(Operand operand) {
        if (operand instanceof Operand.Parameter parameter && parameters.containsKey(parameter.id())) {
            return parameters.getOrDefault(parameter.id(), "");
        }
        return operand.toString();
    }

    private List<String> of(List<Operand> operands) {
        return operands.stream().map(this::of).toList();
    }

    @Override
    public String visitAll(Condition.All condition) {
        return join(condition.conditions(), " and ");
    }

    @Override
    public String visitAny(Condition.Any condition) {
        return "any of (" + join(condition.conditions(), " | ") + ")";
    }

    @Override
    public String visitNone(Condition.None condition) {
        return "none of (" + join(condition.conditions(), " | ") + ")";
    }

    @Override
    public String visitSomeOf(Condition.SomeOf condition) {
        return "at least " + condition.atLeast() + " of (" + join(condition.conditions(), " | ") + ")";
    }

    @Override
    public String visitField(Condition.Field condition) {
        Condition inner = condition.condition();
        if (inner instanceof Condition.Field) {
            return condition.name() + "." + of(inner);
        }
        return condition.name() + (inner instanceof Condition.Is ? ": " : " ") + of(inner);
    }

    @Override
    public String visitIs(Condition.Is condition) {
        return of(condition.value());
    }

    @Override
    public String visitOneOf(Condition.OneOf condition) {
        return "one of " + of(condition.values());
    }

    @Override
    public String visitIsNot(Condition.IsNot condition) {
        return "is not " + of(condition.value());
    }

    @Override
    public String visitNoneOf(Condition.NoneOf condition) {
        return "none of " + of(condition.values());
    }

    @Override
    public String visitHasAll(Condition.HasAll condition) {
        return "has all of " + of(condition.values());
    }

    @Override
    public String visitOnly(Condition.Only condition) {
        return "has only " + of(condition.values());
    }

    @Override
    public String visitCompare(Condition.Compare condition) {
        return spaced(condition.comparison()) + " " + of(condition.right());
    }

    @Override
    public String visitDuring(Condition.During condition) {
        return "during " + condition.period();
    }

    @Override
    public String visitWithin(Condition.Within condition) {
        String ends = condition.ends().size() == RangeEnd.values().length ? "" : ", without its other end";
        return "within " + of(condition.amount()) + " " + spaced(condition.unit()) + " "
                + condition.side().label() + " " + of(condition.anchor()) + ends;
    }

    @Override
    public String visitSameAs(Condition.SameAs condition) {
        return "same as " + condition.fact();
    }

    @Override
    public String visitBlank(Condition.Blank condition) {
        return condition.blank() ? "blank" : "not blank";
    }

    @Override
    public String visitKnown(Condition.Known condition) {
        return condition.known() ? "known" : "not known";
    }

    @Override
    public String visitSays(Condition.Says condition) {
        String near = condition
                .near()
                .map(words -> " near " + words(words.words()) + " within " + of(words.within()) + " words")
                .orElse("");
        return "says " + words(condition.words()) + near
                + condition.except().map(words -> " except " + words(words)).orElse("");
    }

    @Override
    public String visitStartsWith(Condition.StartsWith condition) {
        return "starts with " + words(condition.words());
    }

    @Override
    public String visitEndsWith(Condition.EndsWith condition) {
        return "ends with " + words(condition.words());
    }

    @Override
    public String visitInFirst(Condition.InFirst condition) {
        return "in its first " + of(condition.amount()) + " " + condition.unit().label() + " " + of(condition.says());
    }

    @Override
    public String visitPattern(Condition.Pattern condition) {
        return "matches the pattern " + condition.pattern();
    }

    @Override
    public String visitContains(Condition.Contains condition) {
        return "contains " + Labelled.labels(condition.kinds().toArray(Labelled[]::new));
    }

    @Override
    public String visitCased(Condition.Cased condition) {
        return switch (condition.casing()) {
            case WORDS_CAPITALISED -> "has each word capitalised";
            case ALL_CAPITALS -> "is all in capitals";
            case ALL_LOWER -> "has no capitals";
        };
    }

    @Override
    public String visitReadingGrade(Condition.ReadingGrade condition) {
        return "reading grade " + bounds(condition.bounds());
    }

    @Override
    public String visitLength(Condition.Length condition) {
        return bounds(condition.bounds()) + " " + condition.unit().label();
    }

    @Override
    public String visitCount(Condition.Count condition) {
        return "count " + bounds(condition.bounds())
                + condition.where().map(where -> " of those where " + of(where)).orElse("");
    }

    @Override
    public String visitEach(Condition.Each condition) {
        return "each " + of(condition.condition());
    }

    @Override
    public String visitSome(Condition.Some condition) {
        return "some " + of(condition.condition());
    }

    private String join(List<Condition> conditions, String joint) {
        return String.join(joint, conditions.stream().map(this::of).toList());
    }

    private String bounds(List<Condition.Compare> bounds) {
        return String.join(" and ", bounds.stream().map(this::of).toList());
    }

    private static String spaced(Labelled choice) {
        return choice.label().replace('-', ' ');
    }

    private String words(Words words) {
        if (words.list().isPresent()) {
            return "words of the list " + words.list().get().id();
        }
        List<String> shown = new ArrayList<>();
        for (Operand word : words.words()) {
            if (shown.size() == WORDS_SHOWN) {
                shown.add("…");
                break;
            }
            shown.add(of(word));
        }
        return shown.toString();
    }
}
