package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.Ask;
import org.openguidance.model.Written;

/** One step of a search for changes: what to try about one value or one question. Immutable. */
sealed interface Move {

    /** How likely it is what a person wants, 0 the most, among moves of the same number of changes. */
    int weight();

    /** What it is about in the subject; empty where that is a question. */
    String path();

    /** Some places of a text are taken out. */
    record Cut(String path, List<Span> places, boolean example) implements Move {
        @Override
        public int weight() {
            return example ? 2 : 1;
        }
    }

    /** Words are added before a text or after it. */
    record Insert(String path, String words, boolean before) implements Move {
        @Override
        public int weight() {
            return 1;
        }
    }

    /** A value is declared; one that is not known comes before one that is said to be otherwise. */
    record Put(String path, Written value, boolean known) implements Move {
        @Override
        public int weight() {
            return known ? 8 : 2;
        }
    }

    /** An entry is added to a list, which begins with it where it is not declared. */
    record Append(String list, Written entry) implements Move {
        @Override
        public String path() {
            return list;
        }

        @Override
        public int weight() {
            return 2;
        }
    }

    /** An entry is taken out of a list. */
    record Drop(String entry) implements Move {
        @Override
        public String path() {
            return entry;
        }

        @Override
        public int weight() {
            return 9;
        }
    }

    /** A question is answered that nobody has answered: words are no more than a sign, so it comes before taking them out. */
    record Reply(String about, Ask ask, boolean yes) implements Move {
        @Override
        public String path() {
            return "";
        }

        @Override
        public int weight() {
            return 0;
        }
    }
}
