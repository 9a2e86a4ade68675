package org.openguidance.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Casing;
import org.openguidance.model.Condition;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.link.Terms;
import org.openguidance.model.link.Test;

/** Tests of a text: words, patterns, kinds of content, capitals, measures. */
final class TextNodes {

    private TextNodes() {}

    static Node compile(Test test, About about, NodeCompiler compiler) {
        if (test instanceof Test.Says says) {
            return SaysNodes.says(says, about, compiler);
        }
        if (test instanceof Test.InFirst inFirst) {
            return SaysNodes.inFirst(inFirst, about, compiler);
        }
        if (test instanceof Test.StartsWith starts) {
            TermSearch words = TermSearch.of(starts.terms().words());
            return new AtBorder(true, starts.terms(), words, says(words, about, compiler), starts.source());
        }
        if (test instanceof Test.EndsWith ends) {
            TermSearch words = TermSearch.of(ends.terms().words());
            return new AtBorder(false, ends.terms(), words, says(words, about, compiler), ends.source());
        }
        if (test instanceof Test.Pattern pattern) {
            return new Pattern(pattern, about, compiler);
        }
        if (test instanceof Test.Contains contains) {
            return new ContentNode(contains);
        }
        if (test instanceof Test.Cased cased) {
            return new Cased(cased.casing(), cased.source());
        }
        if (test instanceof Test.ReadingGrade grade) {
            return new Grade(new Bounds(grade.bounds()), grade.source());
        }
        Test.Length length = (Test.Length) test;
        return new Length(length.unit(), new Bounds(length.bounds()), length.source());
    }

    /** Has the scan of a text fact look for some words; elsewhere there is no scan. */
    static Optional<ScanBit> says(TermSearch words, About about, NodeCompiler compiler) {
        return about.isFact() ? Optional.of(compiler.scans().says(about.slot(), words)) : Optional.empty();
    }

    /** Whether something may be there: not where the scan of the text has looked for it in vain. */
    static boolean mayBeThere(Optional<ScanBit> bit, Run run) {
        return bit.isEmpty() || bit.get().isFound(run);
    }

    /** That a test does not hold where something is not in the text. */
    static int quiet(Optional<ScanBit> bit, Triggers triggers) {
        bit.ifPresent(triggers::add);
        return bit.isPresent() ? State.NO : State.UNKNOWN;
    }

    static List<Need> parameters(Terms terms) {
        return List.copyOf(terms.unset().stream().map(Need.OfParameter::new).toList());
    }

    static List<Trace.Place> places(Hand hand, List<Mark> marks, String verb) {
        List<Trace.Place> places = new ArrayList<>();
        for (Mark mark : marks) {
            String how = mark.byLookAlike() ? verb + ", with letters of another script that look alike" : verb;
            places.add(new Trace.Place(hand, Optional.of(mark.span()), how));
        }
        return places;
    }

    /** Words with which a text starts or ends. */
    private static final class AtBorder extends TextLeaf {

        private final boolean starts;
        private final List<Need> parameters;
        private final TermSearch words;
        private final TextTest border;
        private final Optional<ScanBit> bit;

        AtBorder(boolean starts, Terms terms, TermSearch words, Optional<ScanBit> bit, Condition source) {
            super(source);
            this.starts = starts;
            this.parameters = TextNodes.parameters(terms);
            this.words = words;
            this.border = starts ? TextTests.startsWith(words) : TextTests.endsWith(words);
            this.bit = bit;
        }

        /** Not found: no, unless a parameter among the terms is not set, which might have been found. */
        @Override
        int stateOfText(Hand hand, Run run) {
            boolean found = mayBeThere(bit, run) && !border.find(hand.view()).isEmpty();
            return found ? State.YES : parameters.isEmpty() ? State.NO : State.FACT;
        }

        @Override
        List<Need> needsOfText(Hand hand, Run run) {
            return parameters;
        }

        @Override
        List<Need> parameters() {
            return parameters;
        }

        @Override
        Trace pointing(Trace trace, Hand hand, Run run) {
            String verb = starts ? "stands at the start" : "stands at the end";
            return trace.pointingAt(() -> places(hand, border.find(hand.view()), verb));
        }

        @Override
        public int quiet(Triggers triggers) {
            return parameters.isEmpty() ? TextNodes.quiet(bit, triggers) : State.UNKNOWN;
        }

        @Override
        public String toString() {
            return (starts ? "starts with " : "ends with ") + words;
        }
    }

    private static final class Pattern extends TextLeaf {

        private final PatternSearch search;
        private final Optional<ScanBit> bit;

        Pattern(Test.Pattern test, About about, NodeCompiler compiler) {
            super(test.source());
            this.search = PatternSearch.of(test.pattern());
            this.bit = about.isFact() ? Optional.of(compiler.scans().pattern(about.slot(), search)) : Optional.empty();
        }

        @Override
        int stateOfText(Hand hand, Run run) {
            return State.of(
                    bit.isPresent()
                            ? bit.get().isFound(run)
                            : !search.find(hand.view()).isEmpty());
        }

        @Override
        Trace pointing(Trace trace, Hand hand, Run run) {
            return trace.pointingAt(
                    () -> places(hand, search.find(hand.view()), "matches the pattern that this rule looks for"));
        }

        @Override
        public int quiet(Triggers triggers) {
            return TextNodes.quiet(bit, triggers);
        }

        @Override
        public String toString() {
            return "matches " + search;
        }
    }

    private static final class Cased extends TextLeaf {

        private final Casing casing;

        Cased(Casing casing, Condition source) {
            super(source);
            this.casing = casing;
        }

        @Override
        int stateOfText(Hand hand, Run run) {
            return State.of(TextTests.cased(hand.view(), casing));
        }

        @Override
        public String toString() {
            return "is " + casing.label();
        }
    }

    /** A measure of a text against bounds; {@code nothing} measures nothing. */
    private abstract static class Measured extends TextLeaf {

        private final Bounds bounds;
        private final List<Need> parameters;

        Measured(Bounds bounds, Condition source) {
            super(source);
            this.bounds = bounds;
            this.parameters = bounds.parameters();
        }

        abstract BigDecimal measure(TextView view);

        @Override
        final int stateOfText(Hand hand, Run run) {
            return bounds.hold(measure(hand.view()), hand, run);
        }

        @Override
        final int stateOfNothing(Hand hand, Run run) {
            return bounds.hold(BigDecimal.ZERO, hand, run);
        }

        @Override
        final List<Need> needsOfText(Hand hand, Run run) {
            return bounds.needs(List.of(), hand, run);
        }

        @Override
        final List<Need> parameters() {
            return parameters;
        }

        final String text(String measure) {
            return measure + " " + bounds;
        }
    }

    private static final class Grade extends Measured {

        Grade(Bounds bounds, Condition source) {
            super(bounds, source);
        }

        /** To one decimal, as it is usually given. */
        @Override
        BigDecimal measure(TextView view) {
            return BigDecimal.valueOf(Math.round(view.readingGrade() * 10), 1);
        }

        @Override
        public String toString() {
            return text("has reading grade");
        }
    }

    private static final class Length extends Measured {

        private final LengthUnit unit;

        Length(LengthUnit unit, Bounds bounds, Condition source) {
            super(bounds, source);
            this.unit = unit;
        }

        @Override
        BigDecimal measure(TextView view) {
            return BigDecimal.valueOf(view.length(unit));
        }

        @Override
        public String toString() {
            return text("has length in " + unit.label());
        }
    }
}
