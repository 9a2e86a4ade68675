package org.openguidance.validate;

import java.util.List;
import java.util.stream.Collectors;

/** What a pattern looks for, as a tree. Groups, and whether a repeat is greedy, are left out: neither changes what matches. */
sealed interface PatternTree {

    /** Nothing, which is found everywhere. */
    PatternTree NOTHING = new Sequence(List.of());

    /** One of some characters. */
    record Letter(CharacterSet characters) implements PatternTree {
        @Override
        public String toString() {
            return characters.toString();
        }
    }

    /** A place between characters. */
    record Place(PatternPlace place) implements PatternTree {
        @Override
        public String toString() {
            return place.toString();
        }
    }

    /** One after the other. */
    record Sequence(List<PatternTree> parts) implements PatternTree {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(PatternTree::toString).collect(Collectors.joining("", "(", ")"));
        }
    }

    /** Any of some. */
    record Choice(List<PatternTree> parts) implements PatternTree {
        public Choice {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(PatternTree::toString).collect(Collectors.joining("|", "(", ")"));
        }
    }

    /** The same again and again; the most is {@link #WITHOUT_END} where there is none. */
    record Repeat(PatternTree part, int least, int most) implements PatternTree {

        static final int WITHOUT_END = -1;

        @Override
        public String toString() {
            return part + "{" + least + (most == least ? "}" : most == WITHOUT_END ? ",}" : "," + most + "}");
        }
    }

    /** Some trees one after the other, without a bracket around one alone. */
    static PatternTree sequence(List<PatternTree> parts) {
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    /** Any of some trees, without a bracket around one alone. */
    static PatternTree choice(List<PatternTree> parts) {
        return parts.size() == 1 ? parts.get(0) : new Choice(parts);
    }

    /** How many characters a tree takes up at least. */
    static int shortest(PatternTree tree) {
        if (tree instanceof Sequence sequence) {
            return sequence.parts.stream().mapToInt(PatternTree::shortest).sum();
        }
        if (tree instanceof Choice choice) {
            return choice.parts.stream().mapToInt(PatternTree::shortest).min().orElse(0);
        }
        if (tree instanceof Repeat repeat) {
            return repeat.least * shortest(repeat.part);
        }
        return tree instanceof Place ? 0 : 1;
    }
}
