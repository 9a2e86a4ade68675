package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.link.Test;

/** {@code says}, with what must stand near and what does not count, anywhere in a text or at its beginning. */
final class SaysNodes {

    private SaysNodes() {}

    static Node says(Test.Says test, About about, NodeCompiler compiler) {
        return new Says(test, new SaysSearch(test, about, compiler));
    }

    static Node inFirst(Test.InFirst test, About about, NodeCompiler compiler) {
        return new InFirst(test, new SaysSearch(test.says(), about, compiler));
    }

    private static final class Says extends TextLeaf {

        private final SaysSearch search;

        Says(Test.Says test, SaysSearch search) {
            super(test.source());
            this.search = search;
        }

        @Override
        int stateOfText(Hand hand, Run run) {
            return search.state(hand, run);
        }

        @Override
        List<Need> needsOfText(Hand hand, Run run) {
            return search.needs(hand, run, search.words());
        }

        @Override
        List<Need> parameters() {
            return search.parameters();
        }

        @Override
        Trace pointing(Trace trace, Hand hand, Run run) {
            return search.pointing(trace, hand, run, search.words());
        }

        @Override
        public int quiet(Triggers triggers) {
            return search.quiet(triggers);
        }

        @Override
        public String toString() {
            return search.toString();
        }
    }

    private static final class InFirst extends TextLeaf {

        private final Test.InFirst test;
        private final RightSide amount;
        private final SaysSearch search;
        private final List<Need> parameters;

        InFirst(Test.InFirst test, SaysSearch search) {
            super(test.source());
            this.test = test;
            this.amount = new RightSide(test.amount());
            this.search = search;
            this.parameters = Needs.join(search.parameters(), amount.parameters());
        }

        @Override
        int stateOfText(Hand hand, Run run) {
            Hand most = amount.value(hand, run);
            Optional<Integer> count = TimeNodes.wholeNumber(most);
            if (count.isPresent()) {
                return search.state(hand, run, within(count.get()));
            }
            int anywhere = search.state(hand, run);
            return anywhere == State.NO ? State.NO : State.UNKNOWN | most.waiting() | State.waiting(anywhere);
        }

        @Override
        List<Need> needsOfText(Hand hand, Run run) {
            Hand most = amount.value(hand, run);
            Optional<Integer> count = TimeNodes.wholeNumber(most);
            if (count.isPresent()) {
                return search.needs(hand, run, within(count.get()));
            }
            boolean anywhere = search.state(hand, run) == State.YES;
            List<Need> open = anywhere ? List.of() : search.needs(hand, run, search.words());
            return Needs.join(most.needs(), open);
        }

        @Override
        List<Need> parameters() {
            return parameters;
        }

        @Override
        Trace pointing(Trace trace, Hand hand, Run run) {
            int count = TimeNodes.wholeNumber(amount.value(hand, run)).orElseThrow();
            return search.pointing(trace, hand, run, within(count));
        }

        private TextTest within(int count) {
            return TextTests.inFirst(search.words(), count, test.unit());
        }

        @Override
        public int quiet(Triggers triggers) {
            return search.quiet(triggers);
        }

        @Override
        public String toString() {
            return "in first " + amount + " " + test.unit().label() + " " + search;
        }
    }

    /** Looks for words, with what must stand near and what does not count. */
    private static final class SaysSearch {

        private final TermSearch words;
        private final Optional<ScanBit> bit;
        private final Optional<Near> near;
        private final Optional<Except> except;
        private final List<Need> parameters;
        private final List<Need> allParameters;

        /** Words that must stand near, and how many words there may be between. */
        private record Near(TermSearch words, List<Need> parameters, RightSide within) {}

        /** Words whose places do not count. */
        private record Except(TermSearch words, List<Need> parameters) {}

        SaysSearch(Test.Says test, About about, NodeCompiler compiler) {
            this.words = TermSearch.of(test.terms().words());
            this.bit = TextNodes.says(words, about, compiler);
            this.near = test.near()
                    .map(near -> new Near(
                            TermSearch.of(near.terms().words()),
                            TextNodes.parameters(near.terms()),
                            new RightSide(near.within())));
            this.except = test.except()
                    .map(except -> new Except(TermSearch.of(except.words()), TextNodes.parameters(except)));
            this.parameters = TextNodes.parameters(test.terms());
            this.allParameters = allParameters();
        }

