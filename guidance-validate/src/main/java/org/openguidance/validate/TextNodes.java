package org.openguidance.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Terms;
import org.openguidance.model.link.Test;

/**
 * Tests of a text: words, patterns, kinds of content, capitals, measures. Of a text with nothing visible in it none of them
 * is known; of {@code nothing} none of them holds.
 */
final class TextNodes {

    private TextNodes() {}

    static Node compile(Test test) {
        if (test instanceof Test.Says says) {
            return says(says);
        }
        if (test instanceof Test.StartsWith startsWith) {
            TextTest text = TextTests.startsWith(startsWith.terms().words());
            return words(startsWith, text, startsWith.terms(), "stands at the start");
        }
        if (test instanceof Test.EndsWith endsWith) {
            TextTest text = TextTests.endsWith(endsWith.terms().words());
            return words(endsWith, text, endsWith.terms(), "stands at the end");
        }
        if (test instanceof Test.InFirst inFirst) {
            return inFirst(inFirst);
        }
        if (test instanceof Test.Pattern pattern) {
            TextTest text = TextTests.pattern(pattern.pattern());
            return onText(
                    pattern.source(),
                    hand -> found(
                            pattern.source(),
                            hand,
                            text.find(hand.view()),
                            "matches the pattern that this rule looks for"));
        }
        if (test instanceof Test.Contains contains) {
            return ContentNode.compile(contains);
        }
        return measured(test);
    }

    private static Node measured(Test test) {
        if (test instanceof Test.Cased cased) {
            return onText(
                    cased.source(),
                    hand -> Trace.leaf(cased.source(), hand, Truth.of(TextTests.cased(hand.view(), cased.casing()))));
        }
        if (test instanceof Test.ReadingGrade grade) {
            return (hand, run) ->
                    measure(grade.source(), grade.bounds(), hand, run, view -> tenths(view.readingGrade()));
        }
        Test.Length length = (Test.Length) test;
        return (hand, run) -> measure(
                length.source(), length.bounds(), hand, run, view -> BigDecimal.valueOf(view.length(length.unit())));
    }

    /** A reading grade to one decimal, as it is usually given. */
    private static BigDecimal tenths(double grade) {
        return BigDecimal.valueOf(Math.round(grade * 10), 1);
    }

    /** Decides about a text that has something visible in it. */
    private interface OnText {
        Trace decide(Hand hand);
    }

    /** Measures a text. */
    private interface Measure {
        BigDecimal of(TextView view);
    }

    private static Node onText(Condition source, OnText test) {
        return (hand, run) -> withoutText(source, hand).orElseGet(() -> test.decide(hand));
    }

    /** The answer where there is no text to look at; one that is not known waits for open parameters besides. */
    private static Optional<Trace> withoutText(Condition source, Hand hand, List<Need> parameters) {
        return withoutText(source, hand)
                .map(trace -> hand.isKnown() ? trace : trace.withNeeds(Needs.join(trace.needs(), parameters)));
    }

    /** The answer where there is no text to look at. */
    static Optional<Trace> withoutText(Condition source, Hand hand) {
        if (!hand.isKnown()) {
            return Optional.of(Trace.leaf(source, hand, Truth.UNKNOWN));
        }
        if (hand.isNothing()) {
            return Optional.of(Trace.leaf(source, hand, Truth.NO));
        }
        if (hand.isBlankText()) {
            return Optional.of(
                    Trace.leaf(source, hand, Truth.UNKNOWN, List.of(new Need.OfFact(hand.slot(), hand.path()))));
        }
        return Optional.empty();
    }

    private static Trace measure(Condition source, List<Test.Bound> bounds, Hand hand, Run run, Measure measure) {
        if (!hand.isNothing()) {
            Optional<Trace> open = withoutText(source, hand);
            if (open.isPresent()) {
                return open.get();
            }
        }
        BigDecimal size = hand.isNothing() ? BigDecimal.ZERO : measure.of(hand.view());
        EntryNodes.Bounds.Result kept = EntryNodes.Bounds.hold(bounds, size, size, hand, run);
        return Trace.leaf(source, hand, kept.truth(), kept.needs());
    }

    private static Node words(Test test, TextTest text, Terms terms, String verb) {
        return (hand, run) -> withoutText(test.source(), hand, parameters(terms))
                .orElseGet(() -> {
                    List<Mark> marks = text.find(hand.view());
                    return marks.isEmpty()
                            ? notFound(test.source(), hand, terms)
                            : found(test.source(), hand, marks, verb);
                });
    }

    /** Not found: no, unless a parameter among the terms is not set, which might have been found. */
    private static Trace notFound(Condition source, Hand hand, Terms terms) {
        return terms.unset().isEmpty()
                ? Trace.leaf(source, hand, Truth.NO)
                : Trace.leaf(source, hand, Truth.UNKNOWN, parameters(terms));
    }

