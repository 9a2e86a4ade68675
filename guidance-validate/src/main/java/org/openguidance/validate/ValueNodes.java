package org.openguidance.validate;

import java.util.List;
import java.util.Set;
import org.openguidance.model.Comparison;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Test;

/** Tests of a value as a whole: equality, membership, order, being blank, being known. */
final class ValueNodes {

    private static final Right NOTHING = new Right.Constant(new FactValue.Nothing());

    private ValueNodes() {}

    static Node compile(Test test) {
        if (test instanceof Test.Among among) {
            return new Among(among);
        }
        if (test instanceof Test.HasAll hasAll) {
            return new HasAll(hasAll);
        }
        if (test instanceof Test.Only only) {
            return new Only(only);
        }
        if (test instanceof Test.Ordered ordered) {
            return new Ordered(ordered);
        }
        if (test instanceof Test.SameAs sameAs) {
            return new SameAs(sameAs);
        }
        if (test instanceof Test.Blank blank) {
            return new Blank(blank);
        }
        return new Known((Test.Known) test);
    }

    private static final class Among extends LeafNode {

        private final boolean negated;
        private final boolean takesNothing;
        private final Rights values;

        Among(Test.Among test) {
            super(test.source());
            this.negated = test.negated();
            this.takesNothing = test.values().contains(NOTHING);
            this.values = new Rights(test.values());
        }

        @Override
        public int state(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return values.waiting(hand, run);
            }
            int any = hand.isNothing() ? State.of(takesNothing) : values.anyMatches(hand, run);
            return negated ? State.not(any) : any;
        }

        @Override
        List<Need> needs(Hand hand, Run run) {
            return values.needs(hand, run);
        }

        @Override
        public String toString() {
            return (negated ? "is none of " : "is one of ") + values;
        }
    }

    private static final class HasAll extends LeafNode {

        private final Rights values;

        HasAll(Test.HasAll test) {
            super(test.source());
            this.values = new Rights(test.values());
        }

        @Override
        public int state(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return values.waiting(hand, run);
            }
            return hand.isNothing() ? State.NO : values.allMatch(hand, run);
        }

        @Override
        List<Need> needs(Hand hand, Run run) {
            return values.needs(hand, run);
        }

        @Override
        public String toString() {
            return "has all of " + values;
        }
    }

    private static final class Only extends LeafNode {

        private final Rights values;

        Only(Test.Only test) {
            super(test.source());
            this.values = new Rights(test.values());
        }

        @Override
        public int state(Hand hand, Run run) {
            if (!hand.isKnown()) {
                return values.waiting(hand, run);
            }
            if (hand.isNothing()) {
                return State.YES;
            }
            for (String value : valuesOf(hand.known())) {
                if (!values.allow(value, hand, run)) {
                    int open = values.waitingFor(hand, run);
                    return open == 0 ? State.NO : open;
                }
            }
            return State.YES;
        }

        @Override
        List<Need> needs(Hand hand, Run run) {
            return values.needs(hand, run);
        }

        @Override
        public String toString() {
            return "has only " + values;
        }
    }

    static Set<String> valuesOf(FactValue value) {
        return value instanceof FactValue.Choices set ? set.values() : Set.of(value.display());
    }

    private static final class Ordered extends LeafNode {

        private final Comparison comparison;
        private final RightSide right;

        Ordered(Test.Ordered test) {
            super(test.source());
            this.comparison = test.bound().comparison();
            this.right = new RightSide(test.bound().right());
        }

        @Override
        public int state(Hand hand, Run run) {
            if (hand.isNothing()) {
                return State.NO;
            }
            Hand other = right.value(hand, run);
            if (!hand.isKnown() || !other.isKnown()) {
                return State.waiting(hand.waiting(), other.waiting());
            }
            return other.isNothing() ? State.NO : compare(hand.known(), other.known());
        }

        private int compare(FactValue value, FactValue other) {
            int order = Order.compare(value, other);
            return order == Order.NONE ? State.FACT : State.of(Order.holds(comparison, order));
        }

        @Override
        List<Need> needs(Hand hand, Run run) {
            Hand other = right.value(hand, run);
            return hand.isKnown() && other.isKnown()
                    ? List.of(new Need.OfComparable(hand.slot(), hand.path()))
                    : Needs.join(hand.needs(), other.needs());
        }

        @Override
        public String toString() {
            return comparison.label() + " " + right;
        }
    }

    private static final class SameAs extends LeafNode {

        private final RightSide right;
        private final boolean optional;

        SameAs(Test.SameAs test) {
            super(test.source());
            this.right = new RightSide(test.other());
            this.optional = test.optional();
        }

        @Override
        public int state(Hand hand, Run run) {
            Hand other = right.value(hand, run);
            if (!hand.isKnown()) {
                return State.waiting(hand.waiting(), other.waiting());
            }
            if (!other.isKnown()) {
                return hand.isNothing() && !optional ? State.NO : other.state();
            }
            return State.of(Equality.same(hand.known(), other.known()));
        }

        @Override
        List<Need> needs(Hand hand, Run run) {
            return Needs.join(hand.needs(), right.value(hand, run).needs());
        }

        @Override
        public String toString() {
            return "is the same as " + right;
        }
    }

    private static final class Blank extends LeafNode {

        private final boolean blank;

        Blank(Test.Blank test) {
            super(test.source());
            this.blank = test.blank();
        }

        @Override
        public int state(Hand hand, Run run) {
            return hand.isKnown() ? State.of(isBlank(hand) == blank) : hand.state();
        }

        private static boolean isBlank(Hand hand) {
            FactValue value = hand.known();
            if (value instanceof FactValue.Text || value instanceof FactValue.Link) {
                return hand.isInvisible();
            }
            if (value instanceof FactValue.Items items) {
                return items.items().isEmpty();
            }
            if (value instanceof FactValue.Choices set) {
                return set.values().isEmpty();
            }
            return value instanceof FactValue.Nothing;
        }

        @Override
        public String toString() {
            return blank ? "is blank" : "is not blank";
        }
    }

    private static final class Known extends LeafNode {

        private final boolean known;

        Known(Test.Known test) {
            super(test.source());
            this.known = test.known();
        }

        @Override
        public int state(Hand hand, Run run) {
            return State.of(hand.isKnown() == known);
        }

        @Override
        public String toString() {
            return known ? "is known" : "is not known";
        }
    }
}
