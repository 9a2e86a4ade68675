package org.openguidance.model.link;

import java.util.List;
import org.openguidance.model.Condition;
import org.openguidance.model.ConditionVisitor;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Words;

/** Puts conditions into a digest: the name of each kind, then its parts. */
class ConditionDigest implements ConditionVisitor<DigestSink> {

    private final DigestSink sink;

    ConditionDigest(DigestSink sink) {
        this.sink = sink;
    }

    final void condition(Condition condition) {
        condition.accept(this);
    }

    private DigestSink kind(String kind) {
        sink.text(kind);
        return sink;
    }

    private DigestSink joined(String kind, List<Condition> conditions) {
        kind(kind).list(conditions, this::condition);
        return sink;
    }

    private DigestSink values(String kind, List<Operand> values) {
        kind(kind).list(values, this::operand);
        return sink;
    }

    void operand(Operand operand) {
        if (operand instanceof Operand.Text text) {
            kind("text").text(text.text());
        } else if (operand instanceof Operand.Parameter parameter) {
            kind("parameter").text(parameter.id().text());
        } else if (operand instanceof Operand.Fact fact) {
            kind("fact").text(fact.name());
        } else {
            kind("now");
        }
    }

    void words(Words words) {
        sink.list(words.words(), this::operand);
        sink.optional(words.list().map(Words.ListName::id).map(Id::text), sink::text);
    }

    private DigestSink words(String kind, Words words) {
        kind(kind);
        words(words);
        return sink;
    }

    private void bound(Condition.Compare bound) {
        sink.text(bound.comparison().label());
        operand(bound.right());
    }

    @Override
    public DigestSink visitAll(Condition.All condition) {
        return joined("all", condition.conditions());
    }

    @Override
    public DigestSink visitAny(Condition.Any condition) {
        return joined("any", condition.conditions());
    }

    @Override
    public DigestSink visitNone(Condition.None condition) {
        return joined("none", condition.conditions());
    }

    @Override
    public DigestSink visitSomeOf(Condition.SomeOf condition) {
        joined("some-of", condition.conditions()).number(condition.atLeast());
        return sink;
    }

    @Override
    public DigestSink visitField(Condition.Field condition) {
        kind("field").text(condition.name());
        return condition.condition().accept(this);
    }

    @Override
    public DigestSink visitIs(Condition.Is condition) {
        kind("is");
        operand(condition.value());
        return sink;
    }

    @Override
    public DigestSink visitOneOf(Condition.OneOf condition) {
        return values("one-of", condition.values());
    }

    @Override
    public DigestSink visitIsNot(Condition.IsNot condition) {
        kind("is-not");
        operand(condition.value());
        return sink;
    }

    @Override
    public DigestSink visitNoneOf(Condition.NoneOf condition) {
        return values("none-of", condition.values());
    }

    @Override
    public DigestSink visitHasAll(Condition.HasAll condition) {
        return values("has-all", condition.values());
    }

    @Override
    public DigestSink visitOnly(Condition.Only condition) {
        return values("only", condition.values());
    }

    @Override
    public DigestSink visitCompare(Condition.Compare condition) {
        kind("compare");
        bound(condition);
        return sink;
    }

    @Override
    public DigestSink visitDuring(Condition.During condition) {
        kind("during").text(condition.period().text());
        return sink;
    }

    @Override
    public DigestSink visitWithin(Condition.Within condition) {
        kind("within");
        operand(condition.amount());
        sink.text(condition.unit().label());
        sink.text(condition.side().label());
        operand(condition.anchor());
        sink.list(condition.ends().stream().sorted().toList(), end -> sink.text(end.label()));
        sink.optional(condition.calendar().map(Id::text), sink::text);
        return sink;
    }

    @Override
    public DigestSink visitSameAs(Condition.SameAs condition) {
        kind("same-as").text(condition.fact());
        return sink;
    }

    @Override
    public DigestSink visitBlank(Condition.Blank condition) {
        kind("blank").yesNo(condition.blank());
        return sink;
    }

    @Override
    public DigestSink visitKnown(Condition.Known condition) {
        kind("known").yesNo(condition.known());
        return sink;
    }

    @Override
    public DigestSink visitSays(Condition.Says condition) {
        words("says", condition.words()).optional(condition.near(), this::near);
        sink.optional(condition.except(), this::words);
        return sink;
    }

    private void near(Condition.Near near) {
        words(near.words());
        operand(near.within());
    }

    @Override
    public DigestSink visitStartsWith(Condition.StartsWith condition) {
        return words("starts-with", condition.words());
    }

    @Override
    public DigestSink visitEndsWith(Condition.EndsWith condition) {
        return words("ends-with", condition.words());
    }

    @Override
    public DigestSink visitInFirst(Condition.InFirst condition) {
        kind("in-first");
        operand(condition.amount());
        sink.text(condition.unit().label());
        return visitSays(condition.says());
    }

    @Override
    public DigestSink visitPattern(Condition.Pattern condition) {
        kind("pattern").text(condition.pattern());
        return sink;
    }

    @Override
    public DigestSink visitContains(Condition.Contains condition) {
        kind("contains").list(condition.kinds(), kind -> sink.text(kind.label()));
        return sink;
    }

    @Override
    public DigestSink visitCased(Condition.Cased condition) {
        kind("casing").text(condition.casing().label());
        return sink;
    }

    @Override
    public DigestSink visitReadingGrade(Condition.ReadingGrade condition) {
        kind("reading-grade").list(condition.bounds(), this::bound);
        return sink;
    }

    @Override
    public DigestSink visitLength(Condition.Length condition) {
        kind("length").text(condition.unit().label());
        sink.list(condition.bounds(), this::bound);
        return sink;
    }

    @Override
    public DigestSink visitCount(Condition.Count condition) {
        kind("count").list(condition.bounds(), this::bound);
        sink.optional(condition.where(), this::condition);
        return sink;
    }

    @Override
    public DigestSink visitEach(Condition.Each condition) {
        kind("each");
        return condition.condition().accept(this);
    }

    @Override
    public DigestSink visitSome(Condition.Some condition) {
        kind("some");
        return condition.condition().accept(this);
    }
}
