package org.openguidance.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.ConditionVisitor;
import org.openguidance.model.Labelled;
import org.openguidance.model.Operand;
import org.openguidance.model.RangeEnd;

/**
 * Lays out conditions as packs write them. Each condition is one line, a key and what stands there; only a plain value and
 * a list of values are written without a key.
 */
final class ConditionWriter implements ConditionVisitor<Optional<Map.Entry<String, Layout>>> {

    private static final ConditionWriter LINE = new ConditionWriter();

    private ConditionWriter() {}

    /** The condition as it stands after the key of what it is about. */
    static Layout layout(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return value(is.value());
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return values(oneOf.values());
        }
        Layout.Group group = Layout.Group.brief();
        lines(condition).forEach(group::put);
        return group;
    }

    private static Map<String, Layout> lines(Condition condition) {
        if (condition instanceof Condition.All all && all.conditions().size() > 1) {
            Map<String, Layout> lines = new LinkedHashMap<>();
            all.conditions().forEach(inner -> line(inner).ifPresent(line -> lines.put(line.getKey(), line.getValue())));
            if (lines.size() == all.conditions().size()) {
                return lines;
            }
        }
        Map<String, Layout> one = new LinkedHashMap<>();
        line(condition).ifPresent(line -> one.put(line.getKey(), line.getValue()));
        return one;
    }

    /** The key and what stands there; nothing for what is written without a key. */
    private static Optional<Map.Entry<String, Layout>> line(Condition condition) {
        return condition.accept(LINE);
    }

    private static Optional<Map.Entry<String, Layout>> line(String key, Layout value) {
        return Optional.of(Map.entry(key, value));
    }

    private static Layout each(List<Condition> conditions) {
        return new Layout.Items(conditions.stream().map(ConditionWriter::layout).toList());
    }

    private static Layout value(Operand operand) {
        if (operand instanceof Operand.Text || operand instanceof Operand.Parameter) {
            return Layout.value(operand);
        }
        throw new IllegalArgumentException("a pack cannot say that a value equals " + operand + "; use 'same-as'");
    }

    private static Layout values(List<Operand> operands) {
        return new Layout.Items(operands.stream().map(ConditionWriter::value).toList());
    }

    private static Layout right(Operand operand) {
        return operand instanceof Operand.Fact fact
                ? Layout.Group.brief().put("fact", Layout.value(fact.name()))
                : Layout.value(operand);
    }

    private static Layout.Group bounds(Layout.Group group, List<Condition.Compare> bounds) {
        for (Condition.Compare bound : bounds) {
            String word = bound.comparison().label();
            if (group.entries().containsKey(word)) {
                throw new IllegalArgumentException(
                        "a pack can give each bound once, and '" + word + "' is given twice");
            }
            group.put(word, right(bound.right()));
        }
        return group;
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitAll(Condition.All condition) {
        return line("all", each(condition.conditions()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitAny(Condition.Any condition) {
        return line("any", each(condition.conditions()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitNone(Condition.None condition) {
        return line("none", each(condition.conditions()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitSomeOf(Condition.SomeOf condition) {
        return line(
                "some-of",
                Layout.Group.brief()
                        .put("at-least", Layout.value(condition.atLeast()))
                        .put("these", each(condition.conditions())));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitField(Condition.Field condition) {
        if (condition.condition() instanceof Condition.Field inner) {
            return line(inner).map(line -> Map.entry(condition.name() + "." + line.getKey(), line.getValue()));
        }
        return line(condition.name(), layout(condition.condition()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitIs(Condition.Is condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitOneOf(Condition.OneOf condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitIsNot(Condition.IsNot condition) {
        return line("is-not", value(condition.value()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitNoneOf(Condition.NoneOf condition) {
        return line("none-of", values(condition.values()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitHasAll(Condition.HasAll condition) {
        return line("has-all", values(condition.values()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitOnly(Condition.Only condition) {
        return line("only", values(condition.values()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitCompare(Condition.Compare condition) {
        return line(condition.comparison().label(), right(condition.right()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitDuring(Condition.During condition) {
        return line("during", Layout.value(condition.period()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitWithin(Condition.Within condition) {
        Layout.Group group = Layout.Group.brief()
                .put(condition.unit().label(), Layout.value(condition.amount()))
                .put(condition.side().label(), right(condition.anchor()))
                .value("calendar", condition.calendar());
        if (condition.ends().size() < RangeEnd.values().length) {
            group.values("ends", condition.ends().stream().map(Labelled::label).toList());
        }
        return line("within", group);
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitSameAs(Condition.SameAs condition) {
        return line("same-as", Layout.value(condition.fact()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitBlank(Condition.Blank condition) {
        return line("blank", Layout.yesNo(condition.blank()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitKnown(Condition.Known condition) {
        return line("known", Layout.yesNo(condition.known()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitSays(Condition.Says condition) {
        return line("says", WordsWriter.says(condition));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitStartsWith(Condition.StartsWith condition) {
        return line("starts-with", WordsWriter.words(condition.words()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitEndsWith(Condition.EndsWith condition) {
        return line("ends-with", WordsWriter.words(condition.words()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitInFirst(Condition.InFirst condition) {
        return line(
                "in-first",
                Layout.Group.brief()
                        .put(condition.unit().label(), Layout.value(condition.amount()))
                        .put("says", WordsWriter.says(condition.says())));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitPattern(Condition.Pattern condition) {
        return line("pattern", Layout.prose(condition.pattern()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitContains(Condition.Contains condition) {
        return line(
                "contains",
                new Layout.Items(condition.kinds().stream()
                        .map(kind -> Layout.value(kind.label()))
                        .toList()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitCased(Condition.Cased condition) {
        return line("casing", Layout.value(condition.casing().label()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitReadingGrade(Condition.ReadingGrade condition) {
        return line("reading-grade", bounds(Layout.Group.brief(), condition.bounds()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitLength(Condition.Length condition) {
        Layout.Group group =
                Layout.Group.brief().put("unit", Layout.value(condition.unit().label()));
        return line("length", bounds(group, condition.bounds()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitCount(Condition.Count condition) {
        Layout.Group group = bounds(Layout.Group.brief(), condition.bounds());
        return line("count", group.put("where", condition.where().map(ConditionWriter::layout)));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitEach(Condition.Each condition) {
        return line("each", layout(condition.condition()));
    }

    @Override
    public Optional<Map.Entry<String, Layout>> visitSome(Condition.Some condition) {
        return line("some", layout(condition.condition()));
    }
}