        TermSearch words() {
            return words;
        }

        private List<Need> allParameters() {
            List<Need> all =
                    except.map(one -> Needs.join(parameters, one.parameters())).orElse(parameters);
            return near.map(one -> Needs.join(
                            all, Needs.join(one.parameters(), one.within().parameters())))
                    .orElse(all);
        }

        /** The parameters that nobody has set: of the words, of those near, of how near, and of those that do not count. */
        List<Need> parameters() {
            return allParameters;
        }

        int state(Hand hand, Run run) {
            if (!TextNodes.mayBeThere(bit, run)) {
                return notFound();
            }
            boolean plain = near.isEmpty() && except.isEmpty() && bit.isPresent();
            return plain ? State.YES : search(hand, run, words);
        }

        /** The same of words in a part of the text. */
        int state(Hand hand, Run run, TextTest wanted) {
            return TextNodes.mayBeThere(bit, run) ? search(hand, run, wanted) : notFound();
        }

        /** Not found: no, unless a parameter among the terms is not set, which might have been found. */
        private int notFound() {
            return parameters.isEmpty() ? State.NO : State.FACT;
        }

        private int search(Hand hand, Run run, TextTest wanted) {
            if (wanted.find(hand.view()).isEmpty()) {
                return notFound();
            }
            Hand within = amount(hand, run);
            boolean nearOpen = near.isPresent() && TimeNodes.wholeNumber(within).isEmpty();
            boolean exceptOpen =
                    except.isPresent() && !except.get().parameters().isEmpty();
            boolean termsOpen = !parameters.isEmpty();
            boolean nearTermsOpen = near.isPresent() && !near.get().parameters().isEmpty();
            boolean found = !exact(wanted, hand, run).find(hand.view()).isEmpty();
            if (found ? !nearOpen && !exceptOpen : !nearTermsOpen && !termsOpen) {
                return State.of(found);
            }
            boolean parameter = exceptOpen || termsOpen || nearTermsOpen;
            return State.UNKNOWN | within.waiting() | (parameter ? State.FACT : 0);
        }

        /** How many words there may be between; the value at hand where nothing has to stand near. */
        private Hand amount(Hand hand, Run run) {
            return near.isEmpty() ? hand : near.get().within().value(hand, run);
        }

        /** What finds the places that count; where it is not known how near is near, anywhere is near. */
        private TextTest exact(TextTest wanted, Hand hand, Run run) {
            int count = TimeNodes.wholeNumber(amount(hand, run)).orElse(Integer.MAX_VALUE);
            TextTest nearby = near.map(near -> TextTests.near(wanted, near.words(), count))
                    .orElse(wanted);
            return except.isEmpty()
                    ? nearby
                    : TextTests.except(nearby, except.get().words());
        }

        List<Need> needs(Hand hand, Run run, TextTest wanted) {
            if (wanted.find(hand.view()).isEmpty()) {
                return parameters;
            }
            List<Need> open = new ArrayList<>(parameters);
            near.ifPresent(near -> {
                open.addAll(amount(hand, run).needs());
                open.addAll(near.parameters());
            });
            except.ifPresent(except -> open.addAll(except.parameters()));
            return List.copyOf(open);
        }

        Trace pointing(Trace trace, Hand hand, Run run, TextTest wanted) {
            return trace.pointingAt(() ->
                    TextNodes.places(hand, exact(wanted, hand, run).find(hand.view()), "is what this rule looks for"));
        }

        int quiet(Triggers triggers) {
            return parameters.isEmpty() ? TextNodes.quiet(bit, triggers) : State.UNKNOWN;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("says ").append(words);
            near.ifPresent(near -> text.append(" within ")
                    .append(near.within())
                    .append(" words of ")
                    .append(near.words()));
            except.ifPresent(except -> text.append(" except in ").append(except.words()));
            return text.toString();
        }
    }
}
