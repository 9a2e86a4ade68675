package org.openguidance.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the reference holds of a condition: yes, no, or open, and then what it waits for. Kleene's tables. */
record Belief(Tri tri, Set<Need> needs) {

    enum Tri {
        NO,
        OPEN,
        YES
    }

    /** What something waits for: its kind, and how reports name it. */
    record Need(Kind kind, String name) implements Comparable<Need> {
        /** LATER is a person who cannot be asked yet because facts must come first. */
        enum Kind {
            FACT,
            PARAMETER,
            PERSON,
            LATER
        }

        @Override
        public int compareTo(Need other) {
            return toString().compareTo(other.toString());
        }
    }

    static final Belief YES = new Belief(Tri.YES, Set.of());
    static final Belief NO = new Belief(Tri.NO, Set.of());

    static Belief of(boolean yes) {
        return yes ? YES : NO;
    }

    static Belief open(Set<Need> needs) {
        return new Belief(Tri.OPEN, needs);
    }

    static Belief waitingFor(Need.Kind kind, String name) {
        return open(Set.of(new Need(kind, name)));
    }

    boolean is(Tri other) {
        return tri == other;
    }

    Belief not() {
        return switch (tri) {
            case NO -> YES;
            case YES -> NO;
            case OPEN -> this;
        };
    }

    static Belief all(List<Belief> beliefs) {
        return atLeast(beliefs.size(), beliefs);
    }

    static Belief any(List<Belief> beliefs) {
        return atLeast(1, beliefs);
    }

    static Belief atLeast(int number, List<Belief> beliefs) {
        int sure = 0;
        int possible = 0;
        for (Belief belief : beliefs) {
            sure += belief.is(Tri.YES) ? 1 : 0;
            possible += belief.is(Tri.NO) ? 0 : 1;
        }
        if (sure >= number) {
            return YES;
        }
        return possible < number ? NO : open(needsOf(beliefs));
    }

    /** The needs of those that are open. */
    static Set<Need> needsOf(List<Belief> beliefs) {
        Set<Need> needs = new TreeSet<>();
        beliefs.forEach(belief -> needs.addAll(belief.needs()));
        return needs;
    }
}