    private static List<Need> parameters(Test.Says test) {
        List<Need> needs = parameters(test.terms());
        return test.except()
                .map(except -> Needs.join(needs, parameters(except)))
                .orElse(needs);
    }

    private static List<Need> parameters(Terms terms) {
        return List.copyOf(terms.unset().stream().map(Need.OfParameter::new).toList());
    }

    private static Trace found(Condition source, Hand hand, List<Mark> marks, String verb) {
        Trace trace = Trace.leaf(source, hand, Truth.of(!marks.isEmpty()));
        return marks.isEmpty() ? trace : trace.pointingAt(() -> places(hand, marks, verb));
    }

    static List<Trace.Place> places(Hand hand, List<Mark> marks, String verb) {
        List<Trace.Place> places = new ArrayList<>();
        for (Mark mark : marks) {
            String how = mark.byLookAlike() ? verb + ", with letters of another script that look alike" : verb;
            places.add(new Trace.Place(hand, Optional.of(mark.span()), how));
        }
        return places;
    }

    private static Node says(Test.Says test) {
        SaysNode said = new SaysNode(test);
        return (hand, run) -> withoutText(test.source(), hand, parameters(test))
                .orElseGet(() -> said.decide(test.source(), hand, run, text -> text));
    }

    private static Node inFirst(Test.InFirst test) {
        SaysNode said = new SaysNode(test.says());
        return (hand, run) -> {
            Optional<Trace> open = withoutText(test.source(), hand, parameters(test.says()));
            if (open.isPresent()) {
                return open.get();
            }
            Hand amount = run.right(test.amount(), hand);
            Optional<Integer> count = TimeNodes.wholeNumber(amount);
            if (count.isPresent()) {
                return said.decide(test.source(), hand, run, text -> TextTests.inFirst(text, count.get(), test.unit()));
            }
            Trace anywhere = said.decide(test.source(), hand, run, text -> text);
            return anywhere.truth() == Truth.NO
                    ? anywhere
                    : Trace.leaf(test.source(), hand, Truth.UNKNOWN, Needs.join(amount.needs(), anywhere.needs()));
        };
    }

    /** {@code says}, with what must stand near and what does not count. */
    private static final class SaysNode {

        private final Test.Says test;
        private final TextTest words;

        SaysNode(Test.Says test) {
            this.test = test;
            this.words = TextTests.says(test.terms().words());
        }

        /** Narrows where a text is looked at. */
        private interface Narrowed {
            TextTest of(TextTest text);
        }

        Trace decide(Condition source, Hand hand, Run run, Narrowed narrowed) {
            TextTest wanted = narrowed.of(words);
            List<Mark> candidates = wanted.find(hand.view());
            if (candidates.isEmpty()) {
                return notFound(source, hand, test.terms());
            }
            List<Need> open = new ArrayList<>(parameters(test.terms()));
            Optional<TextTest> near = nearby(wanted, hand, run, open);
            TextTest exact = near.map(this::lessExceptions).orElse(lessExceptions(wanted));
            List<Mark> marks = exact.find(hand.view());
            test.except().ifPresent(except -> open.addAll(parameters(except)));
            boolean nearUnknown = test.near().isPresent() && near.isEmpty();
            boolean exceptUnknown =
                    test.except().isPresent() && !test.except().get().unset().isEmpty();
            if (!marks.isEmpty()) {
                return nearUnknown || exceptUnknown
                        ? Trace.leaf(source, hand, Truth.UNKNOWN, open)
                        : found(source, hand, marks, "is what this rule looks for");
            }
            boolean mightBe = nearTermsUnset() || !test.terms().unset().isEmpty();
            return mightBe ? Trace.leaf(source, hand, Truth.UNKNOWN, open) : Trace.leaf(source, hand, Truth.NO);
        }

        private boolean nearTermsUnset() {
            return test.near().map(near -> !near.terms().unset().isEmpty()).orElse(false);
        }

        /** The places that have the other words near; empty where the number of words between is not known. */
        private Optional<TextTest> nearby(TextTest wanted, Hand hand, Run run, List<Need> open) {
            if (test.near().isEmpty()) {
                return Optional.of(wanted);
            }
            Right within = test.near().get().within();
            Hand amount = run.right(within, hand);
            open.addAll(amount.needs());
            open.addAll(parameters(test.near().get().terms()));
            return TimeNodes.wholeNumber(amount)
                    .map(count ->
                            TextTests.near(wanted, test.near().get().terms().words(), count));
        }

        private TextTest lessExceptions(TextTest wanted) {
            return test.except()
                    .map(except -> TextTests.except(wanted, except.words()))
                    .orElse(wanted);
        }
    }
}
